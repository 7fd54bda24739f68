import { contrast, painted, WHITE } from '../painting/colors.js';
import type { Colour } from '../painting/colors.js';
import { clipped, shareIn } from '../geometry.js';
import type { Box } from '../geometry.js';
import { MIN_CONTRAST } from './covers.js';
import type { Mark, PaintedGlyph } from '../painting/page-content.js';

// Lines through characters. One that runs through the middle of a run of characters and ends where they end strikes them; one that runs on, as a rule of a table does that
// text overlaps, or that crosses them otherwise, leaves in doubt what they say; so does what is as thin as a line, and may not be seen: a picture, a pattern.

/** Where the middle of a character is, in parts of its size above its base line: an underline is below, the border of a cell above. */
const MIDDLE = { low: 0.1, high: 0.62 };

/** The steepest line that strikes: the run of ten degrees. */
const MAX_SLOPE = 0.2;

/** Parts of the width of a character: a line that is longer strikes it, one that is shorter touches it. */
const MIN_STRUCK = 0.8;
const MIN_TOUCHED = 0.2;

/** Parts of its size: as thick as a line through a character may be and still be a line. */
const MAX_THICKNESS = 0.35;

/** As far as pieces of one line may be from each other, in points. */
const SAME_LINE = 0.6;
const MAX_GAP = 1.6;

/** As much of a line may run past the characters that it strikes: in sizes of a character, and in parts of its length. */
const MAX_OVERHANG = 1.5;
const MAX_OVERHANG_SHARE = 0.35;

export interface StrikeLine {
  readonly box: Box;
  /** The pieces that it is drawn of. */
  readonly marks: readonly Mark[];
  readonly isLevel: boolean;
  /** Whether it is seen on a white page. Otherwise it strikes what has its own colour: white text on a dark ground. */
  readonly isSeen: boolean;
}

/** The colour of a line on a white page; undefined where nobody can tell it. */
const colourOf = ({ paint, alpha = 1, blend }: Mark): Colour | undefined =>
  typeof paint === 'string' || blend === 'other' ? undefined : painted(WHITE, paint, alpha, blend);

/** Whether a line is seen on a white page. */
function isSeen(mark: Mark): boolean {
  const colour = colourOf(mark);
  return colour === undefined || contrast(colour, WHITE) >= MIN_CONTRAST;
}

/** Whether it is known how a line looks: a pattern may be white, a mask may leave nothing of it, and so may a blend mode. */
const isCertain = ({ paint, alpha, blend }: Mark): boolean => typeof paint !== 'string' && alpha !== undefined && blend !== 'other';

function isLevel({ sides: [side] }: Mark): boolean {
  if (!side) return false;
  const [[x0, y0], [x1, y1]] = side;
  return Math.abs(y1 - y0) <= MAX_SLOPE * Math.abs(x1 - x0);
}

/** All lines of a page: pieces from left to right that follow each other as one. */
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

/** How a line meets a character: through its middle for `share` of its width, or otherwise across it. */
export type Meeting = { readonly kind: 'through'; readonly share: number } | { readonly kind: 'across' };

function hasInkOf(mark: Mark, { paints }: PaintedGlyph): boolean {
  const colour = colourOf(mark);
  return colour !== undefined && paints.some((ink) => typeof ink !== 'string' && contrast(ink, colour) < MIN_CONTRAST);
}

/** When the place of a character was last painted over: lines that are painted before are hidden there. */
export function lastCover(glyph: PaintedGlyph, near: readonly Mark[]): number {
  let last = 0;
  for (const { kind, order, alpha = 0, blend, box } of near) {
    if (kind === 'fill' && order > last && alpha > 0.9 && blend === 'normal' && shareIn(glyph.box, box) > 0.9) last = order;
  }
  return last;
}

/**
 * How a line meets a character; undefined where it passes by, or is hidden.
 *
 * @param pieces those of its pieces that are near the character
 * @param buried the order of painting up to which lines are hidden there
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

/** Where a line is at a place from left to right. */
function heightAt({ sides: [side] }: Mark, x: number): number {
  if (!side) return NaN;
  const [[x0, y0], [x1, y1]] = side;
  return x1 === x0 ? y0 : y0 + ((x - x0) / (x1 - x0)) * (y1 - y0);
}

/** The inner part of a character, away from the edges that lines may touch. */
function coreOf({ left, right, top, bottom }: Box): Box {
  const [x, y] = [(right - left) * 0.2, (bottom - top) * 0.15];
  return { left: left + x, right: right - x, top: top + y, bottom: bottom - y };
}

function meets(mark: Mark, { box, direction }: PaintedGlyph): boolean {
  const core = direction === 'level' && isLevel(mark) ? box : coreOf(box);
  return mark.sides.some(([from, to]) => clipped(from, to, core) !== undefined);
}

/** Which characters a line strikes, and which it leaves in doubt. */
export interface Strike {
  readonly struck: readonly PaintedGlyph[];
  readonly doubtful: readonly PaintedGlyph[];
}

/** What a line does to the characters that it meets. */
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
