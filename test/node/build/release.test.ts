import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { changedFiles, dirtyTreeText } from '../../../build/release/clean-tree.js';
import { filled } from '../../../build/release/filled.js';
import { missingFieldsText } from '../../../build/release/package-addresses.js';
import { zipOf } from '../../../build/release/zip.js';

describe('a release', () => {
  it('is refused from a checkout that differs from its commit, naming the files', () => {
    const folder = mkdtempSync(join(tmpdir(), 'release-'));
    const git = (...args: string[]): string =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example', ...args], { cwd: folder, encoding: 'utf8' });
    try {
      git('init', '--quiet');
      writeFileSync(join(folder, 'kept.txt'), 'one');
      git('add', '.');
      git('commit', '--quiet', '-m', 'one');
      assert.equal(dirtyTreeText(changedFiles(folder)), '');
      writeFileSync(join(folder, 'kept.txt'), 'two');
      writeFileSync(join(folder, 'new.txt'), '');
      const text = dirtyTreeText(changedFiles(folder));
      assert.match(text, /^Not released/);
      assert.match(text, /M kept\.txt/);
      assert.match(text, /\?\? new\.txt/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('does not list hundreds of files', () => {
    const text = dirtyTreeText(Array.from({ length: 300 }, (_, index) => `?? ${index}.txt`));
    assert.equal(text.split('\n').length, 12);
    assert.match(text, /… 290 more/);
  });

  it('is the same zip in whatever order and time zone it is made', () => {
    const one = new Uint8Array([1, 2, 3]);
    const two = new TextEncoder().encode('两');
    const zone = process.env.TZ;
    try {
      process.env.TZ = 'Asia/Shanghai';
      const made = zipOf(
        new Map([
          ['b/说明.html', one],
          ['a.js', two],
        ]),
      );
      process.env.TZ = 'America/Los_Angeles';
      const again = zipOf(
        new Map([
          ['a.js', two],
          ['b/说明.html', one],
        ]),
      );
      assert.deepEqual(Buffer.from(made), Buffer.from(again));
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  it('says which addresses package.json lacks', () => {
    assert.match(missingFieldsText({ homepage: 'https://example' }), /no repository, no bugs:/);
    assert.equal(missingFieldsText({ repository: '', bugs: '', homepage: '' }), '');
  });

  it('leaves no gap in a page', () => {
    assert.equal(filled('<a href="{{folder}}/x">', { folder: 'y' }), '<a href="y/x">');
    assert.throws(() => filled('{{folder}}', {}), /\{\{folder\}\}/);
  });
});
