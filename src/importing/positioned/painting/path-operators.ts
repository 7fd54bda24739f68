import { areaOf, boxAround, clipped, common, heightOf, isEmpty, MAX_THICKNESS, middleOf, numbersOf, widthOf } from '../geometry.js';
import type { Box, Point } from '../geometry.js';
import type { Graphics, State } from './graphics-state.js';
import type { Mark, Ruling } from './page-content.js';
import type { Painting } from './painting.js';
import { subpathsOf } from './subpaths.js';
import type { Side, Subpath } from './subpaths.js';

// Paths (ISO 32000-2, 8.5). Each becomes lines, filled boxes or other shapes; horizontal and vertical lines become rulings as well.

/** How far the ends of a ruling may deviate from its direction, in points. */
const MAX_SLANT = 0.75;

/** In points. Shorter lines are not rulings. */
const MIN_LENGTH = 1;

/** A path with as many corners is a drawing, not a box. */
const MAX_CORNERS = 8;

/** For a drawing with more sides, only its box is kept. */
const MAX_SIDES = 400;

/** Colour components from which a colour counts as white, like the page. */
const MIN_WHITE = 250;

function rulingOf([x0, y0]: Point, [x1, y1]: Point): Ruling | undefined {
  const [width, height] = [Math.abs(x1 - x0), Math.abs(y1 - y0)];
  if (height <= MAX_SLANT && width >= MIN_LENGTH)
    return { isHorizontal: true, at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) };
  if (width <= MAX_SLANT && height >= MIN_LENGTH)
    return { isHorizontal: false, at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) };
  return undefined;
}

const cornersOf = ({ start, sides }: Subpath): Point[] => [start, ...sides.map(({ to }) => to)];

const grown = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

/** The area in which lines are visible: up to the edge of the clipping path, however thin they are. */
const reachOf = ({ clip }: State): Box => grown(clip, MAX_SLANT);

const near = (a: number, b: number): boolean => Math.abs(a - b) <= MAX_SLANT / 2;

/** Whether a path is a box: each of its corners is a corner of its bounding box. */
const isBox = (path: Subpath, box: Box): boolean =>
  path.sides.length >= 3 &&
  path.sides.length < MAX_CORNERS &&
  path.sides.every(({ isCurved }) => !isCurved) &&
  cornersOf(path).every(([x, y]) => (near(x, box.left) || near(x, box.right)) && (near(y, box.top) || near(y, box.bottom)));

/** Whether one of the boxes is inside the largest, which is then a frame, not a filled area. */
function hasHole(boxes: readonly Box[]): boolean {
  const [first] = boxes;
  if (!first || boxes.length < 2) return false;
  const largest = boxes.reduce((most, box) => (areaOf(box) > areaOf(most) ? box : most), first);
  return boxes.some((box) => box !== largest && areaOf(box) > 0 && areaOf(common(box, largest)) >= 0.99 * areaOf(box));
}

/** The centre line of a thin four-sided box that is tilted; undefined for any other path. */
function leaningMiddle({ start, sides }: Subpath): readonly [Point, Point] | undefined {
  const corners = [start, ...sides.slice(0, 3).map(({ to }) => to)];
  const [a, b, c, d] = corners;
  if (!a || !b || !c || !d || sides.length > 4 || sides.some(({ isCurved }) => isCurved)) return undefined;
  const length = ([x0, y0]: Point, [x1, y1]: Point): number => Math.hypot(x1 - x0, y1 - y0);
  const between = ([x0, y0]: Point, [x1, y1]: Point): Point => [(x0 + x1) / 2, (y0 + y1) / 2];
  if (length(a, d) <= MAX_THICKNESS && length(b, c) <= MAX_THICKNESS) return [between(a, d), between(b, c)];
  if (length(a, b) <= MAX_THICKNESS && length(c, d) <= MAX_THICKNESS) return [between(a, b), between(c, d)];
  return undefined;
}

const isWhite = (paint: State['fill']): boolean => typeof paint !== 'string' && paint.every((part) => part >= MIN_WHITE);

/** Handles the operators that paint paths and clip to them. */
export class PathOperators {
  readonly #graphics: Graphics;
  readonly #painting: Painting;
  #isClipNext = false;

  constructor(graphics: Graphics, painting: Painting) {
    this.#graphics = graphics;
    this.#painting = painting;
  }

  /** Clips to the next path after it is painted. */
  clipNext(): void {
    this.#isClipNext = true;
  }

