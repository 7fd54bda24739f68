import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

describe('the index of the package', () => {
  it('exports name by name, so that no helper of a module becomes public with the module', () => {
    const index = readFileSync(new URL('../../../src/entries/index.ts', import.meta.url), 'utf8');
    assert.doesNotMatch(index, /^export (?:type )?\*/m);
  });
});
