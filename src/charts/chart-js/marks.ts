// The bars, lines and points of charts, in place of Chart.js's own, which have rounded corners, curves and tooltips that no chart here has.
import { drawPoint, POINT_RADIUS } from '../point-shape.js';
import type { Surface } from '../series-styles.js';
import { Chart, Element } from './chart-js.js';

/** The gap between bars side by side, in CSS pixels. */
const GAP = 2;

/** The least length of a bar whose number is not zero, in CSS pixels. */
const MIN_LENGTH = 1;

interface BarOptions {
  readonly backgroundColor: string;
  readonly borderColor: string;
}

/** A bar: its fill, with a thin outline in the full colour of its series. Its edges are on whole pixels, so that they are sharp. */
class BarMark extends Element<object, BarOptions> {
  static readonly id = 'bar';
  // Chart.js resolves those options that have a default.
  static override readonly defaults = { backgroundColor: '', borderColor: '', inflateAmount: 0 };

  // Chart.js sets these.
  declare readonly base: number;
  declare readonly width: number;
  declare readonly height: number;
  declare readonly horizontal: boolean;
  /** How much longer than its number it is drawn; negative in a stack, where it leaves a gap to the next. */
  declare readonly inflateAmount: number;

  draw(surface: Surface): void {
    const { x, y, base, width, height, horizontal, inflateAmount, options } = this;
    const [middle, breadth, end] = horizontal ? [y, height, x] : [x, width, y];
    const from = Math.round(middle - breadth / 2);
    const across = Math.max(1, Math.round(middle + breadth / 2) - from - GAP);
    const start = Math.round(base);
    const full = Math.max(end === base ? 0 : MIN_LENGTH, Math.abs(Math.round(end) - start));
    const length = full > GAP ? full + inflateAmount : full;
    const left = horizontal ? start : from;
    const top = horizontal ? from : start - length;
    const box = horizontal ? ([left, top, length, across] as const) : ([left, top, across, length] as const);
    surface.fillStyle = options.backgroundColor;
    surface.beginPath();
    surface.rect(...box);
    surface.fill();
    if (length < GAP) return;
    surface.strokeStyle = options.borderColor;
    surface.lineWidth = 1;
    surface.beginPath();
    surface.rect(box[0] + 0.5, box[1] + 0.5, box[2] - 1, box[3] - 1);
    surface.stroke();
  }
}

interface PointOptions {
  readonly shape: string;
  readonly backgroundColor: string;
  readonly radius: number;
}

/** A point on a line; with a radius, the mark of a total: a line across a stack, as long as twice that. */
export class PointMark extends Element<object, PointOptions> {
  static readonly id = 'point';
  static override readonly defaults = { shape: '', backgroundColor: '', radius: 0 };

  declare readonly skip: boolean;

  /** Chart.js asks for its size, to leave room for it beyond the axes. */
  size(): number {
    return POINT_RADIUS * 3;
  }

  draw(surface: Surface): void {
    const { x, y, skip, options } = this;
    const { shape, backgroundColor, radius } = options;
    if (skip) return;
    if (radius === 0) {
      drawPoint(surface, shape, backgroundColor, x, y);
      return;
    }
    const [dx, dy] = shape === 'upright' ? [0, radius] : [radius, 0];
    surface.strokeStyle = backgroundColor;
    surface.lineWidth = 2;
    surface.beginPath();
    surface.moveTo(x - dx, y - dy);
    surface.lineTo(x + dx, y + dy);
    surface.stroke();
  }
}

interface LineOptions {
  readonly borderColor: string;
  readonly borderDash: readonly number[];
  readonly borderWidth: number;
}

/** The straight lines between points, interrupted where there is no number. */
class LineMark extends Element<object, LineOptions> {
  static readonly id = 'line';
  static override readonly defaults = { borderColor: '', borderDash: [], borderWidth: 2 };
  // A dash is one value rather than one for each point.
  static readonly descriptors = { _scriptable: true, _indexable: (name: string) => name !== 'borderDash' };

  declare points: readonly PointMark[];

  /** Chart.js lets curves follow their points. */
  updateControlPoints(): void {
    // These lines have no curves.
  }

  draw(surface: Surface): void {
    const { points, options } = this;
    if (options.borderWidth === 0) return;
    surface.strokeStyle = options.borderColor;
    surface.lineWidth = options.borderWidth;
    surface.setLineDash(options.borderDash);
    surface.beginPath();
    points.forEach(({ x, y, skip }, index) => {
      if (skip) return;
      if (points[index - 1]?.skip === false) surface.lineTo(x, y);
      else surface.moveTo(x, y);
    });
    surface.stroke();
    surface.setLineDash([]);
  }
}

/** Makes Chart.js draw these marks. To be called before a chart is made; once is enough. */
export const registerMarks = (): void => Chart.register(BarMark, LineMark, PointMark);
