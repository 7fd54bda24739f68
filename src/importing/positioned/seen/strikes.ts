import { contrast, painted, WHITE } from '../painting/colors.js';
import type { Color } from '../painting/colors.js';
import { clipped, shareIn } from '../geometry.js';
import type { Box } from '../geometry.js';
import { MIN_CONTRAST } from './covers.js';
import type { Mark, PaintedGlyph } from '../painting/page-content.js';

// Finds lines through characters. A line strikes characters through if it runs through their middle and ends where they end. If it extends
// further (a table border under overlapping text), crosses them in another way, or may be invisible (a picture or pattern as thin as a
// line), it only makes them doubtful.

/** The middle of a character, in multiples of its size above the baseline: underlines are lower, cell borders higher. */
const MIDDLE = { low: 0.1, high: 0.62 };

/** The slope of the steepest line that strikes text through: about ten degrees. */
const MAX_SLOPE = 0.2;

/** As shares of a character's width: a longer line strikes it through, a shorter one touches it. */
const MIN_STRUCK = 0.8;
const MIN_TOUCHED = 0.2;

/** As a share of the font size. Anything thicker is not a line through a character. */
const MAX_THICKNESS = 0.35;

/** The largest distances between pieces of one line, in points: across and along it. */
const SAME_LINE = 0.6;
const MAX_GAP = 1.6;

/** How far a line may extend beyond the characters it strikes through: as a multiple of the font size, and as a share of its length. */
const MAX_OVERHANG = 1.5;
const MAX_OVERHANG_SHARE = 0.35;

export interface StrikeLine {
  readonly box: Box;
  /** The pieces it is drawn in. */
  readonly marks: readonly Mark[];
  readonly isLevel: boolean;
  /**
   * Whether it is visible on a white page. Otherwise it can only strike through text of its own colour, such as white text on a dark
   * background.
   */
  readonly isSeen: boolean;
}

/** The colour of a line on a white page; undefined if it is unknown. */
const colorOf = ({ paint, alpha = 1, blend }: Mark): Color | undefined =>
  typeof paint === 'string' || blend === 'other' ? undefined : painted(WHITE, paint, alpha, blend);

/** Whether a line is visible on a white page. */
function isSeen(mark: Mark): boolean {
  const color = colorOf(mark);
  return color === undefined || contrast(color, WHITE) >= MIN_CONTRAST;
}

/** Whether it is known how a line looks: a pattern may be white, and a mask or blend mode may make it invisible. */
const isCertain = ({ paint, alpha, blend }: Mark): boolean => typeof paint !== 'string' && alpha !== undefined && blend !== 'other';

function isLevel({ sides: [side] }: Mark): boolean {
  if (!side) return false;
  const [[x0, y0], [x1, y1]] = side;
  return Math.abs(y1 - y0) <= MAX_SLOPE * Math.abs(x1 - x0);
}

/** All lines of a page. Horizontal pieces that follow each other are joined. */
export function linesOfMarks(marks: readonly Mark[]): StrikeLine[] {
  const lines: StrikeLine[] = [];
  const level: Mark[] = [];
  for (const mark of marks) {
    if (mark.sides.length === 0) continue;
    const isHigh = mark.box.bottom - mark.box.top > SAME_LINE * 4;
    if (mark.kind === 'line' && isLevel(mark) && !isHigh) level.push(mark);
    else lines.push({ box: mark.box, marks: [mark], isLevel: mark.kind === 'line' && isLevel(mark), isSeen: isSeen(mark) });
  }
  const [seen, pale] = [level.filter(isSeen), level.filter((mark) => !isSeen(mark))];
  return [...lines, ...joinedPieces(seen, true), ...joinedPieces(pale, false)];
}

function joinedPieces(pieces: readonly Mark[], areSeen: boolean): StrikeLine[] {
  const middle = ({ box }: Mark): number => (box.top + box.bottom) / 2;
  const rows: Mark[][] = [];
  let start = -Infinity;
  for (const mark of [...pieces].sort((a, b) => middle(a) - middle(b))) {
    if (middle(mark) - start > SAME_LINE) {
      rows.push([]);
      start = middle(mark);
    }
    rows[rows.length - 1]?.push(mark);
  }
  return rows.flatMap((row) => {
    const lines: { box: Box; marks: Mark[]; isLevel: true; isSeen: boolean }[] = [];
    for (const mark of row.sort((a, b) => a.box.left - b.box.left)) {
      const last = lines[lines.length - 1];
      if (last && mark.box.left <= last.box.right + MAX_GAP) {
        last.marks.push(mark);
        const { box } = last;
        last.box = {
          left: box.left,
          right: Math.max(box.right, mark.box.right),
          top: Math.min(box.top, mark.box.top),
          bottom: Math.max(box.bottom, mark.box.bottom),
        };
      } else lines.push({ box: mark.box, marks: [mark], isLevel: true, isSeen: areSeen });
    }
    return lines;
  });
}