  /**
   * @param operator the name of the operator that paints the path: `stroke`, `eoFill`, `endPath` …
   * @param data an array with one element, the path in pdf.js's encoding
   * @param bounds its bounding box in user space
   */
  paint(operator: string, data: unknown, bounds: unknown): void {
    const { state } = this.#graphics;
    const [path] = Array.isArray(data) ? (data as unknown[]) : [];
    if (typeof path === 'object' && path !== null && operator !== 'endPath') {
      const paths = subpathsOf(path as ArrayLike<unknown>, state.matrix);
      if (/fill/i.test(operator)) this.#fill(paths, state);
      if (/stroke/i.test(operator)) this.#stroke(paths, state);
    }
    if (this.#isClipNext && numbersOf(bounds).length === 4) this.#graphics.clipTo(numbersOf(bounds));
    this.#isClipNext = false;
  }

  /** Fills the clipping path with a pattern. */
  shade(): void {
    const { state } = this.#graphics;
    this.#painting.addMark(state, { kind: 'fill', box: state.clip, paint: 'unknown', sides: [] }, state.fillAlpha);
  }

  #fill(paths: readonly Subpath[], state: State): void {
    const boxes = paths.map((path) => boxAround(cornersOf(path)));
    const isHollow = hasHole(boxes);
    paths.forEach((path, index) => {
      const box = boxes[index];
      if (box && !isEmpty(box) && path.sides.length > 0) this.#fillOne(path, box, state, isHollow);
    });
  }

  #fillOne(path: Subpath, box: Box, state: State, isHollow: boolean): void {
    const isLong = Math.max(widthOf(box), heightOf(box)) >= MIN_LENGTH;
    const middle = isLong && path.sides.length < MAX_CORNERS ? middleOf(box) : undefined;
    if (middle) this.#line(middle, box, state.fill, state.fillAlpha, state);
    else if (isBox(path, box)) {
      if (isHollow) return;
      this.#painting.addMark(state, { kind: 'fill', box: common(box, state.clip), paint: state.fill, sides: [] }, state.fillAlpha);
    } else {
      const leaning = leaningMiddle(path);
      if (leaning) this.#line(leaning, box, state.fill, state.fillAlpha, state);
      else this.#shape(path.sides, box, state.fill, state.fillAlpha, state);
    }
  }

  #stroke(paths: readonly Subpath[], state: State): void {
    const { matrix, lineWidth, stroke, strokeAlpha } = state;
    const thickness = lineWidth * Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]));
    for (const { sides } of paths) {
      const isDrawing = sides.length >= MAX_CORNERS || sides.some(({ isCurved }) => isCurved);
      const curved: Side[] = [];
      for (const side of sides) {
        const box = boxAround([side.from, side.to]);
        if (side.isCurved || (isDrawing && !rulingOf(side.from, side.to))) curved.push(side);
        else if (thickness > MAX_THICKNESS) {
          const filled = common(grown(box, thickness / 2), state.clip);
          this.#painting.addMark(state, { kind: 'fill', box: filled, paint: stroke, sides: [] }, strokeAlpha);
          const seen = clipped(side.from, side.to, reachOf(state));
          if (seen) this.#rule(seen, undefined, state);
        } else this.#line([side.from, side.to], box, stroke, strokeAlpha, state);
      }
      if (curved.length > 0) this.#shape(curved, boxAround(curved.flatMap(({ from, to }) => [from, to])), stroke, strokeAlpha, state);
    }
  }

  #shape(sides: readonly Side[], box: Box, paint: State['fill'], alpha: number, state: State): void {
    const kept = sides.length <= MAX_SIDES ? sides.map(({ from, to }) => [from, to] as const) : [];
    this.#painting.addMark(state, { kind: 'shape', box: common(box, state.clip), paint, sides: kept }, alpha);
  }

  #line([from, to]: readonly [Point, Point], around: Box, paint: State['fill'], alpha: number, state: State): void {
    const reach = reachOf(state);
    const seen = clipped(from, to, reach);
    if (!seen) return;
    const box = common(grown(around, 0.01), reach);
    const mark = this.#painting.addMark(state, { kind: 'line', box, paint, sides: [seen] }, alpha);
    if (mark && !isWhite(paint)) this.#rule(seen, mark, state);
  }

  /** @param seen the part of a line inside the clipping path */
  #rule(seen: readonly [Point, Point], mark: Mark | undefined, { clip }: State): void {
    const ruling = rulingOf(seen[0], seen[1]);
    if (ruling && widthOf(clip) > 0 && heightOf(clip) > 0) this.#painting.addRuling(ruling, mark);
  }
}
