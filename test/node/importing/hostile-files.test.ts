import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { FORMAT_IDS } from '../../../src/formats/formats.js';
import { importDocument } from '../../../src/importing/import-document.js';
import { nodeStarts } from '../../../src/importing/pdf/node-thread.js';
import { WorkerReader } from '../../../src/importing/pdf/pdf-worker-reader.js';
import { documentsOf } from '../../helpers/importing/documents.js';
import {
  assertRefused,
  blankWord,
  endlessDrawings,
  PAGE,
  pdfOf,
  stream,
  withClaimedSize,
  zeros,
} from '../../helpers/importing/hostile-file.js';
import { lostCells } from '../../helpers/importing/oracle/agreement.js';
import { madeDocx } from '../../helpers/importing/word/made-docx.js';
import { madePdf } from '../../helpers/importing/pdf/made-pdf.js';
import { madeXlsx } from '../../helpers/importing/sheet/made-xlsx.js';
import { madeZip, sheetFile, wordFile } from '../../helpers/importing/made-zip.js';
import { consistentReport, printedReport } from '../../helpers/importing/printed-report.js';
import { ImportError } from '../../../src/importing/notes/import-error.js';
import type { ImportErrorCode } from '../../../src/report/error-codes.js';

// The largest of these, and those that take as long as a file may, are in test/whole/importing/hostile-files.test.ts.

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What is packed is white space: the fastest way is small enough. */
const FAST = { level: 1 };

describe('bombs', () => {
  it('a Word document that unpacks to more than a part may', async () => {
    await assertRefused(madeZip({ 'word/document.xml': zeros(13), '_rels/.rels': '<a/>' }), 'broken-file');
    await assertRefused(blankWord(13), 'too-large');
  });

  it('one that claims to be small', () => assertRefused(withClaimedSize(blankWord(13), 100), 'too-large'));

  it('many parts that are each allowed', () => {
    const names = Array.from({ length: 12 }, (_, index) => `xl/worksheets/sheet${index}.xml`);
    const sheets = names.map((_, index) => `<sheet name="${index}" id="r${index}"/>`).join('');
    const targets = names.map((name, index) => `<Relationship Id="r${index}" Type="x/worksheet" Target="/${name}"/>`).join('');
    const sheet = Buffer.concat([Buffer.from('<worksheet>'), zeros(8), Buffer.from('</worksheet>')]);
    return assertRefused(
      madeZip({
        '_rels/.rels': '<R><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/></R>',
        'xl/workbook.xml': `<workbook><sheets>${sheets}</sheets></workbook>`,
        'xl/_rels/workbook.xml.rels': `<R>${targets}</R>`,
        ...Object.fromEntries(names.map((name) => [name, sheet])),
      }),
      'too-large',
    );
  });

  it('ten thousand parts', () =>
    assertRefused(madeZip(Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`word/${index}`, 'a']))), 'too-large'));

  it('entities of entities', () => {
    const entities = Array.from({ length: 12 }, (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`).join('');
    const xml = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY e0 "1">${entities}]><a>&e12;</a>`;
    return assertRefused(madeZip({ '_rels/.rels': xml, 'word/document.xml': '<a/>' }), 'broken-file');
  });

  it('100 000 elements deep', () => assertRefused(wordFile('<w:sdt>'.repeat(100_000) + '</w:sdt>'.repeat(100_000)), 'too-deep'));

  it('a million paragraphs', () => assertRefused(wordFile('<w:p/>'.repeat(1_500_000)), 'too-large', 900));

  it('a cell that spans a million columns, and one at the far end of a sheet', async () => {
    const cell = '<w:tc><w:tcPr><w:gridSpan w:val="999999"/></w:tcPr><w:p/></w:tc>';
    await assertRefused(wordFile(`<w:tbl><w:tr>${cell}</w:tr></w:tbl>`), 'too-large');
    await assertRefused(sheetFile('<sheetData><row r="1048576"><c r="ZZ1048576"><v>1</v></c></row></sheetData>'), 'too-large');
    const merges = '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>';
    await assertRefused(sheetFile(`<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>${merges}`), 'not-a-report');
  });

  it('a page of a PDF that unpacks to more than a file may', () =>
    assertRefused(pdfOf(PAGE, stream(4, '/Filter/FlateDecode', deflateSync(zeros(97), FAST))), 'too-large'));

  it('one that is packed twice', () =>
    assertRefused(pdfOf(PAGE, stream(4, '/Filter[/FlateDecode/FlateDecode]', deflateSync(deflateSync(zeros(97), FAST)))), 'too-large'));

  it('drawings in a PDF that draw each other without end, when the time is up', async () => {
    const start = performance.now();
    const reader = new WorkerReader(nodeStarts());
    await assert.rejects(reader.read(endlessDrawings(), 1000), (error) => error instanceof ImportError && error.code === 'too-large');
    assert.ok(performance.now() - start < 20_000);
  });

  it('a PDF of a hundred thousand words that start a stream', () => assertRefused(pdfOf(PAGE, 'stream\n'.repeat(100_000)), 'scanned'));

  it('100 MB of text', () => assertRefused(zeros(100), 'too-large'));
});

