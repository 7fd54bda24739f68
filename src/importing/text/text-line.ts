import type { Paragraph, SeenText } from '../published-document.js';
import { leavesDirectionOpen } from '../marked-characters.js';
import { trimmed } from '../seen-text.js';
import { seenCell, seenLine } from './markdown.js';

/** The separator of cells in text: a bar of either width, or a box-drawing one. */
export const BAR = /[|｜│┃]/;

/** A bar, and a backslash before it. */
const BAR_OR_ESCAPED = /(\\?)[|｜│┃]/g;

/**
 * A line of text split at its bars. A bar after a backslash is a character, as in Markdown, except where the backslash means "does not
 * apply".
 */
function partedAtBars(text: string): string[] {
  if (!text.includes('\\')) return text.split(BAR);
  const parts: string[] = [];
  let part = '';
  let at = 0;
  for (const { 0: bar, 1: backslash = '', index } of text.matchAll(BAR_OR_ESCAPED)) {
    part += text.slice(at, index);
    at = index + bar.length;
    if (backslash && part.trim() !== '') {
      part += bar.slice(1);
      continue;
    }
    parts.push(part + backslash);
    part = '';
  }
  return [...parts, part + text.slice(at)];
}

/** A line that may be a row or a cell of a table: a line of a text, or a paragraph of another kind of document. */
export class TextLine {
  readonly text: string;
  /** Its number in the text, from 1. */
  readonly number: number;
  readonly #paragraph: Paragraph | undefined;
  #pieces: readonly string[] | undefined;
  #isReordered: boolean | undefined;

  /**
   * @param paragraph the paragraph that the line is, if it is one; its visible text is known
   */
  constructor(text: string, number: number, paragraph?: Paragraph) {
    this.text = text;
    this.number = number;
    this.#paragraph = paragraph;
  }

  /** Whether it is a paragraph of a document that has no pages. */
  get isParagraph(): boolean {
    return this.#paragraph !== undefined;
  }

  /** The texts between its bars, as written; the whole line where it has none. */
  get pieces(): readonly string[] {
    const text = this.text.trim();
    return (this.#pieces ??= this.#paragraph ? text.split(BAR) : partedAtBars(text));
  }

  /** Whether it contains a bar that separates cells. */
  get hasBar(): boolean {
    // Most lines are prose, for which nothing needs to be cached.
    return BAR.test(this.text) && this.pieces.length > 1;
  }

  get startsWithBar(): boolean {
    return this.hasBar && this.pieces[0] === '';
  }

  get endsWithBar(): boolean {
    return this.hasBar && this.pieces[this.pieces.length - 1] === '';
  }

  /** The visible text of one of its pieces. Where the line as a whole is in doubt, so is each of its pieces. */
  seen(piece: string): SeenText {
    if (!this.#paragraph) return this.#seenOfText(piece);
    const { doubt, unseen } = this.#paragraph;
    const text = piece.trim().replace(/<br\s*\/?>/gi, '\n');
    return { text, ...(doubt && { doubt }), ...(unseen !== undefined && text === '' && { unseen }) };
  }

  #seenOfText(piece: string): SeenText {
    const seen = trimmed(seenCell(piece));
    // A piece that leaves a change of direction open also changes it after the bar.
    this.#isReordered ??= this.pieces.some(leavesDirectionOpen);
    if (!this.#isReordered) return seen;
    return { ...seen, doubt: seen.doubt ?? { kind: 'overlaid', quote: this.text.trim() } };
  }

  /** The line as a single cell. */
  get cell(): SeenText {
    return this.seen(this.text);
  }

  /** The line as prose. */
  get prose(): Paragraph {
    return this.#paragraph ?? { kind: 'paragraph', ...trimmed(seenLine(this.text)) };
  }
}
