import type { ColumnMap } from './column-map.js';
import type { GridCell } from '../published-document.js';
import type { RowLabels } from './format-labels.js';
import { ownLength } from './headings.js';
import type { BlockHeadings, Headings } from './headings.js';
import { isFilled, isText } from './table-lines.js';
import type { TableLine } from './table-lines.js';
import type { TableStyle } from './table-style.js';

/** The cells of a row, one for each heading of its block; `undefined` for a heading whose cell is not certain. */
export type RowCells = readonly (GridCell | undefined)[];

/** The cell in some columns; `undefined` where two numbers are there. `isSplit`: it is one of several. */
function cellIn(
  places: readonly GridCell[],
  columns: readonly number[],
): { readonly cell: GridCell | undefined; readonly isSplit: boolean } {
  let cell: GridCell | undefined;
  let isSplit = false;
  for (const column of columns) {
    const other = places[column];
    if (!other || other === cell) continue;
    isSplit ||= cell !== undefined;
    if (cell && isFilled(cell) && isFilled(other)) return { cell: undefined, isSplit };
    if (!cell || !isFilled(cell)) cell = other;
  }
  return { cell, isSplit };
}

/**
 * The cell under each heading, where the table's columns are reliable: nothing is missing in the row, nothing is merged over two headings.
 */
function byColumn({ grid, places, cells, row, label }: TableLine, { columns, first, beside, isWhole }: ColumnMap): RowCells | undefined {
  if (places.some((cell, column) => cell === label && column >= first)) return undefined;
  const found = columns.map((own) => cellIn(places, own));
  const read = found.flatMap(({ cell }) => cell ?? []);
  // There is one cell more than headings, and no way to tell which blank one is extra.
  if (found.some(({ isSplit }) => isSplit) && !read.every(isFilled)) return undefined;
  if (columns.some((own, index) => own.length > 0 && !found[index]?.cell)) return undefined;
  // A number that spans another column or row belongs to neither.
  const next = grid.rows[row + 1]?.some((cell) => cell.row === row + 1) ? grid.rows[row + 1] : undefined;
  const isShared = (cell: GridCell, index: number): boolean =>
    cell.row !== row || read.indexOf(cell) !== index || next?.includes(cell) === true;
  if (read.some((cell, index) => isFilled(cell) && isShared(cell, index))) return undefined;
  const others = [...places.slice(first), ...cells.filter(({ column }) => column < first && !beside.includes(column))];
  if (isWhole && others.some((cell) => isFilled(cell) && !read.includes(cell))) return undefined;
  return withoutNeighbours(
    found.map(({ cell }) => cell),
    places,
    columns,
  );
}

/** A number in a column without a heading, beside a blank cell, may belong to that cell, which is then not certain. */
function withoutNeighbours(found: RowCells, places: readonly GridCell[], columns: ColumnMap['columns']): RowCells {
  const headed = new Set(columns.flat());
  return found.map((cell, index) => {
    if (!cell || isFilled(cell)) return cell;
    const next = (columns[index]?.[columns[index].length - 1] ?? 0) + 1;
    const beside = places[next];
    return beside && !headed.has(next) && isFilled(beside) ? undefined : cell;
  });
}

/**
 * For rows of text: how many places a row must have for its columns to match those of its headings; `undefined` where any number will do.
 */
const lengthOf = ({ grid, from, to }: Headings): number | undefined =>
  grid.isRagged ? Math.max(...grid.rows.slice(from, to + 1).map(ownLength)) : undefined;

/** Fewer rows could have the same length by chance. */
const MIN_RECTANGLE = 4;

/** Whether a table in text is a rectangle: all its rows have the same length, and no number is in a column without a heading. */
function isRectangle({ rows }: Headings['grid'], { columns, first, unread }: ColumnMap, length: number): boolean {
  const headed = new Set([...columns.flat(), ...unread.flatMap((one) => one.columns)]);
  const full = rows.filter((row) => row.filter(isFilled).length > 1);
  if (full.length < MIN_RECTANGLE || full.some((row) => ownLength(row) !== length)) return false;
  return !full.some((row) => row.some((cell, column) => column >= first && !headed.has(column) && isFilled(cell) && !isText(cell)));
}

/** Whether exactly the headings of a block are there, in whatever order. */
const isComplete = ({ columns, unread }: ColumnMap): boolean => unread.length === 0 && columns.every(({ length }) => length > 0);

/** Whether headings fill several rows without a blank place, so that a row that lost a cell would be shorter than the others. */
function areFull({ grid, from, to }: Headings): boolean {
  const rows = grid.rows.slice(from, to + 1).filter((row) => row.filter(isFilled).length > 1);
  return rows.length > 1 && rows.every((row) => row.every((cell) => cell.isMissing === true || isFilled(cell)));
}

/** Whether the columns of a row's table tell which cell is under which heading. */
function columnsTell(line: TableLine, headings: Headings, map: ColumnMap): boolean {
  const { grid, places } = line;
  const length = lengthOf(headings);
  if (headings.grid !== grid && headings.grid.rows[0]?.length !== grid.rows[0]?.length) return false;
  if (length === undefined) return !places.some(({ isMissing }) => isMissing);
  return ownLength(places) === length && (isComplete(map) || areFull(headings) || isRectangle(grid, map, length));
}

/**
 * Whether the blank cells of a row of text are reliable: the row is as long as those of its headings, or these leave out merged cells and
 * so have no blank cells themselves.
 */
function areBlanksCertain({ places }: TableLine, { grid, from, to }: Headings): boolean {
  if (!grid.isRagged || grid.isStream) return true;
  const rows = grid.rows.slice(from, to + 1).filter((row) => row.filter(isFilled).length > 1);
  const areAsLong = rows.every((row) => ownLength(row) === ownLength(places));
  return areAsLong || rows.every((row) => row.every((cell) => cell.isMissing === true || isFilled(cell)));
}

/** The cells of a row by their order, where there are exactly as many as headings. */
function byOrder(line: TableLine, { cells: { length: count } }: RowLabels, headings: Headings, style: TableStyle): RowCells | undefined {
  const { cells, own } = line;
  const first = cells.findIndex(isFilled);
  if (cells.length < count) return undefined;
  const isCertain = cells.every(isFilled) || areBlanksCertain(line, headings);
  if (cells.length === count && style.isTight && (style.isClose || first === 0) && isCertain) return cells;
  const filled = cells.filter(isFilled);
  // Blank cells on either side only fill up the row: every heading has its number. A text may be what is left of the next label.
  if (filled.length === count && cells.slice(first, first + count).every(isFilled) && !filled.some(isText)) return filled;
  // As in extracted text: the places of merged cells become blank cells at the end of the row.
  return own.length === style.filledUpTo && !cells.slice(count).some(isFilled) ? cells.slice(0, count) : undefined;
}

/**
 * The cells of a row, one for each heading of its block, or `undefined` where it is not certain which is which. They are matched by columns
 * where these are reliable, else by order, provided that the headings are exactly those of the block in its order.
 */
export function rowCells(line: TableLine, labels: RowLabels, headings: Headings, style: TableStyle): RowCells | undefined {
  const { map, order }: BlockHeadings = headings.blocks.get(labels.block) ?? { map: undefined, order: undefined };
  const { cells } = line;
  const count = labels.cells.length;
  if ((!map && !order) || style.openEnded?.includes(line)) return undefined;
  if (cells.length >= count && !cells.some(isFilled)) return cells.slice(0, count);
  const placed = map && columnsTell(line, headings, map) ? byColumn(line, map) : undefined;
  return placed ?? (order && byOrder(line, labels, headings, style));
}
