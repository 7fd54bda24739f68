import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { exampleCells } from '../../../build/site/example-cells.js';
import { cellsFound } from '../../../demo/site/find.js';

// The way from the front page to one number.

const CELLS = exampleCells();
const pathsFound = (sought: string): string[] => cellsFound(CELLS, sought).map(([path]) => path);

describe('the cells that the front page finds', () => {
  it('are all, with their names in two languages', () => {
    assert.equal(CELLS.length, 200);
    for (const [path, chinese, english] of CELLS) {
      assert.match(chinese, /\p{Script=Han}/u, path);
      assert.doesNotMatch(english, /\p{Script=Han}/u, path);
    }
  });

  it('are found by their names, in any order, in Chinese and in English', () => {
    assert.deepEqual(pathsFound('总计 结转下年度'), ['applications.carriedForward.total']);
    assert.deepEqual(pathsFound('  '), []);
    const refused = pathsFound('refused businesses');
    assert.ok(
      refused.length > 0 && refused.every((path) => path.startsWith('applications.results.refused.') && path.endsWith('.business')),
    );
  });

  it('are found by a row with its total first', () => {
    const secret = pathsFound('属于国家秘密');
    assert.equal(secret[0], 'applications.results.refused.stateSecret.total');
    assert.equal(secret.length, 7);
  });

  it('are not found by what no name says', () => {
    for (const sought of ['土地出让', '总计 土地出让']) assert.deepEqual(pathsFound(sought), []);
  });
});
