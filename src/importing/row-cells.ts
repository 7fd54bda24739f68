import type { ColumnMap } from './column-headings.js';
import type { GridCell } from './document.js';
import { plainText } from './cell-value.js';

/** A row of a table: all its places, and the cells that start in it. */
export interface Line {
  readonly places: readonly GridCell[];
  readonly own: readonly GridCell[];
  /** Where the cells of its own start that are no label. */
  readonly from: number;
}

/** What is known of the rows of a table, all together. */
export interface TableStyle {
  /** Whether no row has more cells behind its label than its headings ask for: none is there only to fill up a row. */
  readonly isTight: boolean;
  /** Whether a row shows that its first number stands right behind its label. */
  readonly isClose: boolean;
  /** How many cells a row has that is filled up with blank cells at its end, where the table has such rows: one as long has lost none. */
  readonly filledUpTo: number | undefined;
}

const isBlank = ({ text }: GridCell): boolean => plainText(text) === '';

/** The cells under each heading, where the table's columns tell: nothing missing in the row, nothing merged, nothing left over. */
function byColumn({ places, own, from }: Line, map: ColumnMap, row: number): GridCell[] | undefined {
  if (places.some(({ isMissing }) => isMissing)) return undefined;
  const label = own[from - 1];
  const first = map[0]?.[0] ?? 0;
  if (label && places.some((cell, column) => cell === label && column >= first)) return undefined;
  const found: GridCell[] = [];
  for (const columns of map) {
    let cell: GridCell | undefined;
    for (const column of columns) {
      const other = places[column];
      if (!other || other === cell) continue;
      // Two numbers under one heading.
      if (cell && !isBlank(cell) && !isBlank(other)) return undefined;
      if (!cell || isBlank(cell)) cell = other;
    }
    // A number that reaches into another column or row belongs to none.
    if (!cell || (!isBlank(cell) && (cell.row !== row || cell === found[found.length - 1]))) return undefined;
    found.push(cell);
  }
  const isLeftOver = (cell: GridCell): boolean => !isBlank(cell) && !found.includes(cell);
  return places.slice(first).some(isLeftOver) || own.slice(from).some((cell) => cell.column < first && isLeftOver(cell))
    ? undefined
    : found;
}

/**
 * The cells of a row, one for each heading of its block, or `undefined` where it is not certain which is which. Where columns tell, they
 * do; else the order does, provided that the row has just as many cells as there are headings.
 */
export function rowCells(
  line: Line,
  row: number,
  count: number,
  map: ColumnMap | undefined,
  style: TableStyle,
): readonly GridCell[] | undefined {
  const cells = line.own.slice(line.from);
  if (cells.length < count) return map && byColumn(line, map, row);
  if (cells.every(isBlank)) return cells.slice(0, count);
  const placed = map && byColumn(line, map, row);
  if (placed) return placed;
  if (cells.length === count && style.isTight && (style.isClose || !cells[0] || !isBlank(cells[0]))) return cells;
  const first = cells.findIndex((cell) => !isBlank(cell));
  const filled = cells.filter((cell) => !isBlank(cell));
  // Blank cells on either side only fill up the row: every heading has its number.
  if (filled.length === count && cells.slice(first, first + count).every((cell) => !isBlank(cell))) return filled;
  // As texts of tables have it: what merged cells leave over stands blank at the end of the row.
  return line.own.length === style.filledUpTo && cells.slice(count).every(isBlank) ? cells.slice(0, count) : undefined;
}

/**
 * What a table's rows show of how it was made.
 *
 * @param lines its rows with a label
 * @param counts the number of headings of each row's block
 * @param isFlush whether no row of the table starts with a blank cell, so that none stands behind a label either
 * @param isRagged whether columns do not tell
 */
export function tableStyle(lines: readonly Line[], counts: readonly number[], isFlush: boolean, isRagged: boolean): TableStyle {
  const isTight = lines.every(({ own, from }, index) => own.length - from <= (counts[index] ?? 0));
  const isClose = isFlush || lines.some(({ own, from }, index) => own.length - from === counts[index] && own[from] && !isBlank(own[from]));
  if (isTight || !isFlush || !isRagged) return { isTight, isClose, filledUpTo: undefined };
  const lengths = new Map<number, number>();
  let [atEnd, before] = [0, 0];
  for (const [index, { own, from }] of lines.entries()) {
    const [count = 0, cells] = [counts[index], own.slice(from)];
    lengths.set(own.length, (lengths.get(own.length) ?? 0) + 1);
    if (cells.length <= count) continue;
    const isFilledUp = cells.slice(0, count).every((cell) => !isBlank(cell)) && cells.slice(count).every(isBlank);
    if (isFilledUp) atEnd += 1;
    // A number in the very last place: nothing was put there only to fill up the row.
    else if (cells.slice(-1).some((cell) => !isBlank(cell))) before += 1;
  }
  const [[width, times] = [0, 0]] = [...lengths].sort(([, a], [, b]) => b - a);
  return { isTight, isClose, filledUpTo: atEnd > 0 && before === 0 && times * 2 > lines.length ? width : undefined };
}
