import assert from 'node:assert/strict';
import { test } from 'node:test';
import { htmlDocument } from '../../../../src/importing/html/html-document.js';
import type { GridCell } from '../../../../src/importing/published-document.js';

// What style sheets draw through digits or do to them, so that they are not certain; and what they do to whole cells, which changes nothing.

/** The second cell of a row whose first is a label, as it is read from a page with a style sheet. */
function cellOf(cell: string, css = '', attributes = ''): GridCell {
  const { blocks } = htmlDocument(
    `<!doctype html><style>${css}</style><table><tr><td>规章</td><td ${attributes}>${cell}</td></tr><tr><td>a</td><td>b</td></tr></table>`,
  );
  const [grid] = blocks;
  assert.ok(grid?.kind === 'grid');
  const found = grid.rows[0]?.[1];
  assert.ok(found);
  return found;
}

const UNCERTAIN: Readonly<Record<string, readonly [cell: string, css?: string, attributes?: string]>> = {
  'a line that a style sheet draws before a cell': ['4031', 'td::before{content:" ";position:absolute;top:50%;border-bottom:1px solid}'],
  'a line that a style sheet draws behind a text': [
    '<b class=x>12</b>4031',
    '.x{position:relative}.x::after{content:"";position:absolute;left:0;right:0;top:calc(50% - 1px);height:2px;background:red}',
  ],
  'a stripe in the background of a cell': ['4031', 'td{background:linear-gradient(transparent 48%,red 48%,red 52%,rgba(0,0,0,0) 52%)}'],
  'an element across a text': ['<span style="position:relative">4031<i style="position:absolute;top:50%;border-top:1px solid"></i></span>'],
  'a raised digit by a feature of the font': ['4031<b>1</b>', 'b{font-feature-settings:"sups" 1}'],
  'a raised digit by a variant of the font': ['4031<b>1</b>', 'b{font-variant-position:super}'],
  'a small digit': ['4031<small>1</small>'],
  'a digit that leads to a note': ['4031<a href="#note">1</a>'],
  'a colour that nobody knows beside one that is known': ['<b>12</b>4031', 'b{color:color-mix(in srgb, white, white)}'],
  'a picture behind some of the digits': ['<b>12</b>4031', 'b{background:url(a.png)}'],
  'a mask': ['<b>12</b>4031', 'b{-webkit-mask:url(a.svg)}'],
  'a blending': ['<b>12</b>4031', 'b{mix-blend-mode:screen}'],
  'a filter': ['<b>12</b>4031', 'b{filter:brightness(0) invert(1)}'],
  'a shape that cuts off a part': ['<b>12</b>4031', 'b{clip-path:inset(0 50% 0 0)}'],
  'a box that has no room': ['<b>12</b>4031', 'b{display:inline-block;width:0}'],
  'digits that are turned': ['<b>12</b>4031', 'b{writing-mode:vertical-rl}'],
  'a picture in place of the text': ['<b>12</b>4031', 'b{content:url(a.png)}'],
};

for (const [name, sample] of Object.entries(UNCERTAIN))
  test(`No number is certain with ${name}.`, () => assert.ok(cellOf(...sample).doubt, JSON.stringify(cellOf(...sample))));

test('A line through a row is one through its cells.', () => {
  const { blocks } = htmlDocument(
    '<style>.old::after{content:"";position:absolute;top:50%;border-top:1px solid}</style><table><tr class=old><td>规章</td><td>4031</td></tr><tr><td>规章</td><td>12</td></tr></table>',
  );
  const [grid] = blocks;
  assert.ok(grid?.kind === 'grid');
  assert.ok(grid.rows[0]?.[1]?.doubt);
  assert.equal(grid.rows[1]?.[1]?.doubt, undefined);
});

const CERTAIN: Readonly<Record<string, readonly [cell: string, css?: string, attributes?: string]>> = {
  'the line of a style sheet below a cell': ['4031', 'td::after{content:"";position:absolute;left:0;bottom:0;width:100%;height:1px}'],
  'a background that runs from one colour to another': ['4031', 'td{background:linear-gradient(#fff,#eee)}'],
  'a page without colours': ['4031', 'html{filter:grayscale(100%)}'],
  'a whole number that is a link': ['<a href="a.html">4031</a>'],
  'a whole number that is small': ['<small>4031</small>'],
  'a whole number in a colour of a new kind': ['<b>4031</b>', 'b{color:oklch(30% 0 0)}'],
  'a table that is masked and scaled': ['4031', 'table{transform:scale(.9);mix-blend-mode:multiply}'],
};

for (const [name, sample] of Object.entries(CERTAIN))
  test(`A number stays certain with ${name}.`, () => {
    const { text, doubt } = cellOf(...sample);
    assert.deepEqual([text, doubt], ['4031', undefined]);
  });

// A selector that is invalid is left behind by templates and old tools; browsers leave its rule out, and read on.
const INVALID = [
  '.1st{color:red}',
  '.x..y{color:red}',
  '.x,{color:red}',
  '<%=a%>{color:red}',
  '{color:red}',
  ':{color:red}',
  '::{}',
  'a[=b]{color:red}',
];

for (const rule of INVALID)
  test(`The rules behind an invalid one count: ${rule}`, () => {
    assert.equal(cellOf('<b class=x>12</b>4031', `${rule} .x{display:none}`).text, '4031');
  });

test('Declarations behind a nested rule are those of the rule around.', () => {
  for (const css of ['.x{> i{color:red} display:none}', '.x{i:hover{color:red}display:none}'])
    assert.equal(cellOf('<b class=x>12</b>4031', css).text, '4031');
});
