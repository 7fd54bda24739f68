import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { FUNCTION_DOORS } from '../../../build/entries.js';

const sourceOf = (entry: string): string => readFileSync(new URL(`../../../src/entries/${entry}.ts`, import.meta.url), 'utf8');

describe('the entries of the package', () => {
  it('export name by name, so that no helper of a module becomes public with the module', () => {
    for (const room of FUNCTION_DOORS) assert.doesNotMatch(sourceOf(room), /^export (?:type )?\*/m, room);
    const whole = [...sourceOf('index').matchAll(/^export (?:type )?\* from '(.*)'/gm)].map(([, module]) => module);
    assert.deepEqual(whole.sort(), FUNCTION_DOORS.map((room) => `./${room}.js`).sort(), 'all functions, and no module of a room');
  });
});
