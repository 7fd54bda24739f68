import type { SearchEntry } from '../../../demo/site/search/entry.js';
import { tableParts } from '../../../src/formats/parts.js';
import type { Heading } from '../../../src/formats/format.js';
import { STORIES_OF } from '../../../stories/stories.js';
import type { ApiDocument } from '../api/api-pages.js';
import { FORMAT_LIST } from '../../docs/formats.js';
import { halfIn, readDocuments, titleIn } from '../docs/document-pages.js';
import { pageOf } from '../docs/documents.js';
import type { TextKey } from '../../../demo/texts/zh-cn.js';
import { apiSections } from '../elements/api-sections.js';
import { elementsData } from '../elements/element-data.js';
import type { ElementData } from '../elements/element-data.js';
import { say } from '../elements/words.js';
import { storyLabel } from '../gallery/story-label.js';
import { exampleCells, JOINER } from '../example-cells.js';
import { EXAMPLE } from '../figures.js';
import { textIn } from '../texts.js';
import { inLanguage } from '../site-language.js';
import type { SiteLanguage } from '../site-language.js';

/** How much sooner pages are listed than what is in them, and what is in them than examples. */
const WEIGHTS = { page: 2, element: 3, heading: 1, setting: 1, number: 0.7, story: 0.5, export: 1 } as const;

/** How much of a description is shown and looked through, in characters. */
const MAX_TEXT = 200;

const shortened = (text: string): string => text.replaceAll('`', '').replace(/\s+/g, ' ').slice(0, MAX_TEXT);

/** The pages that are written by hand, with what the front page says of them. */
const PAGES: readonly { readonly url: string; readonly key: TextKey; readonly text: TextKey; readonly isBilingual?: boolean }[] = [
  { url: 'index.html', key: 'front.title', text: 'front.description', isBilingual: true },
  { url: 'playground.html', key: 'site.playground', text: 'play.lead', isBilingual: true },
  { url: 'workbench.html', key: 'site.workbench', text: 'front.officer-text' },
  { url: 'embed.html', key: 'front.webmaster-also', text: 'front.webmaster-text' },
  { url: 'report.html', key: 'front.example-report', text: 'front.example-report-text' },
  { url: 'agency.html', key: 'front.example-agency', text: 'front.example-agency-text' },
  { url: 'trend.html', key: 'front.example-trend', text: 'front.example-trend-text' },
];

function pageEntries(language: SiteLanguage): SearchEntry[] {
  return PAGES.map(({ url, key, text, isBilingual }) => ({
    title: textIn(language, key).replaceAll('<br>', ' '),
    url: language === 'en' && isBilingual ? `${url}?lang=en` : url,
    place: url,
    text: textIn(language, text),
    weight: WEIGHTS.page,
  }));
}

/** The labels without quotation marks, which nobody types. */
const labelsOf = (headings: readonly Heading[]): string[] =>
  headings.flatMap(({ label, children }) => [label.replace(/[“”]/g, ''), ...labelsOf(children ?? [])]);

/** The official labels of a part, by which its cells are looked for. */
function officialLabels(key: string): string {
  const blocks = FORMAT_LIST.flatMap((format) => tableParts(format))
    .filter((part) => part.key === key)
    .flatMap((part) => part.blocks);
  return [...new Set(blocks.flatMap(({ rows, columns }) => labelsOf([...rows, ...columns])))].join(' ');
}

function elementEntries(data: ElementData, language: SiteLanguage): SearchEntry[] {
  const { tag, guide } = data;
  const url = `${language === 'en' ? 'en/' : ''}elements/${tag}.html`;
  const name = inLanguage(guide.name, language);
  const text = shortened(inLanguage(guide.purpose, language));
  const settings = apiSections(data, language).flatMap(({ title, entries = [] }) =>
    entries.map((entry): SearchEntry => ({
      title: entry.name,
      ...(entry.otherName !== undefined && { names: entry.otherName }),
      url: `${url}#${entry.id}`,
      place: `<${tag}> ${title}`,
      text: shortened(entry.description),
      weight: WEIGHTS.setting,
    })),
  );
  const cells = guide.part && {
    title: language === 'en' ? `${say(language, 'dataCells')}: ${name}` : `${say(language, 'dataCells')}：${name}`,
    url: `${url}#data`,
    place: `<${tag}>`,
    text: guide.part,
    names: officialLabels(guide.part),
  };
  return [
    { title: `<${tag}> ${name}`, url, place: say(language, 'elements'), text, weight: WEIGHTS.element },
    ...(cells ? [cells] : []),
    ...settings,
  ];
}

function documentEntries(language: SiteLanguage): SearchEntry[] {
  return readDocuments().flatMap((document): SearchEntry[] => {
    const half = halfIn(document, language);
    const title = titleIn(document, language);
    const page = pageOf(document, language);
    if (!half) return [];
    const places = half.headings
      .filter(({ level }) => level <= 3)
      .map(({ id, text, below }) => ({ title: text, url: `${page}#${id}`, place: title, text: below, weight: WEIGHTS.heading }));
    const own = {
      title,
      url: page,
      place: textIn(language, 'site.docs'),
      text: document.summary ? inLanguage(document.summary, language) : half.summary,
      body: half.below,
      weight: WEIGHTS.page,
    };
    return [own, ...places];
  });
}

function storyEntries(language: SiteLanguage): SearchEntry[] {
  const folder = language === 'en' ? 'en/' : '';
  return Object.entries(STORIES_OF).flatMap(([tag, stories]) =>
    Object.entries(stories).map(([key, { name }]) => ({
      title: storyLabel(key, name, language),
      url: `${folder}gallery/${tag}.html#${key}`,
      place: `<${tag}> ${say(language, 'gallery')}`,
      text: '',
      weight: WEIGHTS.story,
    })),
  );
}

/** The numbers of the example report that stand for a row: its total, or the only one that it has. */
function numberEntries(language: SiteLanguage): SearchEntry[] {
  const rows = exampleCells().filter(([path]) => path.endsWith('.total') || path.startsWith('disclosure.'));
  return rows.map(([path, chinese, english, value]) => {
    const [name, other] = language === 'en' ? [english, chinese] : [chinese, english];
    // The last of its labels say which it is.
    const own = name.split(JOINER).slice(-2).join(JOINER);
    const number = value === null ? textIn(language, 'front.reader-blank') : String(value);
    return {
      title: language === 'en' ? `${own}: ${number}` : `${own}：${number}`,
      names: other,
      url: `${EXAMPLE.page}#${path}`,
      place: textIn(language, 'front.example-agency'),
      text: name,
      weight: WEIGHTS.number,
    };
  });
}

const apiEntry = ({ page, name, half }: ApiDocument): SearchEntry => ({
  title: name,
  url: page,
  place: half.title.split(':')[0] ?? '',
  text: shortened(half.summary),
  weight: WEIGHTS.export,
});

/** Everything that the search of the site finds, in a language. */
export async function searchEntries(language: SiteLanguage, api: readonly ApiDocument[]): Promise<readonly SearchEntry[]> {
  const elements = await elementsData();
  return [
    ...pageEntries(language),
    ...elements.flatMap((data) => elementEntries(data, language)),
    ...documentEntries(language),
    ...numberEntries(language),
    ...api.map(apiEntry),
    ...storyEntries(language),
  ];
}
