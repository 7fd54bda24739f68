import { getFormatFromId } from 'numfmt';
import { CellGrid } from './cell-grid.js';
import type { Grid, GridCell, Paragraph, PublishedDocument } from '../document.js';
import { fileError, fileWords } from '../file-words.js';
import { mainPart, officePart, officeTitle } from './office-parts.js';
import type { OfficePart } from './office-parts.js';
import { sheetBlocks } from './sheet-blocks.js';
import { shownNumber } from './shown-number.js';
import { zipFile } from '../bytes/zip.js';
import type { ZipFile } from '../bytes/zip.js';
import { childOf, elementsIn, textIn } from './xml.js';
import type { XmlElement } from './xml.js';

// A workbook as it reads when it is open. ECMA-376 part 1, clause 18.

const GENERAL = 'General';

/** The last format that a workbook need not define (18.8.30). */
const LAST_BUILT_IN = 58;

/** What all sheets of a workbook share. */
interface Workbook {
  readonly strings: readonly string[];
  /** The format code of a number, by the style of its cell. */
  readonly codes: readonly string[];
  readonly startsIn1904: boolean;
}

/** The text of a string: of one piece or of several, without the phonetic reading. */
const stringText = (element: XmlElement): string =>
  elementsIn(element)
    .map((piece) => (piece.name === 't' ? textIn(piece) : piece.name === 'r' ? elementsIn(piece, 't').map(textIn).join('') : ''))
    .join('')
    .replace(/\r\n?/g, '\n');

function formatCodes(styles: XmlElement | undefined): string[] {
  const own = new Map(
    elementsIn(childOf(styles, 'numFmts') ?? { name: '', attributes: {}, children: [] }, 'numFmt').map(({ attributes }) => [
      attributes.numFmtId,
      attributes.formatCode,
    ]),
  );
  return (childOf(styles, 'cellXfs')?.children ?? []).flatMap((style) => {
    if (typeof style === 'string') return [];
    const id = style.attributes.numFmtId ?? '0';
    return [own.get(id) ?? (Number(id) <= LAST_BUILT_IN ? getFormatFromId(Number(id)) : GENERAL)];
  });
}

/** `AB12` → row 11, column 27, from 0. */
function placeOf(reference: string | undefined): { readonly row: number; readonly column: number } | undefined {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(reference ?? '') ?? [];
  if (!letters) return undefined;
  const column = letters
    .toUpperCase()
    .split('')
    .reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits) - 1, column: column - 1 };
}

function cellText(cell: XmlElement, { strings, codes, startsIn1904 }: Workbook): string {
  const { t: type = 'n', s: style = '0' } = cell.attributes;
  if (type === 'inlineStr') return stringText(childOf(cell, 'is') ?? cell);
  const value = childOf(cell, 'v');
  const formula = childOf(cell, 'f');
  // A formula that no program has worked out yet has no value to read.
  if (!value) return formula ? `=${textIn(formula)}` : '';
  const text = textIn(value);
  if (type === 's') return strings[Number(text)] ?? '';
  if (type === 'b') return text === '1' ? 'TRUE' : 'FALSE';
  if (type !== 'n' || text.trim() === '' || !Number.isFinite(Number(text))) return text;
  return shownNumber(Number(text), codes[Number(style)] ?? GENERAL, startsIn1904);
}

interface Filled {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The cells that say something. Rows and cells may leave out where they stand: then they follow the one before. */
function filledCells(sheet: XmlElement, workbook: Workbook): Filled[] {
  const filled: Filled[] = [];
  let row = -1;
  for (const rowElement of elementsIn(childOf(sheet, 'sheetData') ?? sheet, 'row')) {
    const { r = '' } = rowElement.attributes;
    row = /^\d{1,7}$/.test(r) ? Number(r) - 1 : row + 1;
    let column = -1;
    for (const cell of elementsIn(rowElement, 'c')) {
      column = placeOf(cell.attributes.r)?.column ?? column + 1;
      const text = cellText(cell, workbook);
      if (text !== '') filled.push({ row, column, text });
    }
  }
  return filled;
}

interface Range {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

function mergedRanges(sheet: XmlElement): Range[] {
  return elementsIn(childOf(sheet, 'mergeCells') ?? { name: '', attributes: {}, children: [] }, 'mergeCell').flatMap(({ attributes }) => {
    const [first, last] = (attributes.ref ?? '').split(':');
    const from = placeOf(first);
    const to = placeOf(last ?? first);
    return from && to ? [{ ...from, lastRow: to.row, lastColumn: to.column }] : [];
  });
}

/** The rows of a sheet that are used, blank ones between them left in: far-off blanks and merged blanks are no part of it. */
function sheetRows(sheet: XmlElement, workbook: Workbook): Grid['rows'] {
  const filled = filledCells(sheet, workbook);
  const bottom = filled.reduce((most, { row }) => Math.max(most, row), -1);
  const right = filled.reduce((most, { column }) => Math.max(most, column), -1);
  const texts = new Map(filled.map(({ row, column, text }) => [`${row} ${column}`, text]));
  const grid = new CellGrid();
  for (const { row, column, lastRow, lastColumn } of mergedRanges(sheet)) {
    if (row > bottom || column > right) continue;
    // What is stored behind a merged cell is not shown.
    const cell: GridCell = { text: texts.get(`${row} ${column}`) ?? '', row, column };
    grid.put(cell, Math.min(lastRow, bottom) - row + 1, Math.min(lastColumn, right) - column + 1);
  }
  for (const { row, column, text } of filled) if (!grid.at(row, column)) grid.put({ text, row, column });
  return grid.grid('')?.rows ?? [];
}

function sharedOf(zip: ZipFile, main: OfficePart): Workbook {
  const partOf = (kind: string): XmlElement | undefined => officePart(zip, main.targetOf(kind) ?? '')?.root;
  const strings = partOf('sharedStrings');
  const properties = childOf(main.root, 'workbookPr');
  return {
    strings: strings ? elementsIn(strings, 'si').map(stringText) : [],
    codes: formatCodes(partOf('styles')),
    startsIn1904: ['1', 'true', 'on'].includes(properties?.attributes.date1904 ?? ''),
  };
}

/** What stands in the visible sheets of a workbook whose zip file is open. */
export function workbookDocument(zip: ZipFile): PublishedDocument {
  const main = mainPart(zip);
  const sheets = childOf(main?.root, 'sheets');
  if (!main || !sheets) throw fileError('broken-sheet');
  const workbook = sharedOf(zip, main);
  const blocks: (Grid | Paragraph)[] = [];
  for (const { attributes } of elementsIn(sheets, 'sheet')) {
    if (['hidden', 'veryHidden'].includes(attributes.state ?? '')) continue;
    const part = officePart(zip, main.targets.get(attributes.id ?? '') ?? '');
    if (part?.root.name === 'worksheet')
      blocks.push(...sheetBlocks(sheetRows(part.root, workbook), (row) => fileWords('sheet', { name: attributes.name ?? '', row })));
  }
  const title = officeTitle(zip);
  return { blocks, ...(title !== undefined && { title }) };
}

/** What stands in the visible sheets of a workbook (`.xlsx`). Throws an ImportError where it is broken, encrypted or too large. */
export const xlsxDocument = (bytes: Uint8Array): Promise<PublishedDocument> =>
  Promise.resolve().then(() => workbookDocument(zipFile(bytes)));
