import { deflateSync } from 'node:zlib';

// PDFs of any size, for the growth and memory benchmarks.

const HEAD = '%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n';
const FONT = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>';

/** A PDF of these objects without a cross-reference table. Readers have to search for the objects, which is the harder case. */
const pdfOf = (...parts: readonly (string | Uint8Array)[]): Uint8Array =>
  Buffer.concat([HEAD, ...parts, '\ntrailer\n<</Root 1 0 R>>\n%%EOF\n'].map((part) => Buffer.from(part as Uint8Array)));

const streamObject = (number: number, dictionary: string, data: Uint8Array): Uint8Array =>
  Buffer.concat([
    Buffer.from(`${number} 0 obj\n<<${dictionary}/Length ${data.length}>>\nstream\n`),
    data,
    Buffer.from('\nendstream\nendobj\n'),
  ]);

const PAGES = `2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 595 842]/Resources<</Font<</F ${FONT}>>>>>>\nendobj\n`;
const PAGE = '3 0 obj\n<</Type/Page/Parent 2 0 R/Contents 4 0 R>>\nendobj\n';

/** A PDF of one page with this content, compressed or not. */
export const pdfOfPage = (content: string, isPacked = false): Uint8Array =>
  pdfOf(
    PAGES,
    PAGE,
    isPacked ? streamObject(4, '/Filter/FlateDecode', deflateSync(Buffer.from(content))) : streamObject(4, '', Buffer.from(content)),
  );

/** A PDF of one page with some text, and these other objects. */
export const pdfWith = (rest: string | Uint8Array): Uint8Array =>
  pdfOf(PAGES, PAGE, streamObject(4, '', Buffer.from(`BT /F 9 Tf 50 700 Td (${'abcdefghij'.repeat(9)}) Tj ET`)), rest);

/** Objects that are compressed separately. */
export const packedObjects = (count: number, data: string): Uint8Array =>
  Buffer.concat(
    Array.from({ length: count }, (_, index) => streamObject(100 + index, '/Filter/FlateDecode', deflateSync(Buffer.from(data)))),
  );

/** A PDF of pages with these contents. */
export const pdfOfPages = (contents: readonly string[]): Uint8Array =>
  pdfOf(
    PAGES.replace(/Kids.*?Count 1/, `Kids[${contents.map((_, index) => `${3 + 2 * index} 0 R`).join(' ')}]/Count ${contents.length}`),
    ...contents.flatMap((content, index) => [
      `${3 + 2 * index} 0 obj\n<</Type/Page/Parent 2 0 R/Contents ${4 + 2 * index} 0 R>>\nendobj\n`,
      streamObject(4 + 2 * index, '', Buffer.from(content)),
    ]),
  );
