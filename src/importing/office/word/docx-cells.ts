import type { SeenText } from '../../published-document.js';
import { seenText } from '../../seen-text.js';
import type { Standing } from '../../seen-text.js';
import type { SizedPiece } from './docx-runs.js';

/** A digit smaller than this share of the size of a digit beside it is a mark, or part of a fraction. */
const MIN_SIZE = 0.75;

const DIGIT = /[\d０-９.,．，]/;

/** The pieces, with digits marked as raised if they are clearly smaller than the digits beside them. */
function levelled(pieces: readonly SizedPiece[]): readonly SizedPiece[] {
  if (pieces.length < 2) return pieces;
  const standings = pieces.map(({ standing }): Standing => standing);
  let last = -1;
  pieces.forEach(({ text, size, standing }, index) => {
    const own = text.trim();
    if (text.includes('\n')) last = -1;
    if (standing !== 'plain' || own === '') return;
    const before = pieces[last];
    if (before && DIGIT.test(before.text.trimEnd().slice(-1)) && DIGIT.test(own.charAt(0))) {
      if (size < MIN_SIZE * before.size) standings[index] = 'raised';
      if (before.size < MIN_SIZE * size) standings[last] = 'raised';
    }
    last = index;
  });
  return pieces.map((piece, index) => ({ ...piece, standing: standings[index] ?? piece.standing }));
}

/** A text without the line breaks at its start and end. */
function withoutBreaks({ text, ...rest }: SeenText): SeenText {
  let start = 0;
  let end = text.length;
  while (start < end && text.charAt(start) === '\n') start += 1;
  while (end > start && text.charAt(end - 1) === '\n') end -= 1;
  return { ...rest, text: text.slice(start, end) };
}

/** The visible text of a paragraph. */
export const paragraphText = (pieces: readonly SizedPiece[]): SeenText => withoutBreaks(seenText(pieces));

/** The visible text of a cell, from the pieces of each of its paragraphs. */
export function wordCellText(paragraphs: readonly (readonly SizedPiece[])[]): SeenText {
  const lineBreak: SizedPiece = { text: '\n', standing: 'plain', size: 0 };
  return withoutBreaks(seenText(levelled(paragraphs.flatMap((pieces, index) => (index > 0 ? [lineBreak, ...pieces] : pieces)))));
}
