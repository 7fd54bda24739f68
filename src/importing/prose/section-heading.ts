import type { Format } from '../../formats/format.js';
import { knownFormats } from '../../formats/formats.js';
import { PART_NUMBERING } from '../../formats/labels/numbering.js';
import { memoize } from '../../values/memoize.js';
import { isNumbered, normalizedLabel } from '../matching/normalized-label.js';

/** A longer paragraph is not a heading. */
const MAX_HEADING = 40;

/** The share of pairs of characters that two texts must have in common. */
const MIN_LIKENESS = 0.6;

const pairs = (text: string): string[] => Array.from(text.slice(1), (next, index) => `${text.charAt(index)}${next}`);

/** The pairs of characters of an official title, to compare others with. */
interface Title {
  /** The key of its part. */
  readonly part: string;
  readonly title: string;
  readonly pairs: ReadonlySet<string>;
  readonly count: number;
}

/** How alike a text and a title are, by their pairs of characters, from 0 to 1 (Dice's coefficient). */
function likeness(own: readonly string[], { pairs: others, count }: Title): number {
  const shared = own.filter((pair) => others.has(pair)).length;
  return own.length + count === 0 ? 0 : (2 * shared) / (own.length + count);
}

/** The titles of the parts of formats, each once. */
const titlesOf = /* @__PURE__ */ memoize((formats: readonly Format[]): readonly Title[] => {
  const byPart = new Map<string, Title>();
  for (const { key, title } of formats.flatMap(({ parts }) => parts)) {
    const label = normalizedLabel(title);
    const own = pairs(label);
    byPart.set(`${key} ${label}`, { part: key, title: label, pairs: new Set(own), count: own.length });
  }
  return [...byPart.values()];
});

const allTitles = (): readonly Title[] => titlesOf(knownFormats());

/**
 * The key of the part of a report that a line is the heading of. Parts are recognised by their titles, regardless of their numbers: a
 * numbered line needs a title similar to an official one, a line without a number the whole title.
 */
export function partTitled(text: string): string | undefined {
  if (text.length > MAX_HEADING) return undefined;
  const label = normalizedLabel(text);
  if (label.length < 4) return undefined;
  const exact = allTitles().find(({ title }) => title === label);
  if (exact) return exact.part;
  if (!isNumbered(text) || !PART_NUMBERING.test(text.normalize('NFKC').trim()) || /[。；;]./.test(text)) return undefined;
  let best: string | undefined;
  let most = MIN_LIKENESS;
  const own = pairs(label);
  for (const title of allTitles()) {
    const like = label.includes(title.title) ? 1 : likeness(own, title);
    if (like >= most) [best, most] = [title.part, like];
  }
  return best;
}
