import type { ProseBlock } from '../../outline/prose-blocks.js';
import { element, emptyElement, joined, NOTHING, text } from '../../tables/markup/html.js';
import type { Attributes, Html } from '../../tables/markup/html.js';
import type { HtmlSettings } from './html-options.js';

/** HTML has no heading below this level. */
const LOWEST = 6;

/** A heading; below the last level, a paragraph in bold. */
export const headingHtml = (level: number, content: Html, attributes: Attributes = {}): Html =>
  level > LOWEST ? element('p', attributes, element('strong', {}, content)) : element(`h${level}`, attributes, content);

/** A text with the line breaks that were published in it. */
const linesHtml = (value: string): Html => joined(value.split(/\r\n|\r|\n/).map(text), emptyElement('br'));

function blockHtml(block: ProseBlock, level: number, { published }: HtmlSettings): Html {
  const { kind, text: value } = block;
  const lang = { lang: published };
  if (kind === 'heading') return headingHtml(level + block.level - 1, linesHtml(value), lang);
  const { lead } = block;
  return element('p', lang, lead > 0 ? element('strong', {}, linesHtml(value.slice(0, lead))) : NOTHING, linesHtml(value.slice(lead)));
}

/** The paragraphs of a part, with the headings among them. */
export const proseHtml = (blocks: readonly ProseBlock[], level: number, settings: HtmlSettings): Html =>
  joined(
    blocks.map((block) => blockHtml(block, level, settings)),
    '\n',
  );
