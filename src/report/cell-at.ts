import type { Cell, Report } from './report.js';
import { valueAt } from './value-at.js';

/**
 * The cell of a report at a path.
 *
 * @param path the keys down to the cell, joined by dots (`applications.received.person`) or one by one
 * @returns `undefined` where the report's format has no such cell
 */
export function cellAt(report: Report, path: string | readonly string[]): Cell | undefined {
  const value = valueAt(report, typeof path === 'string' ? path.split('.') : path);
  return typeof value === 'number' || value === null || value === '/' ? value : undefined;
}
