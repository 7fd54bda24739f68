import { packageJson } from '../../project.js';
import { sideList } from '../page-parts.js';
import type { SideLink } from '../page-parts.js';
import { framedPage } from '../frame.js';
import { markup } from '../markup.js';
import type { Markup } from '../markup.js';
import { inLanguage, LANGUAGES, placed } from '../site-language.js';
import type { SiteLanguage } from '../site-language.js';
import type { SitePage } from '../site-page.js';
import { documentHalves, siteDocuments, wayBetween } from './documents.js';
import type { SiteDocument } from './documents.js';
import type { DocumentHalf } from './rendered-markdown.js';

const WORDS = {
  title: { zh: '文档', en: 'Documents' },
  all: { zh: '全部文档', en: 'All documents' },
  onThisPage: { zh: '本页内容', en: 'On this page' },
  api: { zh: '函数和类型', en: 'Functions and types' },
  apiSummary: {
    zh: '包里导出的每个函数、类和类型，由源码的注释生成（英文）。',
    en: 'Every function, class and type that the package exports, made from the comments of the source.',
  },
} as const;

type Word = keyof typeof WORDS;

const say = (language: SiteLanguage, word: Word): string => inLanguage(WORDS[word], language);

/** The reference of every export, which only the built site has. */
export const API_PAGE = 'docs/api/index.html';

/** A document with its text. */
export interface ReadDocument extends SiteDocument {
  readonly halves: readonly DocumentHalf[];
}

/** A document in a language, or in the one that it has. */
export const halfIn = ({ halves }: ReadDocument, language: SiteLanguage): DocumentHalf | undefined =>
  halves.find((half) => half.language === language) ?? halves[0];

/** What a document is called. */
export function titleIn(document: ReadDocument, language: SiteLanguage): string {
  const { title, file } = document;
  return title ? inLanguage(title, language) : (halfIn(document, language)?.title ?? file);
}

/** The address of a document in a language: its second half has a place of its own. */
function addressOf(document: ReadDocument, language: SiteLanguage, from: string): string {
  const half = halfIn(document, language);
  const fragment = half && half !== document.halves[0] ? `#${half.id}` : '';
  return `${wayBetween(from, document.page)}${fragment}`;
}

/** The list beside a document. */
function sideLinks(documents: readonly ReadDocument[], language: SiteLanguage, from: string): SideLink[] {
  const index = language === 'en' ? 'en/docs/index.html' : 'docs/index.html';
  const links = documents.map((document) => ({
    href: addressOf(document, language, from),
    text: titleIn(document, language),
    isCurrent: document.page === from,
  }));
  return [
    { href: wayBetween(from, index), text: say(language, 'all') },
    ...links,
    { href: wayBetween(from, API_PAGE), text: say(language, 'api') },
  ];
}

function halfMarkup({ language, title, id, content, headings }: DocumentHalf): Markup {
  const places = headings.filter(({ level }) => level === 2);
  const contents =
    places.length > 1
      ? markup`<nav class="contents" aria-label="${title} · ${say(language, 'onThisPage')}"><ul>${places.map(
          (place) => markup`<li><a href="#${place.id}">${place.text}</a></li>`,
        )}</ul></nav>`
      : undefined;
  return markup`<article lang="${language}" class="prose">
<h1 id="${id}">${title === 'English' ? packageJson.name : title}</h1>
${contents}
${content}
</article>`;
}

function documentPage(document: ReadDocument, documents: readonly ReadDocument[]): SitePage {
  const { page, halves } = document;
  const depth = '../'.repeat(page.split('/').length - 1);
  const english = halves.find(({ language }) => language === 'en');
  const render = (): string => {
    const [first] = halves;
    const body = markup`<div class="split">
${sideList(say('zh-CN', 'title'), sideLinks(documents, 'zh-CN', page))}
<div class="text">${halves.map(halfMarkup)}</div>
</div>`;
    return framedPage({
      title: `${titleIn(document, 'zh-CN')} · ${packageJson.name}`,
      ...(first && { description: first.summary }),
      language: 'zh-CN',
      depth,
      current: 'docs',
      alternate: english ? `#${english.id}` : `${depth}en/docs/index.html`,
      head: `<link rel="stylesheet" href="${depth}site/pages.css" />`,
      body: body.toString(),
    });
  };
  return { path: page, render };
}

function listPage(documents: readonly ReadDocument[], language: SiteLanguage): SitePage {
  const { path, depth, alternate } = placed('docs/index.html', language);
  const card = (href: string, title: string, summary: string): Markup => markup`<li>
<h2><a href="${href}">${title}</a></h2>
<p>${summary}</p>
</li>`;
  const render = (): string => {
    const cards = documents.map((document) => {
      const summary = document.summary ? inLanguage(document.summary, language) : (halfIn(document, language)?.summary ?? '');
      return card(addressOf(document, language, path), titleIn(document, language), summary);
    });
    const api = card(wayBetween(path, API_PAGE), say(language, 'api'), say(language, 'apiSummary'));
    const body = markup`<h1>${say(language, 'title')}</h1><ul class="cards">${cards}${api}</ul>`;
    const head = `<link rel="stylesheet" href="${depth}site/pages.css" />`;
    const title = `${say(language, 'title')} · ${packageJson.name}`;
    return framedPage({ title, language, depth, current: 'docs', alternate, head, body: body.toString() });
  };
  return { path, render };
}

/** The documents of the repository, read. */
export function readDocuments(): readonly ReadDocument[] {
  const found = siteDocuments();
  return found.map((document) => ({ ...document, halves: documentHalves(document, found) }));
}

/** The documents of the repository as pages, and lists of them in both languages. */
export function documentPages(): readonly SitePage[] {
  const documents = readDocuments();
  return [
    ...LANGUAGES.map(({ language }) => listPage(documents, language)),
    ...documents.map((document) => documentPage(document, documents)),
  ];
}
