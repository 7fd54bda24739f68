import type { Standing } from '../../seen-text.js';
import type { Glyph } from '../painting/page-content.js';

// Which characters of a line stand level on its base line, as large as the others.

/** Parts of the size: what is further from the base line is raised or lowered. */
const MAX_RISE = 0.12;

/** Digits that are smaller than this, in parts of the size of the others, are a note's. */
const MIN_SIZE = 0.8;

/** The contrasts of pale text beside text that is dark. */
const MAX_PALE = 2.2;
const MIN_DARK = 4.5;

const HAN = /\p{Script=Han}/u;

const DIGIT = /\p{N}/u;

const weightOf = ({ left, right, size }: Glyph): number => (right - left) * size;

/** Values from the least to the most. */
interface Range {
  readonly least: number;
  readonly most: number;
}

const isWithin = (value: number, { least, most }: Range): boolean => value >= least && value <= most;

function rangeOf(glyphs: readonly Glyph[], valueOf: (glyph: Glyph) => number): Range {
  let [least, most] = [Infinity, -Infinity];
  for (const glyph of glyphs) {
    const value = valueOf(glyph);
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return { least, most };
}

/** The values of the group that most of the ink is in, where groups are of values no further apart than `reach` allows. */
function largestGroup(glyphs: readonly Glyph[], valueOf: (glyph: Glyph) => number, reach: (value: number) => number): Range {
  const all = rangeOf(glyphs, valueOf);
  // Nearly always all are one group.
  if (glyphs.length === 0 || all.most - all.least <= reach(all.least)) return all;
  let group = { least: all.least, most: all.least, weight: 0 };
  let best = { ...group, weight: -1 };
  for (const glyph of [...glyphs].sort((a, b) => valueOf(a) - valueOf(b))) {
    const value = valueOf(glyph);
    if (value - group.least > reach(value)) {
      if (group.weight > best.weight) best = group;
      group = { least: value, most: value, weight: 0 };
    }
    group.most = value;
    group.weight += weightOf(glyph);
  }
  return group.weight > best.weight ? group : best;
}

/** What a line or a picture across a character does to it: Chinese can be read all the same, and so can a sentence. */
const isReadable = ({ text }: Glyph, isSentence: boolean): boolean => isSentence || HAN.test(text);

function ownStanding(glyph: Glyph, isSentence: boolean): Standing {
  const { standing = 'plain' } = glyph;
  if (standing !== 'crossed') return standing;
  return isReadable(glyph, isSentence) ? 'plain' : 'overlaid';
}

/**
 * How the characters of a line are seen beside each other.
 *
 * @param isCell whether they are a line of a cell, where a number may stand beside Chinese
 */
export function levelStandings(glyphs: readonly Glyph[], isCell: boolean): Standing[] {
  const isSentence = !isCell && glyphs.some(({ text }) => HAN.test(text));
  const standings = glyphs.map((glyph) => ownStanding(glyph, isSentence));
  const level = glyphs.filter((glyph, index) => standings[index] === 'plain' && !glyph.isTurned);
  const largest = level.reduce((most, { size }) => Math.max(most, size), 0);
  const base = largestGroup(
    level,
    ({ y }) => y,
    () => MAX_RISE * largest,
  );
  const digits = level.filter(({ y, text }) => isWithin(y, base) && DIGIT.test(text));
  const digitSizes = largestGroup(
    digits,
    ({ size }) => size,
    (size) => (1 - MIN_SIZE) * size,
  );
  const darkest = isCell ? level.reduce((most, { contrast = 21 }) => Math.max(most, contrast), 0) : 0;
  return standings.map((standing, index): Standing => {
    const glyph = glyphs[index];
    if (standing !== 'plain' || !glyph || glyph.isTurned) return standing;
    if (!isWithin(glyph.y, base) || (DIGIT.test(glyph.text) && !isWithin(glyph.size, digitSizes))) return 'raised';
    return darkest >= MIN_DARK && (glyph.contrast ?? 21) < MAX_PALE ? 'faint' : 'plain';
  });
}
