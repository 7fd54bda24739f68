// The only module that imports chart.js.
import {
  BarController,
  BarElement,
  BasePlatform,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js';
import { chartConfig } from './chart-config.js';
import type { PanelKind } from './chart-config.js';
import { chartMarks, markBox } from './chart-marks.js';
import { HIGHEST_CANVAS, isHorizontal } from './chart-picture.js';
import type { ChartPicture, MarkBox } from './chart-picture.js';
import { sayTrend } from '../trend/trend-words.js';
import { drawTile, styleOf, TILE } from './series-styles.js';
import type { Fill } from './series-styles.js';
import { SvgContext } from './svg-context.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, LineController, LineElement, PointElement);

/** The page as a chart knows it: this library sets the size of each, and none hears events. */
class Still extends BasePlatform {
  override acquireContext(canvas: HTMLCanvasElement): CanvasRenderingContext2D | null {
    return canvas.getContext('2d');
  }
}

/** How long a change of a chart takes, in milliseconds. */
const CHANGE_MS = 250;

/** Patterns that were made. Any canvas can be filled with them, and the charts of a page have the same few. */
const PATTERNS = new Map<string, CanvasPattern>();
const MOST_KEPT = 50;

/** The fills of a canvas, tiles of device pixels so that they are as sharp as the rest. */
function canvasFill(context: CanvasRenderingContext2D, ground: string, ratio: number): Fill {
  return (index, colour) => {
    if (styleOf(index).hatch.length === 0) return colour;
    const key = [index, colour, ground, ratio].join();
    const known = PATTERNS.get(key);
    if (known) return known;
    const tile = document.createElement('canvas');
    const side = Math.round(TILE * ratio);
    tile.width = tile.height = side;
    const surface = tile.getContext('2d');
    if (!surface) return colour;
    surface.scale(side / TILE, side / TILE);
    drawTile(surface, index, colour, ground);
    const pattern = context.createPattern(tile, 'repeat');
    if (!pattern) return colour;
    pattern.setTransform(new DOMMatrix().scale(TILE / side));
    if (PATTERNS.size >= MOST_KEPT) PATTERNS.clear();
    PATTERNS.set(key, pattern);
    return pattern;
  };
}

/** A chart on a canvas. It frees what it holds when it is destroyed. */
export class PanelChart {
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D;
  readonly #chart: Chart<PanelKind, (number | null)[]>;
  readonly #wanted: number | undefined;
  #picture: ChartPicture;

  /**
   * Draws a picture.
   *
   * @param canvas where; Chart.js sets its size
   * @param picture what
   * @param width in CSS pixels
   * @param height in CSS pixels
   * @param ratio device pixels a CSS pixel; the screen's own, as it then is, where it is left out
   * @throws Error in the reader's language, where no canvas is as high
   */
  constructor(canvas: HTMLCanvasElement, picture: ChartPicture, width: number, height: number, ratio?: number) {
    this.#canvas = canvas;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no 2D canvas');
    this.#context = context;
    this.#picture = picture;
    this.#wanted = ratio;
    if (height > HIGHEST_CANVAS) throw new Error(sayTrend(picture.trend.language, 'tooMany'));
    canvas.width = width;
    canvas.height = height;
    const config = this.#config(width, height);
    this.#chart = new Chart<PanelKind, (number | null)[]>(canvas, {
      ...config,
      platform: Still,
      options: { ...config.options, animation: false },
    });
  }

  /** Draws another picture in place of the one before, moving what stays where the reader has nothing against it. */
  show(picture: ChartPicture): void {
    this.#picture = picture;
    const { data, options } = this.#config(this.#chart.width, this.#chart.height);
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#chart.options = { ...options, animation: isStill ? false : { duration: CHANGE_MS } };
    this.#chart.data.labels = data.labels ?? [];
    // Kept as they are, datasets go on from where their marks stand.
    data.datasets.forEach((dataset, index) => {
      const before = this.#chart.data.datasets[index];
      if (before && before.type === dataset.type) Object.assign(before, dataset);
      else this.#chart.data.datasets[index] = dataset;
    });
    this.#chart.data.datasets.length = data.datasets.length;
    data.datasets.forEach(({ hidden }, index) => this.#chart.setDatasetVisibility(index, !hidden));
    this.#chart.update(isStill ? 'none' : undefined);
  }

  resize(width: number, height: number): void {
    const { data, options } = this.#config(width, height);
    this.#chart.options = { ...options, animation: false };
    this.#chart.resize(width, height);
    this.#chart.data.labels = data.labels ?? [];
    this.#chart.update('none');
  }

  /** Where the mark of a series at a position is. */
  box(series: number, index: number): MarkBox {
    return markBox(this.#chart, this.#picture, series, index);
  }

  destroy(): void {
    this.#chart.destroy();
    this.#canvas.width = this.#canvas.height = 0;
  }

  #config(width: number, height: number): ReturnType<typeof chartConfig> {
    // The screen's, which changes when the page is zoomed or moved to another one.
    const ratio = Math.min(this.#wanted ?? window.devicePixelRatio, HIGHEST_CANVAS / height);
    const fill = canvasFill(this.#context, this.#picture.theme.ground, ratio);
    const config = chartConfig(this.#picture, width, fill, [chartMarks(() => this.#picture)]);
    return { ...config, options: { ...config.options, devicePixelRatio: ratio } };
  }
}

/** A picture as an SVG, and the places between its positions where those stand one below another. */
function drawnSvg(picture: ChartPicture, width: number, height: number): { svg: SVGSVGElement; cuts: readonly number[] } {
  const surface = new SvgContext(width, height);
  const config = chartConfig(picture, width, (index, colour) => surface.pattern(index, colour, picture.theme.ground), [
    chartMarks(() => picture),
  ]);
  const chart = new Chart<PanelKind, (number | null)[]>(surface.canvas as unknown as HTMLCanvasElement, {
    ...config,
    platform: Still,
    options: { ...config.options, animation: false, devicePixelRatio: 1 },
  });
  const { trend } = picture;
  const places = isHorizontal(trend) ? trend.positions.map((_, index) => chart.scales.y?.getPixelForValue(index) ?? 0) : [];
  chart.destroy();
  return { svg: surface.root, cuts: places.slice(1).map((place, index) => (place + (places[index] ?? 0)) / 2) };
}

/** The same picture as an SVG, which is sharp at any size; its texts are texts. */
export const panelSvg = (picture: ChartPicture, width: number, height: number): SVGSVGElement => drawnSvg(picture, width, height).svg;

/** The same picture as SVGs that follow one another on pages, each at most so high, cut between its positions. */
export function panelPages(picture: ChartPicture, width: number, height: number, most: number): SVGSVGElement[] {
  const { svg, cuts } = drawnSvg(picture, width, height);
  const pages: SVGSVGElement[] = [];
  let from = 0;
  while (from < height) {
    const fitting = cuts.filter((cut) => cut > from && cut <= from + most);
    const to = height - from <= most ? height : (fitting[fitting.length - 1] ?? height);
    const page = svg.cloneNode(true) as SVGSVGElement;
    for (const name of ['width', 'height']) page.removeAttribute(name);
    page.setAttribute('viewBox', `0 ${from} ${width} ${to - from}`);
    pages.push(page);
    from = to;
  }
  return pages;
}
