import type { Format } from '../../formats/format.js';
import { knownFormats } from '../../formats/formats.js';
import { PART_SUBJECTS, PLAIN_TITLES } from '../../formats/labels/part-subjects.js';
import { memoize } from '../../values/memoize.js';
import { formatLabels } from '../matching/format-labels.js';
import { normalizedLabel } from '../matching/normalized-label.js';
import { headingNumber } from './parts/heading-number.js';

/** A longer paragraph is not a heading. */
const MAX_HEADING = 44;

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

/** The titles of the parts of some formats, and the labels that no heading of a part has. */
interface Titles {
  readonly official: readonly Title[];
  /** The part of each title that is known without a number, by the title. */
  readonly plain: ReadonlyMap<string, string>;
  readonly keys: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
}

const titlesOf = /* @__PURE__ */ memoize((formats: readonly Format[]): Titles => {
  const byPart = new Map<string, Title>();
  const plain = new Map<string, string>();
  for (const { key, title } of formats.flatMap(({ parts }) => parts)) {
    const label = normalizedLabel(title);
    const own = pairs(label);
    byPart.set(`${key} ${label}`, { part: key, title: label, pairs: new Set(own), count: own.length });
    for (const other of PLAIN_TITLES[key] ?? []) plain.set(normalizedLabel(other), key);
    plain.set(label, key);
  }
  const official = [...byPart.values()];
  return {
    official,
    plain,
    keys: new Set(official.map(({ part }) => part)),
    labels: new Set(formats.flatMap((format) => [...formatLabels(format).all])),
  };
});

/** The part whose subject a heading with the number of a part has, in words that are in use or similar to the official ones. */
function partOfSubject(label: string, { official, keys, labels }: Titles): string | undefined {
  const stated = Object.entries(PART_SUBJECTS).find(([key, subject]) => keys.has(key) && subject.test(label));
  if (stated) return stated[0];
  if (labels.has(label)) return undefined;
  let best: string | undefined;
  let most = MIN_LIKENESS;
  const own = pairs(label);
  for (const title of official) {
    const like = label.includes(title.title) ? 1 : likeness(own, title);
    if (like >= most) [best, most] = [title.part, like];
  }
  return best;
}

/** How a line is known as the heading of a part: by the exact official title, or by another one in use. */
export interface PartHeading {
  /** The key of the part. */
  readonly part: string;
  readonly isOfficial: boolean;
}

const LEADERS = '.…·⋯_-—';

/** A heading without the dots and the number of a page behind it, as in a table of contents. */
function withoutPage(text: string): string {
  const line = text.trim();
  let end = line.length;
  while (end > 0 && /\d/.test(line.charAt(end - 1))) end -= 1;
  const digits = line.length - end;
  while (end > 0 && (LEADERS.includes(line.charAt(end - 1)) || line.charAt(end - 1).trim() === '')) end -= 1;
  return line.length - end > digits ? line.slice(0, end) : line;
}

/** How a short line is the heading of a part of some formats. Each line of a document is asked for several times. */
const headingIn = /* @__PURE__ */ memoize((formats: readonly Format[]) => {
  const titles = titlesOf(formats);
  return memoize((text: string): PartHeading | undefined => {
    const { style, subject } = headingNumber(withoutPage(text));
    const label = normalizedLabel(subject);
    if (label.length < 2) return undefined;
    const exact = titles.official.find(({ title }) => title === label);
    if (exact) return { part: exact.part, isOfficial: true };
    if ((style !== 'part' && titles.labels.has(label)) || /[。；;！？].|[一二三四五六]、./.test(subject)) return undefined;
    const plain = titles.plain.get(label);
    const part = plain ?? (style === 'part' ? partOfSubject(label, titles) : undefined);
    return part === undefined ? undefined : { part, isOfficial: false };
  });
});

/**
 * The part of a report that a line may be the heading of. Parts are recognised by their titles, regardless of their numbers: a line with the
 * number of a part needs a title similar to an official one or in use, any other line the whole title.
 */
export const partHeading = (text: string): PartHeading | undefined =>
  text.length > MAX_HEADING ? undefined : headingIn(knownFormats())(text);

/** The key of the part of a report that a line may be the heading of. */
export const partTitled = (text: string): string | undefined => partHeading(text)?.part;
