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

/** The pairs of characters of an official title, to compare others with. */
interface Title {
  readonly part: PartKey;
  readonly title: string;
  readonly pairs: ReadonlySet<string>;
  readonly count: number;
}

/** How alike a text and a title are, by their pairs of characters, from 0 to 1 (Dice's coefficient). */
function likeness(own: readonly string[], { pairs: others, count }: Title): number {
  const shared = own.filter((pair) => others.has(pair)).length;
  return own.length + count === 0 ? 0 : (2 * shared) / (own.length + count);
}

const ROMAN = /^[一二三四五六七八九十]{1,3}\s*[、.．,，]/;

let titles: readonly Title[] | undefined;

const allTitles = (): readonly Title[] =>
  (titles ??= PARTS.flatMap((part) =>
    [...new Set(FORMAT_IDS.map((id) => normalizedLabel(FORMATS[id].parts[part].title)))].map((title) => {
      const own = pairs(title);
      return { part, title, pairs: new Set(own), count: own.length };
    }),
  ));

/**
 * The part of a report that a line is the heading of. Parts are told by their titles, whatever their numbers: a numbered line by a title
 * much like an official one, a line without a number by the whole title.
 */
export function partTitled(text: string): PartKey | undefined {
  if (text.length > LONGEST_HEADING) return undefined;
  const label = normalizedLabel(text);
  if (label.length < 4) return undefined;
  const exact = allTitles().find(({ title }) => title === label);
  if (exact) return exact.part;
  if (!isNumbered(text) || !ROMAN.test(text.normalize('NFKC').trim()) || /[。；;]./.test(text)) return undefined;
  let best: PartKey | undefined;
  let most = LEAST_LIKENESS;
  const own = pairs(label);
  for (const title of allTitles()) {
    const like = label.includes(title.title) ? 1 : likeness(own, title);
    if (like >= most) [best, most] = [title.part, like];
  }
  return best;
}
