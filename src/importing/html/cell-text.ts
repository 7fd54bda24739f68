import type { Doubt, SeenText } from '../document.js';
import { joinedLines, seenText } from '../seen-text.js';
import type { Standing } from '../seen-text.js';
import { standingOf } from './style/look.js';
import type { Look } from './style/look.js';

/** A run of text, and how it is seen. */
export interface Run {
  readonly text: string;
  readonly look: Look;
  /** Where it only names or quotes what is drawn there: a picture, or what a style sheet puts there; what stands in a field. */
  readonly drawn?: 'picture' | 'field';
}

/** What stands on one line of the source, as far as elements part lines. */
export type Line = readonly Run[];

/** Digits so much smaller than those beside them are a footnote's: a superscript of Word's is two thirds as large, `<small>` five sixths. */
const MIN_PROPORTION = 0.85;

const DIGIT = /\p{N}/u;

const isBlank = (text: string): boolean => text.trim() === '';

/** Whether a text is a number with what may stand around it, and not a label that has one. */
const isValue = (text: string): boolean => text.length < 60 && /^[\s\p{N}\p{P}\p{S}件项个条宗份次万亿元]*$/u.test(text);

const withoutSpace = (text: string): string => text.replace(/[\s\u200b-\u200f]/g, '');

/** The runs of one cell or paragraph and how each of them is seen. */
class Standings {
  readonly #of = new Map<Run, Standing>();

  constructor(runs: readonly Run[]) {
    for (const run of runs) {
      const standing = standingOf(run.look, DIGIT.test(run.text));
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

  /** What is off the line, or moved, where other text of the cell is not. */
  #unlevel(doubt: Doubt, stated: (look: Look) => string): void {
    const plain = this.#plain;
    if (new Set(plain.map(({ look }) => stated(look))).size < 2) return;
    for (const run of plain) if (stated(run.look) !== '') this.#of.set(run, doubt);
  }

  /** The runs of digits that are plain so far, where several runs make up a number; none in prose. */
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

  /** Digits that are a link, right beside others that are none, lead to a note. */
  #links(): void {
    const digits = this.#digits;
    const links = digits.filter(({ look }) => look.isLink);
    if (links.length < digits.length) for (const run of links) this.#of.set(run, 'raised');
  }

  /** Digits of which nobody can tell whether their colour is that of what is behind them, beside others of which it is not. */
  #inUnknownColours(): void {
    const digits = this.#digits;
    const unknown = digits.filter(({ look: { ink, paper } }) => !ink || !paper);
    if (unknown.length < digits.length) for (const run of unknown) this.#of.set(run, 'faint');
  }

  /** Text for screen readers beside a copy that is seen, which is hidden from them: where both say the same, that is read once. */
  #copies(): void {
    const ears = [...this.#of.keys()].filter(({ look }) => look.audience === 'ears');
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

/** Whether all is plain, as in nearly every cell. */
const arePlain = (runs: readonly Run[]): boolean => {
  const look = runs[0]?.look;
  return runs.every((run) => run.look === look && !run.drawn) && look?.audience === 'all' && standingOf(look, true) === 'plain';
};

/** The lines of a cell, or the one of a paragraph, as they are seen: without white space around them, and without lines on which nothing stands. */
export function textOfLines(lines: readonly Line[]): SeenText {
  const runs = lines.length === 1 ? (lines[0] ?? []) : lines.flat();
  const standings = arePlain(runs) ? undefined : new Standings(runs);
  const seen = lines.map((line) => {
    const made = seenText(line.map((run) => ({ text: run.text, standing: standings?.of(run) ?? 'plain' })));
    return { ...made, text: made.text.trim() };
  });
  const [first] = seen;
  if (first && seen.length === 1) return first;
  const shown = seen.filter(({ text }) => text !== '');
  // What is not read stands behind, on no line of its own.
  const left = seen.filter(({ text, doubt, unseen }) => text === '' && (doubt ?? unseen) !== undefined);
  const joined = joinedLines([...shown, ...left]);
  return { ...joined, text: joined.text.trim() };
}
