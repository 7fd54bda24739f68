import type { TrendPanel } from '../trend/trend.js';
import type { ChartTheme } from './chart-theme.js';
import { drawBar, styleOf } from './series-styles.js';
import type { Surface } from './series-styles.js';
import { SvgContext } from './svg-context.js';

/** The size of a swatch, in `em` of the text beside it. */
const WIDTH = 2;
const HEIGHT = 1;

const RADIUS = 4;

/** The size of a dash to that in a chart. */
const DASH = 0.55;

/** The corners of a point's shape around its centre; shapes of strokes are pairs of ends. Chart.js draws the same on its lines. */
const OUTLINES: Readonly<Record<string, readonly (readonly [x: number, y: number])[]>> = {
  rect: [
    [-0.7, -0.7],
    [0.7, -0.7],
    [0.7, 0.7],
    [-0.7, 0.7],
  ],
  triangle: [
    [0, -1],
    [0.87, 0.5],
    [-0.87, 0.5],
  ],
  rectRot: [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
};

const CROSS: readonly (readonly [x: number, y: number])[] = [
  [-0.7, -0.7],
  [0.7, 0.7],
  [0.7, -0.7],
  [-0.7, 0.7],
];

const STROKES: Readonly<Record<string, readonly (readonly [x: number, y: number])[]>> = {
  crossRot: CROSS,
  star: [...CROSS, [-1, 0], [1, 0], [0, -1], [0, 1]],
};

function drawPoint(surface: Surface, shape: string, x: number, y: number): void {
  const outline = OUTLINES[shape === 'rectRounded' ? 'rect' : shape];
  const strokes = STROKES[shape];
  surface.beginPath();
  if (strokes) {
    strokes.forEach(([dx, dy], index) => {
      if (index % 2 === 0) surface.moveTo(x + dx * RADIUS, y + dy * RADIUS);
      else surface.lineTo(x + dx * RADIUS, y + dy * RADIUS);
    });
    surface.stroke();
    return;
  }
  if (outline) outline.forEach(([dx, dy]) => surface.lineTo(x + dx * RADIUS, y + dy * RADIUS));
  else surface.arc(x, y, RADIUS, 0, Math.PI * 2);
  surface.fill();
}

/** Signs that were made, to be cloned: legends of one page have the same few, and so has every tip. */
const MADE = new Map<string, SVGSVGElement>();
const MOST_KEPT = 100;

/** The sign that a series has in a legend: its bar, its line and point, or the mark of a total. */
export function swatch(panel: TrendPanel, index: number, theme: ChartTheme): SVGSVGElement {
  const { ink, ground, colours, fontSize } = theme;
  const key = [index, panel.type, panel.series[index]?.isTotal, ink, ground, colours[index % colours.length], fontSize].join();
  let made = MADE.get(key);
  if (!made) {
    const surface = new SvgContext(fontSize * WIDTH, fontSize * HEIGHT);
    drawSwatch(surface, panel, index, theme, 0, 0);
    made = surface.root;
    made.setAttribute('aria-hidden', 'true');
    if (MADE.size >= MOST_KEPT) MADE.clear();
    MADE.set(key, made);
  }
  return made.cloneNode(true) as SVGSVGElement;
}

/** Draws that sign with its top left corner at a place. */
export function drawSwatch(
  surface: Surface,
  { series, type }: TrendPanel,
  index: number,
  { colours, ink, ground, fontSize }: ChartTheme,
  x: number,
  y: number,
): void {
  const [width, height] = [fontSize * WIDTH, fontSize * HEIGHT];
  const colour = colours[index % colours.length] ?? ink;
  const middle = y + height / 2;
  const line = (from: number, to: number): void => {
    surface.beginPath();
    surface.moveTo(x + from, middle);
    surface.lineTo(x + to, middle);
    surface.stroke();
  };
  surface.lineWidth = 2;
  if (series[index]?.isTotal && type === 'stacked') {
    surface.strokeStyle = ink;
    line(0, width);
  } else if (type === 'line') {
    surface.strokeStyle = surface.fillStyle = colour;
    // Smaller than in the chart, so that what repeats is there more than once on either side of the point.
    surface.setLineDash(styleOf(index).dash.map((length) => length * DASH));
    line(0, width);
    surface.setLineDash([]);
    drawPoint(surface, styleOf(index).point, x + width / 2, middle);
  } else drawBar(surface, index, colour, ground, { x: x + width * 0.15, y, width: width * 0.7, height });
}
