import type { Format } from '../formats/format.js';
import { objectAlong } from '../report/object-along.js';
import { NO_PARAGRAPHS, reportSpec } from '../report/reading/report-spec.js';
import type { Cell, Report } from '../report/report.js';
import { valueAt } from '../report/value-at.js';

/**
 * The report of a document: its cells by their paths, and its other values by their keys. What is not there is blank.
 *
 * @param texts the values that are no cells, nested as in the report
 */
export function madeReport(format: Format, cells: ReadonlyMap<string, Cell>, texts: Readonly<Record<string, unknown>>): Report {
  const report = objectAlong(reportSpec(format), (keys, leaf) =>
    leaf === 'cell' ? (cells.get(keys.join('.')) ?? null) : (valueAt(texts, keys) ?? (leaf === 'paragraphs' ? NO_PARAGRAPHS : null)),
  );
  // The report was made along the format, and the type of a report is derived from the format as well.
  return report as unknown as Report;
}
