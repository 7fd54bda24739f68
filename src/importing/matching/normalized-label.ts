import { NUMBERING } from '../../formats/labels/numbering.js';
import { memoize } from '../../values/memoize.js';

/** （单位：万元） in a heading: the unit of its numbers, which is not part of its name. */
const UNIT = /[(（[]?(?:金额)?单位[:：]?([\u4e00-\u9fff]{1,4})[)）\]]?|[(（[](元|万元|亿元|件|项|个)[)）\]]/;

/** Whether a text starts with a number, such as 1. or （七）. */
export const isNumbered = (text: string): boolean => NUMBERING.test(text.normalize('NFKC').replace(/\s/g, ''));

/** Longer texts are not labels: they are neither examined nor remembered. */
export const MAX_LABEL = 80;

const DIGITS = /^\d+$/;

/** Real reports have few distinct labels; a hostile one may have many, so the cache is bounded. */
const labelOf = /* @__PURE__ */ memoize((text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200f\u00ad]/g, '')
    .replace(UNIT, '')
    .replace(NUMBERING, '')
    .replace(/[^\p{L}\p{N}]/gu, ''),
);

/**
 * The part of a label that is the same in every publication: its letters and digits in half width, without white space, line breaks,
 * punctuation, numbering and the unit that it states. Empty for a text too long to be a label.
 */
export const normalizedLabel = (text: string): string => {
  if (text.length > MAX_LABEL) return '';
  // Most cells are numbers, each different from the last: they are what they are, and are not remembered.
  return DIGITS.test(text) ? text : labelOf(text);
};

const numberOf = /* @__PURE__ */ memoize(
  (text: string): string => NUMBERING.exec(text.normalize('NFKC').replace(/\s/g, ''))?.[0].replace(/[^\p{L}\p{N}]/gu, '') ?? '',
);

/** The number at the start of a label: 七 of （七）总计, 3 of 3.其他; empty where there is none. */
export const numberOfLabel = (text: string): string => (text.length > MAX_LABEL ? '' : numberOf(text));

/** 本年制发件数 is also published as 制发件数 and 本年度制发件数: without a year, this year is meant. */
const THIS_YEAR = /^本年度?/;

/** A normalised label without the words for this year at its start. */
export const withoutYear = (label: string): string => (label.startsWith('本年') ? label.replace(THIS_YEAR, '') : label);

/** Shorter pieces could be anything. */
const MIN_PIECE = 2;

/** Whether a published label is the beginning of an official one that was cut off. Both are normalised. */
export const isStartOf = (start: string, official: string): boolean =>
  start.length >= MIN_PIECE && start.length < official.length && official.startsWith(start);

/** Whether a published text is the beginning or the end of an official label. Both are normalised. */
export const isPieceOf = (piece: string, official: string): boolean =>
  isStartOf(piece, official) || (piece.length >= MIN_PIECE && piece.length < official.length && official.endsWith(piece));

/** Characters any one of which turns a label into a different one: this year's into last year's, a grant into a refusal. */
const TELLING = /[上本下前后去今明全半每不未非无否已可其各年月季度增减总小合共\d一二三四五六七八九十]/;

/** Whether two texts have the same decisive characters in the same order. */
const tellsTheSame = (text: string, official: string): boolean => {
  const telling = (one: string): string =>
    Array.from(one)
      .filter((character) => TELLING.test(character))
      .join('');
  return telling(text) === telling(official);
};

/**
 * Whether two normalised labels differ only by slips of the pen: one character in six is inserted, left out or replaced, and none of them
 * is decisive.
 */
export function isSlipOf(text: string, official: string): boolean {
  const most = Math.floor(official.length / 6);
  if (most === 0 || Math.abs(text.length - official.length) > most || !tellsTheSame(text, official)) return false;
  let above = Array.from({ length: official.length + 1 }, (_, index) => index);
  for (let i = 1; i <= text.length; i += 1) {
    const line = [i];
    for (let j = 1; j <= official.length; j += 1) {
      const replaced = (above[j - 1] ?? 0) + (text[i - 1] === official[j - 1] ? 0 : 1);
      line.push(Math.min(replaced, (above[j] ?? 0) + 1, (line[j - 1] ?? 0) + 1));
    }
    above = line;
  }
  return (above[official.length] ?? Infinity) <= most;
}
