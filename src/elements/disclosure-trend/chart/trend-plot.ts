import { onPaper, pictureHeight } from '../../../charts/chart-picture.js';
import type { ChartPicture } from '../../../charts/chart-picture.js';
import type { PanelChart } from '../../../charts/chart-js/panel-chart.js';
import { whenResized } from '../../../dom/element-size.js';
import { isNearWindow, whenNearWindow } from '../../../dom/near-window.js';
import { loadCharts, loadedCharts } from './load-charts.js';
import type { PointPlace } from './mark-steps.js';
import { TrendMarks } from './trend-marks.js';
import { TrendTip } from './trend-tip.js';

/** The width of a chart on paper, in CSS pixels; printing scales it. */
const PAPER_WIDTH = 640;

/** The greatest height of a chart on one sheet, in the same pixels: what its name and summary leave of A4. */
const MAX_PAPER_HEIGHT = 590;

/** The elements that a chart is drawn into. */
export interface PlotElements {
  /** The place of the chart, which determines its size. */
  readonly plot: HTMLElement;
  /** The place of the picture that is printed. */
  readonly paper: HTMLElement;
  readonly marks: HTMLElement;
  readonly tip: HTMLElement;
}

/** Callbacks of a chart. */
export interface PlotListener {
  /** The size has changed, and with it perhaps the theme of the page. */
  readonly resized: () => void;
  /** Why a chart could not be drawn. */
  readonly failed: (error: unknown) => void;
}

/**
 * Everything in the place of one chart that is not markup: the picture, drawn when it is about to be visible and freed when it leaves the
 * page, the marks over it, and the tip beside the current one.
 */
export class TrendPlot {
  readonly marks: TrendMarks;
  readonly #elements: PlotElements;
  readonly #listener: PlotListener;
  readonly #tip: TrendTip;
  #picture: ChartPicture | undefined;
  #chart: PanelChart | undefined;
  #canvas: HTMLCanvasElement | undefined;
  #stopObserving: (() => void) | undefined;
  #isStarted = false;
  #size = '';

  constructor(elements: PlotElements, listener: PlotListener) {
    this.#elements = elements;
    this.#listener = listener;
    this.#tip = new TrendTip(elements.tip);
    this.marks = new TrendMarks(elements.marks, (point) => this.#aimAt(point));
  }

  /** Takes a picture, and shows it if one is already drawn. */
  show(picture: ChartPicture): void {
    if (picture === this.#picture) return;
    this.#picture = picture;
    this.#elements.plot.style.setProperty('--_height', `${pictureHeight(picture.trend, picture.panel)}em`);
    if (this.marks.isThere) this.marks.show(picture);
    this.#tip.hide();
    if (!this.#chart) return;
    this.#chart.show(picture);
    this.#placeMarks();
  }

  /** Adds the marks over the picture, which are invisible and so not needed in its first frame. */
  complete(): void {
    if (!this.#picture || this.marks.isThere) return;
    this.marks.show(this.#picture);
    this.#placeMarks();
  }

  /**
   * Draws the first picture when it is about to be visible: at once if the drawing module is loaded, so that no frame is shown without it.
   */
  start(): void {
    const { plot } = this.#elements;
    if (this.#isStarted || !this.#picture || !plot.isConnected) return;
    this.#isStarted = true;
    if (isNearWindow(plot)) void this.#draw();
    else this.#stopObserving = whenNearWindow(plot, () => void this.#draw());
  }

  /** Frees the chart and its canvas. */
  free(): void {
    this.#stopObserving?.();
    this.#stopObserving = undefined;
    this.#chart?.destroy();
    this.#canvas?.remove();
    this.#chart = this.#canvas = undefined;
    this.#isStarted = false;
    this.#size = '';
    this.#tip.hide();
    this.#elements.paper.replaceChildren();
  }

  /**
   * Adds a picture that is printed in place of the canvas: sharp, in the size of the paper, black on white, whatever the theme of the page.
   *
   * @returns that picture; undefined where the drawing module was never loaded
   */
  layPaper(): ChartPicture | undefined {
    const charts = loadedCharts();
    if (!charts || !this.#picture) return undefined;
    const picture = onPaper(this.#picture, this.#picture.theme.fontFamily);
    const height = pictureHeight(picture.trend, picture.panel) * picture.theme.fontSize;
    this.#elements.paper.replaceChildren(...charts.panelPages(picture, PAPER_WIDTH, height, MAX_PAPER_HEIGHT));
    return picture;
  }

  clearPaper(): void {
    this.#elements.paper.replaceChildren();
    this.#resize();
  }

  /** Shows the tip of the point nearest to the pointer. */
  readonly pointerOver = ({ clientX, clientY }: PointerEvent): void => {
    const { left, top } = this.#elements.plot.getBoundingClientRect();
    this.#aimAt(this.marks.nearest(clientX - left, clientY - top));
  };

  readonly pointerLeave = (): void => {
    this.#aimAt(this.marks.focused);
  };

  async #draw(): Promise<void> {
    try {
      const charts = loadedCharts() ?? (await loadCharts());
      const { plot, paper } = this.#elements;
      if (!plot.isConnected || this.#chart || !this.#picture) return;
      const { clientWidth, clientHeight } = plot;
      this.#canvas = document.createElement('canvas');
      this.#canvas.setAttribute('aria-hidden', 'true');
      paper.after(this.#canvas);
      this.#size = `${clientWidth} ${clientHeight}`;
      this.#chart = new charts.PanelChart(this.#canvas, this.#picture, clientWidth, clientHeight);
      this.#placeMarks();
      // Changing a size within the observer's callback causes an error event on the window.
      this.#stopObserving = whenResized(plot, () => requestAnimationFrame(() => this.#resize()));
    } catch (error) {
      // Shown again, it tries again.
      this.#isStarted = false;
      this.#canvas?.remove();
      this.#canvas = undefined;
      this.#listener.failed(error);
    }
  }

  #resize(): void {
    const { plot, paper } = this.#elements;
    const { clientWidth, clientHeight } = plot;
    const size = `${clientWidth} ${clientHeight}`;
    // While it is hidden or replaced by the paper, it keeps its picture.
    if (!this.#chart || paper.firstChild || size === this.#size || clientWidth === 0) return;
    this.#size = size;
    this.#listener.resized();
    this.#chart.resize(clientWidth, clientHeight);
    this.#placeMarks();
  }

  #placeMarks(): void {
    const chart = this.#chart;
    if (!chart) return;
    this.marks.place((series, index) => chart.box(series, index));
    this.#aimAt(this.marks.focused);
  }

  #aimAt(point: PointPlace | undefined): void {
    const box = point && this.marks.boxOf(point);
    if (!box || !this.#picture || !this.#chart) this.#tip.hide();
    else this.#tip.show(this.#picture, point, box, this.#elements.plot.clientWidth);
  }
}
