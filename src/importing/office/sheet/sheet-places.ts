// Places in a sheet, and how its file refers to them. ECMA-376 part 1, clause 18.18.62 (ST_Ref).

/** The row and column of a cell, both from 0. */
export interface SheetPlace {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, including its last row and column. */
export interface SheetRange extends SheetPlace {
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** The size of a sheet in Excel. A reference beyond it is invalid. */
export const MAX_SHEET_ROWS = 1_048_576;
export const MAX_SHEET_COLUMNS = 16_384;

/** A number that identifies a place in a sheet, for use as a key. */
export const placeKey = ({ row, column }: SheetPlace): number => row * MAX_SHEET_COLUMNS + column;

/** `AB` → 27. */
function columnNamed(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** 27 → `AB`. */
export function columnName(column: number): string {
  let name = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  return name;
}

/** The row (from 0) of a row number in the file (from 1); undefined if it is invalid. */
export function rowNumbered(digits: string | undefined): number | undefined {
  if (digits === undefined || !/^\d{1,7}$/.test(digits)) return undefined;
  const row = Number(digits) - 1;
  return row >= 0 && row < MAX_SHEET_ROWS ? row : undefined;
}

/** `AB12` → row 11, column 27; undefined if it does not refer to a cell. */
export function placeOf(reference: string | undefined): SheetPlace | undefined {
  const [, letters = '', digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(reference ?? '') ?? [];
  const row = rowNumbered(digits);
  const column = columnNamed(letters);
  return row !== undefined && column < MAX_SHEET_COLUMNS ? { row, column } : undefined;
}

/** The range of `B3:C4`, or of a single cell; undefined if the reference is invalid. */
export function rangeOf(reference: string | undefined): SheetRange | undefined {
  const [first, last] = (reference ?? '').split(':');
  const [from, to] = [placeOf(first), placeOf(last ?? first)];
  if (!from || !to) return undefined;
  return {
    row: Math.min(from.row, to.row),
    column: Math.min(from.column, to.column),
    lastRow: Math.max(from.row, to.row),
    lastColumn: Math.max(from.column, to.column),
  };
}

/** The ranges in a list separated by white space. Invalid references are left out. */
export const rangesOf = (references: string | undefined): SheetRange[] =>
  (references ?? '').split(/\s+/).flatMap((reference) => rangeOf(reference) ?? []);
