import { crc32, deflateRawSync } from 'node:zlib';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Bytes below which packing a part takes longer than it saves. */
const MIN_PACKED = 100;

const STORED = 0;
const DEFLATED = 8;

/** What the header before a part and its entry in the directory both say. */
function fieldsOf(name: Uint8Array, method: number, part: Uint8Array, packed: Uint8Array): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  // Names are in UTF-8.
  fields.writeUInt16LE(1 << 11, 2);
  fields.writeUInt16LE(method, 4);
  fields.writeUInt32LE(crc32(part), 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(part.length, 18);
  fields.writeUInt16LE(name.length, 22);
  return fields;
}

const number32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

/** A zip file with these parts. The engine packs them, many times as fast as a library does, since tests make parts of megabytes. */
export function madeZip(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const locals: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [key, value] of Object.entries(parts)) {
    const [name, part] = [utf8(key), typeof value === 'string' ? utf8(value) : value];
    const method = part.length < MIN_PACKED ? STORED : DEFLATED;
    const packed = method === STORED ? part : deflateRawSync(part, { level: 1 });
    const fields = fieldsOf(name, method, part, packed);
    directory.push(Buffer.from('PK\x01\x02\x14\x00'), fields, Buffer.alloc(10), number32(offset), name);
    locals.push(Buffer.from('PK\x03\x04'), fields, name, packed);
    offset += 30 + name.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const count = Object.keys(parts).length;
  const end = Buffer.alloc(12);
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(list.length, 8);
  return new Uint8Array(Buffer.concat([...locals, list, Buffer.from('PK\x05\x06'), end, number32(offset), Buffer.alloc(2)]));
}

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
