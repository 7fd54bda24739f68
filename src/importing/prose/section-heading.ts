import { FORMAT_IDS, FORMATS } from '../../formats/formats.js';
import type { ProsePartKey, TablePartKey } from '../../formats/format.js';
import { isNumbered, normalizedLabel } from '../matching/normalized-label.js';

export type PartKey = ProsePartKey | TablePartKey;

const PARTS: readonly PartKey[] = ['overview', 'disclosure', 'applications', 'reviews', 'problems', 'other'];

/** A longer paragraph is no heading. */
const LONGEST_HEADING = 40;

/** How much of the pairs of characters of two texts must be the same. */
const LEAST_LIKENESS = 0.6;

const pairs = (text: string): string[] => Array.from(text.slice(1), (next, index) => `${text.charAt(index)}${next}`);

/** How alike two texts are, from 0 to 1 (Dice's coefficient of their pairs of characters). */
function likeness(one: string, other: string): number {
  const [a, b] = [pairs(one), pairs(other)];
  const shared = a.filter((pair) => b.includes(pair)).length;
  return a.length + b.length === 0 ? 0 : (2 * shared) / (a.length + b.length);
}

const ROMAN = /^[一二三四五六七八九十]{1,3}\s*[、.．,，]/;

let titles: readonly (readonly [PartKey, string])[] | undefined;

const allTitles = (): readonly (readonly [PartKey, string])[] =>
  (titles ??= PARTS.flatMap((part) =>
    [...new Set(FORMAT_IDS.map((id) => normalizedLabel(FORMATS[id].parts[part].title)))].map((title) => [part, title] as const),
  ));

/**
 * The part of a report that a line is the heading of. Parts are told by their titles, whatever their numbers: a numbered line by a title
 * much like an official one, a line without a number by the whole title.
 */
export function partTitled(text: string): PartKey | undefined {
  if (text.length > LONGEST_HEADING) return undefined;
  const label = normalizedLabel(text);
  if (label.length < 4) return undefined;
  const exact = allTitles().find(([, title]) => title === label);
  if (exact) return exact[0];
  if (!isNumbered(text) || !ROMAN.test(text.normalize('NFKC').trim()) || /[。；;]./.test(text)) return undefined;
  let best: PartKey | undefined;
  let most = LEAST_LIKENESS;
  for (const [part, title] of allTitles()) {
    const like = label.includes(title) ? 1 : likeness(label, title);
    if (like >= most) [best, most] = [part, like];
  }
  return best;
}
