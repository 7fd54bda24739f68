import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { path } from '../../../build/project.js';
import { DROP_INS } from '../../helpers/package/built-files.js';
import { packedPackage, usePackedPackage } from '../../helpers/package/packed-package.js';

describe('the packed package', () => {
  usePackedPackage();

  const node = (...args: string[]): string =>
    execFileSync(process.execPath, args, { cwd: path('.'), encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

  it('has what is built, and nothing that it is built from', async () => {
    const { contents } = await packedPackage();
    assert.ok(contents.includes('dist/entries/index.d.ts'));
    assert.ok(!contents.some((file) => /^(src|build|test|demo|stories|scripts)\//.test(file)));
  });

  it('passes publint', async () => {
    node('node_modules/publint/src/cli.js', (await packedPackage()).file, '--strict');
  });

  it('passes Are the types wrong', async () => {
    // The drop-in files are for script tags and have no types, and those for frames are no modules.
    const excluded = ['--exclude-entrypoints', ...[...DROP_INS, 'embed.html', 'embed.css'].map((file) => `./${file}`)];
    node('node_modules/@arethetypeswrong/cli/dist/index.js', (await packedPackage()).file, '--profile', 'esm-only', ...excluded);
  });
});
