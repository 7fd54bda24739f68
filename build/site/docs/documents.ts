import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import type { Bilingual } from '../../../stories/guides/guide.js';
import { path } from '../../project.js';
import { placed } from '../site-language.js';
import type { SiteLanguage } from '../site-language.js';
import { DOCUMENT_GROUPS } from './document-list.js';
import { languagesOfPlaces, renderedMarkdown } from './rendered-markdown.js';
import type { DocumentHalf, LinkTo } from './rendered-markdown.js';

/** A document of the repository that is on the site. */
export interface SiteDocument {
  /** Its file in the repository. */
  readonly file: string;
  /** What it is called and what is in it, where its own title and first paragraph do not say. */
  readonly title?: Bilingual;
  readonly summary?: Bilingual;
  /** The languages that it has; the first is Chinese, or both in one. */
  readonly languages: readonly SiteLanguage[];
  /** In which language each of its headings is, by the address. */
  readonly places: ReadonlyMap<string, SiteLanguage>;
}

const markdownIn = (folder: string): string[] =>
  existsSync(path(folder))
    ? readdirSync(path(folder))
        .filter((name) => name.endsWith('.md'))
        .sort()
        .map((name) => `${folder}/${name}`)
    : [];

function withPlaces(document: Pick<SiteDocument, 'file' | 'title' | 'summary'>): SiteDocument {
  const places = languagesOfPlaces(readFileSync(path(document.file), 'utf8'));
  return { ...document, places, languages: [...new Set(places.values())].reverse() };
}

/** The documents, in the order of their list. */
export function siteDocuments(): readonly SiteDocument[] {
  const listed = DOCUMENT_GROUPS.flatMap(({ documents }) => documents);
  const others = [...markdownIn('docs/guides'), ...markdownIn('docs')].filter((file) => !listed.some((known) => known.file === file));
  return [...listed.filter(({ file }) => existsSync(path(file))), ...others.map((file) => ({ file }))].map(withPlaces);
}

/** The page of a document in a language, or in the one that it has. */
export function pageOf({ file, languages }: SiteDocument, language: SiteLanguage): string {
  const page = file.startsWith('docs/') ? file.replace(/\.md$/, '.html') : (PAGES[file] ?? '');
  return placed(page, languages.includes(language) ? language : 'zh-CN').path;
}

/** The pages of documents that are not in docs/. */
const PAGES: Readonly<Record<string, string>> = { 'README.md': 'docs/overview.html', 'CHANGELOG.md': 'docs/changelog.html' };

/** The way from one page of the site to another. */
export const wayBetween = (from: string, to: string): string => posix.relative(posix.dirname(from), to) || posix.basename(to);

/** The page or picture of the site for a file of the repository; undefined where the site has none. */
function placeOf(
  file: string,
  fragment: string | undefined,
  language: SiteLanguage,
  documents: readonly SiteDocument[],
): string | undefined {
  if (file.startsWith('demo/')) return file.slice('demo/'.length);
  if (file.startsWith('docs/pictures/')) return file;
  const document = documents.find((known) => known.file === file);
  return document && pageOf(document, document.places.get(fragment ?? '') ?? language);
}

/** Where the links of a document lead: other sites stay, files of the repository are their pages in the language of the text. */
function linksOf(document: SiteDocument, documents: readonly SiteDocument[]): LinkTo {
  return (href, language) => {
    if (/^[a-z]+:/.test(href)) return href;
    const [name = '', fragment] = decodeURIComponent(href).split('#');
    const file = name === '' ? document.file : posix.join(posix.dirname(document.file), name);
    const from = pageOf(document, language);
    const place = placeOf(file, fragment, language, documents);
    if (place === undefined) return undefined;
    return `${place === from && fragment !== undefined ? '' : wayBetween(from, place)}${fragment === undefined ? '' : `#${fragment}`}`;
  };
}

/** A document as HTML, in its languages. */
export const documentHalves = (document: SiteDocument, documents: readonly SiteDocument[]): readonly DocumentHalf[] =>
  renderedMarkdown(readFileSync(path(document.file), 'utf8'), linksOf(document, documents));