describe('files that are none of ours', () => {
  const ole = (text: string): Uint8Array =>
    Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600), Buffer.from(text, 'utf16le')]);
  const cases: readonly (readonly [string, Uint8Array, ImportErrorCode])[] = [
    ['an old Word document', ole('WordDocument'), 'old-format'],
    ['an Office file with a password', ole('EncryptedPackage'), 'encrypted'],
    ['rich text', utf8('{\\rtf1 a}'), 'old-format'],
    ['JSON', utf8('{ "reports": [] }'), 'is-json'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 'scanned'],
    ['a zip file of Word documents', madeZip({ '年报.docx': 'PK' }), 'unknown-format'],
    ['an OFD file without a document', madeZip({ 'OFD.xml': '<a/>' }), 'broken-file'],
    ['an OpenDocument', madeZip({ mimetype: 'application/vnd.oasis.opendocument.text' }), 'unknown-format'],
    ['half a zip file', madeZip({ 'word/document.xml': 'a'.repeat(9999) }).slice(0, 60), 'broken-file'],
    ['a Word document without text', madeZip({ 'word/a.xml': '<a/>' }), 'broken-file'],
    ['half a PDF', utf8('%PDF-1.7\n1 0 obj\n<</Type/Cata'), 'broken-file'],
    ['a PDF without text', pdfOf(PAGE, stream(4, '', utf8('0 0 m 9 9 l S'))), 'scanned'],
    ['nothing', new Uint8Array(0), 'not-a-report'],
  ];
  for (const [title, bytes, code] of cases) it(title, () => assertRefused(bytes, code));
});

describe('damaged files', () => {
  const made = [madeDocx, (blocks: Parameters<typeof madeDocx>[0]) => madeXlsx(blocks, 'one sheet'), madePdf];

  it('end in a plain error, or give back no wrong number', async () => {
    const [whole] = fc.sample(consistentReport('2021'), { seed: 3, numRuns: 1 });
    assert.ok(whole);
    // It would be easy to be never wrong by reading nothing.
    for (const make of made) assert.equal(lostCells(await importDocument(await make(printedReport(whole))), whole), 0);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...FORMAT_IDS).chain(consistentReport),
        fc.constantFrom(...made),
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), fc.nat(255)), { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        async (report, make, changes, isCut) => {
          const bytes = await make(printedReport(report));
          const places = changes.map(([place]) => Math.floor(place * bytes.length));
          changes.forEach(([, value], index) => (bytes[places[index] ?? 0] = value));
          try {
            const imported = await importDocument(isCut ? bytes.slice(0, places[0]) : bytes, { agency: report.agency, year: report.year });
            lostCells(imported, report);
          } catch (error) {
            assert.ok(error instanceof ImportError, String(error));
          }
        },
      ),
      { numRuns: documentsOf('bytes') },
    );
  });
});
