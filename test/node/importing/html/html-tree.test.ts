import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { defaultTreeAdapter, parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { htmlDocument } from '../../../../src/importing/html/html-document.js';
import { pageTree } from '../../../../src/importing/html/page-tree.js';
import type { PageElement, PageNode } from '../../../../src/importing/html/page-node.js';
import { placesInChinese } from '../../../helpers/importing/places-in-chinese.js';

// The page as it is held here beside the tree that comes with parse5, on markup that nobody would write.

type Node = DefaultTreeAdapterTypes.Node;

const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);
const nameOf = (node: Node): string => (defaultTreeAdapter.isElementNode(node) ? node.tagName : '');
const textOf = (node: Node): string => (defaultTreeAdapter.isTextNode(node) ? node.value : childrenOf(node).map(textOf).join(''));
const all = (node: Node, names: readonly string[]): Node[] =>
  childrenOf(node).flatMap((child) => (names.includes(nameOf(child)) ? [child] : all(child, names)));

/** A tree as text: elements, their attributes, texts. */
function written(node: Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  if (!defaultTreeAdapter.isElementNode(node)) return childrenOf(node).map(written).join('');
  const attributes = node.attrs.map(({ name, value }) => ` ${name}=${value}`).join('');
  const content = 'content' in node ? `[${written(node.content)}]` : '';
  return `<${node.tagName}${attributes}${content}${node.childNodes.map(written).join('')}>`;
}

function writtenHere(node: PageNode): string {
  if (node.kind !== 'element') return node.text;
  const children = (parent: PageElement): string => {
    let text = '';
    for (let child = parent.first; child; child = child.next) {
      assert.equal(child.parent, parent);
      assert.equal(child.next?.previous ?? (parent.last === child ? child : null), child);
      text += writtenHere(child);
    }
    return text;
  };
  if (node.name === '#document') return children(node);
  const attributes = node.attributes.map(({ name, value }) => ` ${name}=${value}`).join('');
  return `<${node.name}${attributes}${node.content ? `[${children(node.content)}]` : ''}${children(node)}>`;
}

const SOUP = [
  ...['<', '>', ' ', '\n', 'a', '中', '0', '<p>', '</p>', '<p', '<br/>', ' colspan=', '<o:p>', '</o:p>', '<div>', '</div>'],
  ...['<table>', '</table>', '<tr>', '<td>', '<td', '</td>', '<tbody>', '<caption>', '<col>', '<b>', '</b>', '<i>', '</i>', '<a>', '</a>'],
  ...[
    '<!--',
    '-->',
    '<!doctype html>',
    '<![if !x]>',
    '<![endif]>',
    '<title>',
    '</title>',
    '<textarea>',
    '</textarea>',
    '<style>',
    '</style>',
  ],
  ...['<template>', '</template>', '<svg>', '</svg>', '<math>', '<mi>', '<select>', '<option>', '</select>', '<font color=1>', '</font>'],
  ...['&amp;', '&nbsp;', '&#50;', '&lt;', '<html a=1>', '<body b=2>', '<frameset>', '<noscript>', '</noscript>', '<object>', '</object>'],
];

