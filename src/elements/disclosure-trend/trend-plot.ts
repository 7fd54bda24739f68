import { pictureHeight } from '../../charts/chart-picture.js';
import type { ChartPicture } from '../../charts/chart-picture.js';
import type * as Charts from '../../charts/charts.js';
import { sayTrend } from '../../trend/trend-words.js';
import { element, setAttribute } from '../../dom/dom.js';
import { isNear, whenNear, whenResized } from './near-view.js';
import { TrendMarks } from './trend-marks.js';
import type { Aim } from './trend-marks.js';
import { TrendTip } from './trend-tip.js';

/** The width of a chart on paper, in CSS pixels; what it is printed on scales it. */
const PAPER_WIDTH = 640;

/** The most of a chart that stands on one sheet, in the same pixels: of A4, what its name and sentence leave. */
const PAPER_HEIGHT = 590;

let loaded: typeof Charts | undefined;

/** The module that draws, which brings chart.js. */
const loadCharts = async (): Promise<typeof Charts> => (loaded ??= await import('../../charts/charts.js'));

/**
 * One chart of a trend on the page: its picture, drawn when it is about to be seen and freed when it leaves the page, the marks over it, and the tip
 * beside the one that is aimed at.
 */
export class TrendPlot {
  readonly root = element('div', 'plot');
  readonly #onTheme: () => void;
  readonly #onFailure: (error: unknown) => void;
  readonly #tip = new TrendTip();
  readonly #marks = new TrendMarks((aim) => this.#aimAt(aim));
  readonly #paper = element('div', 'paper');
  #picture: ChartPicture | undefined;
  #chart: Charts.PanelChart | undefined;
  #canvas: HTMLCanvasElement | undefined;
  #ends: (() => void)[] = [];
  #isStarted = false;
  #size = '';

  /**
   * @param onTheme told when fonts may have changed
   * @param onFailure told why a chart could not be drawn
   */
  constructor(onTheme: () => void, onFailure: (error: unknown) => void) {
    this.#onTheme = onTheme;
    this.#onFailure = onFailure;
    this.#paper.setAttribute('aria-hidden', 'true');
    this.root.setAttribute('part', 'plot');
    // Arrow keys go to the marks, not to the reading cursor of a screen reader.
    this.root.setAttribute('role', 'application');
    this.root.append(this.#paper, this.#marks.root, this.#tip.root);
    for (const type of ['pointermove', 'pointerdown'] as const)
      this.root.addEventListener(type, ({ clientX, clientY }) => {
        const { left, top } = this.root.getBoundingClientRect();
        this.#aimAt(this.#marks.nearest(clientX - left, clientY - top));
      });
    this.root.addEventListener('pointerleave', () => this.#aimAt(this.#marks.focused));
  }

  /** Shows a picture where one is drawn already. */
  show(picture: ChartPicture): void {
    this.#picture = picture;
    const { trend, panel } = picture;
    const { language } = trend;
    setAttribute(this.root, 'aria-roledescription', sayTrend(language, 'chartRole'));
    const name = panel.name || trend.title;
    setAttribute(this.root, 'aria-label', sayTrend(language, trend.by === 'year' ? 'plotYears' : 'plotAgencies', { name }));
    this.root.style.setProperty('--_height', `${pictureHeight(trend, panel)}em`);
    if (this.#marks.isThere) this.#marks.show(picture);
    this.#tip.hide();
    if (this.#chart) {
      this.#chart.show(picture);
      this.#place();
    }
  }

  /** Puts the marks over the picture, which are not seen and so need not be there in its first frame. */
  complete(): void {
    if (!this.#picture || this.#marks.isThere) return;
    this.#marks.show(this.#picture);
    this.#place();
  }

  /** Draws the first picture, where it is about to be seen: at once, if what draws is loaded, so that no frame is shown without it. */
  start(): void {
    if (this.#isStarted || !this.root.isConnected) return;
    if (!isNear(this.root)) this.#wait();
    else {
      this.#isStarted = true;
      void this.#draw();
    }
  }

  /** Goes on where it was when it left the page. */
  connect(): void {
    if (this.#picture && !this.#isStarted) this.#wait();
  }

  /** Frees the chart and its canvas. */
  disconnect(): void {
    for (const end of this.#ends) end();
    this.#ends = [];
    this.#chart?.destroy();
    this.#canvas?.remove();
    this.#chart = this.#canvas = undefined;
    this.#isStarted = false;
    this.#size = '';
    this.#tip.hide();
  }

  /** Puts a picture there that is printed in place of the canvas, sharp, in the size of the paper; not where what draws was never loaded. */
  layPaper(picture: ChartPicture): boolean {
    if (!loaded) return false;
    const height = pictureHeight(picture.trend, picture.panel) * picture.theme.fontSize;
    this.#paper.replaceChildren(...loaded.panelPages(picture, PAPER_WIDTH, height, PAPER_HEIGHT));
    return true;
  }

  clearPaper(): void {
    this.#paper.replaceChildren();
    this.#resize();
  }

  #wait(): void {
    this.#isStarted = true;
    this.#ends = [whenNear(this.root, () => void this.#draw())];
  }

  async #draw(): Promise<void> {
    try {
      const { PanelChart: Chart } = loaded ?? (await loadCharts());
      const picture = this.#picture;
      if (!this.root.isConnected || this.#chart || !picture) return;
      const { clientWidth, clientHeight } = this.root;
      this.#canvas = element('canvas');
      this.#canvas.setAttribute('aria-hidden', 'true');
      this.#paper.after(this.#canvas);
      this.#size = `${clientWidth} ${clientHeight}`;
      this.#chart = new Chart(this.#canvas, picture, clientWidth, clientHeight);
      this.#place();
      this.#ends = [whenResized(this.root, () => this.#resize())];
    } catch (error) {
      // Shown again, it tries again.
      this.#isStarted = false;
      this.#canvas?.remove();
      this.#canvas = undefined;
      this.#onFailure(error);
    }
  }

  #resize(): void {
    const { clientWidth, clientHeight } = this.root;
    const size = `${clientWidth} ${clientHeight}`;
    // Hidden, or while the paper stands in for it, it keeps the picture that it has.
    if (!this.#chart || this.#paper.firstChild || size === this.#size || clientWidth === 0) return;
    this.#size = size;
    this.#onTheme();
    this.#chart.resize(clientWidth, clientHeight);
    this.#place();
  }

  #place(): void {
    const chart = this.#chart;
    if (!chart) return;
    this.#marks.place((series, index) => chart.box(series, index));
    this.#aimAt(this.#marks.focused);
  }

  #aimAt(aim: Aim | undefined): void {
    const box = aim && this.#marks.boxOf(aim);
    if (!aim || !box || !this.#picture || !this.#chart) this.#tip.hide();
    else this.#tip.show(this.#picture, aim, box, this.root.clientWidth);
  }
}
