import { officeFile, relationshipsXml } from '../office/office-file.js';
import type { Relationship } from '../office/office-file.js';
import { xmlText } from '../office/xml-text.js';
import type { Sheet } from './sheet.js';
import { sheetNames } from './sheet-names.js';
import { filterRange, sheetXml } from './sheet-xml.js';
import { SharedStrings } from './strings.js';
import { Styles } from './styles.js';

// A workbook of sheets. ECMA-376 part 1, clause 18.2.
//
// Why not write-excel-file (4.1): it has no pages as wide as the paper and no headings that repeat on each page; it packs every part above 160 kB in a
// thread from a `blob:` URL, and waits for ever where a content security policy forbids that; a text such as `constructor` breaks its list of texts;
// and it is four times as large. Why not exceljs or xlsx: larger still, the former with outdated dependencies, the latter with known vulnerabilities
// in what npm has of it.

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const KINDS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const PROPERTIES = 'http://schemas.openxmlformats.org/package/2006';

const quotedName = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** The names that Excel gives to what is printed on each page, and to what is filtered. */
function definedNames(sheets: readonly Sheet[], names: readonly string[]): string {
  const all = sheets.flatMap((sheet, index) => {
    const name = quotedName(names[index] ?? '');
    const own: string[] = [];
    if (sheet.hasFilter)
      own.push(
        `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${xmlText(`${name}!${filterRange(sheet)}`)}</definedName>`,
      );
    if (sheet.frozenRows > 0)
      own.push(
        `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${xmlText(`${name}!$1:$${sheet.frozenRows}`)}</definedName>`,
      );
    return own;
  });
  return all.length > 0 ? `<definedNames>${all.join('')}</definedNames>` : '';
}

function workbookXml(sheets: readonly Sheet[], first: number): string {
  const names = sheetNames(sheets.map(({ name }) => name));
  const list = names.map((name, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`);
  return [
    `<workbook xmlns="${MAIN}" xmlns:r="${KINDS}">`,
    `<bookViews><workbookView activeTab="${first}"/></bookViews>`,
    `<sheets>${list.join('')}</sheets>`,
    definedNames(sheets, names),
    '</workbook>',
  ].join('');
}

const titleXml = (title: string): string =>
  `<cp:coreProperties xmlns:cp="${PROPERTIES}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(title)}</dc:title></cp:coreProperties>`;

/** What a workbook is made of. */
export interface Workbook {
  /** The title in the properties of the file; empty for none. */
  readonly title: string;
  readonly sheets: readonly Sheet[];
  /** The tag of the language of its labels. */
  readonly lang: string;
}

/** The bytes of a workbook. */
export function workbookFile({ title, sheets, lang }: Workbook): Uint8Array<ArrayBuffer> {
  const shared = { styles: new Styles(lang), strings: new SharedStrings() };
  // The text is in front, as in the report, but whoever opens a workbook looks for the tables.
  const first = Math.max(
    0,
    sheets.findIndex(({ isTable }) => isTable),
  );
  const files = sheets.map((sheet, index) => ({ name: `worksheets/sheet${index + 1}.xml`, xml: sheetXml(sheet, index === first, shared) }));
  const own: Relationship[] = [
    ...files.map(({ name }, index) => ({ id: `rId${index + 1}`, type: `${KINDS}/worksheet`, target: name })),
    { id: 'rIdStyles', type: `${KINDS}/styles`, target: 'styles.xml' },
    { id: 'rIdStrings', type: `${KINDS}/sharedStrings`, target: 'sharedStrings.xml' },
  ];
  const root: Relationship[] = [
    { id: 'rId1', type: `${KINDS}/officeDocument`, target: 'xl/workbook.xml' },
    { id: 'rId2', type: `${PROPERTIES}/relationships/metadata/core-properties`, target: 'docProps/core.xml' },
  ];
  const parts = {
    '_rels/.rels': relationshipsXml(root),
    'docProps/core.xml': titleXml(title),
    'xl/workbook.xml': workbookXml(sheets, first),
    'xl/_rels/workbook.xml.rels': relationshipsXml(own),
    ...Object.fromEntries(files.map(({ name, xml }) => [`xl/${name}`, xml])),
    'xl/styles.xml': shared.styles.xml(),
    'xl/sharedStrings.xml': shared.strings.xml(),
  };
  return officeFile(parts, {
    'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
    'xl/workbook.xml': `${TYPES}.sheet.main+xml`,
    ...Object.fromEntries(files.map(({ name }) => [`xl/${name}`, `${TYPES}.worksheet+xml`])),
    'xl/styles.xml': `${TYPES}.styles+xml`,
    'xl/sharedStrings.xml': `${TYPES}.sharedStrings+xml`,
  });
}
