import type { SeenText } from '../../published-document.js';
import type { SheetCell } from './sheet-cells.js';
import { placeKey } from './sheet-places.js';
import type { SheetRange } from './sheet-places.js';
import { USUAL_FONT_SIZE } from './sheet-styles.js';
import { EMU_A_PIXEL, EMU_A_POINT } from './visible-lines.js';
import type { Lines } from './visible-lines.js';

// Numbers that do not fit into their cells. Excel shows #### in place of them, or rounds those without a format, and cuts off what is stored as a text.

/** Pixels of a digit of Excel's usual font, of which columns count how many they hold, and of a step of indentation. */
const DIGIT = 7;
const INDENT = 9;

/** The share of a font's size that has to fit into a row: of a lower one, half of each digit is cut off. */
const MIN_ROW_SHARE = 0.5;

/** A text of digits, perhaps with a unit. Nothing longer is a number. */
const NUMBER = /^[-+−]?[\d,.]{1,40}[\u4e00-\u9fff]{0,3}$/;

/** The width of a text in digits: points and commas take half of one, Chinese characters two. */
function digitsIn(text: string): number {
  let digits = 0;
  for (const character of text) digits += /[.,]/.test(character) ? 0.5 : /[\u4e00-\u9fff]/.test(character) ? 2 : 1;
  return digits;
}

/** Lines of a merged cell that are looked at: more than these have room for any number. */
const MAX_LINES = 100;

/** Whether some lines together are smaller than a size. */
function areSmaller(lines: Lines, first: number, last: number, size: number): boolean {
  if (last - first >= MAX_LINES) return false;
  let left = size;
  for (let line = first; line <= last && left > 0; line += 1) left -= lines.isHidden(line) ? 0 : lines.sizeOf(line);
  return left > 0;
}

/** What is seen of the cells of a sheet by the room that they have. */
export class CellRooms {
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

  /** The cell, in doubt if it is a number that does not fit. */
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
    // A text reaches over the blank cell beside it, a number does not.
    if (value === undefined && !this.#taken.has(placeKey({ row, column: lastColumn + 1 }))) return false;
    const needed = (digitsIn(seen.text) * DIGIT * style.scale + style.indent * INDENT) * EMU_A_PIXEL;
    return areSmaller(this.#columns, column, lastColumn, needed);
  }

  #isTooLow(cell: SheetCell): boolean {
    const { row, lastRow } = this.#rangeOf(cell);
    const points = (cell.style.font.size ?? USUAL_FONT_SIZE) * MIN_ROW_SHARE;
    return areSmaller(this.#rows, row, lastRow, points * EMU_A_POINT);
  }
}
