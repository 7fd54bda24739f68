import { packageJson } from '../../project.js';
import { contents, splitPage } from '../page-parts.js';
import type { PagePlace, SideLink } from '../page-parts.js';
import { framedPage } from '../frame.js';
import { markup } from '../markup.js';
import type { Markup } from '../markup.js';
import { inLanguage, LANGUAGES, placed } from '../site-language.js';
import type { SiteLanguage } from '../site-language.js';
import type { SitePage } from '../site-page.js';
import { DOCUMENT_GROUPS } from './document-list.js';
import type { DocumentGroup } from './document-list.js';
import { documentHalves, pageOf, siteDocuments, wayBetween } from './documents.js';
import type { SiteDocument } from './documents.js';
import type { DocumentHalf } from './rendered-markdown.js';

const WORDS = {
  title: { zh: '文档', en: 'Documents' },
  all: { zh: '全部文档', en: 'All documents' },
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

/** The list of the documents, in Chinese. */
const LIST_PAGE = 'docs/index.html';

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

/** The list beside a document. */
function sideLinks(documents: readonly ReadDocument[], current: ReadDocument, language: SiteLanguage): SideLink[] {
  const from = pageOf(current, language);
  const links = documents.map((document) => ({
    href: wayBetween(from, pageOf(document, language)),
    text: titleIn(document, language),
    isCurrent: document === current,
  }));
  return [
    { href: wayBetween(from, placed(LIST_PAGE, language).path), text: say(language, 'all') },
    ...links,
    { href: wayBetween(from, API_PAGE), text: say(language, 'api') },
  ];
}

/** A longer list of places has only its main ones. */
const MAX_PLACES = 30;

/** The places of a document that its contents lead to. */
export function placesOf({ headings }: DocumentHalf): readonly PagePlace[] {
  const places = headings.filter(({ level }) => level === 2 || level === 3);
  const main = headings.filter(({ level }) => level === 2);
  return (places.length > MAX_PLACES ? main : places).map(({ id, text, level }) => ({ id, text, isInner: level === 3 }));
}

function documentPage(document: ReadDocument, half: DocumentHalf, documents: readonly ReadDocument[]): SitePage {
  const { language, id, content, summary } = half;
  const path = pageOf(document, language);
  const depth = '../'.repeat(path.split('/').length - 1);
  const other = language === 'en' ? 'zh-CN' : 'en';
  const alternate = document.languages.includes(other) ? pageOf(document, other) : placed(LIST_PAGE, other).path;
  const render = (): string => {
    const title = titleIn(document, language);
    const places = placesOf(half);
    const text = markup`<article class="prose">
<h1 id="${id}">${title}</h1>
${contents(places, language)}
${content}
</article>`;
    return framedPage({
      title: `${title} · ${packageJson.name}`,
      description: document.summary ? inLanguage(document.summary, language) : summary,
      language,
      depth,
      current: 'docs',
      alternate: `${depth}${alternate}`,
      head: `<link rel="stylesheet" href="${depth}site/pages.css" />`,
      body: splitPage({
        language,
        label: say(language, 'title'),
        links: sideLinks(documents, document, language),
        places,
        text,
      }).toString(),
    });
  };
  return { path, render };
}

/** The groups of the list, with what no group names in the last of them. */
function groupsOf(documents: readonly ReadDocument[]): readonly (DocumentGroup & { readonly read: readonly ReadDocument[] })[] {
  const names = (group: DocumentGroup, file: string): boolean => group.documents.some((known) => known.file === file);
  return DOCUMENT_GROUPS.map((group, index) => ({
    ...group,
    read: documents.filter(
      ({ file }) => names(group, file) || (index === DOCUMENT_GROUPS.length - 1 && !DOCUMENT_GROUPS.some((other) => names(other, file))),
    ),
  }));
}

function listPage(documents: readonly ReadDocument[], language: SiteLanguage): SitePage {
  const { path, depth, alternate } = placed(LIST_PAGE, language);
  const card = (href: string, title: string, summary: string): Markup => markup`<li>
<h3><a href="${href}">${title}</a></h3>
<p>${summary}</p>
</li>`;
  const render = (): string => {
    const groups = groupsOf(documents);
    const api = card(wayBetween(path, API_PAGE), say(language, 'api'), say(language, 'apiSummary'));
    const sections = groups.map(({ id, title, read }, index) => {
      const cards = read.map((document) => {
        const summary = document.summary ? inLanguage(document.summary, language) : (halfIn(document, language)?.summary ?? '');
        return card(wayBetween(path, pageOf(document, language)), titleIn(document, language), summary);
      });
      return markup`<section aria-labelledby="${id}">
<h2 id="${id}">${inLanguage(title, language)}</h2>
<ul class="cards">${cards}${index === groups.length - 1 ? api : undefined}</ul>
</section>`;
    });
    const body = markup`<h1>${say(language, 'title')}</h1>
${sections}`;
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

/** The documents of the repository as pages, one a language, and lists of them. */
export function documentPages(): readonly SitePage[] {
  const documents = readDocuments();
  return [
    ...LANGUAGES.map(({ language }) => listPage(documents, language)),
    ...documents.flatMap((document) => document.halves.map((half) => documentPage(document, half, documents))),
  ];
}
