import { GUIDES } from '../../../stories/guides/guides.js';
import { STORIES_OF } from '../../../stories/stories.js';
import { sideList } from '../page-parts.js';
import { framedPage } from '../frame.js';
import { markup } from '../markup.js';
import type { Markup } from '../markup.js';
import type { SitePage } from '../site-page.js';
import { storyLabel } from './story-label.js';
import { inLanguage, LANGUAGES, placed } from '../site-language.js';
import type { SiteLanguage } from '../site-language.js';

const WORDS = {
  title: { zh: '状态图例', en: 'Gallery' },
  lead: {
    zh: '每个元素的各种状态，一次看一个：真实的和虚构的报告、空白、差错、手机宽度、大字、其他语言、读不到数据。测试用的也是这些。',
    en: 'The states of each element, one at a time: real and made-up reports, blanks, slips, the width of a phone, large text, other languages, data that cannot be read. The tests use the same.',
  },
  count: { zh: '{count} 种状态', en: '{count} states' },
  story: { zh: '状态', en: 'State' },
  previous: { zh: '上一个', en: 'Previous' },
  next: { zh: '下一个', en: 'Next' },
  all: { zh: '全部状态', en: 'All states' },
  element: { zh: '这个元素的说明', en: 'About this element' },
  theme: { zh: '主题', en: 'Theme' },
  system: { zh: '随系统', en: 'System' },
  light: { zh: '浅色', en: 'Light' },
  dark: { zh: '深色', en: 'Dark' },
  accent: { zh: '主色', en: 'Accent' },
  unset: { zh: '不写', en: 'Not set' },
  blue: { zh: '政务蓝', en: 'Blue' },
  red: { zh: '政务红', en: 'Red' },
  ink: { zh: '墨色', en: 'Ink' },
  look: { zh: '样式', en: 'Look' },
  page: { zh: '网页', en: 'Web page' },
  official: { zh: '公文', en: 'Official' },
  size: { zh: '字号', en: 'Text size' },
  normal: { zh: '标准', en: 'Normal' },
  large: { zh: '大', en: 'Large' },
  needsScript: { zh: '图例需要 JavaScript。', en: 'The gallery needs JavaScript.' },
} as const;

type Word = keyof typeof WORDS;

const say = (language: SiteLanguage, word: Word): string => inLanguage(WORDS[word], language);

const SELECTS: readonly { readonly name: Word; readonly options: readonly (readonly [string, Word | '200 %'])[] }[] = [
  { name: 'theme', options: [['', 'system'], ['light', 'light'], ['dark', 'dark']] }, // oxfmt-ignore
  { name: 'accent', options: [['', 'unset'], ['blue', 'blue'], ['red', 'red'], ['ink', 'ink']] }, // oxfmt-ignore
  {
    name: 'look',
    options: [
      ['', 'page'],
      ['official', 'official'],
    ],
  },
  { name: 'size', options: [['', 'normal'], ['1.25rem', 'large'], ['2rem', '200 %']] }, // oxfmt-ignore
];

const optionText = (language: SiteLanguage, text: Word | '200 %'): string => (text === '200 %' ? text : say(language, text));

const selects = (language: SiteLanguage): Markup[] =>
  SELECTS.map(
    ({ name, options }) =>
      markup`<label>${say(language, name)} <select name="${name}">${options.map(
        ([value, text]) => markup`<option value="${value}">${optionText(language, text)}</option>`,
      )}</select></label>`,
  );

const head = (depth: string, hasScript = true): string =>
  `<link rel="stylesheet" href="${depth}site/pages.css" />${hasScript ? `\n    <script type="module" src="${depth}gallery/main.ts"></script>` : ''}`;

function storyLinks(tag: string, language: SiteLanguage, page = ''): Markup {
  const links = Object.entries(STORIES_OF[tag] ?? {}).map(
    ([key, { name }]) => markup`<li><a href="${page}#${key}">${storyLabel(key, name, language)}</a></li>`,
  );
  return markup`<ul class="stories">${links}</ul>`;
}

function galleryPage(tag: string, tags: readonly string[], language: SiteLanguage): SitePage {
  const { path, depth, alternate } = placed(`gallery/${tag}.html`, language);
  const stories = Object.entries(STORIES_OF[tag] ?? {}).map(
    ([key, { name }]) => markup`<option value="${key}">${storyLabel(key, name, language)}</option>`,
  );
  const side = tags.map((other) => ({ href: `${other}.html`, text: markup`<code>${other}</code>`, isCurrent: other === tag }));
  const body = markup`<div class="split">
${sideList(say(language, 'title'), [{ href: 'index.html', text: say(language, 'all') }, ...side])}
<div class="text">
<h1>${say(language, 'title')} <code>&lt;${tag}&gt;</code></h1>
<p><a href="../elements/${tag}.html">${say(language, 'element')}</a></p>
<noscript><p class="note">${say(language, 'needsScript')}</p></noscript>
<form class="controls" id="controls" data-tag="${tag}" data-first="${GUIDES[tag]?.example.story}">
  <label class="wide">${say(language, 'story')} <select name="story">${stories}</select></label>
  <button type="button" name="previous">${say(language, 'previous')}</button>
  <button type="button" name="next">${say(language, 'next')}</button>
  ${selects(language)}
</form>
<section aria-labelledby="story-name">
<h2 id="story-name" tabindex="-1"></h2>
<div class="stage free" id="stage"></div>
</section>
<h2 id="all">${say(language, 'all')}</h2>
${storyLinks(tag, language)}
</div>
</div>`;
  const title = `${say(language, 'title')} <${tag}>`;
  const render = (): string =>
    framedPage({ title, language, depth, current: 'elements', alternate, head: head(depth), body: body.toString() });
  return { path, render };
}

function listPage(tags: readonly string[], language: SiteLanguage): SitePage {
  const { path, depth, alternate } = placed('gallery/index.html', language);
  const sections = tags.map((tag) => {
    const count = say(language, 'count').replace('{count}', String(Object.keys(STORIES_OF[tag] ?? {}).length));
    const guide = GUIDES[tag];
    return markup`<section aria-labelledby="${tag}">
<h2 id="${tag}"><a href="${tag}.html"><code>&lt;${tag}&gt;</code></a></h2>
<p class="kicker">${guide && `${inLanguage(guide.name, language)} · `}${count}</p>
${storyLinks(tag, language, `${tag}.html`)}
</section>`;
  });
  const body = markup`<h1>${say(language, 'title')}</h1>
<p class="lead">${say(language, 'lead')}</p>
${sections}`;
  const render = (): string =>
    framedPage({
      title: say(language, 'title'),
      language,
      depth,
      current: 'elements',
      alternate,
      head: head(depth, false),
      body: body.toString(),
    });
  return { path, render };
}

/** The gallery: a page for the stories of each element, and a list of all. */
export function galleryPages(): readonly SitePage[] {
  const tags = Object.keys(STORIES_OF);
  return LANGUAGES.flatMap(({ language }) => [listPage(tags, language), ...tags.map((tag) => galleryPage(tag, tags, language))]);
}
