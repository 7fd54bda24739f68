import type { ChartPicture } from '../../charts/chart-picture.js';
import type { Trend } from '../../trend/trend.js';
import { trendNotes } from '../../trend/trend-notes.js';
import { sayTrend } from '../../trend/trend-words.js';
import type { TrendText } from '../../i18n/trend-zh-cn.js';
import { element, setAttribute } from '../../dom/dom.js';
import { AfterFrame } from './after-frame.js';
import { Choices } from './choices.js';
import { trendTable } from './trend-table.js';
import { TrendPanelView } from './trend-panel-view.js';

const VIEWS = ['chart', 'table'] as const;
const SCALES = ['counts', 'shares'] as const;
const FILES = ['png', 'svg', 'csv'] as const;

export type TrendViewName = (typeof VIEWS)[number];
export type Download = (typeof FILES)[number];

const FILE_NAMES: Readonly<Record<Download, TrendText>> = { png: 'downloadPng', svg: 'downloadSvg', csv: 'downloadCsv' };

/** What a reader can do, told to the element. */
export interface TrendListener {
  readonly setView: (view: TrendViewName) => void;
  readonly setShares: (shares: boolean) => void;
  readonly toggle: (panel: number, series: number) => void;
  readonly save: (download: Download) => void;
  readonly theme: () => void;
  readonly fail: (error: unknown) => void;
}

/** All that is shown. */
export interface TrendState {
  readonly trend: Trend;
  /** One a panel of the trend. */
  readonly pictures: readonly ChartPicture[];
  readonly view: TrendViewName;
  readonly shares: boolean;
  readonly download: boolean;
  /** What is wrong with what was asked for, a sentence each. */
  readonly problems: readonly string[];
  readonly source: string;
  readonly headingLevel: number;
  /** Whether the table's lines fit in their place. */
  readonly fits: boolean;
}

function writeInto(place: HTMLElement, texts: readonly string[]): void {
  // What has not changed is not announced again.
  if (texts.join('\n') === Array.from(place.children, (item) => item.textContent).join('\n')) return;
  place.replaceChildren(...texts.map((text) => element(place.localName === 'ul' ? 'li' : 'p', '', text)));
}

/** A trend in its place: tools, charts with what they say in words, the table, and what has to be known to read them. */
export class TrendView {
  readonly root: HTMLElement;
  readonly #listener: TrendListener;
  readonly #problems = element('div', 'problems');
  readonly #views: Choices;
  readonly #scales: Choices;
  readonly #files: Choices;
  readonly #charts = element('div', 'charts');
  readonly #scroller = element('div', 'scroller');
  readonly #notes = element('ul', 'notes');
  #panels: TrendPanelView[] = [];
  #trend: Trend | undefined;
  /** The trend whose table is there. */
  #inTable: Trend | undefined;
  /** What is not seen in the first frame with a chart: its table and its marks. */
  readonly #rest = new AfterFrame(() => {
    this.#layTable();
    for (const { plot } of this.#panels) plot.complete();
  });

  constructor(listener: TrendListener) {
    this.#listener = listener;
    this.#views = new Choices('choices', (index) => listener.setView(VIEWS[index] ?? 'chart'));
    this.#scales = new Choices('choices', (index) => listener.setShares(index === 1));
    this.#files = new Choices('choices', (index) => listener.save(FILES[index] ?? 'csv'));
    const tools = element('div', 'tools', this.#views.root, this.#scales.root, this.#files.root);
    this.#problems.setAttribute('role', 'alert');
    for (const part of [tools, this.#notes]) part.setAttribute('part', part.className);
    // Sentences keep their own direction in a page of another.
    this.#problems.dir = this.#notes.dir = 'auto';
    this.root = element('div', 'trend', this.#problems, tools, this.#charts, this.#scroller, this.#notes);
  }

  show(state: TrendState): void {
    const { trend, pictures, view, shares, download, problems, source, headingLevel, fits } = state;
    const say = (key: TrendText): string => sayTrend(trend.language, key);
    const listed = (keys: readonly TrendText[], isOn?: (index: number) => boolean) =>
      keys.map((key, index) => ({ text: say(key), ...(isOn && { isOn: isOn(index) }) }));

    writeInto(this.#problems, problems);
    this.#views.show(
      say('view'),
      listed(VIEWS, (index) => VIEWS[index] === view),
    );
    this.#scales.show(say('scale'), trend.canShare ? listed(SCALES, (index) => (index === 1) === shares) : []);
    this.#files.show(say('download'), download ? listed(FILES.map((file) => FILE_NAMES[file])) : []);

    this.#setPanels(pictures.length);
    this.#charts.classList.toggle('off', view !== 'chart');
    pictures.forEach((picture, index) => this.#panels[index]?.show(picture, headingLevel));

    this.#scroller.classList.toggle('off', view !== 'table');
    setAttribute(this.#scroller, 'role', fits ? null : 'region');
    setAttribute(this.#scroller, 'aria-labelledby', fits ? null : 'trend-caption');
    setAttribute(this.#scroller, 'tabindex', fits ? null : '0');
    if (trend !== this.#trend) {
      this.#trend = trend;
      writeInto(this.#notes, [...trendNotes(trend), source]);
    }
    if (view === 'table' || this.#inTable) this.#layTable();
    // Last, for charts take the size of their places as it then is.
    for (const { plot } of this.#panels) plot.start();
    this.#rest.ask();
  }

  /** Goes on where it was when it left the page. */
  connect(): void {
    for (const { plot } of this.#panels) plot.connect();
  }

  /** Frees every chart. */
  disconnect(): void {
    for (const panel of this.#panels) panel.disconnect();
  }

  layPaper(): void {
    this.#rest.now();
    for (const panel of this.#panels) panel.layPaper();
  }

  clearPaper(): void {
    for (const panel of this.#panels) panel.clearPaper();
  }

  #layTable(): void {
    if (!this.#trend || this.#inTable === this.#trend) return;
    this.#inTable = this.#trend;
    this.#scroller.replaceChildren(trendTable(this.#trend));
  }

  #setPanels(count: number): void {
    for (const { plot, root } of this.#panels.splice(count)) {
      plot.disconnect();
      root.remove();
    }
    const { theme, fail, toggle } = this.#listener;
    while (this.#panels.length < count) {
      const place = this.#panels.length;
      const panel = new TrendPanelView({ theme, fail, toggle: (series) => toggle(place, series) });
      this.#panels.push(panel);
      this.#charts.append(panel.root);
    }
  }
}
