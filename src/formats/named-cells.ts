import { memoize } from '../values/memoize.js';
import { formatCells } from './cells.js';
import type { CellSpec } from './cells.js';
import type { Format } from './format.js';

// Finds cells by path. Code that only shows a table does not need this: it has all cells in order.

/** The cells of one of the parts of a format. */
export const partCells = (format: Format, partKey: string): readonly CellSpec[] =>
  formatCells(format).filter(({ keys }) => keys[0] === partKey);

const cellsByPath: (format: Format) => ReadonlyMap<string, CellSpec> = /* @__PURE__ */ memoize(
  (format: Format) => new Map(formatCells(format).map((cell) => [cell.path, cell])),
);

/** The cell of a format at a path (`applications.received.person`); `undefined` where there is none. */
export const cellOf = (format: Format, path: string): CellSpec | undefined => cellsByPath(format).get(path);

/** Whether one of the headings above the last is a total of others: in a sum, the cells below it would be counted twice. */
const isUnderTotal = ({ rows, columns }: CellSpec): boolean =>
  [...rows, ...columns]
    .filter(({ key }) => key !== undefined)
    .slice(0, -1)
    .some(({ isTotal }) => isTotal);

/**
 * The rows of a group in one column, by the group's path and the column's key. A whole part is not a group: its rows are of different
 * kinds, and their sum would mean nothing.
 */
function groupCells(format: Format, path: string): readonly CellSpec[] {
  if (path.split('.').length < 3) return [];
  const dot = path.lastIndexOf('.');
  const group = path.slice(0, dot + 1);
  const column = path.slice(dot);
  return formatCells(format).filter((cell) => cell.path.startsWith(group) && cell.path.endsWith(column) && !isUnderTotal(cell));
}

const namedCells = /* @__PURE__ */ memoize((format: Format) =>
  memoize((path: string): readonly CellSpec[] => {
    const cell = cellOf(format, path);
    return cell ? [cell] : groupCells(format, path);
  }),
);

/**
 * The cells of a format that a path names: a single cell, the rows of a group in one column (`applications.results.refused.total`), or
 * none.
 */
export const cellsNamed = (format: Format, path: string): readonly CellSpec[] => namedCells(format)(path);
