import { contrast, WHITE } from '../painting/colors.js';
import type { GlyphLook } from './covers.js';
import type { Deadline } from '../deadline.js';
import { clipped, heightOf, widthOf } from '../geometry.js';
import type { Point } from '../geometry.js';
import { Nearby } from './nearby.js';
import type { PaintedGlyph } from '../painting/page-content.js';

// Finds characters painted over each other. Text painted twice at nearly the same place is bold or has a shadow, so it is one text. Any
// other overlap cannot be read. A decision about doubles applies to all characters of an operator: two equal digits that are close together
// are two digits.

/** A character and how it looks. */
export interface InspectedGlyph {
  readonly glyph: PaintedGlyph;
  readonly box: PaintedGlyph['box'];
  readonly standing: Exclude<GlyphLook['standing'], 'covered'>;
  readonly contrast: number;
  /** Whether it is behind or across the text of the page: large and pale, or tilted. */
  readonly isBehind: boolean;
}

/** Characters in one place; more are a drawing. */
const MAX_NEAR = 160;

/** As a share of the smaller of two characters. Characters that overlap less are neighbours. */
const MIN_OVERLAP = 0.25;

/**
 * The largest shift between a text and its double: sideways as a share of a character's width and of its size, and vertically as a share of
 * its size.
 */
const MAX_SHIFT_OF_WIDTH = 0.3;
const MAX_SHIFT = 0.15;
const MAX_RISE = 0.11;

/** How much the shifts of the characters of one text may differ, as a share of their size. */
const SAME_SHIFT = 0.03;

/** As a share of a character's width. Characters of one operator at least this far apart are tightly set, not painted over each other. */
const MIN_ADVANCE = 0.6;

/** Contrast ratios: of text that is plainly readable on what is behind it, and of what is behind it on the page. */
const MIN_TEXT_CONTRAST = 4.5;
const MAX_BEHIND_CONTRAST = 2.2;

export interface Overprints {
  /** Characters that overlap others. */
  readonly overlaid: ReadonlySet<PaintedGlyph>;
  /** Characters that double others, to be left out. */
  readonly doubles: ReadonlySet<PaintedGlyph>;
}

const isClose = (a: number, b: number, by: number): boolean => Math.abs(a - b) <= by;

/** Whether one character may be the double of another. */
function isDouble(a: PaintedGlyph, b: PaintedGlyph): boolean {
  const width = Math.min(a.right - a.left, b.right - b.left);
  return (
    a.text === b.text &&
    a.run !== b.run &&
    isClose(a.size, b.size, 0.1 * b.size) &&
    isClose(a.left, b.left, Math.min(MAX_SHIFT_OF_WIDTH * width, MAX_SHIFT * b.size)) &&
    isClose(a.y, b.y, MAX_RISE * b.size)
  );
}

/** Whether two characters follow each other in one operator, however tightly. */
const isNext = (a: PaintedGlyph, b: PaintedGlyph): boolean =>
  a.run === b.run && b.order === a.order + 1 && b.left - a.left >= MIN_ADVANCE * Math.min(a.right - a.left, b.right - b.left);

/** The sides of a tilted character. */
const sidesOf = (corners: readonly Point[]): (readonly [Point, Point])[] =>
  corners.flatMap((corner, index) => {
    const next = corners[(index + 1) % corners.length];
    return next ? [[corner, next] as const] : [];
  });

function isOverlapping({ box: a, corners: aCorners }: PaintedGlyph, { box: b, corners: bCorners }: PaintedGlyph): boolean {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  if (width <= 0 || width <= MIN_OVERLAP * Math.min(widthOf(a), widthOf(b))) return false;
  if (height <= 0 || height <= MIN_OVERLAP * Math.min(heightOf(a), heightOf(b))) return false;
  if (!aCorners && !bCorners) return true;
  const [corners, other] = aCorners ? [aCorners, b] : [bCorners, a];
  // The bounding box of a tilted character is larger than the character.
  return corners === undefined || contains(corners, other) || sidesOf(corners).some(([from, to]) => clipped(from, to, other) !== undefined);
}

/** Whether the centre of a box is inside a quadrilateral, given by its corners in order. */
function contains(corners: readonly Point[], { left, right, top, bottom }: PaintedGlyph['box']): boolean {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const turns = sidesOf(corners).map(([[x0, y0], [x1, y1]]) => Math.sign((x1 - x0) * (y - y0) - (y1 - y0) * (x - x0)));
  return turns.every((turn) => turn >= 0) || turns.every((turn) => turn <= 0);
}

