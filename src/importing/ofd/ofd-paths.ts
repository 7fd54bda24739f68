import { boxAround } from '../positioned/geometry.js';
import type { Matrix } from '../positioned/geometry.js';
import { CLOSE, CURVE, LINE, MOVE, QUADRATIC, subpathsOf } from '../positioned/painting/subpaths.js';
import { childOf, textIn } from '../office/xml.js';
import type { XmlElement } from '../office/xml.js';
import { importError } from '../notes/import-error.js';
import { numberIn, wordsIn } from './ofd-values.js';

// Paths (GB/T 33190-2016, 9): letters for steps, each followed by its numbers.

/** How many numbers follow each letter. */
const COUNTS: Readonly<Record<string, number>> = { S: 2, M: 2, L: 2, Q: 4, B: 6, A: 7, C: 0 };

/** Numbers and letters of one path. */
const MAX_NUMBERS = 200_000;

/** As a share of the height of an arc: how far the control points of a curve of the same height are from its chord. */
const CONTROL = 4 / 3;

/** An arc of an ellipse as one curve of about its height: enough to tell what it crosses. */
function arc([x0, y0]: readonly [number, number], [rx = 0, ry = 0, , large = 0, sweep = 0, x = 0, y = 0]: readonly number[]): number[] {
  const [dx, dy] = [x - x0, y - y0];
  const half = Math.hypot(dx, dy) / 2;
  if (half === 0) return [LINE, x, y];
  const radius = Math.max(Math.abs(rx), Math.abs(ry), half);
  const middle = Math.sqrt(radius ** 2 - half ** 2);
  const height = (large === 0 ? radius - middle : radius + middle) * CONTROL * (sweep === 0 ? -1 : 1);
  const [outX, outY] = [(dy / (2 * half)) * height, (-dx / (2 * half)) * height];
  return [CURVE, x0 + outX, y0 + outY, x + outX, y + outY, x, y];
}

/**
 * The steps of a path in the encoding of `subpathsOf`. What follows a mistake is left out, as readers do.
 *
 * @throws ImportError if it is longer than any drawing of a report
 */
export function pathData(object: XmlElement): readonly number[] {
  const data = childOf(object, 'AbbreviatedData');
  const words = wordsIn(data && textIn(data), MAX_NUMBERS + 1);
  if (words.length > MAX_NUMBERS) throw importError('pages-too-large');
  const steps: number[] = [];
  let now: readonly [number, number] = [0, 0];
  for (let at = 0; at < words.length;) {
    const letter = words[at] ?? '';
    const count = COUNTS[letter];
    if (count === undefined) break;
    const numbers = words.slice(at + 1, at + 1 + count).map((word) => numberIn(word) ?? NaN);
    if (numbers.length < count || numbers.some((number) => Number.isNaN(number))) break;
    at += 1 + count;
    if (letter === 'S' || letter === 'M') steps.push(MOVE, ...numbers);
    else if (letter === 'L') steps.push(LINE, ...numbers);
    else if (letter === 'Q') steps.push(QUADRATIC, ...numbers);
    else if (letter === 'B') steps.push(CURVE, ...numbers);
    else if (letter === 'C') steps.push(CLOSE);
    else steps.push(...arc(now, numbers));
    const [x, y] = numbers.slice(-2);
    if (x !== undefined && y !== undefined) now = [x, y];
  }
  return steps;
}

/** The box around a path: left, top, right, bottom; undefined for a path without points. */
export function boundsOf(data: readonly number[], matrix: Matrix): readonly number[] | undefined {
  const points = subpathsOf(data, matrix).flatMap(({ start, sides }) => [start, ...sides.map(({ to }) => to)]);
  if (points.length === 0) return undefined;
  const { left, top, right, bottom } = boxAround(points);
  return [left, top, right, bottom];
}
