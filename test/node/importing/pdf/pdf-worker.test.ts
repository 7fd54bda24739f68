import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { importDocument } from '../../../../src/importing/import-document.js';
import { threadOf } from '../../../../src/importing/pdf/node-thread.js';
import { pdfDocument } from '../../../../src/importing/pdf/pdf-document.js';
import { readPdf } from '../../../../src/importing/pdf/pdf-reading.js';
import { WorkerReader } from '../../../../src/importing/pdf/pdf-worker-reader.js';
import { withoutStrayRejections } from '../../../../src/importing/pdf/stray-rejections.js';
import { documentsOf, FIRST } from '../../../helpers/importing/documents.js';
import { drawsFrom } from '../../../helpers/importing/oracle/oracle.js';
import { madePdf } from '../../../helpers/importing/pdf/made-pdf.js';
import { consistentReport, printedReport } from '../../../helpers/importing/printed-report.js';
import { ImportError } from '../../../../src/importing/notes/import-error.js';

const workerFile = (name: string): URL => new URL(`../../../helpers/importing/pdf/workers/${name}.mjs`, import.meta.url);

const bytesOf = (text: string, second = 0): Uint8Array => Uint8Array.of(text.charCodeAt(0), second);

/** Rejections that nobody took, while the tests of a suite run. */
function watchedRejections(): unknown[] {
  const reasons: unknown[] = [];
  const hear = (reason: unknown): void => void reasons.push(reason);
  before(() => void process.on('unhandledRejection', hear));
  after(() => void process.off('unhandledRejection', hear));
  return reasons;
}

const failsWith = (code: string, words: RegExp) => (error: unknown) => {
  assert.ok(error instanceof ImportError, String(error));
  assert.equal(error.code, code);
  assert.match(error.message, words);
  return true;
};

describe('a worker that reads a PDF', () => {
  const rejections = watchedRejections();
  const reader = new WorkerReader([threadOf(workerFile('answering'))]);

  it('that never ends is ended at the limit, while this thread goes on', async () => {
    let ticks = 0;
    const ticking = setInterval(() => (ticks += 1), 10);
    const start = performance.now();
    await assert.rejects(reader.read(bytesOf('e'), 400), failsWith('too-large', /读了 1 秒还没有读完/));
    clearInterval(ticking);
    assert.ok(performance.now() - start < 5000);
    assert.ok(ticks > 5, `${ticks} ticks`);
  });

  it('that fills its heap, or memory beside it, is ended before the process is', { timeout: 60_000 }, async () => {
    for (const way of ['h', 'b']) await assert.rejects(reader.read(bytesOf(way), 30_000), failsWith('too-large', /内容过多/), way);
  });

  it('that throws, goes away or leaves a rejection behind is a damaged file, and no more than that', async () => {
    for (const way of ['t', 'x', 'r']) await assert.rejects(reader.read(bytesOf(way), 10_000), failsWith('broken-file', /已损坏/), way);
  });

  it('is there for the next file all the same, for each of several at once, and leaves the bytes to the caller', async () => {
    const files = Array.from({ length: 20 }, (_, index) => bytesOf('a', index));
    const documents = await Promise.all(files.map((bytes) => reader.read(bytes, 10_000)));
    assert.deepEqual(
      documents.map((document) => document?.title),
      files.map((_, index) => String(index)),
    );
    assert.ok(files.every((bytes) => bytes.length === 2));
  });

  it('is done without where its file is not found, or there are no workers', async () => {
    const lost = new WorkerReader([
      () => {
        throw new Error('A policy forbids it.');
      },
      threadOf(workerFile('lost')),
    ]);
    assert.equal(await lost.read(bytesOf('a'), 1000), undefined);
    assert.equal(await new WorkerReader([]).read(bytesOf('a'), 1000), undefined);
  });

  it('is looked for in another way where the first fails', async () => {
    const second = new WorkerReader([threadOf(workerFile('lost')), threadOf(workerFile('answering'))]);
    assert.equal((await second.read(bytesOf('a', 7), 10_000))?.title, '7');
  });

  it('keeps no program from ending', () => {
    const module = fileURLToPath(new URL('../../../../src/importing/pdf/pdf-document.ts', import.meta.url));
    const code = `import { pdfDocument } from ${JSON.stringify(module)};
      pdfDocument(new TextEncoder().encode('%PDF-1.7')).catch((error) => console.log(error.code, performance.now()));
      process.on('exit', () => console.log(performance.now()));`;
    const output = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], { encoding: 'utf8' });
    const [, answered = '', ended = ''] = /^broken-file (\S+)\s+(\S+)\s*$/.exec(output) ?? [];
    assert.ok(Number(ended) - Number(answered) < 2000, output);
  });

  after(() => assert.deepEqual(rejections, []));
});

describe('a damaged PDF', () => {
  const rejections = watchedRejections();

  const DOCUMENTS = documentsOf('bytes') / 4;

  const damagedPdfs = async (count: number): Promise<Uint8Array[]> => {
    const draw = drawsFrom(FIRST + 5);
    const [report] = fc.sample(consistentReport('2021'), { seed: 3, numRuns: 1 });
    assert.ok(report);
    const whole = await madePdf(printedReport(report));
    return Array.from({ length: count }, () => {
      const bytes = whole.slice();
      const changes = 1 + draw(30);
      for (let change = 0; change < changes; change += 1) bytes[draw(bytes.length)] = draw(256);
      return draw(4) === 0 ? bytes.slice(0, draw(bytes.length)) : bytes;
    });
  };

  it('is read or refused, and leaves no rejection behind', async () => {
    for (const bytes of await damagedPdfs(DOCUMENTS)) {
      try {
        await pdfDocument(bytes);
      } catch (error) {
        assert.ok(error instanceof ImportError, String(error));
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.deepEqual(rejections, []);
  });

  it('leaves none behind in the thread of the caller either', async () => {
    let strays = 0;
    const counted = (): void => void (strays += 1);
    const others = process.listeners('unhandledRejection');
    process.removeAllListeners('unhandledRejection');
    process.on('uncaughtException', counted);
    try {
      for (const bytes of await damagedPdfs(Math.min(DOCUMENTS, 20)))
        await withoutStrayRejections(() => readPdf(new Uint8Array(bytes), 10_000)).catch((error: unknown) =>
          assert.ok(error instanceof ImportError),
        );
      await new Promise((resolve) => setTimeout(resolve, 50));
    } finally {
      process.off('uncaughtException', counted);
      others.forEach((hear) => process.on('unhandledRejection', hear));
    }
    assert.equal(strays, 0);
  });

  it('is refused as such by who imports it', () =>
    assert.rejects(importDocument(new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<</Type/Cata')), failsWith('broken-file', /已损坏/)));
});
