import type { Draw } from '../oracle/oracle.js';
import type { PrintedBlock, PrintedCell } from '../printed-report.js';
import { laidOut, linesOf, TEXT_WAYS } from './printed-text.js';

// Texts in which some cells are decorated, in all the ways in which Markdown, HTML and characters themselves show other text than they
// contain. What is plainly visible remains what was published.

type Decoration = (text: string) => string;

const stroked =
  (stroke: string): Decoration =>
  (text) =>
    Array.from(text, (character) => character + stroke).join('');

const reversed: Decoration = (text) => Array.from(text).reverse().join('');

const coded: Decoration = (text) => Array.from(text, (character) => `&#${character.charCodeAt(0)};`).join('');

/** A piece beside the number that is struck through, hidden, raised, lowered or a picture. */
const ASIDES: readonly string[] = [
  '~~12~~',
  '~~1~~',
  '~~**12**~~',
  '<del>12</del>',
  '<s>12</s>',
  '<strike>12</strike>',
  '<DEL class="old">12</DEL>',
  '<b><del>12</del></b>',
  '<span style="text-decoration: line-through">12</span>',
  '<span style="display:none">12</span>',
  '<span style="font-size:0">12</span>',
  '<span hidden>12</span>',
  '<template>12</template>',
  '<!-- 12 -->',
  '<!-- > 12 -->',
  stroked('\u0336')('12'),
  stroked('\u0335')('1'),
  stroked('\u0338')('12'),
  stroked('\u20e5')('12'),
  '<sup>1</sup>',
  '<sub>1</sub>',
  '<sup>[1]</sup>',
  '[^1]',
  '^1^',
  '~1~',
  '![12](12.png)',
  '<img src="12.png" alt="12">',
  '<span style="vertical-align:super">1</span>',
];

/** The number itself with markup that leaves it visible, or in doubt. */
const MARKS: readonly Decoration[] = [
  (text) => `**${text}**`,
  (text) => `__${text}__`,
  (text) => `*${text}*`,
  (text) => `***${text}***`,
  (text) => `\`${text}\``,
  (text) => `<b>${text}</b>`,
  (text) => `<span style="color:red">${text}</span>`,
  (text) => `&nbsp;${text}&nbsp;`,
  (text) => `[${text}](https://www.example.gov.cn/12)`,
  (text) => `${text.slice(0, 1)}<b>${text.slice(1)}</b>`,
  (text) => `${text.slice(0, 1)}**${text.slice(1)}**`,
  (text) => `${text.slice(0, 2)}<!-- 7 -->${text.slice(2)}`,
  (text) => `${text.slice(0, 1)}<wbr>${text.slice(1)}`,
  coded,
  (text) => `\u202e${reversed(text)}\u202c`,
  (text) => `\u202d${text}\u202c`,
  (text) => `\u2066${text}\u2069`,
  (text) => `\u200f${text.slice(2)}\u200f${text.slice(0, 2)}`,
  (text) => `\u200e${text}`,
  (text) => `\u200b${text}\ufeff`,
  (text) => `${text}\u20dd`,
  (text) => `${text}\\|12`,
  (text) => `~~ 12 ~~${text}`,
  (text) => `<12>${text}`,
];

/** Markup of labels. None of it changes what they say. */
const LABEL_MARKS: readonly Decoration[] = [
  (text) => `**${text}**`,
  (text) => `<b>${text}</b>`,
  (text) => `${text}<sup>[1]</sup>`,
  (text) => `${text}[^1]`,
  (text) => `~~旧~~${text}`,
  (text) => `${text}<!-- 旧 -->`,
  (text) => `&nbsp;${text}`,
];

/** One in this many cells is decorated. */
const NUMBERS_DECORATED = 6;
const LABELS_DECORATED = 12;

function decorated(cell: PrintedCell, draw: Draw): PrintedCell {
  const { path, text } = cell;
  const isLabel = path === undefined;
  if (draw(isLabel ? LABELS_DECORATED : NUMBERS_DECORATED) > 0 || (isLabel && text === '')) return cell;
  if (isLabel) return { ...cell, text: LABEL_MARKS[draw(LABEL_MARKS.length)]?.(text) ?? text };
  const aside = ASIDES[draw(ASIDES.length)] ?? '';
  // Only the digits of numbers are marked; text that stands for no number has none.
  if (draw(2) === 0 || !/^\d{2,}$/.test(text)) return { ...cell, text: draw(2) === 0 ? aside + text : text + aside };
  const marked = MARKS[draw(MARKS.length)]?.(text) ?? text;
  return { ...cell, text: [marked, `${aside}${marked}`, `${marked} ${aside}`][draw(3)] ?? marked };
}

/** A report as text, in one of the text styles, with some of its cells decorated. */
export function decoratedText(blocks: readonly PrintedBlock[], draw: Draw): string {
  const ways = Object.keys(TEXT_WAYS);
  const way = ways[draw(ways.length)] ?? '';
  const laid = laidOut(blocks, way).map((block) =>
    block.kind === 'table' ? { ...block, rows: block.rows.map((row) => row.map((cell) => decorated(cell, draw))) } : block,
  );
  return linesOf(laid, way);
}