describe('the tree of a page', () => {
  it('is that of parse5 for any soup of tags', () => {
    const soup = fc.array(fc.constantFrom(...SOUP), { maxLength: 40 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(soup, (html) => assert.equal(writtenHere(pageTree(html).root), written(parse(html)))),
      { numRuns: 3000 },
    );
  });
});

const filled = (rows: readonly (readonly string[])[]): (readonly string[])[] => rows.filter((row) => row.length > 0);

describe('HTML tables', () => {
  it('have the rows and cells that they have in a browser, whatever tags are left out', () => {
    const cell = fc
      .constantFrom('<td>', '<th>', '<td></td>', '<td>', '<TD width=3>')
      .chain((tag) => fc.nat(99).map((number) => `${tag}${tag.endsWith('</td>') ? '' : number}`));
    const piece = fc.oneof({ weight: 3, arbitrary: cell }, fc.constantFrom('<tr>', '</tr>', '<tbody>', '</tbody>', '<tr><tr>', '\n'));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const html = `<p>前<table>${pieces.join('')}</table>后`;
        const [table] = all(parse(html), ['table']);
        const expected = table ? all(table, ['tr']).map((row) => all(row, ['td', 'th']).map((one) => textOf(one).trim())) : [];
        // One cell alone is no table.
        fc.pre(expected.flat().length > 1);
        const [before, grid, after] = htmlDocument(html).blocks;
        assert.deepEqual(
          [before, after],
          [
            { kind: 'paragraph', text: '前' },
            { kind: 'paragraph', text: '后' },
          ],
        );
        assert.equal(grid?.kind, 'grid');
        const { rows } = grid;
        assert.deepEqual(filled(rows.map((row) => row.filter(({ isMissing }) => !isMissing).map(({ text }) => text))), filled(expected));
      }),
      { numRuns: 1500 },
    );
  });

  const grid = (html: string): string[] => {
    const block = htmlDocument(html).blocks.find(({ kind }) => kind === 'grid');
    return block?.kind === 'grid' ? block.rows.map((row) => row.map(({ text }) => text).join('|')) : [];
  };

  it('show their head above and their foot below, wherever these stand', () => {
    assert.deepEqual(grid('<table><tfoot><tr><td>5<td>6<tbody><tr><td>3<td>4<thead><tr><td>1<td>2</table>'), ['1|2', '3|4', '5|6']);
  });

  it('keep spans within their group of rows, and those of zero up to its end', () => {
    assert.deepEqual(grid('<table><tbody><tr><td rowspan=9>1<td>2<tbody><tr><td>3<td>4</table>'), ['1|2', '3|4']);
    assert.deepEqual(grid('<table><tr><td rowspan=0>1<td>2<tr><td>3<tr><td>4</table>'), ['1|2', '1|3', '1|4']);
  });

  it('leave out what takes no room', () => {
    const collapsed =
      '<table><col><col style="visibility:collapse"><col><tr><td>1<td>2<td>3<tr style="visibility:collapse"><td>4<td>5<td>6<tr><td>7<td>8<td>9</table>';
    assert.deepEqual(grid(collapsed), ['1|3', '7|9']);
    assert.deepEqual(placesInChinese(htmlDocument(collapsed).unseen), ['第 1 个表格第 2 行', '第 1 个表格第 2 列']);
    const hidden = '<table><tr><td>1<td style="display:none">2<td>3<tr hidden><td>4<td>5<tr><td>6<td>7</table>';
    assert.deepEqual(grid(hidden), ['1|3', '6|7']);
    assert.deepEqual(placesInChinese(htmlDocument(hidden).unseen), ['第 1 个表格第 1 行第 2 列', '第 1 个表格第 2 行']);
  });

  it('have a caption, which also stands before them', () => {
    const { blocks } = htmlDocument('<table><caption>单位：<b>元</b></caption><tr><td>1<td>2</table>');
    assert.deepEqual(blocks[0], { kind: 'paragraph', text: '单位：元' });
    assert.equal(blocks[1]?.kind === 'grid' && blocks[1].caption, '单位：元');
  });

  it('that nobody sees are named and not read', () => {
    const table = '<table><tr><td>规章<td>12<tr><td>许可<td>3</table>';
    for (const html of [
      `<div style="display:none">${table}</div>`,
      `<div style="visibility:hidden">${table}</div>`,
      `<s>${table}</s>`,
      `<template>${table}</template>`,
    ]) {
      const { blocks, unseen } = htmlDocument(`<p>前${html}<p>后`);
      assert.deepEqual(
        blocks.map(({ kind }) => kind),
        ['paragraph', 'paragraph'],
        html,
      );
      assert.equal(unseen?.length, 1, html);
      assert.match(placesInChinese(unseen)[0] ?? '', /^表格“规章/);
    }
  });
});
