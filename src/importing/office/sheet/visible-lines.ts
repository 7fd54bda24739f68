import { MAX_SHEET_COLUMNS, rowNumbered } from './sheet-places.js';
import { childOf, elementsIn } from '../xml.js';
import type { XmlElement } from '../xml.js';
import { importError } from '../../notes/import-error.js';

// The visible rows and columns of a sheet, and their sizes. ECMA-376 part 1, clauses 18.3.1.13, 18.3.1.73 and 18.3.1.81.

/** Rows lower than this (points) and columns narrower than this (digits) show nothing of their content. */
const MIN_ROW_HEIGHT = 3;
const MIN_COLUMN_WIDTH = 0.3;

/** Excel's default row height (points) and column width (digits). */
const DEFAULT_ROW_HEIGHT = 15;
const DEFAULT_COLUMN_WIDTH = 8.43;

/**
 * English Metric Units (EMU), in which drawings are placed. A digit of Excel's default font is 7 pixels wide, and a column has 5 more
 * around its text.
 */
export const EMU_PER_POINT = 12_700;
export const EMU_PER_PIXEL = 9525;

/** Rows or columns of a sheet. */
export interface Lines {
  readonly isHidden: (line: number) => boolean;
  /** In EMU. */
  readonly sizeOf: (line: number) => number;
}

const isOn = (value: string | undefined): boolean => ['1', 'true', 'on'].includes(value ?? '');

interface Size {
  readonly size: number;
  readonly isHidden: boolean;
}

/** The rows of a sheet. Rows that are not listed may all be hidden (`zeroHeight`). */
export function rowsOf(sheet: XmlElement): Lines {
  const { defaultRowHeight, zeroHeight } = childOf(sheet, 'sheetFormatPr')?.attributes ?? {};
  const defaultHeight = Number(defaultRowHeight ?? DEFAULT_ROW_HEIGHT) || DEFAULT_ROW_HEIGHT;
  const isHiddenByDefault = isOn(zeroHeight);
  // Only rows that differ from the default: a sheet may list very many.
  const rows = new Map<number, Size>();
  let row = -1;
  for (const { attributes } of elementsIn(childOf(sheet, 'sheetData') ?? sheet, 'row')) {
    row = rowNumbered(attributes.r) ?? row + 1;
    const size = Number(attributes.ht ?? defaultHeight);
    const isHidden = isOn(attributes.hidden) || size < MIN_ROW_HEIGHT;
    if (isHidden !== isHiddenByDefault || size !== defaultHeight) rows.set(row, { size, isHidden });
  }
  return {
    isHidden: (line) => rows.get(line)?.isHidden ?? isHiddenByDefault,
    sizeOf: (line) => (rows.get(line)?.size ?? defaultHeight) * EMU_PER_POINT,
  };
}

/** The first `count` columns of a sheet. */
export function columnsOf(sheet: XmlElement, count: number): Lines {
  const { defaultColWidth } = childOf(sheet, 'sheetFormatPr')?.attributes ?? {};
  const defaultWidth = Number(defaultColWidth ?? DEFAULT_COLUMN_WIDTH);
  const other: Size = { size: defaultWidth, isHidden: defaultWidth < MIN_COLUMN_WIDTH };
  const columns: Size[] = Array.from({ length: count }, () => other);
  const list = childOf(sheet, 'cols');
  const elements = list ? elementsIn(list, 'col') : [];
  // A column is in at most one element.
  if (elements.length > MAX_SHEET_COLUMNS) throw importError('broken-sheet');
  for (const { attributes } of elements) {
    const size = Number(attributes.width ?? defaultWidth);
    const own: Size = { size, isHidden: isOn(attributes.hidden) || size < MIN_COLUMN_WIDTH };
    columns.fill(own, Math.max(0, Number(attributes.min ?? 0) - 1), Math.min(count, Number(attributes.max ?? 0)));
  }
  return {
    isHidden: (line) => (columns[line] ?? other).isHidden,
    sizeOf: (line) => ((columns[line] ?? other).size * 7 + 5) * EMU_PER_PIXEL,
  };
}

/** Numbers the visible rows or columns of a sheet from 0, skipping hidden ones. */
export class VisibleLines {
  /** How many visible lines are before each line. */
  readonly #before: Uint32Array;

  constructor(count: number, isHidden: (line: number) => boolean) {
    this.#before = new Uint32Array(count + 1);
    for (let line = 0; line < count; line += 1) this.#before[line + 1] = (this.#before[line] ?? 0) + (isHidden(line) ? 0 : 1);
  }

  get count(): number {
    return this.#before[this.#before.length - 1] ?? 0;
  }

  /** The visible lines among those from `first` to `last`: the number of the first one, and how many there are. */
  spanOf(first: number, last: number): { readonly start: number; readonly count: number } {
    const end = this.#before.length - 1;
    const start = this.#before[Math.min(first, end)] ?? 0;
    return { start, count: (this.#before[Math.min(last + 1, end)] ?? 0) - start };
  }

  /** The number of a line among the visible ones; undefined if it is hidden. */
  shownPlace(line: number): number | undefined {
    const { start, count } = this.spanOf(line, line);
    return count > 0 ? start : undefined;
  }

  /** The numbers of the visible lines among all lines. */
  lines(): number[] {
    return Array.from({ length: this.#before.length - 1 }, (_, line) => line).filter((line) => this.shownPlace(line) !== undefined);
  }
}
