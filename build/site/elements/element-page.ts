import { STORIES_OF } from '../../../stories/stories.js';
import { packageJson } from '../../project.js';
import { framedPage } from '../frame.js';
import { storyLabel } from '../gallery/story-label.js';
import { described, markup } from '../markup.js';
import type { SitePage } from '../site-page.js';
import { apiSections } from './api-sections.js';
import type { PageSection } from './api-sections.js';
import { dataSection } from './data-section.js';
import { descriptionOf, elementsData } from './element-data.js';
import type { ElementData } from './element-data.js';
import { exampleSection, usageSection } from './example-section.js';
import { adviceSection, keyboardSection } from './guide-sections.js';
import { contents, sectionMarkup, splitPage } from '../page-parts.js';
import { say } from './words.js';
import { inLanguage, LANGUAGES, placed } from '../site-language.js';
import type { SiteLanguage } from '../site-language.js';

function storiesSection({ tag }: ElementData, language: SiteLanguage): PageSection {
  const stories = Object.entries(STORIES_OF[tag] ?? {});
  const links = stories.map(
    ([key, { name }]) => markup`<li><a href="../gallery/${tag}.html#${key}">${storyLabel(key, name, language)}</a></li>`,
  );
  const note = say(language, 'storiesNote', { count: stories.length });
  const content = markup`<p>${note}</p><ul class="stories">${links}</ul>`;
  return { id: 'stories', title: say(language, 'stories'), content };
}

function elementPage(data: ElementData, all: readonly ElementData[], language: SiteLanguage): SitePage {
  const { tag, element, guide } = data;
  const { path, depth, alternate } = placed(`elements/${tag}.html`, language);
  const render = (): string => {
    const name = inLanguage(guide.name, language);
    const purpose = inLanguage(guide.purpose, language);
    const sections = [
      exampleSection(data, language, depth),
      usageSection(data, language, packageJson.name),
      ...apiSections(data, language),
      keyboardSection(data, language),
      dataSection(data, language),
      adviceSection(data, language),
      storiesSection(data, language),
    ];
    const side = all.map((other) => ({ href: `${other.tag}.html`, text: markup`<code>${other.tag}</code>`, isCurrent: other === data }));
    const places = sections.map((section) => ({ id: section.id, text: section.title }));
    const text = markup`<header class="element">
<p class="kicker">${name}</p>
<h1><code>&lt;${tag}&gt;</code></h1>
<div class="lead">${described(purpose)}</div>
</header>
${contents(places, language)}
<details class="about"><summary>${say(language, 'about')}</summary>${described(descriptionOf(element, language))}</details>
${sections.map(sectionMarkup)}`;
    const links = [{ href: 'index.html', text: say(language, 'all') }, ...side];
    const body = splitPage({ language, label: say(language, 'elements'), links, places, text });
    const head = `<link rel="stylesheet" href="${depth}site/pages.css" />\n    <script type="module" src="${depth}elements/main.ts"></script>`;
    const title = `<${tag}> ${name}`;
    return framedPage({
      title,
      description: purpose.replaceAll('`', ''),
      language,
      depth,
      current: 'elements',
      alternate,
      head,
      body: body.toString(),
    });
  };
  return { path, render };
}

/** The list of the elements, from which each has its page. */
function listPage(all: readonly ElementData[], language: SiteLanguage): SitePage {
  const { path, depth, alternate } = placed('elements/index.html', language);
  const cards = all.map(
    ({ tag, guide }) => markup`<li>
  <h2><a href="${tag}.html"><code>&lt;${tag}&gt;</code></a></h2>
  <p class="kicker">${inLanguage(guide.name, language)}</p>
  ${described(inLanguage(guide.purpose, language))}
</li>`,
  );
  const body = markup`<h1>${say(language, 'elements')}</h1>
<p class="lead">${say(language, 'allPurpose')}</p>
<ul class="cards">${cards}</ul>
<p><a href="../gallery/index.html">${say(language, 'gallery')}</a></p>`;
  const head = `<link rel="stylesheet" href="${depth}site/pages.css" />`;
  const title = `${say(language, 'elements')} · ${packageJson.name}`;
  const render = (): string => framedPage({ title, language, depth, current: 'elements', alternate, head, body: body.toString() });
  return { path, render };
}

/** The pages of the elements in every language. */
export async function elementPages(): Promise<readonly SitePage[]> {
  const all = await elementsData();
  return LANGUAGES.flatMap(({ language }) => [listPage(all, language), ...all.map((data) => elementPage(data, all, language))]);
}
