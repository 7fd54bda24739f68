import type { TrendPanel } from '../trend/trend.js';
import { memoize } from '../values/memoize.js';
import type { ChartTheme } from './chart-theme.js';
import { drawBar, styleOf } from './series-styles.js';
import type { Surface } from './series-styles.js';
import { SvgContext } from './svg-context.js';

/** The size of a swatch, in `em` of the text beside it. */
const WIDTH = 2;
const HEIGHT = 1;

const RADIUS = 4;

/** The size of a dash relative to that in a chart. */
const DASH = 0.55;

/** A corner relative to the centre of a point's shape, in units of its radius. */
interface Corner {
  readonly x: number;
  readonly y: number;
}

/** Half the side of a square inscribed in the circle, as Chart.js draws it. */
const SQUARE = 0.7;

/** The corners of the shapes of points, in order. Chart.js draws the same shapes on its lines. */
const OUTLINES: Readonly<Record<string, readonly Corner[]>> = {
  rect: [
    { x: -SQUARE, y: -SQUARE },
    { x: SQUARE, y: -SQUARE },
    { x: SQUARE, y: SQUARE },
    { x: -SQUARE, y: SQUARE },
  ],
  triangle: [
    { x: 0, y: -1 },
    { x: 0.87, y: 0.5 },
    { x: -0.87, y: 0.5 },
  ],
  rectRot: [
    { x: 0, y: -1 },
    { x: 1, y: 0 },
    { x: 0, y: 1 },
    { x: -1, y: 0 },
  ],
};

interface Stroke {
  readonly from: Corner;
  readonly to: Corner;
}

const CROSS: readonly Stroke[] = [
  { from: { x: -SQUARE, y: -SQUARE }, to: { x: SQUARE, y: SQUARE } },
  { from: { x: SQUARE, y: -SQUARE }, to: { x: -SQUARE, y: SQUARE } },
];

/** Shapes that consist of crossing lines. */
const STROKES: Readonly<Record<string, readonly Stroke[]>> = {
  crossRot: CROSS,
  star: [...CROSS, { from: { x: -1, y: 0 }, to: { x: 1, y: 0 } }, { from: { x: 0, y: -1 }, to: { x: 0, y: 1 } }],
};

function drawPoint(surface: Surface, shape: string, x: number, y: number): void {
  const outline = OUTLINES[shape === 'rectRounded' ? 'rect' : shape];
  const strokes = STROKES[shape];
  surface.beginPath();
  if (strokes) {
    for (const { from, to } of strokes) {
      surface.moveTo(x + from.x * RADIUS, y + from.y * RADIUS);
      surface.lineTo(x + to.x * RADIUS, y + to.y * RADIUS);
    }
    surface.stroke();
    return;
  }
  if (outline) for (const corner of outline) surface.lineTo(x + corner.x * RADIUS, y + corner.y * RADIUS);
  else surface.arc(x, y, RADIUS, 0, Math.PI * 2);
  surface.fill();
}

function drawLine(surface: Surface, from: number, to: number, y: number): void {
  surface.beginPath();
  surface.moveTo(from, y);
  surface.lineTo(to, y);
  surface.stroke();
}

/** Everything that the swatch of a series is drawn from. */
interface SwatchSpec {
  readonly kind: 'bar' | 'line' | 'total';
  /** The index of the series in its panel, which determines its pattern and the shape of its points. */
  readonly index: number;
  readonly colour: string;
  readonly ink: string;
  readonly ground: string;
  /** In CSS pixels. */
  readonly fontSize: number;
}

function swatchSpec({ series, type }: TrendPanel, index: number, { colours, ink, ground, fontSize }: ChartTheme): SwatchSpec {
  const isTotal = series[index]?.isTotal === true && type === 'stacked';
  const kind = type === 'line' ? 'line' : 'bar';
  const colour = colours[index % colours.length] ?? ink;
  return { kind: isTotal ? 'total' : kind, index, colour, ink, ground, fontSize };
}

function draw(surface: Surface, { kind, index, colour, ink, ground, fontSize }: SwatchSpec, x: number, y: number): void {
  const width = fontSize * WIDTH;
  const height = fontSize * HEIGHT;
  const middle = y + height / 2;
  surface.lineWidth = 2;
  if (kind === 'bar') {
    drawBar(surface, index, colour, ground, { x: x + width * 0.15, y, width: width * 0.7, height });
    return;
  }
  surface.strokeStyle = kind === 'total' ? ink : colour;
  if (kind === 'total') {
    drawLine(surface, x, x + width, middle);
    return;
  }
  surface.fillStyle = colour;
  // Smaller than in the chart, so that the pattern repeats on either side of the point.
  surface.setLineDash(styleOf(index).dash.map((length) => length * DASH));
  drawLine(surface, x, x + width, middle);
  surface.setLineDash([]);
  drawPoint(surface, styleOf(index).point, x + width / 2, middle);
}

/**
 * Draws the swatch of a series in a legend, its bar, its line and point, or the mark of a total, with its top left corner at a given point.
 */
export function drawSwatch(surface: Surface, panel: TrendPanel, index: number, theme: ChartTheme, x: number, y: number): void {
  draw(surface, swatchSpec(panel, index, theme), x, y);
}

const MAX_SWATCHES = 100;

/** The swatch for a spec, given as JSON. The legends and tips of a page share the same few. */
const swatchOf = memoize((text: string) => {
  const spec = JSON.parse(text) as SwatchSpec;
  const surface = new SvgContext(spec.fontSize * WIDTH, spec.fontSize * HEIGHT);
  draw(surface, spec, 0, 0);
  surface.root.setAttribute('aria-hidden', 'true');
  return surface.root;
}, MAX_SWATCHES);

/** The swatch of a series in a legend, as an element of its own. */
export function swatch(panel: TrendPanel, index: number, theme: ChartTheme): Node {
  return swatchOf(JSON.stringify(swatchSpec(panel, index, theme))).cloneNode(true);
}
