import { smallest } from '../values/largest-smallest.js';
import { HEADING_NUMBERS, isHeadingText } from './heading-text.js';

/** Which way of numbering a text has at its start, by its index in `HEADING_NUMBERS`; -1 for none. */
const numberingOf = (text: string): number => HEADING_NUMBERS.findIndex(({ pattern }) => pattern.test(text));

/** A line that ends like a sentence may be one. */
const endsAsSentence = (text: string): boolean => /[。.]$/.test(text);

/** The lines numbered in one way, from one line that is numbered in an outer way to the next. */
interface Run {
  readonly numbering: number;
  /** The places of those of its lines that are worded as headings. */
  readonly lines: number[];
}

/** Goes through texts and collects the lines that may be headings, run by run. */
function runsIn(texts: readonly string[], numberings: readonly number[]): Run[] {
  const runs: Run[] = [];
  let open: Run[] = [];
  texts.forEach((text, at) => {
    const numbering = numberings[at] ?? -1;
    const way = HEADING_NUMBERS[numbering];
    if (!way) return;
    open = open.filter((run) => run.numbering <= numbering);
    let run = open.find((one) => one.numbering === numbering);
    if (!run) {
      run = { numbering, lines: [] };
      open.push(run);
      runs.push(run);
    }
    if (isHeadingText(text, way)) run.lines.push(at);
  });
  return runs;
}

/**
 * Whether the lines of a run are headings. A heading has text below it: numbered lines that follow one another are a list, however short they
 * are. Most lines decide for all, so that one without text below it does not look unlike its neighbours.
 */
function areHeadings({ numbering, lines }: Run, texts: readonly string[], numberings: readonly number[]): boolean {
  const withText = lines.filter((at) => {
    const next = numberings[at + 1];
    return next !== undefined && (next < 0 || next > numbering);
  }).length;
  const isTie = lines.length > 0 && 2 * withText === lines.length;
  return 2 * withText > lines.length || (isTie && !lines.some((at) => endsAsSentence(texts[at] ?? '')));
}

/**
 * The headings among the texts of a part: their level by their place in the list. Of the ways of numbering that its headings have, the
 * outermost is level 1, all others are level 2.
 */
export function headingsIn(texts: readonly string[]): ReadonlyMap<number, 1 | 2> {
  const numberings = texts.map(numberingOf);
  const runs = runsIn(texts, numberings).filter((run) => areHeadings(run, texts, numberings));
  const outermost = smallest(runs.map(({ numbering }) => numbering));
  const levels = runs.flatMap(({ numbering, lines }) => lines.map((at) => [at, numbering === outermost ? 1 : 2] as const));
  // A heading before the first of level 1 is not below any.
  const first = smallest(levels.map(([at, level]) => (level === 1 ? at : Infinity)));
  return new Map(levels.map(([at, level]) => [at, at < first ? 1 : level]));
}
