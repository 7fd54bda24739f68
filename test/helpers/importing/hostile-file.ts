import assert from 'node:assert/strict';
import { fileKind } from '../../../src/importing/bytes/file-kind.js';
import { importDocument } from '../../../src/importing/import-document.js';
import { ImportError } from '../../../src/importing/notes/import-error.js';
import type { ImportErrorCode } from '../../../src/report/error-codes.js';
import { boundedWork } from '../work.js';
import { madeZip } from './made-zip.js';

// Files that are made to take long, or to take much memory, and how they are to be refused.

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Refused for this reason, in Chinese, with bounded work, and with little more memory than it came with. */
export async function assertRefused(bytes: Uint8Array, code: ImportErrorCode, most = 400): Promise<void> {
  // What it takes to start the worker of PDFs, from its source here, is none of a file's own.
  if (fileKind(bytes) === 'pdf') await assert.rejects(importDocument(utf8('%PDF-1.7')), ImportError);
  const before = process.memoryUsage().rss;
  await boundedWork(() =>
    assert.rejects(importDocument(bytes), (error) => {
      assert.ok(error instanceof ImportError, String(error));
      assert.equal(error.code, code, error.message);
      assert.match(error.message, /[\u4e00-\u9fff]{4}.*。$/su);
      return true;
    }),
  );
  assert.ok((process.memoryUsage().rss - before) / 2 ** 20 < most, 'in little memory');
}

export const zeros = (megabytes: number): Uint8Array => new Uint8Array(megabytes * 2 ** 20).fill(0x20);

/** A Word document whose text is as many megabytes of white space. */
export const blankWord = (megabytes: number): Uint8Array =>
  madeZip({
    '_rels/.rels': '<R><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></R>',
    'word/document.xml': zeros(megabytes),
  });

/** Lets a zip file claim that its large parts are of another size, in its directory and before the parts. */
export function withClaimedSize(zip: Uint8Array, size: number): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const claim = (at: number): void => {
    if (view.getUint32(at, true) > 2 ** 20) view.setUint32(at, size, true);
  };
  for (let at = 0; at + 46 < zip.length; at += 1) {
    if (view.getUint32(at, true) === 0x04034b50) claim(at + 22);
    if (view.getUint32(at, true) === 0x02014b50) claim(at + 24);
  }
  return zip;
}

export const pdfOf = (...objects: (string | Uint8Array)[]): Uint8Array =>
  Buffer.concat([
    Buffer.from('%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n'),
    ...objects.map((object) => Buffer.from(object)),
    Buffer.from('\ntrailer\n<</Root 1 0 R>>\n%%EOF\n'),
  ]);

export const stream = (number: number, dictionary: string, data: Uint8Array): Uint8Array =>
  Buffer.concat([
    Buffer.from(`${number} 0 obj\n<<${dictionary}/Length ${data.length}>>\nstream\n`),
    data,
    Buffer.from('\nendstream\nendobj\n'),
  ]);

export const PAGE =
  '3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</A 10 0 R/B 11 0 R>>>>/Contents 4 0 R>>\nendobj\n';

/** A PDF with drawings that draw each other twice, on 24 levels. */
export function endlessDrawings(): Uint8Array {
  const form = (number: number, inner: string, content: string): Uint8Array =>
    stream(number, `/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<<${inner}>>>>`, utf8(content));
  const levels = Array.from({ length: 24 }, (_, level) => {
    const inner = `/A ${10 + 2 * (level + 1)} 0 R/B ${11 + 2 * (level + 1)} 0 R`;
    return [form(10 + 2 * level, inner, '/A Do /B Do'), form(11 + 2 * level, inner, '/A Do /B Do')];
  });
  const last = [form(58, '', '0 0 m 1 1 l S'), form(59, '', '0 0 m 1 1 l S')];
  return pdfOf(PAGE, stream(4, '', utf8('/A Do /B Do')), ...levels.flat(), ...last);
}
