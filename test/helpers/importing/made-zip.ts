import { zipSync } from 'fflate';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A zip file with these parts. */
export const madeZip = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? utf8(part) : part])));

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const relationships = (targets: Readonly<Record<string, string>>): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${Object.entries(targets)
    .map(([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const CONTENT_TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';

/** A Word document with this body. */
export const wordFile = (body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array =>
  madeZip({
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': relationships({ officeDocument: 'word/document.xml' }),
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships(Object.fromEntries(Object.keys(parts).map((kind) => [kind, `${kind}.xml`]))),
    ...Object.fromEntries(Object.entries(parts).map(([kind, part]) => [`word/${kind}.xml`, part])),
  });

/** A workbook with one sheet. */
export const sheetFile = (sheet: string, parts: Readonly<Record<string, string>> = {}, properties = ''): Uint8Array => {
  const kinds = Object.keys(parts);
  return madeZip({
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': relationships({ officeDocument: '/xl/workbook.xml' }),
    'xl/workbook.xml': `<workbook xmlns:r="r">${properties}<sheets><sheet name="一" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships({
      worksheet: 'worksheets/sheet1.xml',
      ...Object.fromEntries(kinds.map((kind) => [kind, `${kind}.xml`])),
    }),
    'xl/worksheets/sheet1.xml': `<worksheet>${sheet}</worksheet>`,
    ...Object.fromEntries(Object.entries(parts).map(([kind, part]) => [`xl/${kind}.xml`, part])),
  });
};
