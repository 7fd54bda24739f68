import type { SeenText } from '../../published-document.js';
import { seenText } from '../../seen-text.js';
import type { Piece } from '../../seen-text.js';
import type { PdfLine } from './pdf-lines.js';

// Lines of text → paragraphs. Chinese prose is set to both margins, its first line two characters in: a line that starts further in, or that follows one which
// ended early, starts a paragraph.

/** In characters. */
const INDENT = 1;
const EARLY_END = 2.5;

/** In heights of characters: the largest distance of base lines within a paragraph. */
const LINE_PITCH = 2.6;

/** As much as two sizes of characters in one paragraph may differ. */
const SAME_SIZE = 1.15;

/** Between which prose is set, in points. */
export interface Margins {
  readonly left: number;
  readonly right: number;
}

/** The margins of pages of one width, from all their lines. Where no line is full, the right margin is taken to be as wide as the left one. */
export function marginsOf(lines: readonly PdfLine[], width: number): Margins {
  const left = lines.reduce((least, line) => Math.min(least, line.left), width / 2);
  return { left, right: lines.reduce((most, line) => Math.max(most, line.right), width - left) };
}

const isWord = (character: string): boolean => /[\p{Script=Latin}\d,.;:%)]/u.test(character);

/** What parts two lines that are put together: a space between words, nothing between Chinese characters. */
const between = (before: string, after: string): string => (isWord(before.slice(-1)) && /^\p{Script=Latin}/u.test(after) ? ' ' : '');

/** Lines as one text, with what is not plainly seen beside them. */
function joined(lines: readonly PdfLine[]): SeenText {
  const pieces = lines.flatMap(({ text, doubt, unseen }, index): Piece[] => [
    { text: between(lines[index - 1]?.text ?? '', text) + text, standing: 'plain' },
    ...(doubt ? [{ text: doubt.quote, standing: doubt.kind }] : []),
    ...(unseen ? [{ text: unseen, standing: 'unseen' } as const] : []),
  ]);
  return seenText(pieces);
}

/** The paragraphs of the lines of one page, or of what stands between two tables. */
export function pdfParagraphs(lines: readonly PdfLine[], { left, right }: Margins): SeenText[] {
  const paragraphs: PdfLine[][] = [];
  let last: PdfLine | undefined;
  for (const line of lines) {
    const { size } = line;
    const isNew =
      !last ||
      line.left - left > INDENT * size ||
      right - last.right > EARLY_END * size ||
      line.y - last.y > LINE_PITCH * size ||
      Math.max(size, last.size) > SAME_SIZE * Math.min(size, last.size);
    if (isNew) paragraphs.push([line]);
    else paragraphs[paragraphs.length - 1]?.push(line);
    last = line;
  }
  return paragraphs.map(joined);
}
