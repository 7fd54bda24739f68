import { formatOf } from '../formats/formats.js';
import { objectAlong } from '../report/object-along.js';
import { reportSpec } from '../report/reading/report-spec.js';
import type { Report } from '../report/report.js';
import { valueAt } from '../report/value-at.js';
import { jsonOf } from '../values/json-text.js';
import { needReport } from '../report/need-report.js';
import { need } from '../values/wrong-call.js';

/** JSON as it is written to a file. */
export function jsonText(json: unknown): string {
  need(
    json !== undefined && !(json instanceof Promise),
    'jsonText',
    ['要写成 JSON 的数据，如 reportJson(report)', 'data to write, such as reportJson(report)'],
    json,
  );
  return `${jsonOf(json, 2)}\n`;
}

/**
 * A report as the JSON that it is published as: every key of its format and no other, in the order of the published report. The notes inside
 * tables are left out where there are none.
 */
export function reportJson(report: Report): Readonly<Record<string, unknown>> {
  needReport('reportJson', report);
  const json = objectAlong(
    reportSpec(formatOf(report.format)),
    (keys, leaf) => valueAt(report, keys) ?? (leaf === 'paragraphs' ? [] : null),
  );
  const { notes, ...others } = json;
  const hasNotes = Object.values(notes as Readonly<Record<string, readonly string[]>>).some(({ length }) => length > 0);
  return hasNotes ? json : others;
}
