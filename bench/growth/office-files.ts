import { zipSync } from 'fflate';

// Office files of any size, for the growth and memory benchmarks. Their parts are stored uncompressed, so that a file is about as large as
// its content.

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Repeats `piece`, which gets its index, up to about `size` bytes. */
export function repeated(piece: (index: number) => string, size: number): string {
  const pieces: string[] = [];
  let length = 0;
  for (let index = 0; length < size; index += 1) {
    const next = piece(index);
    // Approximate: a Chinese character has three bytes.
    length += next.length + 2 * (next.match(/[\u0080-\uffff]/g)?.length ?? 0);
    pieces.push(next);
  }
  return pieces.join('');
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const relationships = (targets: Readonly<Record<string, string>>): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${Object.entries(targets)
    .map(([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const stored = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, utf8(text)])), { level: 0 });

/** A Word document with this body. */
export const docxOf = (body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array =>
  stored({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships({ officeDocument: 'word/document.xml' }),
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships(Object.fromEntries(Object.keys(parts).map((kind) => [kind, `${kind}.xml`]))),
    ...Object.fromEntries(Object.entries(parts).map(([kind, part]) => [`word/${kind}.xml`, part])),
  });

/** A workbook with one sheet. */
export const xlsxOf = (sheet: string, parts: Readonly<Record<string, string>> = {}): Uint8Array =>
  stored({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships({ officeDocument: '/xl/workbook.xml' }),
    'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="一" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': relationships({
      worksheet: 'worksheets/sheet1.xml',
      ...Object.fromEntries(Object.keys(parts).map((kind) => [kind, `${kind}.xml`])),
    }),
    'xl/worksheets/sheet1.xml': `<worksheet>${sheet}</worksheet>`,
    ...Object.fromEntries(Object.entries(parts).map(([kind, part]) => [`xl/${kind}.xml`, part])),
  });

/** A zip file with many small parts, named by `name`. */
export const zipOfParts = (name: (index: number) => string, size: number): Uint8Array =>
  // A part takes about 130 bytes in addition to its name, in both headers.
  stored(Object.fromEntries(Array.from({ length: Math.max(1, Math.floor(size / 140)) }, (_, index) => [name(index), 'a'])));
