import { unzipSync } from 'fflate';
import { elementsIn, textIn, xmlRoot } from '../../../src/importing/office/xml.js';
import type { XmlElement } from '../../../src/importing/office/xml.js';
import { elementsBelow } from './xml-elements.js';

// Reads a workbook as it is stored, without the importer.

/** One sheet: what is stored in each of its cells, by place: `B3`. */
export interface StoredSheet {
  readonly name: string;
  readonly root: XmlElement;
  /** A number as it is written, a text in quotes. */
  readonly cells: ReadonlyMap<string, string>;
  /** The number formats of its cells. */
  readonly formats: ReadonlyMap<string, string>;
  /** The merged ranges: `A1:D1`. */
  readonly merged: readonly string[];
}

export interface StoredWorkbook {
  /** The root element of each part, by its name. */
  readonly parts: Readonly<Record<string, XmlElement>>;
  readonly sheets: readonly StoredSheet[];
  readonly bytes: Uint8Array;
}

const BUILT_IN: Readonly<Record<string, string>> = { '0': 'General', '1': '0', '2': '0.00', '49': '@' };

/** A workbook of bytes. */
export function storedWorkbook(bytes: Uint8Array): StoredWorkbook {
  const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, xmlRoot(part)]));
  const strings = elementsBelow(parts['xl/sharedStrings.xml']!, 'si').map((item) => elementsBelow(item, 't').map(textIn).join(''));
  const codes = elementsBelow(parts['xl/styles.xml']!, 'numFmt').map(({ attributes }) => [
    attributes.numFmtId,
    attributes.formatCode ?? '',
  ]);
  const formats: Readonly<Record<string, string>> = { ...BUILT_IN, ...(Object.fromEntries(codes) as Record<string, string>) };
  const styles = elementsBelow(elementsBelow(parts['xl/styles.xml']!, 'cellXfs')[0]!, 'xf').map(
    ({ attributes }) => formats[attributes.numFmtId ?? '0'] ?? 'unknown',
  );
  const sheets = elementsBelow(parts['xl/workbook.xml']!, 'sheet').map(({ attributes }, index): StoredSheet => {
    const root = parts[`xl/worksheets/sheet${index + 1}.xml`]!;
    const filled = elementsBelow(root, 'c').flatMap((cell): [string, string][] => {
      const [value] = elementsBelow(cell, 'v');
      if (!value) return [];
      const text = textIn(value);
      return [[cell.attributes.r ?? '', cell.attributes.t === 's' ? JSON.stringify(strings[Number(text)]) : text]];
    });
    return {
      name: attributes.name ?? '',
      root,
      cells: new Map(filled),
      formats: new Map(elementsBelow(root, 'c').map((cell) => [cell.attributes.r ?? '', styles[Number(cell.attributes.s)] ?? 'unknown'])),
      merged: elementsBelow(root, 'mergeCell').map((range) => range.attributes.ref ?? ''),
    };
  });
  return { parts, sheets, bytes };
}

// The order of elements in SpreadsheetML (ECMA-376 part 1, annex A.2). Excel repairs or refuses a workbook in which they are in another. Written
// down from the standard, not from what the library writes.
const SEQUENCES: Readonly<Record<string, string>> = {
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks drawing',
  sheetView: 'pane selection',
  c: 'f v is',
  workbook: 'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr',
  styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors',
  border: 'left right top bottom diagonal',
  xf: 'alignment protection',
};

/** What the parts of a workbook do against the schema: elements that are in another order, and lists that have another length than they say. */
export function workbookErrors(element: XmlElement): string[] {
  const children = elementsIn(element);
  const order = SEQUENCES[element.name]?.split(' ');
  const places = order ? children.map(({ name }) => order.indexOf(name)) : [];
  const errors = places.flatMap((place, index) =>
    place > (places[index - 1] ?? -1) ? [] : [`${element.name}: ${children[index]?.name ?? ''} at ${index}`],
  );
  const counted = element.attributes.uniqueCount ?? element.attributes.count;
  if (counted !== undefined && Number(counted) !== children.length) errors.push(`${element.name}: ${counted}, not ${children.length}`);
  return [...errors, ...children.flatMap(workbookErrors)];
}
