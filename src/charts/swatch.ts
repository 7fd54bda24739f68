import type { TrendPanel } from '../trend/trend.js';
import { memoize } from '../values/memoize.js';
import type { ChartTheme } from './chart-theme.js';
import { drawPoint } from './point-shape.js';
import { drawBar, styleOf } from './series-styles.js';
import type { Surface } from './series-styles.js';
import { SvgContext } from './svg-context.js';
import { jsonOf } from '../values/json-text.js';

/** The size of a swatch, in `em` of the text beside it. */
const WIDTH = 2;
const HEIGHT = 1;

/** The size of a dash relative to that in a chart. */
const DASH = 0.55;

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
  // Smaller than in the chart, so that the pattern repeats on either side of the point.
  surface.setLineDash(styleOf(index).dash.map((length) => length * DASH));
  drawLine(surface, x, x + width, middle);
  surface.setLineDash([]);
  drawPoint(surface, styleOf(index).point, colour, x + width / 2, middle);
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
  return swatchOf(jsonOf(swatchSpec(panel, index, theme))).cloneNode(true);
}
