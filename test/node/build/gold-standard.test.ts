import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { path } from '../../../build/project.js';

const text = readFileSync(path('docs/gold-standard.md'), 'utf8');

/** The rows: the item, whether it holds, and the rest. */
const rows = [...text.matchAll(/^\| ([A-Z][^|]*?) +\| (是|部分|不适用) +\|(.*)\|$/gm)];

describe('the list of the gold standard', () => {
  it('has every item once, and counts them right', () => {
    const items = rows.map(([, item]) => item);
    assert.equal(items.length, 64);
    assert.equal(new Set(items).size, 64);
    for (const [verdict, words] of [
      ['是', '条做到，'],
      ['部分', '条部分做到'],
      ['不适用', '条不适用'],
    ] as const)
      assert.ok(text.includes(`${rows.filter((row) => row[2] === verdict).length} ${words}`), verdict);
  });

  it('names tests that there are', () => {
    for (const [, item, , rest = ''] of rows)
      for (const [, file = ''] of rest.matchAll(/`(test\/[^`]+)`/g)) assert.ok(existsSync(path(file)), `${item ?? ''}: ${file}`);
  });
});
