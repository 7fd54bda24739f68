import type { ColumnMap } from './column-headings.js';
import type { GridCell } from '../document.js';
import type { RowLabels } from './format-labels.js';
import { isFilled, isText } from './table-lines.js';
import type { TableLine } from './table-lines.js';
import type { TableStyle } from './table-style.js';

/** The cells under each heading, where the table's columns tell: nothing missing in the row, nothing merged, nothing left over. */
function byColumn({ places, cells, row, label }: TableLine, map: ColumnMap): GridCell[] | undefined {
  const first = map[0]?.[0] ?? 0;
  if (places.some((cell, column) => cell.isMissing === true || (cell === label && column >= first))) return undefined;
  const found: GridCell[] = [];
  let isSplit = false;
  for (const columns of map) {
    let cell: GridCell | undefined;
    for (const column of columns) {
      const other = places[column];
      if (!other || other === cell) continue;
      isSplit ||= cell !== undefined;
      // Two numbers under one heading.
      if (cell && isFilled(cell) && isFilled(other)) return undefined;
      if (!cell || !isFilled(cell)) cell = other;
    }
    // A number that reaches into another column or row belongs to none.
    if (!cell || (isFilled(cell) && (cell.row !== row || cell === found[found.length - 1]))) return undefined;
    found.push(cell);
  }
  // One cell more than headings: which of the blank ones it is, nobody knows.
  if (isSplit && !found.every(isFilled)) return undefined;
  const others = [...places.slice(first), ...cells.filter(({ column }) => column < first)];
  return others.every((cell) => !isFilled(cell) || found.includes(cell)) ? found : undefined;
}

/**
 * The cells of a row, one for each heading of its block, or `undefined` where it is not certain which is which. Where columns tell, they
 * do; else the order does, provided that the row has just as many cells as there are headings.
 */
export function rowCells(
  line: TableLine,
  { cells: { length: count } }: RowLabels,
  map: ColumnMap | undefined,
  style: TableStyle,
): readonly GridCell[] | undefined {
  const { cells, own } = line;
  if (style.openEnded?.includes(line)) return undefined;
  const first = cells.findIndex(isFilled);
  if (cells.length >= count && first < 0) return cells.slice(0, count);
  const placed = map && byColumn(line, map);
  // Where nothing tells rows apart, a blank cell too many may be anywhere in the row.
  if (placed && style.isStream && cells.length > count && !placed.every(isFilled)) return undefined;
  if (placed || cells.length < count) return placed;
  if (cells.length === count && style.isTight && (style.isClose || first === 0)) return cells;
  const filled = cells.filter(isFilled);
  // Blank cells on either side only fill up the row: every heading has its number. What is none may be left of the next label.
  if (filled.length === count && cells.slice(first, first + count).every(isFilled) && !filled.some(isText)) return filled;
  // As texts of tables have it: what merged cells leave over stands blank at the end of the row.
  return own.length === style.filledUpTo && !cells.slice(count).some(isFilled) ? cells.slice(0, count) : undefined;
}
