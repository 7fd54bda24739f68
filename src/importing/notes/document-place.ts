import type { Language } from '../../i18n/language.js';
import { sayImporting } from './say-importing.js';
import { needData } from '../../values/wrong-call.js';

/**
 * The kinds of places in a document. `table`: the table with a number. `lines`, `comment`, `hidden-lines`: a table in a text, a comment or
 * hidden lines, from a line on. `hidden-table`: a hidden table. `sheet`, `sheet-rows`, `sheet-columns`, `sheet-table`: a sheet of a
 * workbook, rows or columns of it, or the table in it from a row on. `page-table`, `layer`: the table on a page of a PDF, or a layer of it.
 * `layout-table`: a table used for layout. `named`: a name given by the code that made the document.
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

/** A place in a published document, as data; `placeText` puts it into words. All numbers are from 1. */
export interface PlaceInDocument {
  readonly kind: PlaceKind;
  /** The number of the table. */
  readonly number?: number;
  /** The line of a text, or the row of a sheet, in which it starts. */
  readonly line?: number;
  readonly page?: number;
  /** The name of a sheet or a layer, the text of a hidden table, or a given name. */
  readonly name?: string;
  /** The rows or the columns of a sheet, each a number or letters, or a range of them: 3, 5—9; B. */
  readonly lines?: readonly string[];
  /** The row and the column in it, where one of its cells, rows or columns is meant. */
  readonly row?: number;
  readonly column?: number;
}

/** A place in a published document. Code that makes its own documents may give places in words, which are shown as they are. */
export type DocumentPlace = PlaceInDocument | string;

const asData = (place: DocumentPlace): PlaceInDocument => (typeof place === 'string' ? { kind: 'named', name: place } : place);

/** A cell, a row or a column within a place; without either, the place itself. */
export const placeWithin = (place: DocumentPlace, within: { readonly row?: number; readonly column?: number } = {}): PlaceInDocument => ({
  ...asData(place),
  ...within,
});

/** A place without the cell, the row or the column in it. */
export function placeAlone({ kind, number, line, page, name, lines }: PlaceInDocument): PlaceInDocument {
  return {
    kind,
    ...(number !== undefined && { number }),
    ...(line !== undefined && { line }),
    ...(page !== undefined && { page }),
    ...(name !== undefined && { name }),
    ...(lines !== undefined && { lines }),
  };
}

/** A place in words: 第 2 个表格第 3 行第 4 列. */
export function placeText(place: DocumentPlace, language: Language): string {
  needData('placeText', ['文件中的一处', 'a place in a document'], typeof place === 'string' ? { kind: place } : place, 'kind');
  const { kind, number = '', line = '', page = '', name = '', lines = [], row, column } = asData(place);
  const listed = lines.join(sayImporting(language, 'import:joiner'));
  const whole = sayImporting(language, `import:place:${kind}`, { number, line, page, name, rows: listed, columns: listed });
  if (row !== undefined && column !== undefined) return sayImporting(language, 'import:spot', { place: whole, row, column });
  if (row !== undefined) return sayImporting(language, 'import:row-spot', { place: whole, row });
  if (column !== undefined) return sayImporting(language, 'import:column-spot', { place: whole, column });
  return whole;
}
