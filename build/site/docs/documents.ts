import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import type { Bilingual } from '../../../stories/guides/guide.js';
import { path } from '../../project.js';
import { renderedMarkdown } from './rendered-markdown.js';
import type { DocumentHalf, LinkTo } from './rendered-markdown.js';

/** A document of the repository that is a page of the site. */
export interface SiteDocument {
  /** Its file in the repository. */
  readonly file: string;
  /** Its page in the site. */
  readonly page: string;
  /** What it is called and what is in it, where its own title and first paragraph do not say. */
  readonly title?: Bilingual;
  readonly summary?: Bilingual;
}

/** The guides as they are read: for webmasters, then for developers, then what is looked up. Others follow. */
const ORDER = [
  'webmaster',
  'placing',
  'usage',
  'importing',
  'developers',
  'servers',
  'theming',
  'json',
  'languages',
  'accessibility',
  'security',
  'browsers',
];

function orderOf(name: string): number {
  const index = ORDER.indexOf(name.replace(/\.md$/, ''));
  return index < 0 ? ORDER.length : index;
}

const markdownIn = (folder: string): string[] =>
  existsSync(path(folder))
    ? readdirSync(path(folder))
        .filter((name) => name.endsWith('.md'))
        .sort((a, b) => orderOf(a) - orderOf(b) || (a < b ? -1 : 1))
        .map((name) => `${folder}/${name}`)
    : [];

const pageOf = (file: string): string => file.replace(/\.md$/, '.html');

const REFERENCE: SiteDocument = {
  file: 'docs/reference.md',
  page: 'docs/reference.html',
  title: { zh: '参考', en: 'Reference' },
  summary: {
    zh: '元素、报告的 JSON 和每一格的路径、错误代码、核对规则、命令。',
    en: 'Elements, the JSON of a report with the path of every cell, error codes, the rules of checks, the command.',
  },
};

/** The documents, those for most readers first. */
export const siteDocuments = (): readonly SiteDocument[] => [
  { file: 'README.md', page: 'docs/overview.html', title: { zh: '概述', en: 'Overview' } },
  ...[...markdownIn('docs/guides'), ...markdownIn('docs').filter((file) => file !== REFERENCE.file)].map((file) => ({
    file,
    page: pageOf(file),
  })),
  REFERENCE,
  {
    file: 'CHANGELOG.md',
    page: 'docs/changelog.html',
    title: { zh: '更新记录', en: 'Changelog' },
    summary: { zh: '每个版本改了什么。', en: 'What each version changes.' },
  },
];

/** The way from one page of the site to another. */
export const wayBetween = (from: string, to: string): string => posix.relative(posix.dirname(from), to);

/** The page or picture of the site for a file of the repository; undefined where the site has none. */
function placeOf(file: string, documents: readonly SiteDocument[]): string | undefined {
  if (file.startsWith('demo/')) return file.slice('demo/'.length);
  if (file.startsWith('docs/pictures/')) return file;
  return documents.find((known) => known.file === file)?.page;
}

/** Where the links of a document lead: other sites stay, files of the repository are their pages. */
function linksOf({ file, page }: SiteDocument, documents: readonly SiteDocument[]): LinkTo {
  return (href) => {
    if (/^(?:[a-z]+:|#)/.test(href)) return href;
    const [name = '', fragment] = decodeURIComponent(href).split('#');
    const place = placeOf(posix.join(posix.dirname(file), name), documents);
    return place && `${wayBetween(page, place)}${fragment === undefined ? '' : `#${fragment}`}`;
  };
}

/** A document as HTML, in its languages. */
export const documentHalves = (document: SiteDocument, documents: readonly SiteDocument[]): readonly DocumentHalf[] =>
  renderedMarkdown(readFileSync(path(document.file), 'utf8'), linksOf(document, documents));
