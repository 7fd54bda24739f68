import { isHorizontal } from '../chart-picture.js';
import type { ChartPicture } from '../chart-picture.js';
import { SvgContext } from '../svg-context.js';
import { chartConfig } from './chart-config.js';
import type { PanelKind } from './chart-config.js';
import { Chart, stillPlatform } from './chart-js.js';
import { chartMarks } from './chart-marks.js';
import { registerMarks } from './marks.js';

interface DrawnSvg {
  readonly svg: SVGSVGElement;
  /** Where the picture can be cut between positions, in CSS pixels from the top; none where positions are side by side. */
  readonly cuts: readonly number[];
}

function drawnSvg(picture: ChartPicture, width: number, height: number): DrawnSvg {
  const surface = new SvgContext(width, height);
  const fill = (index: number, colour: string): string => surface.pattern(index, colour, picture.theme.ground);
  const config = chartConfig(picture, { width, height }, fill, [chartMarks(() => picture)]);
  registerMarks();
  // Chart.js and the platform only use those members of a canvas that `SvgCanvas` has.
  const chart = new Chart<PanelKind, (number | null)[]>(surface.canvas as HTMLCanvasElement, {
    ...config,
    platform: stillPlatform(() => 1),
    options: { ...config.options, animation: false },
  });
  const { trend } = picture;
  const places = isHorizontal(trend) ? trend.positions.map((_, index) => chart.scales.y?.getPixelForValue(index) ?? 0) : [];
  chart.destroy();
  return { svg: surface.root, cuts: places.slice(1).map((place, index) => (place + (places[index] ?? 0)) / 2) };
}

/** A picture as an SVG, which is sharp at any size and keeps its text as text. Sizes are in CSS pixels. */
export const panelSvg = (picture: ChartPicture, width: number, height: number): SVGSVGElement => drawnSvg(picture, width, height).svg;

/** A picture as a sequence of SVGs for printed pages, each at most `maxPageHeight` high, cut between positions. */
export function panelPages(picture: ChartPicture, width: number, height: number, maxPageHeight: number): SVGSVGElement[] {
  const { svg, cuts } = drawnSvg(picture, width, height);
  const pages: SVGSVGElement[] = [];
  let from = 0;
  while (from < height) {
    const to = pageEnd(from, height, maxPageHeight, cuts);
    const page = svg.cloneNode(true) as SVGSVGElement;
    // So that it is as wide as the paper.
    page.removeAttribute('width');
    page.removeAttribute('height');
    // Where it is lower than the paper is wide, it is at the left, as the text is.
    page.setAttribute('preserveAspectRatio', 'xMinYMin');
    page.setAttribute('viewBox', `0 ${from} ${width} ${to - from}`);
    pages.push(page);
    from = to;
  }
  return pages;
}

/** Where a page that starts at `from` ends: with the picture, or at the last cut that fits. */
function pageEnd(from: number, height: number, maxPageHeight: number, cuts: readonly number[]): number {
  if (height - from <= maxPageHeight) return height;
  const fitting = cuts.filter((cut) => cut > from && cut <= from + maxPageHeight);
  return fitting[fitting.length - 1] ?? height;
}
