import type { TextKey } from '../../demo/texts/zh-cn.js';
import { figures } from './figures.js';
import { attributeIn, textIn, withTexts } from './texts.js';
import type { PageLanguage } from './texts.js';

// The frame of every page of the site: what stands in its head, its header and its footer.

/** The entries of the header. */
export type Section = 'elements' | 'playground' | 'workbench' | 'docs';

interface FramedIn {
  readonly language: PageLanguage;
  /** The way to the folder of the site: empty, `../` or `../../`. */
  readonly depth: string;
  readonly current?: Section | '';
  /** The address of this page in the other language. */
  readonly alternate?: string;
}

/** A page that is made by a script. */
export interface FramedPage extends FramedIn {
  readonly title: string;
  readonly description?: string;
  readonly language: 'zh-CN' | 'en';
  /** More tags for the head. */
  readonly head?: string;
  /** What stands in `<main>`. */
  readonly body: string;
}

interface Entry {
  readonly section: Section;
  readonly key: TextKey;
  readonly page: string;
  /** The page in English. */
  readonly english: string;
}

const ENTRIES: readonly Entry[] = [
  { section: 'elements', key: 'site.elements', page: 'elements/index.html', english: 'en/elements/index.html' },
  { section: 'playground', key: 'site.playground', page: 'playground.html', english: 'playground.html?lang=en' },
  { section: 'workbench', key: 'site.workbench', page: 'workbench.html', english: 'workbench.html' },
  { section: 'docs', key: 'site.docs', page: 'docs/index.html', english: 'en/docs/index.html' },
];

/** The address of a page of the site. Where a page has both languages, its language script takes the English one. */
function addressOf(language: PageLanguage, depth: string, page: string, english: string): string {
  if (language === 'both' && page !== english) return `href="${depth}${page}" data-en-href="${depth}${english}"`;
  return `href="${depth}${language === 'en' ? english : page}"`;
}

/** What the pages of the site may do: nothing that is not their own. Pages that are written by hand have theirs in their own head. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html";

/** What stands in the head of every page: its icon, its style and its scripts. */
function headOf({ language, depth }: FramedIn): string {
  return [
    '<link rel="icon" href="data:," />',
    `<link rel="stylesheet" href="${depth}site/site.css" />`,
    // First of all, so that no text is painted in the wrong language.
    ...(language === 'both' ? [`<script src="${depth}site/language.js"></script>`] : []),
    `<script type="module" src="${depth}site/site.ts"></script>`,
    `<script type="module" src="${depth}site/search.ts"></script>`,
  ].join('\n    ');
}

function languageLinks({ language, depth, alternate }: FramedIn): string {
  const english = `lang="en" hreflang="en">English</a>`;
  const chinese = `lang="zh-CN" hreflang="zh-CN">中文</a>`;
  if (language === 'both')
    return `<a class="site-language zh" href="?lang=en" ${english}<a class="site-language en" href="?lang=zh-CN" ${chinese}`;
  if (language === 'en') return `<a class="site-language" href="${alternate ?? `${depth}index.html`}" ${chinese}`;
  return `<a class="site-language" href="${alternate ?? `${depth}index.html?lang=en`}" ${english}`;
}

/** The link past the header, and the header. */
function headerOf(page: FramedIn): string {
  const { language, depth, current } = page;
  const links = ENTRIES.map(({ section, key, page: address, english }) => {
    const mark = section === current ? ' aria-current="true"' : '';
    return `<a ${addressOf(language, depth, address, english)}${mark}>${textIn(language, key)}</a>`;
  });
  return `<a class="site-skip" href="#main">${textIn(language, 'site.skip')}</a>
    <header class="site-header">
      <div class="site-bar">
        <a class="site-brand" ${addressOf(language, depth, 'index.html', 'index.html?lang=en')}>disclosure-elements</a>
        <div class="site-search" data-root="${depth}"></div>
        <nav ${attributeIn(language, 'aria-label', 'site.pages')}>${links.join('')}</nav>
        ${languageLinks(page)}
      </div>
    </header>`;
}

/** The footer. */
function footerOf({ language, depth }: FramedIn): string {
  const link = (page: string, english: string, key: TextKey): string =>
    `<a ${addressOf(language, depth, page, english)}>${textIn(language, key)}</a>`;
  return `<footer class="site-footer">
      <div class="site-bar">
        <p>${textIn(language, 'site.footer')}</p>
        <p>
          ${link('docs/changelog.html', 'en/docs/changelog.html', 'site.changes')}
          ${link('docs/reference.html', 'docs/reference.html', 'site.reference')}
          ${link('gallery/index.html', 'en/gallery/index.html', 'site.gallery')}
          <span>${textIn(language, 'site.licence')}</span>
        </p>
      </div>
    </footer>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A code block with its copy button, which is shown where scripts run. */
export const codeBlock = (code: string, language: PageLanguage, label: string): string =>
  `<div class="code"><pre tabindex="0" aria-label="${escaped(label)}"><code>${escaped(code)}</code></pre>${copyButton(language)}</div>`;

const copyButton = (language: PageLanguage): string =>
  `<button type="button" class="copy" hidden><span class="ask">${textIn(language, 'site.copy')}</span><span class="done" hidden>${textIn(language, 'site.copied')}</span><span class="failed" hidden>${textIn(language, 'site.copy-failed')}</span></button>`;

/** A whole page from what stands in it. */
export function framedPage(page: FramedPage): string {
  const { title, description, language, head, body } = page;
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escaped(title)}</title>
    ${description === undefined ? '' : `<meta name="description" content="${escaped(description)}" />`}
    ${headOf(page)}
    ${head ?? ''}
  </head>
  <body>
    ${headerOf(page)}
    <main id="main" class="page">
${body}
    </main>
    ${footerOf(page)}
  </body>
</html>
`;
}

/** Pages in Chinese alone, and those that say something of the kind in English. */
const IN_ENGLISH: Readonly<Record<string, string>> = {
  'embed.html': 'en/docs/guides/placing.html',
  'workbench.html': 'en/docs/guides/importing.html',
  'trend.html': 'en/elements/disclosure-trend.html',
};

const SECTIONS: Readonly<Record<string, Section>> = { 'playground.html': 'playground', 'workbench.html': 'workbench' };

/**
 * Puts the frame and the texts into a page that is written by hand. A page whose `<html>` says `data-languages` has both languages; a page
 * without the frame's comments is left as it is.
 *
 * @param path the page's path in demo/
 */
export function withFrame(html: string, path: string): string {
  if (!html.includes('<!-- site:')) return html;
  const page: FramedIn = {
    language: /<html[^>]*\sdata-languages[\s=>]/.test(html) ? 'both' : 'zh-CN',
    depth: '../'.repeat(path.split('/').length - 1),
    current: SECTIONS[path] ?? '',
    ...(IN_ENGLISH[path] !== undefined && { alternate: IN_ENGLISH[path] }),
  };
  const framed = html
    .replace('<!-- site:head -->', () => headOf(page))
    .replace('<!-- site:header -->', () => headerOf(page))
    .replace('<!-- site:footer -->', () => footerOf(page))
    .replaceAll('<!-- site:copy -->', () => copyButton(page.language));
  return page.language === 'both' ? withTexts(framed, figures()) : framed;
}
