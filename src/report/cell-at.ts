import type { Cell, Report } from './report.js';
import { valueAt } from './value-at.js';

const NOT_A_REPORT = 'cellAt：需要一份读出的报告（readReport(json).report）。 / cellAt needs a report as readReport(json).report gives it.';

/**
 * The cell of a report at a path.
 *
 * @param path the keys down to the cell, joined by dots (`applications.received.person`) or one by one
 * @throws TypeError where something else than a report was given
 * @returns `undefined` where the report's format has no such cell
 */
export function cellAt(report: Report, path: string | readonly string[]): Cell | undefined {
  // Not needReport: this runs for every cell of every table.
  if (typeof (report as Partial<Report> | null | undefined)?.format !== 'string') throw new TypeError(NOT_A_REPORT);
  const value = valueAt(report, typeof path === 'string' ? path.split('.') : path);
  return typeof value === 'number' || value === null || value === '/' ? value : undefined;
}
