import { formatCells } from '../formats/cells.js';
import type { CellSpec } from '../formats/cells.js';
import type { Format } from '../formats/format.js';
import { onceEach } from '../formats/once-each.js';
import { yearChecks } from '../checking/year-checks.js';

// What is read off a format over and over, for every series and year.

/** The cells that a path names, by the paths that were asked for. Their number is bounded: only paths that name something are kept. */
const named: (format: Format) => Map<string, readonly CellSpec[]> = /* @__PURE__ */ onceEach(
  (format) => new Map(formatCells(format).map((cell) => [cell.path, [cell]])),
);

/** The cells of a format that a path names: one, the rows of a group in one column, or none. */
export function cellsNamed(format: Format, path: string): readonly CellSpec[] {
  const known = named(format).get(path);
  if (known) return known;
  // A whole part is no group: its rows are of different kinds, and their sum would mean nothing.
  if (path.split('.').length < 3) return [];
  const dot = path.lastIndexOf('.');
  const [group, last] = [path.slice(0, dot + 1), path.slice(dot)];
  const rows = formatCells(format)
    .filter((other) => other.path.startsWith(group) && other.path.endsWith(last))
    // The total among a group's rows would be counted twice.
    .filter(({ keys }) => keys[keys.length - 2] !== 'total');
  if (rows.length > 0) named(format).set(path, rows);
  return rows;
}

/** What the report of one year carries over to that of the next: the path of each such number in the first, and in the one of the format, which is the next. */
export const carriedOver: (format: Format) => ReadonlyMap<string, string> = /* @__PURE__ */ onceEach(
  (format) =>
    new Map(
      yearChecks(format)
        .filter(({ add, subtract }) => add.length === 0 && subtract.length === 0)
        .map(({ previous, equals }) => [previous, equals]),
    ),
);
