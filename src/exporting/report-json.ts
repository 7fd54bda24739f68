import { formatOf } from '../formats/formats.js';
import { objectAlong } from '../report/object-along.js';
import { reportSpec } from '../report/report-spec.js';
import type { Report } from '../report/report.js';
import { valueAt } from '../report/value-at.js';

/** JSON as it is written to a file. */
export const jsonText = (json: unknown): string => `${JSON.stringify(json, null, 2)}\n`;

/** A report as the JSON that it is published as: every key of its format and no other, in the order of the published report. */
export const reportJson = (report: Report): Readonly<Record<string, unknown>> =>
  objectAlong(reportSpec(formatOf(report.format)), (keys, leaf) => valueAt(report, keys) ?? (leaf === 'paragraphs' ? [] : null));
