import { memoize } from '../../values/memoize.js';
import type { Doubt, SeenText } from '../published-document.js';
import { joinedLines, seenText, trimmed } from '../seen-text.js';
import type { Standing } from '../seen-text.js';
import { standingInPage } from './style/look.js';
import type { Look } from './style/look.js';

/** A run of text, and how it is seen. */
export interface Run {
  readonly text: string;
  readonly look: Look;
  /** Set where the text only names or quotes something drawn: a picture or generated content, or the value of a field. */
  readonly drawn?: 'picture' | 'field';
}

/** The runs of one line, as far as elements separate lines. */
export type Line = readonly Run[];

/**
 * Digits smaller than this, relative to those beside them, are a footnote mark: a superscript in Word has two thirds of the size, `<small>`
 * five sixths.
 */
const MIN_PROPORTION = 0.85;

const DIGIT = /\p{N}/u;

const isBlank = (text: string): boolean => text.trim() === '';

/** Whether a text is a number with its usual surroundings rather than a label that contains one. */
const isValue = (text: string): boolean => text.length < 60 && /^[\s\p{N}\p{P}\p{S}件项个条宗份次万亿元]*$/u.test(text);

const withoutSpace = (text: string): string => text.replace(/[\s\u200b-\u200f]/g, '');

/** The runs of one cell or paragraph, and how each is seen. */
class Standings {
  readonly #of = new Map<Run, Standing>();

  constructor(runs: readonly Run[]) {
    for (const run of runs) {
      const standing = standingInPage(run.look, DIGIT.test(run.text));
      this.#of.set(run, run.drawn && standing !== 'unseen' ? 'drawn' : standing);
    }
    this.#unlevel('raised', ({ shift }) => shift);
    this.#unlevel('overlaid', ({ move }) => move);
    this.#small();
    this.#links();
    this.#inUnknownColours();
    this.#copies();
  }

  of(run: Run): Standing {
    return this.#of.get(run) ?? 'plain';
  }

  get #plain(): Run[] {
    return [...this.#of].filter(([{ text }, standing]) => standing === 'plain' && !isBlank(text)).map(([run]) => run);
  }

  /** Marks runs that are off the line or moved, where other text of the cell is not. */
  #unlevel(doubt: Doubt, stated: (look: Look) => string): void {
    const plain = this.#plain;
    if (new Set(plain.map(({ look }) => stated(look))).size < 2) return;
    for (const run of plain) if (stated(run.look) !== '') this.#of.set(run, doubt);
  }

  /** The runs of digits that are plain so far, where a number consists of several runs; none in prose. */
  get #digits(): Run[] {
    const plain = this.#plain;
    const isNumber = plain.length > 1 && isValue(plain.map(({ text }) => text).join(''));
    return isNumber ? plain.filter(({ text }) => DIGIT.test(text)) : [];
  }

  #small(): void {
    const digits = this.#digits;
    const largest = digits.reduce((size, { look }) => Math.max(size, look.size), 0);
    for (const run of digits) if (run.look.size < MIN_PROPORTION * largest) this.#of.set(run, 'raised');
  }

  /** Digits that are a link, directly beside others that are not, refer to a note. */
  #links(): void {
    const digits = this.#digits;
    const links = digits.filter(({ look }) => look.isLink);
    if (links.length < digits.length) for (const run of links) this.#of.set(run, 'raised');
  }

  /** Digits that may have the colour of their background, beside others that do not. */
  #inUnknownColours(): void {
    const digits = this.#digits;
    const unknown = digits.filter(({ look: { ink, paper } }) => !ink || !paper);
    if (unknown.length < digits.length) for (const run of unknown) this.#of.set(run, 'faint');
  }

  /**
   * Visually hidden text for screen readers beside a visible copy that is hidden from them: where both are the same, the text is read once.
   */
  #copies(): void {
    const runs = [...this.#of.keys()];
    if (runs.every(({ look }) => look.audience === 'all')) return;
    const ears = runs.filter(({ look }) => look.audience === 'ears');
    const [eyes, plain] = [
      this.#plain.filter(({ look }) => look.audience === 'eyes'),
      this.#plain.filter(({ look }) => look.audience === 'all'),
    ];
    const saying = (runs: readonly Run[]): string => withoutSpace(runs.map(({ text }) => text).join(''));
    const [heard, seen, both] = [saying(ears), saying(eyes), saying(plain)];
    for (const run of ears) if (this.of(run) === 'plain') this.#of.set(run, heard === seen || heard === both ? 'unseen' : 'copy');
    if (!DIGIT.test(seen)) return;
    const isTwice = DIGIT.test(both);
    const isOther = (isTwice && both !== seen) || (DIGIT.test(heard) && heard !== seen && heard !== both);
    if (isOther) for (const run of eyes) this.#of.set(run, 'copy');
    else if (isTwice) for (const run of eyes) this.#of.set(run, 'unseen');
  }
}

/** Whether all text of a look is plain. Most texts of a page share one. */
const isPlain = /* @__PURE__ */ memoize((look: Look): boolean => look.audience === 'all' && standingInPage(look, true) === 'plain');

/** Whether all is plain, as in nearly every cell. */
const arePlain = (runs: readonly Run[]): boolean => {
  const look = runs[0]?.look;
  return look !== undefined && runs.every((run) => run.look === look && !run.drawn) && isPlain(look);
};

/** The lines of a cell, or the single line of a paragraph, as they are seen: without surrounding white space and without empty lines. */
export function textOfLines(lines: readonly Line[]): SeenText {
  const runs = lines.length === 1 ? (lines[0] ?? []) : lines.flat();
  const standings = arePlain(runs) ? undefined : new Standings(runs);
  const seen = lines.map((line) => trimmed(seenText(line.map((run) => ({ text: run.text, standing: standings?.of(run) ?? 'plain' })))));
  const [first] = seen;
  if (first && seen.length === 1) return first;
  const shown = seen.filter(({ text }) => text !== '');
  // Text that is not read is appended, without a line of its own.
  const left = seen.filter(({ text, doubt, unseen }) => text === '' && (doubt ?? unseen) !== undefined);
  return trimmed(joinedLines([...shown, ...left]));
}
