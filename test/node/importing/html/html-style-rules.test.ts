import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { seenTextOfHtml } from '../../../../src/importing/html/html-fragment.js';
import { cellOf, styled } from '../../../helpers/importing/html/seen-cell.js';

describe('the rules of a page', () => {
  const isShown = (css: string, content = '<b id=i class="c d" title="x y">12</b>4031'): boolean =>
    cellOf(content, styled(css)).text !== '4031';

  it('hide by every kind of selector', () => {
    for (const selector of [
      'b',
      '.c',
      '#i',
      'B.c.d',
      'td > b',
      'table b',
      '[title~=y]',
      '[class^="c"]',
      'b:first-child',
      'td b:not(.x)',
      ':is(.c, .x)',
      'x, b',
      'tr:nth-child(1) b',
      'b:only-of-type',
      'td:has(b) .d',
      '*|b, .c',
      ':where(#i)',
    ])
      assert.ok(!isShown(`${selector}{display:none}`), selector);
  });

  it('hide nothing where they do not hold, or are invalid', () => {
    for (const css of [
      '.x{display:none}',
      'b:hover{display:none}',
      'b, :bogus{display:none}',
      'b:contains(12){display:none}',
      '@media print{b{display:none}}',
      '@media (max-width:600px){b{display:none}}',
      '@supports not (display:grid){b{display:none}}',
      'b{display:none-such}',
      '.C{display:none}',
      'b::selection{display:none}',
      '@font-face{b{display:none}}',
    ])
      assert.ok(isShown(css), css);
  });

  it('hide where they hold', () => {
    for (const css of [
      '@media screen{b{display:none}}',
      '@media screen and (min-width:600px){b{display:none}}',
      '@media print, (width > 600px){b{display:none}}',
      '@media not print{b{display:none}}',
      '@supports (display:grid){b{display:none}}',
      '@layer x{b{display:none}}',
      '<!-- b{display:none} -->',
      'td{& b{display:none}}',
      'td{b{display:none}}',
      'td{b:only-of-type{display:none}}',
      ':is(b, :bogus){display:none}',
      'td{@media screen{& > .c{display:none}}}',
      ':root{--d:none} b{display:var(--d)}',
      'b{display:var(--x, none)}',
      '@charset "x"; b{color:red;;display:none',
    ])
      assert.ok(!isShown(css), css);
  });

  it('take precedence as the cascade has it', () => {
    const none = 'display:none';
    const shown = 'display:inline';
    for (const css of [
      `b{${shown}} .c{${none}}`,
      `.c{${none}} b{${shown}}`,
      `#i{${none}} .c.d{${shown}}`,
      `b{${shown}} b{${none}}`,
      `b{${none} !important} #i{${shown}}`,
      `b{${none}} @layer x{#i{${shown}}}`,
      `@layer x{b{${none} !important}} #i{${shown} !important}`,
      `:where(#i){${shown}} b{${none}}`,
      `:is(#i, b){${none}} .c.d{${shown}}`,
    ])
      assert.ok(!isShown(css), css);
    assert.ok(isShown(`b{${none}} .c{${shown}}`));
    assert.ok(!isShown(`b{${shown}}`, `<b style="${none}">12</b>4031`));
    assert.ok(isShown(`b{${shown}!important}`, `<b style="${none}">12</b>4031`));
  });

  it('say what is struck, raised and white', () => {
    assert.equal(cellOf('<b class=x>12</b>4031', styled('.x{text-decoration:line-through}')).text, '4031');
    assert.equal(cellOf('4031<b class=x>12</b>', styled('.x{vertical-align:super}')).doubt?.kind, 'raised');
    assert.equal(cellOf('4031<b class=x>12</b>', styled('.x{color:#fff}')).doubt?.kind, 'faint');
  });
});

describe('a piece of HTML in a line of text', () => {
  it('is seen as in a page', () => {
    assert.deepEqual(seenTextOfHtml('<del>12</del>4031'), { text: '4031', unseen: '12' });
    assert.deepEqual(seenTextOfHtml('4031<sup>1</sup>'), { text: '4031', doubt: { kind: 'raised', quote: '1' } });
    assert.deepEqual(seenTextOfHtml(' 规章<br>&nbsp;一<!-- 12 -->'), { text: '规章\n一' });
    assert.deepEqual(seenTextOfHtml('<某局>'), { text: '<某局>' });
  });
});
