import type { Doubt, SeenText } from './document.js';
import { hasStroke, isReordered, withoutStruck } from './marked-characters.js';

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

/** What is seen, put together piece by piece. */
class Collected {
  text = '';
  #quote = '';
  #unseen = '';
  #kind: Doubt | undefined;

  doubt(kind: Doubt, quote: string): void {
    this.#kind ??= kind;
    this.#quote = (this.#quote + quote).slice(0, LONGEST_ASIDE);
  }

  unseen(text: string): void {
    this.#unseen = (this.#unseen + text).slice(0, LONGEST_ASIDE);
  }

  /** Text that is plainly seen, but for what marks and controls among its characters do to it. */
  plain(text: string): void {
    const { text: left, struck } = withoutStruck(text);
    if (struck) this.unseen(struck);
    this.text += left;
    if (hasStroke(left)) this.doubt('overlaid', left);
  }

  seen(): SeenText {
    const [kind, quote, unseen] = [this.#kind, this.#quote.trim(), this.#unseen.trim()];
    return { text: this.text, ...(kind && { doubt: { kind, quote } }), ...(unseen && { unseen }) };
  }
}

/**
 * The one rule of visibility: of the pieces of a cell or a paragraph only those that are plainly seen and level are its text. All readers of files
 * make their texts here.
 */
export function seenText(pieces: readonly Piece[]): SeenText {
  const collected = new Collected();
  // A mark may stand in a piece of its own, and lies over the character before it all the same.
  let run = '';
  // A control may change the order of what stands outside its piece, even where the piece itself is not seen.
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

/** Several seen texts as one, each on a line of its own. */
export function joinedLines(texts: readonly SeenText[]): SeenText {
  const collected = new Collected();
  texts.forEach(({ text, doubt, unseen }, index) => {
    collected.text += index > 0 ? `\n${text}` : text;
    if (doubt) collected.doubt(doubt.kind, doubt.quote);
    if (unseen) collected.unseen(unseen);
  });
  return collected.seen();
}