/** How a line meets a character: through its middle, for a share of its width, or across it in another way. */
export type Meeting = { readonly kind: 'through'; readonly share: number } | { readonly kind: 'across' };

function hasInkOf(mark: Mark, { paints }: PaintedGlyph): boolean {
  const color = colorOf(mark);
  return color !== undefined && paints.some((ink) => typeof ink !== 'string' && contrast(ink, color) < MIN_CONTRAST);
}

/** When the place of a character was last filled, in the order of painting. Lines painted earlier are hidden there. */
export function lastCover(glyph: PaintedGlyph, near: readonly Mark[]): number {
  let last = 0;
  for (const { kind, order, alpha = 0, blend, box } of near) {
    if (kind === 'fill' && order > last && alpha > 0.9 && blend === 'normal' && shareIn(glyph.box, box) > 0.9) last = order;
  }
  return last;
}

/**
 * How a line meets a character; undefined if it misses it or is hidden.
 *
 * @param pieces the pieces of the line near the character
 * @param buried the position in the order of painting up to which lines are hidden
 */
export function meetingOf(line: StrikeLine, pieces: readonly Mark[], glyph: PaintedGlyph, buried: number): Meeting | undefined {
  const shown = pieces.filter((mark) => mark.order > buried && (line.isSeen || hasInkOf(mark, glyph)) && meets(mark, glyph));
  const [first] = shown;
  if (!first) return undefined;
  if (!line.isLevel || glyph.direction !== 'level') return { kind: 'across' };
  const { box, left, right, size, y } = glyph;
  const height = y - heightAt(first, (box.left + box.right) / 2);
  if (height < MIDDLE.low * size || height > MIDDLE.high * size) return undefined;
  if (!shown.every((mark) => isCertain(mark) && thicknessOf(mark) <= MAX_THICKNESS * size)) return { kind: 'across' };
  const from = shown.reduce((least, mark) => Math.min(least, mark.box.left), right);
  const to = shown.reduce((most, mark) => Math.max(most, mark.box.right), left);
  return { kind: 'through', share: right > left ? (Math.min(to, right) - Math.max(from, left)) / (right - left) : 0 };
}

function thicknessOf({ box, sides: [side] }: Mark): number {
  const rise = side ? Math.abs(side[1][1] - side[0][1]) : 0;
  return box.bottom - box.top - rise;
}

/** The y of a line at an x. */
function heightAt({ sides: [side] }: Mark, x: number): number {
  if (!side) return NaN;
  const [[x0, y0], [x1, y1]] = side;
  return x1 === x0 ? y0 : y0 + ((x - x0) / (x1 - x0)) * (y1 - y0);
}

/** The inner part of a character, without the edges that lines may touch. */
function coreOf({ left, right, top, bottom }: Box): Box {
  const [x, y] = [(right - left) * 0.2, (bottom - top) * 0.15];
  return { left: left + x, right: right - x, top: top + y, bottom: bottom - y };
}

function meets(mark: Mark, { box, direction }: PaintedGlyph): boolean {
  const core = direction === 'level' && isLevel(mark) ? box : coreOf(box);
  return mark.sides.some(([from, to]) => clipped(from, to, core) !== undefined);
}

/** The characters that a line strikes through, and those it makes doubtful. */
export interface Strike {
  readonly struck: readonly PaintedGlyph[];
  readonly doubtful: readonly PaintedGlyph[];
}

/** The effect of a line on the characters that it meets. */
export function strikeOf(line: StrikeLine, meetings: readonly { readonly glyph: PaintedGlyph; readonly meeting: Meeting }[]): Strike {
  const across = meetings.flatMap(({ glyph, meeting }) => (meeting.kind === 'across' ? [glyph] : []));
  const through = meetings.flatMap(({ glyph, meeting }) => (meeting.kind === 'through' ? [{ glyph, share: meeting.share }] : []));
  const whole = through.filter(({ share }) => share >= MIN_STRUCK).map(({ glyph }) => glyph);
  const touched = through.filter(({ share }) => share >= MIN_TOUCHED && share < MIN_STRUCK).map(({ glyph }) => glyph);
  const length = line.box.right - line.box.left;
  const covered = [...whole, ...touched].reduce((sum, { left, right }) => sum + right - left, 0);
  const size = whole.reduce((most, glyph) => Math.max(most, glyph.size), 0);
  const isOwn = length - covered <= Math.max(MAX_OVERHANG * size, MAX_OVERHANG_SHARE * length);
  return isOwn ? { struck: whole, doubtful: [...touched, ...across] } : { struck: [], doubtful: [...whole, ...touched, ...across] };
}
