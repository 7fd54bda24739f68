import type { Grid, GridCell, Paragraph, PublishedDocument } from '../document.js';
import { fileError, fileWords } from '../file-words.js';
import { CellGrid, paragraphOf } from './cell-grid.js';
import { mainPart, officeTitle } from './office-parts.js';
import type { ZipFile } from '../bytes/zip.js';
import { zipFile } from '../bytes/zip.js';
import { childOf, elementsIn } from './xml.js';
import type { XmlElement } from './xml.js';
import { listNumbers } from './docx-numbering.js';
import type { ListNumbers } from './docx-numbering.js';

// A Word document as it reads when it is open: hidden text, what a tracked change took out and what is behind a merged cell are left out. ECMA-376 part 1,
// clause 17.

type Blocks = readonly (Grid | Paragraph)[];

/** Elements that stand around content and are nothing of their own. */
const WRAPPERS: ReadonlySet<string> = new Set([
  ...[
    'sdt',
    'sdtContent',
    'customXml',
    'smartTag',
    'ins',
    'moveTo',
    'hyperlink',
    'fldSimple',
    'dir',
    'bdo',
    'ruby',
    'rubyBase',
    'oMath',
    'oMathPara',
  ],
  ...[
    'Choice',
    'drawing',
    'inline',
    'anchor',
    'graphic',
    'graphicData',
    'wsp',
    'wgp',
    'wpc',
    'txbx',
    'pict',
    'shape',
    'rect',
    'group',
    'textbox',
  ],
]);

/** The same content is there twice, for new and for old programs: the first is read. */
const contentsOf = (element: XmlElement): readonly XmlElement[] =>
  element.name === 'AlternateContent'
    ? elementsIn(childOf(element, 'Choice') ?? childOf(element, 'Fallback') ?? element)
    : elementsIn(element);

const valueOf = (element: XmlElement | undefined, name: string): string | undefined => childOf(element, name)?.attributes.val;

/** Whether a property is switched on: it is by being there, unless its value says no. */
function isOn(properties: XmlElement | undefined, name: string): boolean {
  const property = childOf(properties, name);
  return property !== undefined && !['0', 'false', 'off', 'none'].includes(property.attributes.val ?? 'true');
}

const numberOf = (text: string | undefined, fallback: number): number => (/^\d{1,6}$/.test(text ?? '') ? Number(text) : fallback);

function runText(piece: XmlElement): string {
  switch (piece.name) {
    case 't':
      return piece.children.filter((child) => typeof child === 'string').join('');
    case 'tab':
    case 'ptab':
      return '\t';
    case 'br':
      return ['page', 'column'].includes(piece.attributes.type ?? '') ? '' : '\n';
    case 'cr':
      return '\n';
    case 'noBreakHyphen':
      return '-';
    // A character of a symbol font: which one it shows is not known here.
    case 'sym':
      return '\ufffd';
    default:
      return '';
  }
}

/** What a reader of one document carries along. */
interface Reading {
  readonly numbers: ListNumbers;
  tables: number;
}

/** The text of a paragraph, and what stands in its text boxes. */
function readParagraph(paragraph: XmlElement, reading: Reading): Blocks {
  const boxes: (Grid | Paragraph)[] = [];
  const walk = (element: XmlElement): string => {
    if (element.name === 'txbxContent') {
      boxes.push(...readBlocks(element, reading));
      return '';
    }
    if (element.name === 'r') {
      const properties = childOf(element, 'rPr');
      // A footnote's number is none of the number before it.
      const space = valueOf(properties, 'vertAlign') === 'superscript' ? ' ' : '';
      return isOn(properties, 'vanish') ? '' : space + contentsOf(element).map(walk).join('');
    }
    if (element.name === 'AlternateContent' || WRAPPERS.has(element.name)) return contentsOf(element).map(walk).join('');
    return runText(element);
  };
  const number = reading.numbers(childOf(paragraph, 'pPr'));
  const text = contentsOf(paragraph).map(walk).join('');
  return [paragraphOf(text.trim() === '' ? text : number + text), ...boxes];
}

