import { plainText } from './cell-value.js';
import type { ColumnMap } from './column-headings.js';
import type { Grid, GridCell } from './document.js';
import type { TableLine } from './table-lines.js';

/** What is known of the rows of a table, all together. */
export interface TableStyle {
  /** Whether no row has more cells behind its label than its headings ask for: none is there only to fill up a row. */
  readonly isTight: boolean;
  /** Whether a row shows that its first number stands right behind its label. */
  readonly isClose: boolean;
  /** How many cells a row has that is filled up with blank cells at its end, where the table has such rows: one as long has lost none. */
  readonly filledUpTo?: number;
}

const isFilled = ({ text }: GridCell): boolean => plainText(text) !== '';

/** The cells under each heading, where the table's columns tell: nothing missing in the row, nothing merged, nothing left over. */
function byColumn({ places, cells, row, label }: TableLine, map: ColumnMap): GridCell[] | undefined {
  const first = map[0]?.[0] ?? 0;
  if (places.some((cell, column) => cell.isMissing === true || (cell === label && column >= first))) return undefined;
  const found: GridCell[] = [];
  for (const columns of map) {
    let cell: GridCell | undefined;
    for (const column of columns) {
      const other = places[column];
      if (!other || other === cell) continue;
      // Two numbers under one heading.
      if (cell && isFilled(cell) && isFilled(other)) return undefined;
      if (!cell || !isFilled(cell)) cell = other;
    }
    // A number that reaches into another column or row belongs to none.
    if (!cell || (isFilled(cell) && (cell.row !== row || cell === found[found.length - 1]))) return undefined;
    found.push(cell);
  }
  const others = [...places.slice(first), ...cells.filter(({ column }) => column < first)];
  return others.every((cell) => !isFilled(cell) || found.includes(cell)) ? found : undefined;
}

/**
 * The cells of a row, one for each heading of its block, or `undefined` where it is not certain which is which. Where columns tell, they
 * do; else the order does, provided that the row has just as many cells as there are headings.
 */
export function rowCells(line: TableLine, count: number, map: ColumnMap | undefined, style: TableStyle): readonly GridCell[] | undefined {
  const { cells, own } = line;
  const first = cells.findIndex(isFilled);
  if (cells.length >= count && first < 0) return cells.slice(0, count);
  const placed = map && byColumn(line, map);
  if (placed || cells.length < count) return placed;
  if (cells.length === count && style.isTight && (style.isClose || first === 0)) return cells;
  const filled = cells.filter(isFilled);
  // Blank cells on either side only fill up the row: every heading has its number.
  if (filled.length === count && cells.slice(first, first + count).every(isFilled)) return filled;
  // As texts of tables have it: what merged cells leave over stands blank at the end of the row.
  return own.length === style.filledUpTo && !cells.slice(count).some(isFilled) ? cells.slice(0, count) : undefined;
}

/** What a table's rows show of how it was made. */
export function tableStyle(all: readonly TableLine[], { isRagged, isStream }: Grid): TableStyle {
  const lines = all.flatMap(({ own, cells, labels }) => (labels ? [{ own, cells, count: labels.cells.length }] : []));
  // No row of the table starts with a blank cell, so that none stands behind a label either.
  const isFlush = !isStream && all.every(({ own }) => own[0]?.text.trim() !== '');
  const isTight = lines.every(({ cells, count }) => cells.length <= count);
  const isClose = isFlush || lines.some(({ cells, count }) => cells.length === count && cells[0] && isFilled(cells[0]));
  const lengths = new Map<number, number>();
  let isFilledUp = false;
  for (const { own, cells, count } of lines) {
    lengths.set(own.length, (lengths.get(own.length) ?? 0) + 1);
    if (cells.length <= count) continue;
    const isSpare = !cells.slice(count).some(isFilled);
    // A number in the very last place: nothing was put there only to fill up the row.
    if (!isSpare && cells.slice(-1).some(isFilled)) return { isTight, isClose };
    isFilledUp ||= isSpare && cells.slice(0, count).every(isFilled);
  }
  const [[width, times] = [0, 0]] = [...lengths].sort(([, a], [, b]) => b - a);
  const isKnown = isFlush && isRagged === true && isFilledUp && times * 2 > lines.length;
  return { isTight, isClose, ...(isKnown && { filledUpTo: width }) };
}
