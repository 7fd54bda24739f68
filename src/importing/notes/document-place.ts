import type { Language } from '../../i18n/language.js';
import { sayImporting } from './say-importing.js';

/**
 * What a place in a document is: the `table` of a number; the table of a text (`lines`), a `comment` or `hidden-lines` from a line on; a `hidden-table`; a `sheet` of a
 * workbook, some of its rows or columns, or the table in it (`sheet-table`) from a row on; the table on a page of a PDF (`page-table`) or a `layer` of it; a
 * `layout-table`; or what whoever made the document called it (`named`).
 */
export const PLACE_KINDS = [
  'table',
  'lines',
  'comment',
  'hidden-lines',
  'hidden-table',
  'sheet-table',
  'sheet',
  'sheet-rows',
  'sheet-columns',
  'page-table',
  'layer',
  'layout-table',
  'named',
] as const;

export type PlaceKind = (typeof PLACE_KINDS)[number];

/** A place in a published document, as data. `placeText` says it. All numbers are from 1. */
export interface PlaceInDocument {
  readonly kind: PlaceKind;
  /** Which table of the document it is. */
  readonly number?: number;
  /** The line of a text, or the row of a sheet, that it starts in. */
  readonly line?: number;
  readonly page?: number;
  /** The name of a sheet or a layer; what a hidden table says; a name that was given. */
  readonly name?: string;
  /** The rows or the columns of a sheet, each a number or letters, or a range of them: 3, 5—9; B. */
  readonly lines?: readonly string[];
  /** The row and the column in it, where one of its cells, rows or columns is meant. */
  readonly row?: number;
  readonly column?: number;
}

/** A place in a published document. Whoever makes documents may name places in words, which are said as they stand. */
export type DocumentPlace = PlaceInDocument | string;

const asData = (place: DocumentPlace): PlaceInDocument => (typeof place === 'string' ? { kind: 'named', name: place } : place);

/** A cell, a row or a column in a place, as data; without them, the place itself. */
export const placeWithin = (place: DocumentPlace, within: { readonly row?: number; readonly column?: number } = {}): PlaceInDocument => ({
  ...asData(place),
  ...within,
});

/** A place in words: 第 2 个表格第 3 行第 4 列. */
export function placeText(place: DocumentPlace, language: Language): string {
  const { kind, number = '', line = '', page = '', name = '', lines = [], row, column } = asData(place);
  const listed = lines.join(sayImporting(language, 'import:joiner'));
  const whole = sayImporting(language, `import:place:${kind}`, { number, line, page, name, rows: listed, columns: listed });
  if (row !== undefined && column !== undefined) return sayImporting(language, 'import:spot', { place: whole, row, column });
  if (row !== undefined) return sayImporting(language, 'import:row-spot', { place: whole, row });
  if (column !== undefined) return sayImporting(language, 'import:column-spot', { place: whole, column });
  return whole;
}
