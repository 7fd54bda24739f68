// Geometry on a page, in points: x to the right, y down from the top. Matrices are as in ISO 32000-2, 8.3.3.

export type Point = readonly [number, number];

/** A rectangle parallel to the edges of the page. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The product of two matrices, which applies `b` first, then `a`. */
export const times = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[2] * b[1],
  a[1] * b[0] + a[3] * b[1],
  a[0] * b[2] + a[2] * b[3],
  a[1] * b[2] + a[3] * b[3],
  a[0] * b[4] + a[2] * b[5] + a[4],
  a[1] * b[4] + a[3] * b[5] + a[5],
];

/** A point transformed by a matrix. */
export const moved = ([a, b, c, d, e, f]: Matrix, x: number, y: number): Point => [a * x + c * y + e, b * x + d * y + f];

/** A value from pdf.js as a number; 0 if it is not a finite number. */
export const numberOf = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);

/** The numbers of an array from pdf.js; empty if it is not an array of finite numbers. */
export function numbersOf(value: unknown): readonly number[] {
  if (typeof value !== 'object' || value === null) return [];
  const numbers = Array.from(value as ArrayLike<unknown>);
  return numbers.every((number): number is number => typeof number === 'number' && Number.isFinite(number)) ? numbers : [];
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** A value from pdf.js as a matrix; undefined if it is not six finite numbers. */
export function matrixOf(value: unknown): Matrix | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { 0: a, 1: b, 2: c, 3: d, 4: e, 5: f } = value as ArrayLike<unknown>;
  if (!isNumber(a) || !isNumber(b) || !isNumber(c) || !isNumber(d) || !isNumber(e) || !isNumber(f)) return undefined;
  return [a, b, c, d, e, f];
}

/** The smallest box around points. Without points, it is empty and contains nothing. */
export function boxAround(points: readonly Point[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return { left, top, right, bottom };
}

/** The bounding box of a rectangle, given by two corners, after a matrix has transformed it. */
export function boxOf([a, b, c, d, e, f]: Matrix, x0: number, y0: number, x1: number, y1: number): Box {
  return {
    left: e + Math.min(a * x0, a * x1) + Math.min(c * y0, c * y1),
    top: f + Math.min(b * x0, b * x1) + Math.min(d * y0, d * y1),
    right: e + Math.max(a * x0, a * x1) + Math.max(c * y0, c * y1),
    bottom: f + Math.max(b * x0, b * x1) + Math.max(d * y0, d * y1),
  };
}

/** The intersection of two boxes; empty if they do not meet. */
export const common = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

export const isEmpty = ({ left, top, right, bottom }: Box): boolean => !(right >= left && bottom >= top);

export const widthOf = ({ left, right }: Box): number => Math.max(0, right - left);

export const heightOf = ({ top, bottom }: Box): number => Math.max(0, bottom - top);

export const areaOf = (box: Box): number => widthOf(box) * heightOf(box);

/** The share of a box, from 0 to 1, that lies in another. */
export function shareIn(box: Box, other: Box): number {
  const area = areaOf(box);
  if (!(area > 0)) return 0;
  const width = Math.min(box.right, other.right) - Math.max(box.left, other.left);
  const height = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
  return width > 0 && height > 0 ? (width * height) / area : 0;
}

export const isInside = (box: Box, x: number, y: number): boolean => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;

/** In points. Anything thicker is a filled area. */
export const MAX_THICKNESS = 3;

/** The centre line of a box that is as thin as a line, along its longer side; undefined if it is thicker, or empty. */
export function middleOf(box: Box): readonly [Point, Point] | undefined {
  const { left, top, right, bottom } = box;
  const [width, height] = [right - left, bottom - top];
  if (isEmpty(box) || Math.min(width, height) > MAX_THICKNESS) return undefined;
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return width >= height
    ? [
        [left, y],
        [right, y],
      ]
    : [
        [x, top],
        [x, bottom],
      ];
}

/** The part of a straight line that lies in a box (Liang–Barsky); undefined if it passes by. */
export function clipped(start: Point, end: Point, box: Box): readonly [Point, Point] | undefined {
  const [x0, y0] = start;
  const [dx, dy] = [end[0] - x0, end[1] - y0];
  const across = partWithin(x0, dx, box.left, box.right);
  const down = partWithin(y0, dy, box.top, box.bottom);
  const from = Math.max(0, across.from, down.from);
  const to = Math.min(1, across.to, down.to);
  if (!(from <= to)) return undefined;
  if (from === 0 && to === 1) return [start, end];
  return [
    [x0 + from * dx, y0 + from * dy],
    [x0 + to * dx, y0 + to * dy],
  ];
}

/** Where a line is between two bounds in one direction, as shares of its length. */
function partWithin(start: number, length: number, low: number, high: number): { readonly from: number; readonly to: number } {
  if (length === 0) return start >= low && start <= high ? WHOLE_LINE : NO_LINE;
  const [one, other] = [(low - start) / length, (high - start) / length];
  return length > 0 ? { from: one, to: other } : { from: other, to: one };
}

const WHOLE_LINE = { from: 0, to: 1 };
const NO_LINE = { from: 1, to: 0 };
