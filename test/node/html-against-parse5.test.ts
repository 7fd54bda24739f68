import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { defaultTreeAdapter, parse, Tokenizer, TokenizerMode } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { htmlDocument } from '../../src/importing/html/html-document.js';
import { readHtml } from '../../src/importing/html/html-tokens.js';

// The reading of HTML beside that of parse5, which follows the standard to the letter, on markup that nobody would write.

/** Joins what neighbouring texts say: where one ends and the next begins, the standard does not say. */
function joined(tokens: readonly string[]): string[] {
  const all: string[] = [];
  let isText = false;
  for (const token of tokens) {
    const isOwn = token.startsWith('text ');
    if (isOwn && isText) all.push(`${all.pop() ?? ''}${token.slice(5)}`);
    else all.push(token);
    isText = isOwn;
  }
  return all;
}

const RAW: Readonly<Record<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]>> = {
  textarea: TokenizerMode.RCDATA,
  title: TokenizerMode.RCDATA,
  style: TokenizerMode.RAWTEXT,
};

function tokensOfParse5(html: string): string[] {
  const tokens: string[] = [];
  const ignored = (): void => undefined;
  let hidden = '';
  const text = ({ chars }: { readonly chars: string }): void => {
    if (!hidden) tokens.push(`text ${chars}`);
  };
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: false },
    {
      onStartTag: ({ tagName, attrs }) => {
        tokens.push(`<${tagName} ${attrs.find(({ name }) => name === 'colspan')?.value ?? ''}`);
        tokenizer.state = RAW[tagName] ?? TokenizerMode.DATA;
        if (tagName === 'style') hidden = tagName;
      },
      onEndTag: ({ tagName }) => {
        tokens.push(`</${tagName}`);
        hidden = '';
      },
      onCharacter: text,
      onWhitespaceCharacter: text,
      onNullCharacter: text,
      onComment: ignored,
      onDoctype: ignored,
      onEof: ignored,
    },
  );
  tokenizer.write(html, true);
  return joined(tokens);
}

function tokensOfOurs(html: string): string[] {
  const tokens: string[] = [];
  readHtml(html, {
    text: (text) => tokens.push(`text ${text}`),
    open: (name, attribute) => tokens.push(`<${name} ${attribute('colspan') ?? ''}`),
    close: (name) => tokens.push(`</${name}`),
  });
  return joined(tokens);
}

const SOUP = [
  ...['<', '>', '/', '=', '"', "'", ' ', '\n', '\t', '!', '?', '-', '--', '>', 'a', 'TD', 'p', '中', '0', '\u00a0'],
  ...['<td', '<TD ', '</td>', '</ td>', '<p>', '</p', '<br/>', ' colspan=', 'COLSPAN = "2"', "colspan='3' ", ' colspan', '<o:p>', '</o:p>'],
  ...['<!--', '-->', '--!>', '<!-->', '<!--->', '<!doctype html>', '<![if !x]>', '<![endif]>', '<?xml ?>', '</>', '< '],
  ...['<title>', '</title>', '</TITLE >', '</titles>', '<textarea a>', '</textarea/>', '<style>', '</style>'],
  ...['&amp;', '&nbsp;', '&#50;', '&#x4e2d;', '&#150;', '&lt;', '&mdash;', '&#0;', '&#xd800;'],
];

describe('HTML tags', () => {
  it('are those that parse5 finds in any soup of them', () => {
    const soup = fc.array(fc.constantFrom(...SOUP), { maxLength: 30 }).map((pieces) => `${pieces.join('')}\n`);
    fc.assert(
      fc.property(soup, (html) => assert.deepEqual(tokensOfOurs(html), tokensOfParse5(html))),
      { numRuns: 20_000 },
    );
  });
});

type Node = DefaultTreeAdapterTypes.Node;

const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);
const nameOf = (node: Node): string => (defaultTreeAdapter.isElementNode(node) ? node.tagName : '');
const textOf = (node: Node): string => (defaultTreeAdapter.isTextNode(node) ? node.value : childrenOf(node).map(textOf).join(''));
const all = (node: Node, names: readonly string[]): Node[] =>
  childrenOf(node).flatMap((child) => (names.includes(nameOf(child)) ? [child] : all(child, names)));

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
      { numRuns: 3000 },
    );
  });
});
