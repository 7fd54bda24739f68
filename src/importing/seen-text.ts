import type { Doubt, SeenText } from './document.js';

/** How a piece of text is seen: `plain` and level, not at all (`unseen`: struck through, hidden), or in doubt. */
export type Standing = 'plain' | 'unseen' | Doubt;

/** A piece of text in the order in which it is read, and how it is seen. */
export interface Piece {
  readonly text: string;
  readonly standing: Standing;
}

/** What is kept of what is not read: enough to be found again. */
const LONGEST_ASIDE = 200;

const isBlank = (text: string): boolean => text.trim() === '';

/**
 * The one rule of visibility: of the pieces of a cell or a paragraph only those that are plainly seen and level are its text. All readers of files
 * make their texts here.
 */
export function seenText(pieces: readonly Piece[]): SeenText {
  let text = '';
  let quote = '';
  let unseen = '';
  let kind: Doubt | undefined;
  for (const piece of pieces) {
    if (piece.standing === 'plain') text += piece.text;
    else if (isBlank(piece.text)) continue;
    else if (piece.standing === 'unseen') unseen = (unseen + piece.text).slice(0, LONGEST_ASIDE);
    else {
      kind ??= piece.standing;
      quote = (quote + piece.text).slice(0, LONGEST_ASIDE);
    }
  }
  return { text, ...(kind && { doubt: { kind, quote: quote.trim() } }), ...(unseen && { unseen: unseen.trim() }) };
}

/** Several seen texts as one, each on a line of its own. */
export function joinedLines(texts: readonly SeenText[]): SeenText {
  const pieces = texts.flatMap(({ text, doubt, unseen }, index): Piece[] => [
    { text: index > 0 ? `\n${text}` : text, standing: 'plain' },
    ...(doubt ? [{ text: doubt.quote, standing: doubt.kind }] : []),
    ...(unseen ? [{ text: unseen, standing: 'unseen' } as const] : []),
  ]);
  return seenText(pieces);
}
