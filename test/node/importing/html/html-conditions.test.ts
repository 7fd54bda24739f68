import assert from 'node:assert/strict';
import { test } from 'node:test';
import { htmlDocument } from '../../../../src/importing/html/html-document.js';
import type { GridCell } from '../../../../src/importing/published-document.js';

// Rules under conditions that a page alone does not answer, and animations: where they would change what is seen of a number, no number is certain.

/** The cell of a number in a page with a style sheet. */
function cellOf(css: string, cell = '<b class=x>12</b>4031'): GridCell {
  const { blocks } = htmlDocument(
    `<!doctype html><style>${css}</style><table><tr><td>规章</td><td class=y>${cell}</td></tr><tr><td>a</td><td>b</td></tr></table>`,
  );
  const [grid] = blocks;
  assert.ok(grid?.kind === 'grid');
  const found = grid.rows[0]?.[1];
  assert.ok(found);
  return found;
}

const UNCERTAIN: Readonly<Record<string, readonly [css: string, cell?: string]>> = {
  'a scope': ['@scope (table) { .x { display: none } }'],
  'a scope with an end': ['@scope (table) to (i) { .x { visibility: hidden } }'],
  'a scope without a root': ['@scope { b { text-decoration: line-through } }'],
  'the root of a scope': ['@scope (.x) { :scope { display: none } }'],
  'the root of a scope by its class': ['@scope (.x) { .x { display: none } }'],
  'what a scope states of its root': ['@scope (.x) { display: none }'],
  'a whole cell of a scope': ['@scope (table) { .y { opacity: 0 } }'],
  'what a scope shows again': ['.x { display: none } @scope (table) { .x { display: inline } }'],
  'a condition that is not met': ['@supports not (color: sprinkled) { .x { display: none } }'],
  'a condition of one browser': ['@supports (-webkit-touch-callout: none) { .x { display: none } }'],
  'a condition about selectors': ['@supports selector(:has(a)) { .x { display: none } }'],
  'a condition about a container': ['@container (max-width: 9000px) { .x { display: none } }'],
  'an animation that ends transparent': ['@keyframes gone { to { opacity: 0 } } .x { animation: gone 1s forwards }'],
  'an animation that ends hidden': ['@keyframes gone { 0%, 100% { visibility: hidden } } .x { animation: 1s ease-in both gone }'],
  'an animation by its longhands': ['@keyframes gone { to { opacity: 0 } } .x { animation-name: gone; animation-fill-mode: forwards }'],
  'an animation with a prefix': ['@-webkit-keyframes gone { to { opacity: 0 } } .x { -webkit-animation: gone 1s forwards }'],
  'an animation of an attribute': ['@keyframes gone { to { opacity: 0 } }', '<b style="animation: gone 1s forwards">12</b>4031'],
  'an animation without an end': ['@keyframes blink { 50% { opacity: 0 } } .x { animation: blink 1s infinite }'],
  'an animation that stands still': ['@keyframes in { from { opacity: 0 } } .x { animation: in 1s; animation-play-state: paused }'],
  'an animation that takes an hour': ['@keyframes in { from { opacity: 0 } } .x { animation: in 3600s }'],
  'an animation of a whole cell': ['@keyframes gone { to { opacity: 0 } } .y { animation: gone 1s forwards }'],
  'an animation that shows': ['@keyframes in { to { opacity: 1 } } .x { opacity: 0; animation: in 1s forwards }'],
  'an animation that moves to the side': ['@keyframes away { to { transform: translateX(-99px) } } .x { animation: away 1s forwards }'],
};

for (const [name, sample] of Object.entries(UNCERTAIN))
  test(`No number is certain with ${name}.`, () => assert.ok(cellOf(...sample).doubt, JSON.stringify(cellOf(...sample))));

const CERTAIN: Readonly<Record<string, readonly [css: string, text: string]>> = {
  'a condition that every browser meets': ['@supports (display: grid) { .x { display: none } }', '4031'],
  'one of two conditions that every browser meets': ['@supports (display: grid) or (display: flex) { .x { display: none } }', '4031'],
  'a condition that no browser meets': ['@supports not (display: grid) { .x { display: none } }', '124031'],
  'a condition that changes nothing that is seen': ['@supports (backdrop-filter: blur(1px)) { .x { margin: 0; border: 0 } }', '124031'],
  'a scope that changes nothing that is seen': ['@scope (table) { .x { border: 0; padding: 1px } }', '124031'],
  'a scope of other elements': ['@scope (.z) { :scope { display: none } }', '124031'],
  'an animation that fades in': ['@keyframes in { from { opacity: 0 } to { opacity: 1 } } .x { animation: in 1s both }', '124031'],
  'an animation that slides in': [
    '@keyframes in { from { transform: translateX(-99px) } to { transform: translateX(0) } } .y { animation: in .5s }',
    '124031',
  ],
  'an animation of another name': ['@keyframes gone { to { opacity: 0 } } .x { animation: spin 1s forwards }', '124031'],
};

for (const [name, [css, text]] of Object.entries(CERTAIN))
  test(`A number stays certain with ${name}.`, () => {
    const cell = cellOf(css);
    assert.deepEqual([cell.text, cell.doubt], [text, undefined]);
  });
