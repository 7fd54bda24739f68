import { boxAround, moved } from '../geometry.js';
import type { Matrix, Point } from '../geometry.js';
import type { State } from './graphics-state.js';
import type { PaintedGlyph, Turn } from './page-content.js';

// Computes where a character is on the page, and roughly where its ink is.

/**
 * The estimated vertical extent of ink, in multiples of the font size above the baseline: for digits and letters, and for Chinese
 * characters, which extend further.
 */
const INK = { low: 0, high: 0.72 };
const WIDE_INK = { low: -0.1, high: 0.85 };

/** Blank space on each side of a character, as a share of its width. */
const SIDE_BEARING = 0.06;

/** The steepest baseline of level text: one degree. */
const MAX_LEAN = 0.02;

const HAN = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

export type GlyphPlace = Pick<PaintedGlyph, 'left' | 'right' | 'y' | 'size' | 'box' | 'corners' | 'direction' | 'turn'>;

const inkOf = (text: string): typeof INK => (HAN.test(text) ? WIDE_INK : INK);

/** The place of a character that is neither rotated nor mirrored, as nearly all are. */
function placedLevel(text: string, length: number, whole: Matrix, { size, rise, scale }: State): GlyphPlace {
  const [a, , , d, e, f] = whole;
  const [left, right, y] = [e, e + a * length * scale, f + d * rise];
  const { low, high } = inkOf(text);
  const bearing = (right - left) * SIDE_BEARING;
  const box = { left: left + bearing, right: right - bearing, top: y + d * high * size, bottom: y + d * low * size };
  return { left, right, y, size: Math.abs(size * d), box, corners: undefined, direction: 'level', turn: 0 };
}

/**
 * The place of a character.
 *
 * @param length its width in text space (its height, in vertical writing)
 * @param whole the matrix from text space to the page, with the character's origin
 */
export function placed(text: string, length: number, whole: Matrix, state: State): GlyphPlace {
  const { font, size, rise, scale } = state;
  const isLevelAlready = whole[1] === 0 && whole[2] === 0 && whole[0] * length * scale >= 0 && whole[3] * size < 0;
  if (isLevelAlready && !font.isVertical) return placedLevel(text, length, whole, state);
  // In vertical writing, the origin is at the top centre of the character.
  const [startX, endX, base] = font.isVertical ? [-size / 2, size / 2, -size] : [0, length * scale, rise];
  const [x, y] = moved(whole, startX, base);
  const [toX, toY] = moved(whole, endX, base);
  const height = Math.abs(size) * Math.hypot(whole[2], whole[3]);
  const { low, high } = inkOf(text);
  const bearing = (endX - startX) * SIDE_BEARING;
  const corners = [
    moved(whole, startX + bearing, base + low * size),
    moved(whole, endX - bearing, base + low * size),
    moved(whole, endX - bearing, base + high * size),
    moved(whole, startX + bearing, base + high * size),
  ];
  const box = boxAround(corners);
  const turn = font.isVertical ? undefined : turnOf([x, y], [toX, toY], whole, size);
  if (Math.abs(toX - x) >= Math.abs(toY - y)) {
    const direction = font.isVertical ? 'turned' : isLevel([x, y], [toX, toY], whole, size) ? 'level' : 'tilted';
    const tilted = direction === 'tilted' ? corners : undefined;
    return { left: Math.min(x, toX), right: Math.max(x, toX), y, size: height, box, corners: tilted, direction, turn };
  }
  const isUpright = Math.abs(toX - x) <= MAX_LEAN * Math.abs(toY - y);
  const place = { left: x - height / 2, right: x + height / 2, y: (y + toY) / 2, size: height, box, turn };
  return isUpright ? { ...place, corners: undefined, direction: 'turned' } : { ...place, direction: 'tilted', corners };
}

/** The right angles by which a character is turned; undefined if it is mirrored, or turned by any other angle. */
function turnOf([x, y]: Point, [toX, toY]: Point, whole: Matrix, size: number): Turn | undefined {
  const [across, down] = [toX - x, toY - y];
  const [upX, upY] = [whole[2] * size, whole[3] * size];
  if (across * upY - down * upX >= 0) return undefined;
  if (Math.min(Math.abs(across), Math.abs(down)) > MAX_LEAN * Math.max(Math.abs(across), Math.abs(down))) return undefined;
  if (Math.abs(across) >= Math.abs(down)) return across >= 0 ? 0 : 2;
  return down > 0 ? 1 : 3;
}

/** Whether text runs from left to right and is upright. */
function isLevel([x, y]: Point, [toX, toY]: Point, whole: Matrix, size: number): boolean {
  const [, upY] = [whole[2] * size, whole[3] * size];
  return toX >= x && Math.abs(toY - y) <= MAX_LEAN * Math.max(toX - x, Math.abs(upY)) && upY < 0;
}