/** The rows or cells of a table, out of the elements that may stand around them. */
const within = (element: XmlElement, name: string): XmlElement[] =>
  contentsOf(element).flatMap((child) => (child.name === name ? [child] : WRAPPERS.has(child.name) ? within(child, name) : []));

const textOf = (blocks: Blocks): string =>
  blocks
    .map((block) => (block.kind === 'paragraph' ? block.text : ''))
    .join('\n')
    .replace(/^\n+|\n+$/g, '');

interface Spanning {
  readonly cell: GridCell;
  readonly span: number;
}

/** A table whose cells hold text. Merged cells: `gridSpan` and `hMerge` to the right, `vMerge` down (17.4.17, 17.4.22, 17.4.84). */
function readTable(rows: readonly XmlElement[], contents: ReadonlyMap<XmlElement, Blocks>, place: string): Grid | undefined {
  const grid = new CellGrid();
  let above = new Map<number, Spanning>();
  rows.forEach((row, index) => {
    const here = new Map<number, Spanning>();
    let column = numberOf(valueOf(childOf(row, 'trPr'), 'gridBefore'), 0);
    let left: GridCell | undefined;
    for (const element of within(row, 'tc')) {
      const properties = childOf(element, 'tcPr');
      const span = Math.max(1, numberOf(valueOf(properties, 'gridSpan'), 1));
      const upper = above.get(column);
      const isBelow = childOf(properties, 'vMerge') !== undefined && valueOf(properties, 'vMerge') !== 'restart' && upper?.span === span;
      const isRight = childOf(properties, 'hMerge') !== undefined && valueOf(properties, 'hMerge') !== 'restart';
      const own: GridCell = { text: textOf(contents.get(element) ?? []), row: index, column };
      const cell = (isBelow ? upper.cell : isRight ? left : undefined) ?? own;
      grid.cover(cell, index, column, span);
      if (childOf(properties, 'vMerge')) here.set(column, { cell, span });
      left = cell;
      column += span;
    }
    above = here;
  });
  return grid.grid(place, 'missing');
}

function readTableBlocks(table: XmlElement, reading: Reading): Blocks {
  const isDeleted = (row: XmlElement): boolean => childOf(childOf(row, 'trPr'), 'del') !== undefined;
  const rows = within(table, 'tr').filter((row) => !isDeleted(row));
  const cells = rows.flatMap((row) => within(row, 'tc'));
  const isLayout = cells.some((cell) => within(cell, 'tbl').length > 0);
  if (!isLayout) reading.tables += 1;
  const place = fileWords('wordTable', { number: reading.tables });
  const contents = new Map(cells.map((cell) => [cell, readBlocks(cell, reading)]));
  if (isLayout) return [...contents.values()].flat();
  const grid = readTable(rows, contents, place);
  return grid ? [grid] : [];
}

function readBlocks(container: XmlElement, reading: Reading): Blocks {
  return contentsOf(container).flatMap((element): Blocks => {
    if (element.name === 'p') return readParagraph(element, reading);
    if (element.name === 'tbl') return readTableBlocks(element, reading);
    if (element.name === 'AlternateContent' || WRAPPERS.has(element.name)) return readBlocks(element, reading);
    return [];
  });
}

/** What stands in a Word document whose zip file is open. */
export function wordDocument(zip: ZipFile): PublishedDocument {
  const main = mainPart(zip);
  const body = childOf(main?.root, 'body');
  if (!main || !body) throw fileError('broken-word');
  const blocks = readBlocks(body, { numbers: listNumbers(zip, main), tables: 0 });
  const title = officeTitle(zip);
  return { blocks, ...(title !== undefined && { title }) };
}

/** What stands in a Word document (`.docx`). Throws an ImportError where it is broken, encrypted or too large. */
export const docxDocument = (bytes: Uint8Array): Promise<PublishedDocument> => Promise.resolve().then(() => wordDocument(zipFile(bytes)));
