import { posix } from 'node:path';
import { API_PAGE, placesOf } from '../docs/document-pages.js';
import { wayBetween } from '../docs/documents.js';
import { anchorOf, renderedMarkdown } from '../docs/rendered-markdown.js';
import type { DocumentHalf, LinkTo } from '../docs/rendered-markdown.js';
import { elementsData } from '../elements/element-data.js';
import { contents, splitPage } from '../page-parts.js';
import { framedPage } from '../frame.js';
import { markup } from '../markup.js';
import { packageJson } from '../../project.js';
import type { SitePage } from '../site-page.js';
import { apiMarkdown } from './api-markdown.js';

const FOLDER = posix.dirname(API_PAGE);

const pageOf = (file: string): string => `${FOLDER}/${file.replace(/\.md$/, '.html')}`;

/** The pages of classes that are elements: each has a better one. */
async function elementPageOf(): Promise<ReadonlyMap<string, string>> {
  const elements = await elementsData();
  return new Map(elements.map(({ tag, element }) => [`classes/${element.name}.md`, `en/elements/${tag}.html`]));
}

/** Whether a text has a place of that name. The generator links to some that it does not make. */
const hasPlace = (text: string, fragment: string): boolean =>
  text.includes(`id="${fragment}"`) || [...text.matchAll(/^#+ (.+)$/gm)].some(([, heading = '']) => anchorOf(heading) === fragment);

function linksOf(file: string, texts: ReadonlyMap<string, string>, elementPages: ReadonlyMap<string, string>): LinkTo {
  return (href) => {
    if (/^(?:[a-z]+:|#)/.test(href)) return href;
    const [name = '', fragment] = href.split('#');
    const target = posix.join(posix.dirname(file), name);
    const element = elementPages.get(target);
    if (element !== undefined) return wayBetween(pageOf(file), element);
    const isThere = fragment !== undefined && hasPlace(texts.get(target) ?? '', fragment);
    return `${wayBetween(pageOf(file), pageOf(target))}${isThere ? `#${fragment}` : ''}`;
  };
}

/** A page of the reference, before its frame. */
export interface ApiDocument {
  readonly page: string;
  /** The name of the export, without what it is: `readReport()`. */
  readonly name: string;
  readonly half: DocumentHalf;
}

/** Every export of the package, and the list of all. */
export async function apiDocuments(): Promise<readonly ApiDocument[]> {
  const [texts, elementPages] = await Promise.all([apiMarkdown(), elementPageOf()]);
  return [...texts].flatMap(([file, text]): ApiDocument[] => {
    if (elementPages.has(file)) return [];
    const [half] = renderedMarkdown(text, linksOf(file, texts, elementPages), 'en');
    return half ? [{ page: pageOf(file), name: half.title.replace(/^[A-Z][\w ]*: /, ''), half }] : [];
  });
}

/** The reference of every export, as pages. */
export function apiPages(documents: readonly ApiDocument[]): readonly SitePage[] {
  const index = documents.find(({ page }) => page === API_PAGE)?.half;
  const groups = (index?.headings ?? []).filter(({ level }) => level === 2);
  return documents.map(({ page, half }) => {
    const { title, content } = half;
    const depth = '../'.repeat(page.split('/').length - 1);
    const home = wayBetween(page, API_PAGE);
    const side = [
      { href: `${depth}en/docs/index.html`, text: 'All documents' },
      { href: home, text: 'Functions and types', isCurrent: page === API_PAGE },
      // Its own places are above them.
      ...(page === API_PAGE ? [] : groups.map(({ id, text }) => ({ href: `${home}#${id}`, text }))),
    ];
    const heading = page === API_PAGE ? 'Functions and types' : title;
    const places = placesOf(half).filter(({ isInner }) => !isInner);
    const text = markup`<article class="${page === API_PAGE ? 'prose exports' : 'prose'}"><h1>${heading}</h1>
${page === API_PAGE ? markup`<p lang="zh-CN">这一部分只有英文，由源码的注释生成。</p>` : undefined}
${contents(places, 'en')}
${content}
</article>`;
    const render = (): string =>
      framedPage({
        title: `${heading} · ${packageJson.name}`,
        language: 'en',
        depth,
        current: 'docs',
        alternate: `${depth}docs/index.html`,
        head: `<link rel="stylesheet" href="${depth}site/pages.css" />`,
        body: splitPage({ language: 'en', label: 'Documents', links: side, places, text }).toString(),
      });
    return { path: page, render };
  });
}
