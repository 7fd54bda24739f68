import type { SeenText } from '../../published-document.js';
import type { SheetCell } from './sheet-cells.js';
import { placeKey } from './sheet-places.js';
import type { SheetRange } from './sheet-places.js';
import { DEFAULT_FONT_SIZE } from './sheet-styles.js';
import { EMU_PER_PIXEL, EMU_PER_POINT } from './visible-lines.js';
import type { Lines } from './visible-lines.js';

// Finds numbers that do not fit into their cells. Excel displays #### instead of them, rounds those in the General format, and clips those
// stored as text.

/** Pixels: the width of a digit in Excel's default font, which is the unit of column widths, and one step of indentation. */
const DIGIT = 7;
const INDENT = 9;

/** The share of the font size that must fit into a row. A lower row clips half of each digit. */
const MIN_ROW_SHARE = 0.5;

/** A number, perhaps with a unit. Longer text is not a number. */
const NUMBER = /^[-+−]?[\d,.]{1,40}[\u4e00-\u9fff]{0,3}$/;

/** The width of a text in digits: points and commas are half as wide as a digit, Chinese characters twice as wide. */
function digitsIn(text: string): number {
  let digits = 0;
  for (const character of text) digits += /[.,]/.test(character) ? 0.5 : /[\u4e00-\u9fff]/.test(character) ? 2 : 1;
  return digits;
}

/** Rows or columns of a merged cell. A larger one has room for any number. */
const MAX_LINES = 100;

/** Whether the rows or columns from `first` to `last` are smaller in total than `size` (EMU). */
function areSmaller(lines: Lines, first: number, last: number, size: number): boolean {
  if (last - first >= MAX_LINES) return false;
  let left = size;
  for (let line = first; line <= last && left > 0; line += 1) left -= lines.isHidden(line) ? 0 : lines.sizeOf(line);
  return left > 0;
}

/** Finds the cells of a sheet that are too small for their numbers. */
export class CellFit {
  readonly #rows: Lines;
  readonly #columns: Lines;
  readonly #taken: ReadonlySet<number>;
  readonly #merged: ReadonlyMap<number, SheetRange>;

  constructor(cells: readonly SheetCell[], merged: readonly SheetRange[], rows: Lines, columns: Lines) {
    this.#rows = rows;
    this.#columns = columns;
    this.#taken = new Set(cells.map(placeKey));
    this.#merged = new Map(merged.map((range) => [placeKey(range), range]));
  }

  /** The cell, with a doubt added if it is a number that does not fit. */
  fitted(cell: SheetCell): SheetCell {
    const { seen } = cell;
    if (seen.doubt || !NUMBER.test(seen.text) || (!this.#isTooWide(cell) && !this.#isTooLow(cell))) return cell;
    const cramped: SeenText = { ...seen, doubt: { kind: 'overlaid', quote: cell.value === undefined ? '…' : '####' } };
    return { ...cell, seen: cramped };
  }

  #rangeOf(cell: SheetCell): SheetRange {
    return this.#merged.get(placeKey(cell)) ?? { row: cell.row, column: cell.column, lastRow: cell.row, lastColumn: cell.column };
  }

  #isTooWide(cell: SheetCell): boolean {
    const { style, value, seen } = cell;
    if (style.fitting === 'shrunk' || (style.fitting === 'wrapped' && value === undefined)) return false;
    const { row, column, lastColumn } = this.#rangeOf(cell);
    // Text extends over a blank cell beside it, a number does not.
    if (value === undefined && !this.#taken.has(placeKey({ row, column: lastColumn + 1 }))) return false;
    const needed = (digitsIn(seen.text) * DIGIT * style.scale + style.indent * INDENT) * EMU_PER_PIXEL;
    return areSmaller(this.#columns, column, lastColumn, needed);
  }

  #isTooLow(cell: SheetCell): boolean {
    const { row, lastRow } = this.#rangeOf(cell);
    const points = (cell.style.font.size ?? DEFAULT_FONT_SIZE) * MIN_ROW_SHARE;
    return areSmaller(this.#rows, row, lastRow, points * EMU_PER_POINT);
  }
}
