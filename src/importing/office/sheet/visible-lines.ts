import { MAX_SHEET_COLUMNS, rowNumbered } from './sheet-places.js';
import { childOf, elementsIn } from '../xml.js';
import type { XmlElement } from '../xml.js';
import { importError } from '../../notes/import-error.js';

// The rows and columns of a sheet that are seen, and how large they are. ECMA-376 part 1, clauses 18.3.1.13, 18.3.1.73 and 18.3.1.81.

/** A row lower than this, in points, or a column narrower than this, in digits, shows nothing of what stands in it. */
const MIN_ROW_HEIGHT = 3;
const MIN_COLUMN_WIDTH = 0.3;

/** Excel's usual row, in points, and column, in digits. */
const USUAL_HEIGHT = 15;
const USUAL_WIDTH = 8.43;

/** English Metric Units, in which drawings are placed: a point has 12 700; a digit of Excel's usual font is 7 pixels of 9525 wide, and a column has 5 more around its text. */
export const EMU_A_POINT = 12_700;
export const EMU_A_PIXEL = 9525;

/** Rows or columns of a sheet. */
export interface Lines {
  readonly isHidden: (line: number) => boolean;
  /** In English Metric Units. */
  readonly sizeOf: (line: number) => number;
}

const isOn = (value: string | undefined): boolean => ['1', 'true', 'on'].includes(value ?? '');

interface Size {
  readonly size: number;
  readonly isHidden: boolean;
}

/** The rows of a sheet. Those that it does not list may all be hidden. */
export function rowsOf(sheet: XmlElement): Lines {
  const { defaultRowHeight, zeroHeight } = childOf(sheet, 'sheetFormatPr')?.attributes ?? {};
  const usual = Number(defaultRowHeight ?? USUAL_HEIGHT) || USUAL_HEIGHT;
  const isOtherHidden = isOn(zeroHeight);
  // Only those that are not like all others: there may be very many.
  const rows = new Map<number, Size>();
  let row = -1;
  for (const { attributes } of elementsIn(childOf(sheet, 'sheetData') ?? sheet, 'row')) {
    row = rowNumbered(attributes.r) ?? row + 1;
    const size = Number(attributes.ht ?? usual);
    const isHidden = isOn(attributes.hidden) || size < MIN_ROW_HEIGHT;
    if (isHidden !== isOtherHidden || size !== usual) rows.set(row, { size, isHidden });
  }
  return {
    isHidden: (line) => rows.get(line)?.isHidden ?? isOtherHidden,
    sizeOf: (line) => (rows.get(line)?.size ?? usual) * EMU_A_POINT,
  };
}

/** The first `count` columns of a sheet. */
export function columnsOf(sheet: XmlElement, count: number): Lines {
  const { defaultColWidth } = childOf(sheet, 'sheetFormatPr')?.attributes ?? {};
  const usual = Number(defaultColWidth ?? USUAL_WIDTH);
  const other: Size = { size: usual, isHidden: usual < MIN_COLUMN_WIDTH };
  const columns: Size[] = Array.from({ length: count }, () => other);
  const list = childOf(sheet, 'cols');
  const elements = list ? elementsIn(list, 'col') : [];
  // Each column is in one element at most.
  if (elements.length > MAX_SHEET_COLUMNS) throw importError('broken-sheet');
  for (const { attributes } of elements) {
    const size = Number(attributes.width ?? usual);
    const own: Size = { size, isHidden: isOn(attributes.hidden) || size < MIN_COLUMN_WIDTH };
    columns.fill(own, Math.max(0, Number(attributes.min ?? 0) - 1), Math.min(count, Number(attributes.max ?? 0)));
  }
  return {
    isHidden: (line) => (columns[line] ?? other).isHidden,
    sizeOf: (line) => ((columns[line] ?? other).size * 7 + 5) * EMU_A_PIXEL,
  };
}

/** Those of the first lines of a sheet that are seen, counted from 0 without the hidden ones. */
export class VisibleLines {
  /** How many seen lines stand before each line. */
  readonly #before: Uint32Array;

  constructor(count: number, isHidden: (line: number) => boolean) {
    this.#before = new Uint32Array(count + 1);
    for (let line = 0; line < count; line += 1) this.#before[line + 1] = (this.#before[line] ?? 0) + (isHidden(line) ? 0 : 1);
  }

  get count(): number {
    return this.#before[this.#before.length - 1] ?? 0;
  }

  /** Where the seen lines from one line to another start, and how many they are. */
  spanOf(first: number, last: number): { readonly start: number; readonly count: number } {
    const end = this.#before.length - 1;
    const start = this.#before[Math.min(first, end)] ?? 0;
    return { start, count: (this.#before[Math.min(last + 1, end)] ?? 0) - start };
  }

  /** The number of a line among those that are seen; undefined if it is hidden. */
  shownPlace(line: number): number | undefined {
    const { start, count } = this.spanOf(line, line);
    return count > 0 ? start : undefined;
  }

  /** The lines that are seen, counted with the hidden ones. */
  lines(): number[] {
    return Array.from({ length: this.#before.length - 1 }, (_, line) => line).filter((line) => this.shownPlace(line) !== undefined);
  }
}
