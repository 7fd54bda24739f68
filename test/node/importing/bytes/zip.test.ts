import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { crc32 as nodeCrc32, deflateRawSync } from 'node:zlib';
import { deflateSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { crc32 } from '../../../../src/importing/bytes/crc-32.js';
import { zipFile } from '../../../../src/importing/bytes/zip.js';
import { importDocument } from '../../../../src/importing/import-document.js';
import { decoratedDocx } from '../../../helpers/importing/word/decorated-docx.js';
import { lostCells } from '../../../helpers/importing/oracle/agreement.js';
import { drawsFrom } from '../../../helpers/importing/oracle/oracle.js';
import { printedReport, taggedReport } from '../../../helpers/importing/printed-report.js';
import { ImportError } from '../../../../src/importing/notes/import-error.js';
import type { ImportErrorCode } from '../../../../src/report/error-codes.js';

// What is wrong with a zip file has to be told before a wrong number is read out of it.

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const CONTENT = utf8(Array.from({ length: 400 }, (_, index) => `<w:t>${index * 37}</w:t>`).join(''));

/** How a zip file says the number of its entries, and the sizes of each, that is not zipped by a library. */
interface Said {
  readonly name?: string;
  readonly localName?: string;
  readonly method?: number;
  readonly flags?: number;
  readonly crc?: number;
  readonly size?: number;
  readonly packed?: Uint8Array;
}

const number16 = (...values: number[]): Buffer => Buffer.concat(values.map((value) => Buffer.from([value & 255, value >> 8])));

const number32 = (...values: number[]): Buffer =>
  Buffer.concat(
    values.map((value) => {
      const bytes = Buffer.alloc(4);
      bytes.writeUInt32LE(value >>> 0);
      return bytes;
    }),
  );

/** A zip file of some entries, written field by field so that each may be wrong. */
function zipOf(entries: readonly Said[], counted = entries.length): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name = 'a', localName = name, method = 8, flags = 0, crc = crc32(CONTENT), size = CONTENT.length, packed } of entries) {
    const bytes = packed ?? (method === 0 ? CONTENT : deflateSync(CONTENT));
    const fields = [number16(20, flags, method, 0, 0), number32(crc, bytes.length, size)];
    const local = Buffer.concat([number32(0x04034b50), ...fields, number16(localName.length, 0), utf8(localName), bytes]);
    directory.push(
      Buffer.concat([number32(0x02014b50), number16(20), ...fields, number16(name.length, 0, 0, 0, 0), number32(0, offset), utf8(name)]),
    );
    locals.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  return Buffer.concat([
    ...locals,
    list,
    number32(0x06054b50),
    number16(0, 0, counted, counted),
    number32(list.length, offset),
    number16(0),
  ]);
}

function assertRefused(read: () => unknown, code: ImportErrorCode): void {
  assert.throws(read, (error) => {
    assert.ok(error instanceof ImportError, String(error));
    assert.equal(error.code, code, error.message);
    return true;
  });
}

describe('the checksum of zip files', () => {
  it('is that of the standard', () => {
    assert.equal(crc32(utf8('123456789')), 0xcbf43926);
    assert.equal(crc32(new Uint8Array(0)), 0);
  });

  it('is that of the engine', { skip: typeof (nodeCrc32 as unknown) !== 'function' }, () =>
    fc.assert(fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => assert.equal(crc32(bytes), nodeCrc32(bytes)))),
  );
});

