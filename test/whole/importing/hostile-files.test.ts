import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deflateSync } from 'node:zlib';
import { importDocument } from '../../../src/importing/import-document.js';
import { ImportError } from '../../../src/importing/notes/import-error.js';
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

// Many times as large as those of test/node/importing/hostile-files.test.ts, which cross the same bounds by a little.

describe('large bombs', () => {
  it('a Word document that unpacks to 60 MB', () => assertRefused(blankWord(60), 'too-large'));

  it('one that claims to be small', () => assertRefused(withClaimedSize(blankWord(100), 100), 'too-large'));

  it('a page of a PDF that unpacks to 150 MB', () =>
    assertRefused(pdfOf(PAGE, stream(4, '/Filter/FlateDecode', deflateSync(zeros(150)))), 'too-large'));

  it('one that is packed twice', () =>
    assertRefused(pdfOf(PAGE, stream(4, '/Filter[/FlateDecode/FlateDecode]', deflateSync(deflateSync(zeros(150))))), 'too-large'));

  it('drawings in a PDF that draw each other without end', { timeout: 40_000 }, async () => {
    const start = performance.now();
    await assert.rejects(importDocument(endlessDrawings()), ImportError);
    assert.ok(performance.now() - start < 20_000);
  });

  it('a PDF of a million words that start a stream', () => assertRefused(pdfOf(PAGE, 'stream\n'.repeat(1_000_000)), 'scanned'));

  it('a PDF of streams that are packed and overlap, or are too many', async () => {
    await assertRefused(pdfOf(PAGE, `stream\nx\u0001`.repeat(300_000)), 'too-large');
    const packed = Array.from({ length: 10_001 }, (_, index) => stream(20 + index, '/Filter/FlateDecode', deflateSync(Buffer.from('abc'))));
    await assertRefused(pdfOf(PAGE, ...packed), 'too-large');
    await assertRefused(pdfOf(PAGE, ...packed.slice(1)), 'scanned');
  });
});
