import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { path } from '../../../build/project.js';

interface LockFile {
  readonly packages: Readonly<
    Record<string, { readonly engines?: { readonly node?: string }; readonly optional?: true; readonly deprecated?: string }>
  >;
}

describe('the lock file', () => {
  // pdfjs-dist states Node 22, for who runs it there as it is. Here it is built into a file of ours with what Node 20 lacks, and the tests of PDFs run on Node 20. Where
  // `npm update` brings its statement back to the lock file, it is to be taken out again: else `npm ci` warns everyone of what does not concern them.
  it('asks for no newer Node than this package does', () => {
    const { packages } = JSON.parse(readFileSync(path('package-lock.json'), 'utf8')) as LockFile;
    for (const [name, { engines, optional, deprecated }] of Object.entries(packages)) {
      const oldest = (engines?.node ?? '').split('||').map((range) => /(\d+)(?:\.(\d+))?/.exec(range) ?? []);
      const fits = oldest.some(([, major = '0', minor = '0']) => Number(major) < 20 || (major === '20' && Number(minor) <= 19));
      assert.ok(fits || optional === true, `${name}: ${engines?.node ?? ''}`);
      assert.equal(deprecated, undefined, name);
    }
  });
});
