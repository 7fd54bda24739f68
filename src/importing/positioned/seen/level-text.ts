import type { Standing } from '../../seen-text.js';
import type { Glyph } from '../painting/page-content.js';

// Determines which characters of a line are on its baseline and as large as the others.

/** As a share of the font size. A character further from the baseline is raised or lowered. */
const MAX_RISE = 0.12;

/** As a share of the other digits' size. Smaller digits belong to a footnote mark. */
const MIN_SIZE = 0.8;

/** Contrast ratios of pale text, and of the dark text beside it. */
const MAX_PALE = 2.2;
const MIN_DARK = 4.5;

const HAN = /\p{Script=Han}/u;

const DIGIT = /\p{N}/u;

const weightOf = ({ left, right, size }: Glyph): number => (right - left) * size;

/** The range from the lowest to the highest of some values. */
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

/**
 * Divides characters into groups whose values differ by no more than `reach` allows, and returns the range of the group with the most ink.
 */
function largestGroup(glyphs: readonly Glyph[], valueOf: (glyph: Glyph) => number, reach: (value: number) => number): Range {
  const all = rangeOf(glyphs, valueOf);
  // Nearly always, all characters are in one group.
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

/** Whether a character can be read although a line or picture crosses it: Chinese can, and so can a sentence. */
const isReadable = ({ text }: Glyph, isSentence: boolean): boolean => isSentence || HAN.test(text);

function ownStanding(glyph: Glyph, isSentence: boolean): Standing {
  const { standing = 'plain' } = glyph;
  if (standing !== 'crossed') return standing;
  return isReadable(glyph, isSentence) ? 'plain' : 'overlaid';
}

/**
 * How the characters of a line are seen beside each other.
 *
 * @param isCell whether they are a line of a cell, which may have a number beside Chinese text
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
