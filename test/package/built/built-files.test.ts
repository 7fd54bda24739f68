import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { TAGS } from '../../../build/entries.js';
import { packageFields, partFiles } from '../../../build/package/package-fields.js';
import { path } from '../../../build/project.js';
import { VERSION } from '../../../src/version.js';
import { DROP_INS, packageJson, read } from '../../helpers/package/built-files.js';

// Which files are built, and what package.json says of them.

describe('the built files', () => {
  it('carry the version of the package', () => {
    assert.equal(VERSION, packageJson.version);
    for (const file of DROP_INS) assert.ok(read(`dist/${file}`).startsWith(`/*! disclosure-elements ${VERSION}`));
  });

  it('are all that package.json names, every element with and without its registration', () => {
    const targets = Object.values(packageJson.exports).flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)));
    assert.ok(targets.length > 10);
    for (const target of [...targets, ...packageJson.sideEffects, ...Object.values(packageJson.bin)])
      assert.ok(existsSync(path(target)), target);
    for (const tag of TAGS) for (const entry of [`./${tag}`, `./${tag}/define`]) assert.ok(packageJson.exports[entry], entry);
  });

  it('are what package.json says, field by field, as `npm run package-fields` writes it', async () => {
    const { exports, sideEffects, 'size-limit': weights } = packageFields(await partFiles());
    assert.deepEqual(packageJson.exports, exports);
    assert.deepEqual(packageJson.sideEffects, sideEffects);
    assert.deepEqual(packageJson['size-limit'], weights);
    // Nothing is built that nobody can load.
    const built = readdirSync(path('dist')).filter((file) => /^disclosure-elements.*\.js$/.test(file));
    assert.deepEqual(built.sort(), [...DROP_INS].sort());
  });

  it('keep their public names', () => {
    const parts = ['trend.', 'charts.', 'check.', 'download.', 'rules.'];
    for (const name of ['', 'iife.', 'languages.', 'all.', ...parts, ...parts.map((part) => `iife.${part}`)])
      assert.ok(DROP_INS.includes(`disclosure-elements.${name}js`), name);
  });

  it('weigh what they may', () => {
    const json = spawnSync(process.execPath, ['node_modules/size-limit/bin.js', '--json'], { cwd: path('.'), encoding: 'utf8' }).stdout;
    const weights = JSON.parse(json) as { name: string; passed: boolean; size: number }[];
    assert.ok(weights.length >= 5);
    for (const { name, passed, size } of weights) assert.ok(passed && size > 1000, `${name}: ${size} bytes gzipped`);
  });

  it('include the JSON Schemas', () => {
    for (const name of ['2019', '2021', 'reports'])
      assert.match((JSON.parse(read(`dist/schema/${name}.json`)) as { $id: string }).$id, new RegExp(`/dist/schema/${name}\\.json$`));
  });
});
