import { sayTrend } from '../../trend/trend-words.js';
import { MAX_CANVAS_HEIGHT } from '../chart-picture.js';
import type { ChartPicture, MarkBox } from '../chart-picture.js';
import { nameRoom } from '../name-room.js';
import { canvasFill } from './canvas-fill.js';
import { chartConfig } from './chart-config.js';
import type { PanelConfig, PanelKind } from './chart-config.js';
import { Chart, stillPlatform } from './chart-js.js';
import { chartMarks } from './chart-marks.js';
import { markBox } from './mark-box.js';
import { registerMarks } from './marks.js';
import { seriesNames } from './series-names.js';
import type { SeriesName } from './series-names.js';
import { areBuiltInsWhole } from './whole-built-ins.js';

/** How long a change of a chart takes, in milliseconds. */
const CHANGE_MS = 250;

/**
 * Marks move to their new places. Colours change at once: to animate them, Chart.js would have to parse every notation that a page may use.
 */
const CHANGE = { animation: { duration: CHANGE_MS }, animations: { colors: false } } as const;

/** A chart on a canvas. It frees its resources when it is destroyed. */
export class PanelChart {
  readonly #canvas: HTMLCanvasElement;
  readonly #chart: Chart<PanelKind, (number | null)[]>;
  readonly #fixedRatio: number | undefined;
  #picture: ChartPicture;
  /** Device pixels per CSS pixel of the last drawing. */
  #ratio = 1;

  /**
   * Draws a picture.
   *
   * @param canvas the canvas to draw on; Chart.js sets its size
   * @param picture what to draw
   * @param width in CSS pixels
   * @param height in CSS pixels
   * @param ratio device pixels per CSS pixel; by default that of the screen at each drawing
   * @throws Error in the reader's language, where it is too high for a canvas, or the page has replaced what Chart.js needs
   */
  constructor(canvas: HTMLCanvasElement, picture: ChartPicture, width: number, height: number, ratio?: number) {
    if (!canvas.getContext('2d')) throw new Error('no 2D canvas');
    if (!areBuiltInsWhole()) throw new Error(sayTrend(picture.trend.language, 'replaced'));
    if (height > MAX_CANVAS_HEIGHT) throw new Error(sayTrend(picture.trend.language, 'tooMany'));
    this.#canvas = canvas;
    this.#picture = picture;
    this.#fixedRatio = ratio;
    canvas.width = width;
    canvas.height = height;
    registerMarks();
    const config = this.#config(width, height);
    this.#chart = new Chart<PanelKind, (number | null)[]>(canvas, {
      ...config,
      platform: stillPlatform(() => this.#ratio),
      options: { ...config.options, animation: false },
    });
  }

  /** Replaces the picture, animating the marks that remain unless the reader prefers reduced motion. */
  show(picture: ChartPicture): void {
    this.#picture = picture;
    const { data, options } = this.#config(this.#chart.width, this.#chart.height);
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#chart.options = { ...options, ...(isStill ? { animation: false } : CHANGE) };
    this.#chart.data.labels = data.labels ?? [];
    // Datasets that are kept are animated from where their marks are.
    data.datasets.forEach((dataset, index) => {
      const before = this.#chart.data.datasets[index];
      if (before && before.type === dataset.type) Object.assign(before, dataset);
      else this.#chart.data.datasets[index] = dataset;
    });
    this.#chart.data.datasets.length = data.datasets.length;
    data.datasets.forEach(({ hidden }, index) => this.#chart.setDatasetVisibility(index, !hidden));
    this.#chart.update(isStill ? 'none' : undefined);
  }

  /** Redraws the picture in another size, in CSS pixels. */
  resize(width: number, height: number): void {
    const { data, options } = this.#config(width, height);
    this.#chart.options = { ...options, animation: false };
    this.#chart.resize(width, height);
    this.#chart.data.labels = data.labels ?? [];
    this.#chart.update('none');
  }

  /** The box of a series' mark at a position. */
  box(series: number, index: number): MarkBox {
    return markBox(this.#chart, this.#picture, series, index);
  }

  /** Where the names of the series are, from top to bottom; none where a legend is needed. */
  names(): SeriesName[] {
    const { width, height } = this.#chart;
    return nameRoom(this.#picture, width, height) > 0 ? seriesNames(this.#chart, this.#picture) : [];
  }

  destroy(): void {
    this.#chart.destroy();
    this.#canvas.width = this.#canvas.height = 0;
  }

  #config(width: number, height: number): PanelConfig {
    // The screen's ratio changes when the page is zoomed or moved to another screen.
    const { devicePixelRatio } = this.#canvas.ownerDocument.defaultView ?? window;
    this.#ratio = Math.min(this.#fixedRatio ?? devicePixelRatio, MAX_CANVAS_HEIGHT / height);
    const fill = canvasFill(this.#picture.theme.ground, this.#ratio);
    return chartConfig(this.#picture, { width, height }, fill, [chartMarks(() => this.#picture)]);
  }
}
