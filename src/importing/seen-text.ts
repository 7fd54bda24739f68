import type { Doubt, SeenText } from './published-document.js';
import { hasStroke, isReordered, isUnmarked, withoutStruck } from './marked-characters.js';

/** How a piece of text is seen: plainly and level (`plain`), not at all (`unseen`: struck through, hidden), or with a doubt. */
export type Standing = 'plain' | 'unseen' | Doubt;

/** A piece of text in the order in which it is read, and how it is seen. */
export interface Piece {
  readonly text: string;
  readonly standing: Standing;
}

/** How many characters are kept of text that is not read: enough to find it. */
const MAX_QUOTE_LENGTH = 200;

const isBlank = (text: string): boolean => text.trim() === '';

/** Collects visible text piece by piece. */
class SeenTextBuilder {
  text = '';
  #quote = '';
  #unseen = '';
  #kind: Doubt | undefined;

  doubt(kind: Doubt, quote: string): void {
    this.#kind ??= kind;
    this.#quote = (this.#quote + quote).slice(0, MAX_QUOTE_LENGTH);
  }

  unseen(text: string): void {
    this.#unseen = (this.#unseen + text).slice(0, MAX_QUOTE_LENGTH);
  }

  /** Adds text that is plainly visible, except for what marks and controls among its characters do to it. */
  plain(text: string): void {
    const { text: left, struck } = withoutStruck(text);
    if (struck) this.unseen(struck);
    this.text += left;
    if (hasStroke(left)) this.doubt('overlaid', left);
  }

  seen(): SeenText {
    const seen: { text: string; doubt?: { kind: Doubt; quote: string }; unseen?: string } = { text: this.text };
    if (this.#kind) seen.doubt = { kind: this.#kind, quote: this.#quote.trim() };
    const unseen = this.#unseen.trim();
    if (unseen) seen.unseen = unseen;
    return seen;
  }
}

/**
 * The one rule of visibility: only those pieces of a cell or a paragraph that are plainly visible and level are its text. The readers of
 * all kinds of files make their texts here.
 */
export function seenText(pieces: readonly Piece[]): SeenText {
  const [only] = pieces;
  // Nearly every cell.
  if (only?.standing === 'plain' && pieces.length === 1 && isUnmarked(only.text)) return { text: only.text };
  const collected = new SeenTextBuilder();
  // A mark in a piece of its own is still over the character before it.
  let run = '';
  // A control may change the order of text outside its piece, even where the piece itself is not seen.
  let everything = '';
  for (const { text, standing } of pieces) {
    everything += text;
    if (standing === 'plain') {
      run += text;
      continue;
    }
    if (isBlank(text)) continue;
    collected.plain(run);
    run = '';
    if (standing === 'unseen') collected.unseen(text);
    else collected.doubt(standing, text);
  }
  collected.plain(run);
  if (isReordered(everything)) collected.doubt('overlaid', collected.text);
  return collected.seen();
}

/** A seen text without white space around it. */
export function trimmed(seen: SeenText): SeenText {
  const text = seen.text.trim();
  return text === seen.text ? seen : { ...seen, text };
}

/** Several seen texts as one, each on a line of its own. */
export function joinedLines(texts: readonly SeenText[]): SeenText {
  const collected = new SeenTextBuilder();
  texts.forEach(({ text, doubt, unseen }, index) => {
    collected.text += index > 0 ? `\n${text}` : text;
    if (doubt) collected.doubt(doubt.kind, doubt.quote);
    if (unseen) collected.unseen(unseen);
  });
  return collected.seen();
}
