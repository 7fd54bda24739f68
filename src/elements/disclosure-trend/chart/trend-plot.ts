import { onPaper, pictureHeight } from '../../../charts/chart-picture.js';
import type { ChartPicture } from '../../../charts/chart-picture.js';
import { nameRoom } from '../../../charts/name-room.js';
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
  /** The chart and its legend. */
  readonly figure: HTMLElement;
  /** The names of the series, as children in their order: at the ends of these where they fit, else a legend above the chart. */
  readonly legend: HTMLElement;
  /** The place of the chart, which determines its size. */
  readonly plot: HTMLElement;
  /** The place of the picture that is printed. */
  readonly paper: HTMLElement;
  readonly marks: HTMLElement;
  readonly tip: HTMLElement;
}

/** Callbacks of a chart. */
export interface PlotListener {
  /** Another button of the legend is its tab stop. */
  readonly changed: () => void;
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
    this.#tip = new TrendTip(elements.tip, elements.plot);
    this.marks = new TrendMarks(elements.marks, (point) => this.#aimAt(point));
  }

  /** Takes a picture, and shows it if one is already drawn. */
  show(picture: ChartPicture): void {
    if (picture === this.#picture) return;
    this.#picture = picture;
    this.#elements.figure.style.setProperty('--_height', `${pictureHeight(picture.trend, picture.panel)}em`);
    if (this.marks.isThere) this.marks.show(picture);
    this.#tip.hide();
    if (!this.#chart) return;
    this.#chart.show(picture);
    this.#placeNames();
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
    this.#elements.figure.classList.toggle('named-on-paper', nameRoom(picture, PAPER_WIDTH, height) > 0);
    return picture;
  }

  clearPaper(): void {
    this.#elements.paper.replaceChildren();
    this.resize();
  }

  /** Shows the tip of the point nearest to the pointer. */
  readonly pointerOver = ({ clientX, clientY }: PointerEvent): void => {
    const { plot } = this.#elements;
    const { left, top, width, height } = plot.getBoundingClientRect();
    // Under a transform or zoom, a pixel of the window is not one of the picture.
    const across = ((clientX - left) * plot.offsetWidth) / width;
    const down = ((clientY - top) * plot.offsetHeight) / height;
    this.#aimAt(this.marks.nearest(across, down));
  };

  /** A finger leaves whenever it is lifted: the tip that it opened stays. */
  readonly pointerLeave = ({ pointerType }: PointerEvent): void => {
    if (pointerType !== 'touch') this.#aimAt(this.marks.focused);
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
      this.#size = this.#sizeNow();
      this.#chart = new charts.PanelChart(this.#canvas, this.#picture, clientWidth, clientHeight);
      this.#placeNames();
      this.#placeMarks();
      // Changing a size within the observer's callback causes an error event on the window.
      this.#stopObserving = whenResized(plot, () => requestAnimationFrame(() => this.resize()));
    } catch (error) {
      // Shown again, it tries again.
      this.#isStarted = false;
      this.#canvas?.remove();
      this.#canvas = undefined;
      this.#listener.failed(error);
    }
  }

  /** Redraws the picture where its size has changed, or the number of device pixels to a CSS pixel. */
  resize(): void {
    const { plot, paper } = this.#elements;
    const { clientWidth, clientHeight } = plot;
    const size = this.#sizeNow();
    // While it is hidden or replaced by the paper, it keeps its picture.
    if (!this.#chart || paper.firstChild || size === this.#size || clientWidth === 0) return;
    this.#size = size;
    this.#listener.resized();
    this.#chart.resize(clientWidth, clientHeight);
    this.#placeNames();
    this.#placeMarks();
  }

  #sizeNow(): string {
    const { clientWidth, clientHeight, ownerDocument } = this.#elements.plot;
    return `${clientWidth} ${clientHeight} ${ownerDocument.defaultView?.devicePixelRatio}`;
  }

  /** Moves the names of the series to their ends, or back into the legend. */
  #placeNames(): void {
    const { figure, legend } = this.#elements;
    const names = this.#chart?.names() ?? [];
    figure.classList.toggle('named', names.length > 0);
    for (const { series, x, y } of names) {
      const name = legend.children[series];
      if (!(name instanceof HTMLElement)) continue;
      name.style.setProperty('--_x', `${x}px`);
      name.style.setProperty('--_y', `${y}px`);
    }
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
