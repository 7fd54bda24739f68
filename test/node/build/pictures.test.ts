import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { PNG } from 'pngjs';
import { differenceOf, differencesBetween } from '../../../build/pictures/compare.js';
import { differencePage } from '../../../build/pictures/difference-page.js';

/** A white picture with some black pixels. */
function picture(width: number, height: number, black: number): Buffer {
  const png = new PNG({ width, height });
  png.data.fill(255);
  for (let pixel = 0; pixel < black; pixel += 1) png.data.fill(0, pixel * 4, pixel * 4 + 3);
  return PNG.sync.write(png);
}

describe('pictures of two commits', () => {
  it('look the same while hardly any pixel differs', () => {
    assert.equal(differenceOf('a', picture(100, 100, 0), picture(100, 100, 0)), undefined);
    assert.equal(differenceOf('a', picture(100, 100, 0), picture(100, 100, 10)), undefined);
  });

  it('differ by a letter, and by a pixel in size', () => {
    const found = differenceOf('a', picture(100, 100, 0), picture(100, 100, 40));
    assert.equal(found?.kind, 'pixels');
    assert.ok(Math.abs(found.ratio - 0.004) < 0.0015, String(found.ratio));
    assert.ok(found.marked);
    assert.equal(differenceOf('a', picture(100, 100, 0), picture(100, 101, 0))?.kind, 'size');
  });

  it('are told apart from those that only one commit has, and shown side by side', () => {
    const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
    try {
      const now = mkdtempSync(join(folder, 'now-'));
      for (const [name, black] of [
        ['both.png', 50],
        ['new.png', 0],
      ] as const)
        writeFileSync(join(now, name), picture(10, 10, black));
      const before = mkdtempSync(join(folder, 'before-'));
      for (const name of ['both.png', 'gone.png']) writeFileSync(join(before, name), picture(10, 10, 0));
      const differences = differencesBetween(before, now);
      assert.deepEqual(
        differences.map(({ name, kind }) => `${name} ${kind}`),
        ['both.png pixels', 'new.png new', 'gone.png gone'],
      );
      const page = differencePage(differences, { against: 'v1', count: 2 });
      assert.match(page, /<h1>3 of 2 pictures differ from v1<\/h1>/);
      assert.match(page, /src="before\/both\.png"[^]*src="after\/both\.png"[^]*src="marked\/both\.png"/);
      assert.ok(!page.includes('before/new.png') && !page.includes('after/gone.png'));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
