import { PROSE_DOCUMENT_PIECES, PROSE_PHRASES, PROSE_PIECES, PROSE_PLACES } from '../../formats/common/prose-phrases.js';
import { FEE_PHRASES } from '../../formats/common/processing-fee.js';
import type { ProsePhrase } from '../../formats/common/prose-phrase.js';
import { writtenNumber } from '../../values/chinese-number.js';
import { memoize } from '../../values/memoize.js';

/** The position of a phrase in a text, and the number that it states. */
export interface PhraseMatch {
  readonly phrase: ProsePhrase;
  readonly start: number;
  readonly end: number;
  readonly number: number;
  /** The value of one unit in its last written decimal place. */
  readonly step: number;
  /** Words in its clause with which it is about something else. */
  readonly unless: RegExp | null;
}

const NUMBER = '(\\d[\\d,]{0,20}(?:\\.\\d{1,20})?|[〇零一二两三四五六七八九十百千万]{1,20})';

// A measure word, or nothing after a zero. 10余件, 近10件 and 10件以上 name no number.
const countOf = (pieces: string): string => `${NUMBER}(?:\\s{0,20}(${pieces}(?!\\s{0,20}[次余多以左]))|${PROSE_PLACES.end ?? ''})`;
const COUNT = countOf(PROSE_PIECES);
const DOCUMENTS = countOf(PROSE_DOCUMENT_PIECES);
const AMOUNT = `${NUMBER}\\s{0,20}([万亿]?元)(?!\\s{0,20}[余多以左])`;

/** A unit as a power of ten of 万元. */
const UNITS: Readonly<Record<string, number>> = { 元: -4, 万元: 0, 亿元: 4 };

/** The longest text between a negation and what did not happen. */
const MAX_BEFORE = 60;

interface Pattern {
  readonly phrase: ProsePhrase;
  readonly before: RegExp | null;
  readonly after: RegExp;
  readonly needs: RegExp | null;
  readonly unless: RegExp | null;
  readonly hasNumber: boolean;
}

interface Grammar {
  readonly cues: RegExp;
  readonly patterns: ReadonlyMap<string, readonly Pattern[]>;
}

function sourceOf(pattern: string): string {
  const places: Readonly<Record<string, string>> = { ...PROSE_PLACES, count: COUNT, documents: DOCUMENTS, amount: AMOUNT };
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => places[name] ?? '');
}

const patternOf = (phrase: ProsePhrase): Pattern => ({
  phrase,
  before: phrase.before === undefined ? null : new RegExp(sourceOf(phrase.before)),
  after: new RegExp(sourceOf(phrase.after), 'y'),
  needs: phrase.needs === undefined ? null : new RegExp(phrase.needs),
  unless: phrase.unless === undefined ? null : new RegExp(phrase.unless),
  hasNumber: /\{(?:count|documents|amount)\}/.test(phrase.after),
});

/** The expressions of all phrases, made when the first prose is read. */
const grammarOf = /* @__PURE__ */ memoize((phrases: readonly ProsePhrase[]): Grammar => {
  const patterns = new Map<string, Pattern[]>();
  for (const pattern of phrases.map(patternOf))
    for (const cue of pattern.phrase.cues) patterns.set(cue, [...(patterns.get(cue) ?? []), pattern]);
  // The longest first: 行政复议 is one cue, not 复议.
  const cues = [...patterns.keys()].sort((a, b) => b.length - a.length);
  return { cues: new RegExp(cues.join('|'), 'g'), patterns };
});

function numberIn(written: string, unit: string): Pick<PhraseMatch, 'number' | 'step'> | null {
  const number = writtenNumber(written);
  if (number === null) return null;
  const power = UNITS[unit];
  if (power === undefined) return unit === '' && number !== 0 ? null : { number, step: 1 };
  const places = written.split('.')[1]?.length ?? 0;
  // By way of decimal text, so that 12345元 is exactly 1.2345 万元.
  return { number: Number(`${number}e${power}`), step: Number(`1e${power - places}`) };
}

function matchAt(
  text: string,
  { phrase, before, after, needs, unless, hasNumber }: Pattern,
  cue: RegExpExecArray,
  from: number,
): PhraseMatch | null {
  const afterCue = cue.index + cue[0].length;
  after.lastIndex = afterCue;
  const match = after.exec(text);
  if (!match) return null;
  const head = before && text.slice(Math.max(from, cue.index - MAX_BEFORE), cue.index);
  const headMatch = head === null ? null : before?.exec(head);
  if (headMatch === undefined || (before && !headMatch)) return null;
  const start = cue.index - (headMatch?.[0].length ?? 0);
  const end = afterCue + match[0].length;
  if (needs && !needs.test(text.slice(start, end))) return null;
  const said = hasNumber ? numberIn(match[1] ?? '', match[2] ?? '') : { number: 0, step: 1 };
  return said && { phrase, start, end, unless, ...said };
}

/** Whether a text may have a phrase in it. */
export function hasCue(text: string): boolean {
  const { cues } = grammarOf(PROSE_PHRASES);
  cues.lastIndex = 0;
  return cues.test(text);
}

/** The expressions of all phrases. */
export const phraseExpressions = (): RegExp[] =>
  [...grammarOf([...PROSE_PHRASES, ...FEE_PHRASES]).patterns.values()].flatMap((patterns) =>
    patterns.flatMap(({ before, after, needs, unless }) => [before, after, needs, unless].filter((expression) => expression !== null)),
  );

/** The first phrases in a text, as many as are wanted at most, from left to right, none within another. */
export function phraseMatches(text: string, most: number, phrases: readonly ProsePhrase[] = PROSE_PHRASES): PhraseMatch[] {
  const { cues, patterns } = grammarOf(phrases);
  const matches: PhraseMatch[] = [];
  let from = 0;
  cues.lastIndex = 0;
  for (let cue = cues.exec(text); cue && matches.length < most; cue = cues.exec(text)) {
    // Where the cue fits nothing, one that overlaps with it may: 信息公开, 公开申请.
    cues.lastIndex = cue.index + 1;
    for (const pattern of patterns.get(cue[0]) ?? []) {
      const { follows } = pattern.phrase;
      if (follows !== undefined && matches[matches.length - 1]?.phrase.id !== follows) continue;
      const match = matchAt(text, pattern, cue, from);
      if (!match) continue;
      matches.push(match);
      from = match.end;
      cues.lastIndex = Math.max(cue.index + cue[0].length, match.end);
      break;
    }
  }
  return matches;
}
