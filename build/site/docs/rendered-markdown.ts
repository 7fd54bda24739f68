import { Marked } from 'marked';
import type { Token, Tokens } from 'marked';
import { codeBlock } from '../frame.js';
import { codeMarkup, Markup, markup } from '../markup.js';
import { anchorLink } from '../page-parts.js';
import { isHeading, tokensByLanguage } from './document-languages.js';

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
  /** The beginning of what stands below the title, as plain text. */
  readonly below: string;
}

/** Where links and pictures of a text in a language lead on the site; undefined for what is not there, which is then no link. */
export type LinkTo = (href: string, language: 'zh-CN' | 'en') => string | undefined;

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

/** Texts longer than this make a column of a table wide, in characters. */
const MAX_SHORT_CELL = 12;

/** A table: one of two columns fits a phone, one of more scrolls there. The columns of long texts have a width of their own. */
function tableMarkup(token: Tokens.Table, inline: (tokens: Token[]) => string): Markup {
  const texts = token.header.map((_, column) => token.rows.map((cells) => textOf(cells[column]?.tokens)));
  const isLong = texts.map((column) => column.length > 0 && Math.max(...column.map(({ length }) => length)) > MAX_SHORT_CELL);
  const isPair = token.header.length <= 2;
  const row = (cells: readonly Tokens.TableCell[], tag: 'th' | 'td'): Markup => {
    const written = cells.map(({ tokens }, column) => `<${tag}${isLong[column] ? ' class="long"' : ''}>${inline(tokens)}</${tag}>`);
    return new Markup(`<tr>${written.join('')}</tr>`);
  };
  const name = token.header.map(({ tokens }) => textOf(tokens)).join(' · ');
  const kind = isPair ? 'scroller pair' : 'scroller';
  return markup`<div class="${kind}" role="group" tabindex="0" aria-label="${name}"><table><thead>${row(token.header, 'th')}</thead><tbody>${token.rows.map((cells) => row(cells, 'td'))}</tbody></table></div>\n`;
}

/** How a text is written. */
interface Writing {
  readonly language: 'zh-CN' | 'en';
  /** How many levels its headings are raised. */
  readonly raised: number;
}

/** What makes HTML of tokens: headings with addresses, code with a button to copy it, links that lead somewhere on the site. */
function parserOf(linkTo: LinkTo, ids: ReadonlyMap<Token, string>, { language, raised }: Writing): Marked {
  return new Marked({
    renderer: {
      heading(token) {
        const id = ids.get(token) ?? '';
        const text = new Markup(this.parser.parseInline(token.tokens));
        const tag = new Markup(`h${token.depth - raised}`);
        return markup`<${tag} id="${id}">${text}${anchorLink(id, textOf(token.tokens))}</${tag}>\n`.toString();
      },
      code: ({ text }) => codeBlock(text, language, language === 'en' ? 'Code' : '代码'),
      codespan: ({ text }) => codeMarkup(text).toString(),
      link({ href, tokens }) {
        const to = linkTo(href, language);
        const text = new Markup(this.parser.parseInline(tokens));
        return (to === undefined ? text : markup`<a href="${to}">${text}</a>`).toString();
      },
      html: ({ text }) =>
        text.replace(/ (src|srcset|href)="([^"]*)"/g, (_, name: string, href: string) => ` ${name}="${linkTo(href, language) ?? href}"`),
      table(token) {
        return tableMarkup(token, (tokens) => this.parser.parseInline(tokens)).toString();
      },
      // On a phone a picture is small: it leads to itself.
      image({ href, text }) {
        const source = linkTo(href, language) ?? href;
        return markup`<a href="${source}"><img src="${source}" alt="${text}" loading="lazy" /></a>`.toString();
      },
    },
  });
}

/** The first sentence of a paragraph, without the colon that leads to what follows. */
const firstSentence = (text: string): string =>
  (/^[^。]*?(?:[。：]|\.(?=\s)|:(?=\s*$)|$)/.exec(text)?.[0] ?? text).replace(/：$/, '。').replace(/:$/, '.');

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

/** As much of a section, and of a text without sections, as is looked through by the search, in characters. */
const MAX_BELOW = 400;
const MAX_BELOW_TITLE = 3000;

/** The text up to the next heading, without the marks of Markdown. */
function belowHeading(tokens: readonly Token[], max: number): string {
  const end = tokens.findIndex(isHeading);
  const raw = tokens.slice(0, end < 0 ? tokens.length : end).map((token) => token.raw);
  return raw
    .join(' ')
    .replaceAll('![', '[')
    .replace(/\]\([^)\s]*\)/g, ' ')
    .replace(/[`*|#<>[\]\s-]+/g, ' ')
    .trim()
    .slice(0, max);
}

/** A half of a document, from its tokens. */
function halfOf(tokens: readonly Token[], ids: ReadonlyMap<Token, string>, linkTo: LinkTo, language: 'zh-CN' | 'en'): DocumentHalf[] {
  const [first, ...inner] = tokens;
  if (!first || !isHeading(first)) return [];
  const raised = first.depth - 1;
  const parser = parserOf(linkTo, ids, { language, raised });
  const paragraph = inner.find(({ type }) => type === 'paragraph');
  const headings = inner.flatMap((token, index) =>
    isHeading(token) ? [{ token, below: belowHeading(inner.slice(index + 1), MAX_BELOW) }] : [],
  );
  return [
    {
      language,
      title: textOf(first.tokens),
      id: ids.get(first) ?? '',
      content: new Markup(parser.parser(inner)),
      headings: headings.map(({ token, below }) => ({
        id: ids.get(token) ?? '',
        level: token.depth - raised,
        text: textOf(token.tokens),
        below,
      })),
      summary: firstSentence(paragraph && 'tokens' in paragraph ? textOf(paragraph.tokens) : ''),
      below: belowHeading(inner, MAX_BELOW_TITLE),
    },
  ];
}

/** A document cut into its languages, and the addresses of its headings. */
function readMarkdown(text: string, language: 'zh-CN' | 'en') {
  const tokens = new Marked().lexer(text);
  const ids = idsOf(tokens);
  return tokensByLanguage(tokens, ids, language).map((half) => {
    // Headings that only the text in one language has are numbered among themselves.
    const own = half.tokens.every((token) => !isHeading(token) || ids.has(token)) ? ids : idsOf(half.tokens);
    return { ...half, ids: own };
  });
}

/**
 * Markdown as HTML: the text, and the English one where there is one below it.
 *
 * @param language that of the first text
 */
export const renderedMarkdown = (text: string, linkTo: LinkTo, language: 'zh-CN' | 'en' = 'zh-CN'): readonly DocumentHalf[] =>
  readMarkdown(text, language).flatMap((half) => halfOf(half.tokens, half.ids, linkTo, half.language));

/** In which language each heading of a document is, by its address. */
export function languagesOfPlaces(text: string): ReadonlyMap<string, 'zh-CN' | 'en'> {
  const places = readMarkdown(text, 'zh-CN').flatMap(({ language, tokens, ids }) =>
    tokens.filter(isHeading).map((token) => [ids.get(token) ?? '', language] as const),
  );
  // The first of a name is meant.
  return new Map(places.reverse());
}
