import { GUIDES } from '../../../stories/guides/guides.js';
import { STORIES_OF } from '../../../stories/stories.js';
import { splitPage } from '../page-parts.js';
import { framedPage } from '../frame.js';
import { markup } from '../markup.js';
import type { Markup } from '../markup.js';
import type { SitePage } from '../site-page.js';
import { say } from '../elements/words.js';
import type { WordKey } from '../elements/words.js';
import { storyLabel } from './story-label.js';
import { inLanguage, LANGUAGES, placed } from '../site-language.js';
import type { SiteLanguage } from '../site-language.js';

const SELECTS: readonly { readonly name: WordKey; readonly options: readonly (readonly [string, WordKey | '200 %'])[] }[] = [
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

const optionText = (language: SiteLanguage, text: WordKey | '200 %'): string => (text === '200 %' ? text : say(language, text));

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
  const text = markup`<h1>${say(language, 'gallery')} <code>&lt;${tag}&gt;</code></h1>
<p><a href="../elements/${tag}.html">${say(language, 'aboutElement')}</a></p>
<noscript><p class="note">${say(language, 'galleryNeedsScript')}</p></noscript>
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
<h2 id="all">${say(language, 'allStories')}</h2>
${storyLinks(tag, language)}`;
  const links = [{ href: 'index.html', text: say(language, 'allStories') }, ...side];
  const body = splitPage({ language, label: say(language, 'gallery'), links, text });
  const title = `${say(language, 'gallery')} <${tag}>`;
  const render = (): string =>
    framedPage({ title, language, depth, current: 'elements', alternate, head: head(depth), body: body.toString() });
  return { path, render };
}

function listPage(tags: readonly string[], language: SiteLanguage): SitePage {
  const { path, depth, alternate } = placed('gallery/index.html', language);
  const sections = tags.map((tag) => {
    const count = say(language, 'count', { count: Object.keys(STORIES_OF[tag] ?? {}).length });
    const guide = GUIDES[tag];
    return markup`<section aria-labelledby="${tag}">
<h2 id="${tag}"><a href="${tag}.html"><code>&lt;${tag}&gt;</code></a></h2>
<p class="kicker">${guide && `${inLanguage(guide.name, language)} · `}${count}</p>
${storyLinks(tag, language, `${tag}.html`)}
</section>`;
  });
  const body = markup`<h1>${say(language, 'gallery')}</h1>
<p class="lead">${say(language, 'galleryLead')}</p>
${sections}`;
  const render = (): string =>
    framedPage({
      title: say(language, 'gallery'),
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
