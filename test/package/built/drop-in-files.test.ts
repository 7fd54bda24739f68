import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { path } from '../../../build/project.js';
import { DROP_INS, partsOf, read, SCRIPT_FILES } from '../../helpers/package/built-files.js';
import { importsOf } from '../../helpers/package/syntax.js';

// What the files for script tags hold, and what they and their parts load.

describe('the files for script tags', () => {
  it('have the production Lit, and import nothing but their parts, when they are needed', () => {
    for (const file of SCRIPT_FILES) {
      const code = read(`dist/${file}`);
      const { atOnce, onDemand } = importsOf(code);
      assert.deepEqual(atOnce, [], file);
      for (const part of onDemand) assert.ok(partsOf(file).includes(part.replace('./', '')) && existsSync(path(`dist/${part}`)), part);
      assert.ok(!code.includes('dev mode'), file);
      assert.ok(existsSync(path(`dist/${file}.map`)));
    }
  });

  it('are one that is complete, and loads nothing', () => {
    assert.deepEqual(importsOf(read('dist/disclosure-elements.all.js')), { atOnce: [], onDemand: [] });
  });

  it('have parts that import nothing but the module that loads them and each other', () => {
    const script = 'disclosure-elements.js';
    for (const part of partsOf(script)) {
      const { atOnce, onDemand } = importsOf(read(`dist/${part}`));
      assert.ok(atOnce.includes(`./${script}`), part);
      const allowed = [script, ...partsOf(script)].map((file) => `./${file}`);
      for (const file of [...atOnce, ...onDemand]) assert.ok(allowed.includes(file), `${part}: ${file}`);
    }
  });

  it('have parts of the classic script that import nothing but each other, the same ones as of the module', () => {
    const parts = partsOf('disclosure-elements.iife.js');
    assert.deepEqual(
      parts.map((part) => part.replace('iife.', '')),
      partsOf('disclosure-elements.js'),
    );
    const allowed = parts.map((file) => `./${file}`);
    for (const part of parts) {
      const { atOnce, onDemand } = importsOf(read(`dist/${part}`));
      for (const file of [...atOnce, ...onDemand]) assert.ok(allowed.includes(file), `${part}: ${file}`);
    }
    const lit = DROP_INS.filter((file) => read(`dist/${file}`).includes('litHtmlVersions'));
    assert.deepEqual(lit.sort(), ['disclosure-elements.all.js', 'disclosure-elements.iife.js', 'disclosure-elements.js']);
  });

  it('can be read in any encoding where they are classic scripts', () => {
    for (const name of ['iife', 'languages', 'all']) assert.ok(!/[^\0-\x7f]/.test(read(`dist/disclosure-elements.${name}.js`)), name);
  });
});
