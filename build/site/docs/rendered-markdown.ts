import { Marked } from 'marked';
import type { Token, Tokens } from 'marked';
import { codeBlock } from '../frame.js';
import { Markup, markup } from '../markup.js';

/** A heading of a document, with its address in the page. */
export interface DocumentHeading {
  readonly id: string;
  readonly level: number;
  readonly text: string;
  /** The beginning of what stands below it, as plain text. */
  readonly below: string;
}

/** A document in one language. */
export interface DocumentHalf {
  readonly language: 'zh-CN' | 'en';
  readonly title: string;
  readonly id: string;
  /** What follows the title. */
  readonly content: Markup;
  readonly headings: readonly DocumentHeading[];
  /** The first paragraph, as plain text. */
  readonly summary: string;
}

/** Where links and pictures of a document lead on the site; undefined for what is not there, which is then no link. */
export type LinkTo = (href: string) => string | undefined;

/** The address of a heading, as GitHub makes it. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');

/** The text of tokens without their marks. */
const plainText = (tokens: readonly Token[]): string =>
  tokens
    .map((token) => {
      const { tokens: inner, text = '' } = token as { readonly tokens?: readonly Token[]; readonly text?: string };
      return inner ? plainText(inner) : text;
    })
    .join('');

const REFERENCES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

const unescaped = (text: string): string => text.replace(/&(?:amp|lt|gt|quot|#39);/g, (reference) => REFERENCES[reference] ?? reference);

const textOf = (tokens: readonly Token[] = []): string => unescaped(plainText(tokens));

/** What makes HTML of tokens: headings with addresses, code with a button to copy it, links that lead somewhere on the site. */
function parserOf(
  linkTo: LinkTo,
  ids: ReadonlyMap<Token, string>,
  copyLabel: { readonly language: 'zh-CN' | 'en'; readonly text: string },
): Marked {
  return new Marked({
    renderer: {
      heading(token) {
        const id = ids.get(token) ?? '';
        const text = new Markup(this.parser.parseInline(token.tokens));
        const tag = new Markup(`h${token.depth}`);
        return markup`<${tag} id="${id}">${text} <a class="anchor" href="#${id}" aria-label="${textOf(token.tokens)}">#</a></${tag}>\n`.toString();
      },
      code: ({ text }) => codeBlock(text, copyLabel.language, copyLabel.text),
      link({ href, tokens }) {
        const to = linkTo(href);
        const text = new Markup(this.parser.parseInline(tokens));
        return (to === undefined ? text : markup`<a href="${to}">${text}</a>`).toString();
      },
      html: ({ text }) =>
        text.replace(/ (src|srcset|href)="([^"]*)"/g, (_, name: string, href: string) => ` ${name}="${linkTo(href) ?? href}"`),
      table(token) {
        const name = token.header.map(({ tokens }) => textOf(tokens)).join(' · ');
        const row = (cells: readonly Tokens.TableCell[], tag: 'th' | 'td'): Markup =>
          new Markup(`<tr>${cells.map(({ tokens }) => `<${tag}>${this.parser.parseInline(tokens)}</${tag}>`).join('')}</tr>`);
        const rows = token.rows.map((cells) => row(cells, 'td'));
        return markup`<div class="scroller" role="group" tabindex="0" aria-label="${name}"><table><thead>${row(token.header, 'th')}</thead><tbody>${rows}</tbody></table></div>\n`.toString();
      },
      image: ({ href, text }) => markup`<img src="${linkTo(href) ?? href}" alt="${text}" loading="lazy" />`.toString(),
    },
  });
}

/** The first sentence of a paragraph, without the colon that leads to what follows. */
const firstSentence = (text: string): string =>
  (/^[^。]*?(?:[。：]|\.(?=\s)|:(?=\s*$)|$)/.exec(text)?.[0] ?? text).replace(/：$/, '。').replace(/:$/, '.');

const isHeading = (token: Token): token is Tokens.Heading => token.type === 'heading';

/** The addresses of all headings: the second of a name has `-1` behind it. */
function idsOf(tokens: readonly Token[]): ReadonlyMap<Token, string> {
  const counts = new Map<string, number>();
  return new Map(
    tokens.filter(isHeading).map((token) => {
      const anchor = anchorOf(textOf(token.tokens));
      const count = counts.get(anchor) ?? 0;
      counts.set(anchor, count + 1);
      return [token, count === 0 ? anchor : `${anchor}-${count}`];
    }),
  );
}

/** As much of a section as is looked through by the search, in characters. */
const MAX_BELOW = 400;

/** The text up to the next heading, without the marks of Markdown. */
function belowHeading(tokens: readonly Token[]): string {
  const end = tokens.findIndex(isHeading);
  const raw = tokens.slice(0, end < 0 ? tokens.length : end).map((token) => token.raw);
  return raw
    .join(' ')
    .replace(/\]\([^)\s]*\)/g, ' ')
    .replace(/[`*|#<>[\]\s-]+/g, ' ')
    .trim()
    .slice(0, MAX_BELOW);
}

/** The heading at which the English text begins: the one that a link named “English” leads to, or that is called so. */
function englishStart(tokens: readonly Token[], ids: ReadonlyMap<Token, string>): number {
  const [, anchor] = /^\[English\]\(#([^)]*)\)/m.exec(tokens.map(({ raw }) => raw).join('')) ?? [];
  const isStart = (token: Token): boolean =>
    isHeading(token) && (ids.get(token) === anchor || (token.depth === 2 && textOf(token.tokens) === 'English'));
  const index = tokens.findIndex(isStart);
  return index < 0 ? tokens.length : index;
}

/**
 * Markdown as HTML: the text, and the English one where there is one below it.
 *
 * @param language that of the first text
 */
export function renderedMarkdown(text: string, linkTo: LinkTo, language: 'zh-CN' | 'en' = 'zh-CN'): readonly DocumentHalf[] {
  const tokens = new Marked().lexer(text);
  const ids = idsOf(tokens);
  const half = (own: 'zh-CN' | 'en', [first, ...inner]: readonly Token[]): DocumentHalf[] => {
    if (!first || !isHeading(first)) return [];
    const parser = parserOf(linkTo, ids, { language: own, text: own === 'en' ? 'Code' : '代码' });
    const paragraph = inner.find(({ type, raw }) => type === 'paragraph' && !raw.startsWith('[English]'));
    const headings = inner.flatMap((token, index) => (isHeading(token) ? [{ token, below: belowHeading(inner.slice(index + 1)) }] : []));
    return [
      {
        language: own,
        title: textOf(first.tokens),
        id: ids.get(first) ?? '',
        content: new Markup(parser.parser(inner)),
        headings: headings.map(({ token, below }) => ({ id: ids.get(token) ?? '', level: token.depth, text: textOf(token.tokens), below })),
        summary: firstSentence(paragraph && 'tokens' in paragraph ? textOf(paragraph.tokens) : ''),
      },
    ];
  };
  const english = englishStart(tokens, ids);
  const start = tokens.findIndex(isHeading);
  return [...half(language, tokens.slice(start, english)), ...half('en', tokens.slice(english))];
}