describe('a zip file', () => {
  it('is read where all it says is right', () => {
    for (const method of [0, 8]) assert.deepEqual(Buffer.from(zipFile(zipOf([{ method }])).part('A') ?? []), Buffer.from(CONTENT));
    const streamed = zipFile(zipSync({ 'word/a.xml': CONTENT, 'word/b.xml': CONTENT }, { level: 6 }));
    assert.deepEqual(Buffer.from(streamed.part('word/b.xml') ?? []), Buffer.from(CONTENT));
    assert.equal(streamed.part('word/c.xml'), undefined);
  });

  it('whose content is another than its checksum says is broken', () => {
    const changed = CONTENT.slice();
    changed[5] = 0x39;
    for (const method of [0, 8]) {
      assertRefused(() => zipFile(zipOf([{ method, packed: method ? deflateSync(changed) : changed }])).part('a'), 'broken-file');
      assertRefused(() => zipFile(zipOf([{ method, crc: 7 }])).part('a'), 'broken-file');
    }
  });

  it('whose content is longer or shorter than it says is broken', () => {
    for (const size of [0, 5, CONTENT.length - 1, CONTENT.length + 1])
      assertRefused(() => zipFile(zipOf([{ size }])).part('a'), 'broken-file');
  });

  it('whose packed content is cut anywhere is broken, whatever its checksum says', () => {
    // Two blocks, so that it can be cut between them: what is unpacked by then is whole and right.
    const first = deflateRawSync(CONTENT, { finishFlush: 3 });
    assertRefused(() => zipFile(zipOf([{ packed: first }])).part('a'), 'broken-file');
    const whole = deflateSync(CONTENT);
    for (let length = 0; length < whole.length; length += 1)
      assertRefused(() => zipFile(zipOf([{ packed: whole.slice(0, length) }])).part('a'), 'broken-file');
  });

  it('that has a name twice is broken where that part is asked for', () => {
    const zip = zipFile(zipOf([{ name: 'word/a' }, { name: 'WORD/A' }, { name: 'b' }]));
    assertRefused(() => zip.part('word/a'), 'broken-file');
    assert.ok(zip.part('b'));
  });

  it('whose directory says another thing than the entry is broken', () => {
    assertRefused(() => zipFile(zipOf([{ localName: 'b' }])), 'broken-file');
    for (const at of [6, 8, 14, 18, 22]) {
      const bytes = zipOf([{}]);
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      assertRefused(() => zipFile(bytes), 'broken-file');
    }
  });

  it('that lists fewer entries than it has is broken: one of them could be the styles', () => {
    assertRefused(() => zipFile(zipOf([{}, { name: 'b' }], 1)), 'broken-file');
    assertRefused(() => zipFile(zipOf([{}], 2)), 'broken-file');
    assertRefused(() => zipFile(zipOf([{}], 0xffff)), 'unknown-format');
  });

  it('with a password, of ZIP64, or packed in an odd way says so', () => {
    assertRefused(() => zipFile(zipOf([{ flags: 1 }])).part('a'), 'encrypted');
    assertRefused(() => zipFile(zipOf([{ size: 0xffffffff }])), 'unknown-format');
    assertRefused(() => zipFile(zipOf([{ method: 12, packed: CONTENT }])).part('a'), 'broken-file');
  });

  it('that is cut anywhere is broken', () => {
    const whole = zipOf([{}, { name: 'b' }]);
    for (let length = 0; length < whole.length; length += 1) assertRefused(() => zipFile(whole.slice(0, length)), 'broken-file');
  });
});

describe('one changed byte of a Word document', () => {
  /** Every how many bytes one is changed; 1 by hand: `EVERY=1`. */
  const EVERY = Number(process.env.EVERY ?? 149);

  it(`ends in a plain error, or changes no number: every ${EVERY} bytes`, async () => {
    const [report] = fc.sample(taggedReport('2021'), { numRuns: 1, seed: 7 });
    assert.ok(report);
    // The first two are stored, the others packed.
    let [read, broken] = [0, 0];
    for (const seed of [1, 3, 19, 20]) {
      const bytes = decoratedDocx(printedReport(report), drawsFrom(seed));
      const draw = drawsFrom(seed);
      for (let at = draw(EVERY); at < bytes.length; at += 1 + draw(2 * EVERY)) {
        const own = bytes[at] ?? 0;
        bytes[at] = own ^ (1 << draw(8));
        try {
          lostCells(await importDocument(bytes, { agency: report.agency, year: report.year }), report);
          read += 1;
        } catch (error) {
          assert.ok(error instanceof ImportError, `byte ${at} of document ${seed}: ${String(error)}`);
          broken += 1;
        }
        bytes[at] = own;
      }
    }
    // It would be easy to be never wrong by reading nothing, and nothing would be broken if no byte counted.
    assert.ok(read > 0 && broken > read, `${read} read, ${broken} broken`);
  });
});
