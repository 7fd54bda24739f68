import { cellOf } from '../formats/named-cells.js';
import { formatOf } from '../formats/formats.js';
import { DisclosureError } from './error.js';
import { excerpt } from './problem.js';
import { isCell } from './reading/accepted-values.js';
import type { Cell, Report } from './report.js';
import { needReportOfFormat } from './need-report.js';

/** A copy of an object with another value at the end of a chain of keys. Everything off the chain is shared with the original. */
function withValue<T extends object>(object: T, [first = '', ...rest]: readonly string[], value: Cell): T {
  const before: unknown = Reflect.get(object, first);
  const group = typeof before === 'object' && before !== null ? before : {};
  return Object.freeze({ ...object, [first]: rest.length === 0 ? value : withValue(group, rest, value) });
}

/**
 * A copy of a report with another value in one cell. The original is unchanged; both share everything else, so neither should be mutated.
 *
 * @param path the keys down to the cell, joined by dots: `applications.received.person`
 * @throws DisclosureError `no-such-cell` where the report's format has no cell at the path, `not-a-report` where the value is not valid for
 *   a cell
 */
export function withCell(report: Report, path: string, value: Cell): Report {
  needReportOfFormat('withCell', report);
  const cell = cellOf(formatOf(report.format), path);
  if (!cell) throw new DisclosureError({ code: 'no-such-cell', detail: path, problems: [{ path, expected: 'known', found: '' }] });
  if (!isCell(value)) throw new DisclosureError({ code: 'not-a-report', problems: [{ path, expected: 'cell', found: excerpt(value) }] });
  return withValue(report, cell.keys, value);
}
