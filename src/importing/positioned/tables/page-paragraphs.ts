import type { SeenText } from '../../published-document.js';
import { seenText } from '../../seen-text.js';
import type { Piece } from '../../seen-text.js';
import type { PageLine } from './page-lines.js';

// Joins lines of text into paragraphs. Chinese prose is justified, with its first line indented by two characters. A line that is indented,
// or follows one that ended early, starts a paragraph.

/** In characters: the indentation that starts a paragraph, and how far before the margin a last line ends. */
const INDENT = 1;
const EARLY_END = 2.5;

/** The largest distance between baselines in a paragraph, as a multiple of the font size. */
const LINE_PITCH = 2.6;

/** The largest ratio of font sizes in one paragraph. */
const SAME_SIZE = 1.15;

/** The left and right edges of prose, in points. */
export interface Margins {
  readonly left: number;
  readonly right: number;
}

/**
 * The margins of pages of one width, from all their lines. If no line reaches the right margin, it is assumed to be as wide as the left
 * one.
 */
export function marginsOf(lines: readonly PageLine[], width: number): Margins {
  const left = lines.reduce((least, line) => Math.min(least, line.left), width / 2);
  return { left, right: lines.reduce((most, line) => Math.max(most, line.right), width - left) };
}

const isWord = (character: string): boolean => /[\p{Script=Latin}\d,.;:%)]/u.test(character);

/** What separates two joined lines: a space between words, nothing between Chinese characters. */
const between = (before: string, after: string): string => (isWord(before.slice(-1)) && /^\p{Script=Latin}/u.test(after) ? ' ' : '');

/** Lines joined into one text, along with what is not plainly visible in them. */
function joined(lines: readonly PageLine[]): SeenText {
  const pieces = lines.flatMap(({ text, doubt, unseen }, index): Piece[] => [
    { text: between(lines[index - 1]?.text ?? '', text) + text, standing: 'plain' },
    ...(doubt ? [{ text: doubt.quote, standing: doubt.kind }] : []),
    ...(unseen ? [{ text: unseen, standing: 'unseen' } as const] : []),
  ]);
  return seenText(pieces);
}

/** Whether a line of the same page or the next one goes on with the paragraph of the line before it, as far as their edges and sizes tell. */
const goesOn = (last: PageLine, line: PageLine, { left, right }: Margins): boolean =>
  line.left - left <= INDENT * line.size &&
  right - last.right <= EARLY_END * line.size &&
  Math.max(line.size, last.size) <= SAME_SIZE * Math.min(line.size, last.size);

/** A paragraph, and its lines. */
export interface PageParagraph {
  readonly seen: SeenText;
  readonly lines: readonly PageLine[];
}

const paragraphOfLines = (lines: readonly PageLine[]): PageParagraph => ({ seen: joined(lines), lines });

/** The paragraphs in lines of one page, or in those between two tables. */
export function pageParagraphs(lines: readonly PageLine[], margins: Margins): PageParagraph[] {
  const paragraphs: PageLine[][] = [];
  let last: PageLine | undefined;
  for (const line of lines) {
    if (last && goesOn(last, line, margins) && line.y - last.y <= LINE_PITCH * line.size) paragraphs[paragraphs.length - 1]?.push(line);
    else paragraphs.push([line]);
    last = line;
  }
  return paragraphs.map(paragraphOfLines);
}

/** A paragraph that the end of a page divides, as one; `undefined` where the second is a paragraph of its own. */
export function acrossPages(upper: PageParagraph, lower: PageParagraph, margins: Margins): PageParagraph | undefined {
  const last = upper.lines[upper.lines.length - 1];
  const [first] = lower.lines;
  return last && first && goesOn(last, first, margins) ? paragraphOfLines([...upper.lines, ...lower.lines]) : undefined;
}
