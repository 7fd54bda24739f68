import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { ChartPicture } from '../../../charts/chart-picture.js';
import { sayTrend } from '../../../trend/trend-words.js';
import { Toolbar } from '../../base/controls/toolbar.js';
import { TrendPlot } from './trend-plot.js';
import type { PlotListener } from './trend-plot.js';

const EMPTY_PLACE = 'A chart was put into a place that is not its own.';

/** The child of a chart's place that has a class. */
function childOf(root: HTMLElement, name: string): HTMLElement {
  const child = root.querySelector<HTMLElement>(`:scope > .${name}`);
  if (!child) throw new Error(EMPTY_PLACE);
  return child;
}

/** The place of one chart in the page: its markup, and the plot that draws into it. */
export class ChartPlace {
  /** The legend of the chart, one tab stop. */
  readonly legend: Toolbar;
  readonly #listener: PlotListener;
  #root: HTMLElement | undefined;
  #plot: TrendPlot | undefined;

  constructor(listener: PlotListener) {
    this.#listener = listener;
    this.legend = new Toolbar(listener.changed);
  }

  /** The plot that draws into the place, while that is in the page. */
  get plot(): TrendPlot | undefined {
    return this.#plot;
  }

  /** @param legend the buttons of the legend, one for each series */
  render({ trend, panel }: ChartPicture, legend: unknown): TemplateResult {
    const { by, language } = trend;
    const label = sayTrend(language, by === 'year' ? 'plotYears' : 'plotAgencies', { name: panel.name || trend.title });
    // Arrow keys move between the marks rather than a screen reader's cursor, hence `role="application"`.
    return html`<div class="figure" ${ref(this.#attach)}>
      <div
        class="legend"
        part="legend"
        role="toolbar"
        aria-label=${sayTrend(language, 'legend')}
        ?hidden=${panel.series.length < 2}
        @focusin=${this.legend.focusIn}
        @keydown=${this.legend.keyDown}
      >
        ${legend}
      </div>
      <div
        class="plot"
        part="plot"
        role="application"
        aria-roledescription=${sayTrend(language, 'chartRole')}
        aria-label=${label}
        @pointermove=${this.#pointerOver}
        @pointerdown=${this.#pointerOver}
        @pointerleave=${this.#pointerLeave}
      >
        <div class="paper" aria-hidden="true"></div>
        <div class="marks" @focusin=${this.#focusIn} @focusout=${this.#focusOut} @keydown=${this.#keyDown}></div>
        <div class="tip" aria-hidden="true" hidden></div>
      </div>
    </div>`;
  }

  /** Lit calls it with the element of the place, and with undefined once that has left the page. */
  readonly #attach = (root: Element | undefined): void => {
    if (!(root instanceof HTMLElement)) queueMicrotask(this.#freeIfGone);
    else if (root !== this.#root) {
      this.#plot?.free();
      this.#root = root;
      const plot = childOf(root, 'plot');
      const own = { paper: childOf(plot, 'paper'), marks: childOf(plot, 'marks'), tip: childOf(plot, 'tip') };
      const elements = { figure: root, legend: childOf(root, 'legend'), plot, ...own };
      this.#plot = new TrendPlot(elements, this.#listener);
    }
  };

  // An element that is only moved is back in the page before this runs.
  readonly #freeIfGone = (): void => {
    if (!this.#root?.isConnected) this.#plot?.free();
  };

  readonly #pointerOver = (event: PointerEvent): void => this.#plot?.pointerOver(event);
  readonly #pointerLeave = (event: PointerEvent): void => this.#plot?.pointerLeave(event);
  readonly #focusIn = (event: FocusEvent): void => this.#plot?.marks.focusIn(event);
  readonly #focusOut = (): void => this.#plot?.marks.focusOut();
  readonly #keyDown = (event: KeyboardEvent): void => this.#plot?.marks.keyDown(event);
}
