import { moved, numberOf } from '../geometry.js';
import type { Matrix, Point } from '../geometry.js';

// Decodes paths in the encoding of pdf.js: numbers for commands, each followed by its points.

export const MOVE = 0;
export const LINE = 1;
export const CURVE = 2;
export const QUADRATIC = 3;
export const CLOSE = 4;

/** A straight segment of a path, or a piece of a curve. */
export interface Side {
  readonly from: Point;
  readonly to: Point;
  readonly isCurved: boolean;
}

/** A sequence of connected segments. */
export interface Subpath {
  readonly start: Point;
  readonly sides: Side[];
}

/** Straight pieces that approximate a curve; enough to tell what it crosses. */
const PIECES = 4;

const bezier = ([a, b, c, d]: readonly [Point, Point, Point, Point], at: number): Point => {
  const rest = 1 - at;
  const [p, q, r, s] = [rest ** 3, 3 * rest ** 2 * at, 3 * rest * at ** 2, at ** 3];
  return [p * a[0] + q * b[0] + r * c[0] + s * d[0], p * a[1] + q * b[1] + r * c[1] + s * d[1]];
};

/** Builds the subpaths of a path from its commands. */
class PathReader {
  readonly paths: Subpath[] = [];
  readonly #pointAt: (at: number) => Point;
  #now: Point = [0, 0];

  constructor(pointAt: (at: number) => Point) {
    this.#pointAt = pointAt;
  }

  move(at: number): void {
    this.#now = this.#pointAt(at);
    this.paths.push({ start: this.#now, sides: [] });
  }

  line(to: Point, isCurved = false): void {
    let path = this.paths[this.paths.length - 1];
    if (!path) {
      path = { start: this.#now, sides: [] };
      this.paths.push(path);
    }
    path.sides.push({ from: this.#now, to, isCurved });
    this.#now = to;
  }

  lineTo(at: number): void {
    this.line(this.#pointAt(at));
  }

  curve(first: number, second: number, end: number): void {
    const points = [this.#now, this.#pointAt(first), this.#pointAt(second), this.#pointAt(end)] as const;
    for (let piece = 1; piece <= PIECES; piece += 1) this.line(bezier(points, piece / PIECES), true);
  }

  close(): void {
    const path = this.paths[this.paths.length - 1];
    if (!path) return;
    const [x, y] = path.start;
    if (x !== this.#now[0] || y !== this.#now[1]) this.line(path.start);
  }
}

/** The subpaths of a path, transformed by a matrix. */
export function subpathsOf(data: ArrayLike<unknown>, matrix: Matrix): readonly Subpath[] {
  const reader = new PathReader((at) => moved(matrix, numberOf(data[at]), numberOf(data[at + 1])));
  for (let at = 0; at < data.length;) {
    const command = data[at];
    at += 1;
    if (command === MOVE) reader.move(at);
    else if (command === LINE) reader.lineTo(at);
    else if (command === CURVE) reader.curve(at, at + 2, at + 4);
    else if (command === QUADRATIC) reader.curve(at, at, at + 2);
    else if (command === CLOSE) reader.close();
    else return reader.paths;
    at += command === CURVE ? 6 : command === QUADRATIC ? 4 : command === CLOSE ? 0 : 2;
  }
  return reader.paths;
}
