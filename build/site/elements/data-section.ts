import type { Block, Heading } from '../../../src/formats/format.js';
import { tableParts } from '../../../src/formats/parts.js';
import { ENGLISH } from '../../../src/i18n/english.js';
import { FORMAT_LIST } from '../../docs/formats.js';
import { codeBlock } from '../frame.js';
import { described, Markup, markup } from '../markup.js';
import type { PageSection } from './api-sections.js';
import type { ElementData } from './element-data.js';
import { say } from './words.js';
import { inLanguage } from '../site-language.js';
import type { SiteLanguage } from '../site-language.js';

/** One line of a tree of headings: how deep it is, and the keys that lead to it; without keys it only groups. */
interface HeadingLine {
  readonly depth: number;
  readonly path: string;
  readonly label: string;
}

function linesOf(headings: readonly Heading[], above: readonly string[] = [], depth = 0): HeadingLine[] {
  return headings.flatMap(({ key, label, children }) => {
    const keys = key === undefined ? above : [...above, key];
    const line = { depth, path: key === undefined && children ? '' : keys.join('.'), label };
    return [line, ...(children ? linesOf(children, keys, depth + 1) : [])];
  });
}

function headingTable(title: string, headings: readonly Heading[], language: SiteLanguage, above: readonly string[] = []): Markup {
  const rows = linesOf(headings, above).map(({ depth, path, label }) => {
    const english = language === 'en' && ENGLISH.label(label) !== label ? markup`<br /><span>${ENGLISH.label(label)}</span>` : undefined;
    return markup`<tr><td>${path && markup`<code>${path}</code>`}</td><td class="depth-${depth}" lang="zh-CN">${label}${
      english && markup`<span lang="en">${english}</span>`
    }</td></tr>`;
  });
  return markup`<table class="cells">
  <caption>${title}</caption>
  <thead><tr><th scope="col">${say(language, 'key')}</th><th scope="col">${say(language, 'label')}</th></tr></thead>
  <tbody>${rows}</tbody>
</table>`;
}

function blockTables(part: string, block: Block, language: SiteLanguage): Markup {
  const columns = headingTable(say(language, 'dataColumns'), block.columns, language, block.rows.length > 0 ? [] : [part]);
  if (block.rows.length === 0) return columns;
  const rows = headingTable(say(language, 'dataRows'), block.rows, language, [part]);
  const title = block.label === undefined ? undefined : markup`<p class="block" lang="zh-CN">${block.label}</p>`;
  return markup`${title}<div class="both">${rows}${columns}</div>`;
}

/** The cells of a part in every format, the newest first. */
function cellSections(key: string, language: SiteLanguage): Markup[] {
  return [...FORMAT_LIST].reverse().map((format) => {
    const part = tableParts(format).find((known) => known.key === key);
    const tables = part?.blocks.map((block) => blockTables(key, block, language)) ?? [];
    const summary = markup`<summary>${say(language, 'format', { format: format.id })} <span lang="zh-CN">${format.document}</span></summary>`;
    return markup`<details>${summary}${tables}</details>`;
  });
}

/** The JSON that an element needs: what it reads, the smallest example, the path of every cell. */
export function dataSection({ guide }: ElementData, language: SiteLanguage): PageSection {
  const { part, smallest, data } = guide;
  const code = new Markup(codeBlock(JSON.stringify(smallest, null, 2), language, say(language, 'dataSmallest')));
  const cells =
    part && markup`<h3>${say(language, 'dataCells')}</h3>${described(say(language, 'dataCellsNote'))}${cellSections(part, language)}`;
  const content = markup`${described(inLanguage(data, language))}<h3>${say(language, 'dataSmallest')}</h3>${code}${cells}`;
  return { id: 'data', title: say(language, 'data'), content };
}
