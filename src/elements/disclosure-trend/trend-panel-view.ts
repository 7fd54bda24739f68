import { onPaper } from '../../charts/chart-picture.js';
import type { ChartPicture } from '../../charts/chart-picture.js';
import { swatch } from '../../charts/swatch.js';
import { panelSummary } from '../../trend/trend-summary.js';
import { sayTrend } from '../../trend/trend-words.js';
import { element, setAttribute } from '../../dom/dom.js';
import { Choices } from './choices.js';
import { TrendPlot } from './trend-plot.js';

/** What a panel's view tells the element it stands in. */
export interface PanelListener {
  /** Which entry of the legend was pressed, by its place. */
  readonly toggle: (series: number) => void;
  /** Fonts may have changed. */
  readonly theme: () => void;
  /** Why the chart could not be drawn. */
  readonly fail: (error: unknown) => void;
}

/** One chart with its name, what it shows in words, and its legend. */
export class TrendPanelView {
  readonly plot: TrendPlot;
  readonly root: HTMLElement;
  readonly #name = element('p', 'name');
  readonly #summary = element('p', 'summary');
  readonly #legend: Choices;
  #picture: ChartPicture | undefined;

  constructor({ toggle, theme, fail }: PanelListener) {
    this.plot = new TrendPlot(theme, fail);
    this.#legend = new Choices('legend', toggle);
    this.#name.setAttribute('role', 'heading');
    this.#name.dir = this.#summary.dir = 'auto';
    for (const part of [this.#summary, this.#legend.root]) part.setAttribute('part', part.className);
    this.root = element('section', 'panel', this.#name, this.#summary, this.#legend.root, this.plot.root);
  }

  /** @param headingLevel the level of the heading above */
  show(picture: ChartPicture, headingLevel: number): void {
    setAttribute(this.#name, 'aria-level', String(headingLevel + 1));
    if (picture === this.#picture) return;
    this.#picture = picture;
    const { panel, trend } = picture;
    const { name } = panel;
    setAttribute(this.root, 'aria-label', name || null);
    this.#name.textContent = name;
    this.#name.hidden = !name;
    this.#summary.textContent = panelSummary(panel, trend);
    this.#showLegend(picture);
    this.plot.show(picture);
  }

  /** Puts the picture there that is printed: its legend and its ground are those of paper, whatever the page is like. */
  layPaper(): void {
    if (!this.#picture) return;
    const paper = onPaper(this.#picture, this.#picture.theme.fontFamily);
    if (!this.plot.layPaper(paper)) return;
    this.#showLegend(paper);
    this.root.classList.add('on-paper');
  }

  /** Frees the chart, and takes away what was laid out to be printed. */
  disconnect(): void {
    this.plot.disconnect();
    this.clearPaper();
  }

  clearPaper(): void {
    this.plot.clearPaper();
    if (this.#picture && this.root.classList.contains('on-paper')) this.#showLegend(this.#picture);
    this.root.classList.remove('on-paper');
  }

  #showLegend({ panel, trend, hidden, theme }: ChartPicture): void {
    const { series } = panel;
    const entries = series.map((one, index) => ({ text: one.name, sign: swatch(panel, index, theme), isOn: !hidden.has(index) }));
    this.#legend.show(sayTrend(trend.language, 'legend'), series.length > 1 ? entries : []);
  }
}
