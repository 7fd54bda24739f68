import type { DocumentBlock, PublishedDocument } from '../../published-document.js';
import { mainPart, officePart, officeTitle } from '../office-parts.js';
import type { OfficePart } from '../office-parts.js';
import type { Workbook } from './sheet-cells.js';
import { SheetReader } from './sheet-reader.js';
import { stringPieces } from './sheet-strings.js';
import { SheetStyles } from './sheet-styles.js';
import { zipFile } from '../../bytes/zip.js';
import type { ZipFile } from '../../bytes/zip.js';
import { childOf, elementsIn } from '../xml.js';
import type { XmlElement } from '../xml.js';
import { importError } from '../../notes/import-error.js';
import type { DocumentPlace } from '../../notes/document-place.js';

// Reads a workbook as it is displayed. ECMA-376 part 1, clause 18. Why not read-excel-file: it returns stored values, but the displayed
// text, hidden rows and columns, and shapes over cells are needed. Why not xlsx or exceljs: the former is no longer published on npm and
// has known vulnerabilities there; the latter is large, with outdated dependencies.

const isSet = (value: string | undefined): boolean => ['1', 'true', 'on'].includes(value ?? '');

/** Reads what all sheets share. The XML trees of these parts are large; none is kept after this returns. */
function sharedOf(zip: ZipFile, main: OfficePart): Workbook {
  const partOf = (kind: string): XmlElement | undefined => officePart(zip, main.targetOf(kind) ?? '')?.root;
  const styles = new SheetStyles(partOf('styles'), partOf('theme'));
  const strings = partOf('sharedStrings');
  const properties = childOf(main.root, 'workbookPr');
  return {
    strings: strings ? elementsIn(strings, 'si').map((item) => stringPieces(item, styles)) : [],
    styles,
    startsIn1904: isSet(properties?.attributes.date1904),
    isRecalculated: isSet(childOf(main.root, 'calcPr')?.attributes.fullCalcOnLoad),
  };
}

/** Reads the visible sheets of a workbook from its open zip file. Throws an ImportError if it is broken or too large. */
export function workbookDocument(zip: ZipFile): PublishedDocument {
  const main = mainPart(zip);
  const sheets = childOf(main?.root, 'sheets');
  if (!main || !sheets) throw importError('broken-sheet');
  const reader = new SheetReader(zip, sharedOf(zip, main));
  const blocks: (readonly DocumentBlock[])[] = [];
  const unseen: (readonly DocumentPlace[])[] = [];
  for (const { attributes } of elementsIn(sheets, 'sheet')) {
    const { name = '', state = '', id = '' } = attributes;
    if (['hidden', 'veryHidden'].includes(state)) {
      unseen.push([{ kind: 'sheet', name }]);
      continue;
    }
    const content = reader.read(main.targets.get(id) ?? '', name);
    if (!content) continue;
    blocks.push(content.blocks);
    unseen.push(content.unseen);
  }
  const title = officeTitle(zip);
  const hidden = unseen.flat();
  return { blocks: blocks.flat(), ...(title !== undefined && { title }), ...(hidden.length > 0 && { unseen: hidden }) };
}

/**
 * Reads the visible sheets of a workbook (`.xlsx`). Throws an ImportError (as a rejected promise) if it is broken, encrypted or too large.
 */
export const xlsxDocument = (bytes: Uint8Array): Promise<PublishedDocument> =>
  Promise.resolve().then(() => workbookDocument(zipFile(bytes)));
