import { NUMBERING } from '../../formats/labels/numbering.js';
import { memoize } from '../../values/memoize.js';

/** （单位：万元） in a heading: what its numbers count, which is not what it is called. */
const UNIT = /[(（[]?(?:金额)?单位[:：]?([\u4e00-\u9fff]{1,4})[)）\]]?|[(（[](元|万元|亿元|件|项|个)[)）\]]/;

/** Whether a text carries a number in front, as 1. or （七）. */
export const isNumbered = (text: string): boolean => NUMBERING.test(text.normalize('NFKC').replace(/\s/g, ''));

/** Longer texts are no labels: they are not looked at, nor kept. */
export const MAX_LABEL = 80;

/** The labels of all reports that a process reads are few; those of a hostile one are not. */
const labelOf = /* @__PURE__ */ memoize((text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200f\u00ad]/g, '')
    .replace(UNIT, '')
    .replace(NUMBERING, '')
    .replace(/[^\p{L}\p{N}]/gu, ''),
);

/**
 * What of a label does not change when it is published: its letters and digits, without width, white space, line breaks, punctuation,
 * its numbering, and the unit that it states. Empty for what is too long to be a label.
 */
export const normalizedLabel = (text: string): string => (text.length > MAX_LABEL ? '' : labelOf(text));

/** The number that a label carries in front: 七 of （七）总计, 3 of 3.其他; empty where it carries none. */
export function numberOfLabel(text: string): string {
  if (text.length > MAX_LABEL) return '';
  return NUMBERING.exec(text.normalize('NFKC').replace(/\s/g, ''))?.[0].replace(/[^\p{L}\p{N}]/gu, '') ?? '';
}

/** Shorter pieces could be anything. */
const MIN_PIECE = 2;

/** Whether a published label is an official one that was cut off: what is left of it is its start. Both are normalised. */
export const isStartOf = (start: string, official: string): boolean =>
  start.length >= MIN_PIECE && start.length < official.length && official.startsWith(start);

/** Whether a published text is a piece of an official label: its start, or its end. Both are normalised. */
export const isPieceOf = (piece: string, official: string): boolean =>
  isStartOf(piece, official) || (piece.length >= MIN_PIECE && piece.length < official.length && official.endsWith(piece));

/** Characters of which one makes another label of a label: last year's of this year's, a refusal of a grant. */
const TELLING = /[上本下前后去今明全半每不未非无否已可其各年月季度增减总小合共\d一二三四五六七八九十]/;

/** Whether two texts have the same telling characters in the same order. */
const tellsTheSame = (text: string, official: string): boolean => {
  const telling = (one: string): string =>
    Array.from(one)
      .filter((character) => TELLING.test(character))
      .join('');
  return telling(text) === telling(official);
};

/** Whether two normalised labels differ in no more than a slip of the pen: one character in six, put in, left out or another one, and none that tells. */
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