/** The contrast between the colours of two characters; 1 if either is unknown. */
function inkContrast(a: PaintedGlyph, b: PaintedGlyph): number {
  const [[one = WHITE], [other = WHITE]] = [a.paints, b.paints];
  return typeof one === 'string' || typeof other === 'string' ? 1 : contrast(one, other);
}

/** Whether the first of two characters is behind the other, and pale enough to leave it readable. */
const isHarmless = (a: InspectedGlyph, b: InspectedGlyph): boolean =>
  a.isBehind &&
  !b.isBehind &&
  a.contrast <= MAX_BEHIND_CONTRAST &&
  b.contrast >= MIN_TEXT_CONTRAST &&
  (a.glyph.alpha < 0.9 || inkContrast(a.glyph, b.glyph) >= MIN_TEXT_CONTRAST);

/** Whether the first of two characters is faint and painted over by the other, so that it is invisible. */
const isBelow = (a: InspectedGlyph, b: InspectedGlyph): boolean => a.standing === 'faint' && a.glyph.order < b.glyph.order;

/** Whether two characters make each other doubtful, given in the order of painting. */
const isInTheWay = (first: InspectedGlyph, later: InspectedGlyph): boolean =>
  !isNext(first.glyph, later.glyph) &&
  isOverlapping(first.glyph, later.glyph) &&
  !isHarmless(first, later) &&
  !isHarmless(later, first) &&
  !isBelow(first, later);

/** A character and the earlier ones that it may double, in the order of painting. */
interface Pair {
  readonly first: InspectedGlyph;
  readonly firsts: readonly InspectedGlyph[];
  readonly later: InspectedGlyph;
}

/** Finds overlapping characters of a page, comparing each with those painted before it. */
class Overlaps {
  readonly overlaid = new Set<PaintedGlyph>();
  /** For each operator, its characters that may double others, and how many characters it shows. */
  readonly pairs = new Map<number, Pair[]>();
  readonly counts = new Map<number, number>();
  readonly #nearby = new Nearby<InspectedGlyph>();

  add(later: InspectedGlyph): void {
    const { glyph } = later;
    this.counts.set(glyph.run, (this.counts.get(glyph.run) ?? 0) + 1);
    const near = this.#nearby.at(glyph.box, MAX_NEAR);
    this.#nearby.add(later);
    if (!near) {
      this.overlaid.add(glyph);
      return;
    }
    const doubled: InspectedGlyph[] = [];
    for (const first of near) {
      if (isDouble(first.glyph, glyph)) doubled.push(first);
      else if (isInTheWay(first, later)) this.overlaid.add(first.glyph).add(glyph);
    }
    if (doubled.length > 0) this.#pair(later, doubled);
  }

  #pair(later: InspectedGlyph, found: readonly InspectedGlyph[]): void {
    const firsts = [...found].sort((a, b) => a.glyph.order - b.glyph.order);
    const [first] = firsts;
    if (!first) return;
    const pairs = this.pairs.get(later.glyph.run) ?? [];
    pairs.push({ first, firsts, later });
    this.pairs.set(later.glyph.run, pairs);
  }
}

/** Whether all characters of an operator double others with the same shift. */
function isSecondPass(pairs: readonly Pair[], count: number): boolean {
  const [pair] = pairs;
  if (!pair || pairs.length !== count) return false;
  const shiftOf = ({ first, later }: Pair): Point => [later.glyph.left - first.glyph.left, later.glyph.y - first.glyph.y];
  const [x, y] = shiftOf(pair);
  const by = SAME_SHIFT * pair.later.glyph.size;
  return pairs.every((one) => isClose(shiftOf(one)[0], x, by) && isClose(shiftOf(one)[1], y, by));
}

/**
 * The overlaps and doubles among the visible characters of a page.
 *
 * @throws ImportError if the time is up
 */
export function overprintsOf(glyphs: readonly InspectedGlyph[], deadline: Deadline): Overprints {
  const overlaps = new Overlaps();
  for (const glyph of glyphs) {
    deadline.pass();
    overlaps.add(glyph);
  }
  const doubles = new Set<PaintedGlyph>();
  for (const [run, pairs] of overlaps.pairs) {
    const isWhole = isSecondPass(pairs, overlaps.counts.get(run) ?? 0);
    // The darkest copy is the text; the ones before it are its shadows.
    const isDarkest = pairs.every(({ firsts, later }) => firsts.every((first) => later.contrast > first.contrast));
    for (const { firsts, later } of pairs) {
      if (!isWhole) for (const { glyph } of [...firsts, later]) overlaps.overlaid.add(glyph);
      else if (isDarkest) for (const { glyph } of firsts) doubles.add(glyph);
      else doubles.add(later.glyph);
    }
  }
  return { doubles, overlaid: overlaps.overlaid };
}
