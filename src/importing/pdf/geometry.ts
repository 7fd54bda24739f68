// Places on a page, in points: x to the right, y down from the top. Matrices are those of ISO 32000-2, 8.3.3.

export type Point = readonly [number, number];

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

export const times = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[2] * b[1],
  a[1] * b[0] + a[3] * b[1],
  a[0] * b[2] + a[2] * b[3],
  a[1] * b[2] + a[3] * b[3],
  a[0] * b[4] + a[2] * b[5] + a[4],
  a[1] * b[4] + a[3] * b[5] + a[5],
];

export const moved = ([a, b, c, d, e, f]: Matrix, x: number, y: number): Point => [a * x + c * y + e, b * x + d * y + f];

export const numberOf = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);

/** The numbers of an array that pdf.js hands over; none where it is no array or one of them is no number. */
export function numbersOf(value: unknown): readonly number[] {
  if (typeof value !== 'object' || value === null) return [];
  const numbers = Array.from(value as ArrayLike<unknown>);
  return numbers.every((number): number is number => typeof number === 'number' && Number.isFinite(number)) ? numbers : [];
}

export function matrixOf(value: unknown): Matrix | undefined {
  const [a, b, c, d, e, f] = numbersOf(value);
  if (a === undefined || b === undefined || c === undefined || d === undefined || e === undefined || f === undefined) return undefined;
  return [a, b, c, d, e, f];
}

/** The smallest box around points. Of none it is an empty box that nothing lies in. */
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

/** The box around a rectangle of two corners, once a matrix has turned it. */
export const boxOf = (matrix: Matrix, x0: number, y0: number, x1: number, y1: number): Box =>
  boxAround([moved(matrix, x0, y0), moved(matrix, x1, y0), moved(matrix, x1, y1), moved(matrix, x0, y1)]);

/** Where both boxes are; empty where they lie apart. */
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

/** Which part of a box, from 0 to 1, lies in another. */
export const shareIn = (box: Box, other: Box): number => {
  const area = areaOf(box);
  return area > 0 ? areaOf(common(box, other)) / area : 0;
};

export const isInside = (box: Box, x: number, y: number): boolean => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;

/** The part of a straight line that lies in a box (Liang and Barsky); undefined where it passes by. */
export function clipped([x0, y0]: Point, [x1, y1]: Point, box: Box): readonly [Point, Point] | undefined {
  const [dx, dy] = [x1 - x0, y1 - y0];
  let [from, to] = [0, 1];
  const sides = [
    [-dx, x0 - box.left],
    [dx, box.right - x0],
    [-dy, y0 - box.top],
    [dy, box.bottom - y0],
  ] as const;
  for (const [towards, distance] of sides) {
    if (towards === 0) {
      if (distance < 0) return undefined;
    } else if (towards < 0) from = Math.max(from, distance / towards);
    else to = Math.min(to, distance / towards);
  }
  if (from > to) return undefined;
  return [
    [x0 + from * dx, y0 + from * dy],
    [x0 + to * dx, y0 + to * dy],
  ];
}
