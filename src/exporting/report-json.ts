import { reportSpec } from '../report/report-spec.js';
import type { Leaf, Spec } from '../report/report-spec.js';
import type { Report } from '../report/report.js';

type JsonObject = Readonly<Record<string, unknown>>;

function inOrder(value: unknown, spec: Spec | Leaf): unknown {
  if (typeof spec === 'string') return value ?? (spec === 'paragraphs' ? [] : null);
  const object = (value ?? {}) as JsonObject;
  return Object.fromEntries(Object.entries(spec).map(([key, inner]) => [key, inOrder(object[key], inner)]));
}

/** JSON as it is written to a file. */
export const jsonText = (json: unknown): string => `${JSON.stringify(json, null, 2)}\n`;

/** A report as the JSON that it is published as: every key of its format and no other, in the order of the published report. */
export const reportJson = (report: Report): JsonObject => inOrder(report, reportSpec(report.format)) as JsonObject;
