import type { PropertyDeclarations, PropertyValues } from 'lit';
import type { ChartPicture } from '../../charts/chart-picture.js';
import type { ChartTheme } from '../../charts/chart-theme.js';
import { trendOf } from '../../trend/trend.js';
import type { Trend } from '../../trend/trend.js';
import { CHART_TYPES } from '../../trend/topics.js';
import type { ChartType } from '../../trend/topics.js';
import { trendNotes } from '../../trend/trend-notes.js';
import { agencyNames, sayTrend } from '../../trend/trend-words.js';
import { DisclosureError } from '../../report/error.js';
import type { Wanted } from '../../report/error.js';
import type { Report } from '../../report/report.js';
import { yearIn } from '../../report/year-in.js';
import { element } from '../../dom/dom.js';
import { baseStyles } from '../base/base.styles.js';
import { Overflow } from '../base/overflow.js';
import type { Load, ReadyState } from '../base/report-source.js';
import { ReportsElement } from '../base/reports-element.js';
import type { Shown } from '../base/shell.js';
import { disclosureTrendStyles } from './disclosure-trend.styles.js';
import { loadAllReports } from '../../loading/load-all-reports.js';
import type { JoinedReadings } from '../../loading/load-all-reports.js';
import { isSameTheme, pageTheme } from './page-theme.js';
import { saveTrend } from './save-trend.js';
import { TrendView } from './trend-view.js';
import type { Download, TrendViewName } from './trend-view.js';
import { unusableAttributes } from './unusable-attributes.js';

const NOTHING_HIDDEN: ReadonlySet<number> = new Set();

/**
 * `<disclosure-trend>` shows numbers of several reports side by side, over the years of one agency or over agencies in one year, as chart and as table.
 *
 * @csspart tools - The buttons above: chart or table, counts or shares, downloads.
 * @csspart summary - What a chart shows, in words.
 * @csspart legend - The legend of a chart.
 * @csspart plot - A chart.
 * @csspart notes - What has to be known to read the numbers.
 *
 * @cssprop [--disclosure-series-1] - The colour of the first series; `--disclosure-series-2` to `--disclosure-series-7` those of the others.
 * @cssprop [--disclosure-chart-height] - The height of a chart.
 */
export class DisclosureTrend extends ReportsElement {
  static override readonly styles = [baseStyles, disclosureTrendStyles];

  static override readonly properties: PropertyDeclarations = {
    metrics: {},
    topic: {},
    type: {},
    by: {},
    from: {},
    to: {},
    shares: { type: Boolean },
    view: {},
    download: { type: Boolean },
  };

  /** The URLs of reports' JSON, separated by spaces. What they hold is shown together. */
  declare src: string | null;

  /** What to show: paths of cells or of groups of them, differences (`a - b`) and shares (`a / b`) of two, separated by commas. It goes before `topic`. */
  declare metrics: string | null;

  /** A ready set of metrics: `applications`, `results`, `applicants`, `reviews` or `disclosure`; `applications` where it is left out. */
  declare topic: string | null;

  /** Shows the parts of a whole in shares of it, where it is large enough. */
  declare shares: boolean;

  /** Offers the chart as PNG and SVG and the numbers as CSV. */
  declare download: boolean;

  readonly #place = new TrendView({
    setView: (view) => {
      this.view = view;
    },
    setShares: (shares) => {
      this.shares = shares;
    },
    toggle: (panel, series) => this.#toggle(panel, series),
    save: (download) => void this.#save(download),
    theme: () => this.#followTheme(),
    fail: (error) => {
      this.view = 'table';
      this.#fail('problem:chart', error);
    },
  });
  // Unseen, the table has no width to be too narrow for.
  readonly #overflow = new Overflow(this, '.scroller:not(.off)');
  readonly #hidden = new Map<string, ReadonlySet<number>>();
  #type: ChartType | null = null;
  #by: 'year' | 'agency' = 'year';
  #from: number | null = null;
  #to: number | null = null;
  #view: TrendViewName = 'chart';
  #readings: JoinedReadings | undefined;
  #trend: Trend | undefined;
  /** What the trend was made of. */
  #asked: readonly unknown[] = [];
  #pictures: readonly ChartPicture[] = [];
  #theme: ChartTheme | undefined;
  /** What the reader asked for in vain, and why. */
  #failed: { readonly what: 'problem:chart' | 'problem:download'; readonly message: string } | undefined;

  constructor() {
    super();
    this.metrics = this.topic = null;
    this.shares = this.download = false;
  }

  /** How the series are drawn: `bar`, `line` or `stacked`; as the topic has it where it is left out. */
  get type(): ChartType | null {
    return this.#type;
  }

  set type(value: string | null) {
    this.#type = CHART_TYPES.find((type) => type === value) ?? null;
  }

  /** What is compared: `year`, the years of one agency, or `agency`, the agencies in one year. */
  get by(): 'year' | 'agency' {
    return this.#by;
  }

  set by(value: string | null) {
    this.#by = value === 'agency' ? value : 'year';
  }

  /** The first year to show; the first there is where it is left out. */
  get from(): number | null {
    return this.#from;
  }

  set from(value: number | string | null) {
    this.#from = yearIn(value);
  }

  /** The last year to show; the last there is where it is left out. */
  get to(): number | null {
    return this.#to;
  }

  set to(value: number | string | null) {
    this.#to = yearIn(value);
  }

  /** What is seen first, `chart` or `table`. The reader can change it; both are printed. */
  get view(): TrendViewName {
    return this.#view;
  }

  set view(value: string | null) {
    this.#view = value === 'table' ? value : 'chart';
    // Asked for again, what failed is tried again.
    this.#failed = undefined;
  }

  protected override get load(): Load {
    return loadAllReports;
  }

  protected override get wanted(): Wanted {
    const { agency, year } = super.wanted;
    return this.by === 'agency' ? { agency: null, year } : { agency, year: null };
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    // What cannot be used changes no property, but is told.
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#place.connect();
    addEventListener('beforeprint', this.#layPaper);
    addEventListener('afterprint', this.#clearPaper);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#layPaper);
    removeEventListener('afterprint', this.#clearPaper);
    // An element that is only moved is back before this runs.
    queueMicrotask(() => {
      if (!this.isConnected) this.#place.disconnect();
    });
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // A colour that changes makes a transition of the probe run, whatever it was that changed it.
    this.shell.root.append(element('span', 'probe'));
    this.shell.root.addEventListener('transitionrun', () => this.#followTheme());
    return super.createRenderRoot();
  }

  protected override pick({ readings }: ReadyState): Report | undefined {
    const { metrics, topic, type, by, from, to, shares } = this;
    const { agency, year } = this.wanted;
    const wanted = { metrics, topic, type, by, from, to, shares, agency, year };
    const asked: readonly unknown[] = [readings, this.language, ...Object.values<unknown>(wanted)];
    // The same trend as long as the same is wanted of the same reports, so that nothing is made anew that is there.
    const isSame = this.#trend && asked.every((value, index) => value === this.#asked[index]);
    const trend = isSame && this.#trend ? this.#trend : trendOf(readings.reports, wanted, this.language, readings);
    const shown = trend.positions.flatMap(({ report }) => report ?? []);
    if (shown.length === 0) return undefined;
    this.#trend = trend;
    this.#asked = asked;
    this.#readings = readings;
    return shown[shown.length - 1];
  }

  protected override forget(): void {
    this.#trend = this.#readings = undefined;
  }

  protected override shown(): Shown {
    return { content: this.#trend && this.#place.root, heading: this.#trend?.title ?? null, note: null, fits: true };
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    if (this.#trend) this.#show(this.#trend);
    else this.#place.disconnect();
  }

  #show(trend: Trend): void {
    const theme = this.#readTheme();
    if (!isSameTheme(this.#theme, theme)) this.#theme = theme;
    this.#pictures = this.#picturesOf(trend, this.#theme ?? theme);
    this.#place.show({
      trend,
      pictures: this.#pictures,
      view: this.view,
      shares: this.shares,
      download: this.download,
      problems: this.#problems(trend),
      source: this.#source(trend),
      headingLevel: this.headingLevel,
      fits: this.#overflow.fits,
    });
  }

  /** One picture a panel, the same one as long as nothing of it has changed. */
  #picturesOf(trend: Trend, theme: ChartTheme): ChartPicture[] {
    return trend.panels.map((panel, index) => {
      const hidden = this.#hiddenIn(trend, index);
      const before = this.#pictures[index];
      const isSame = before?.panel === panel && before.theme === theme && before.hidden === hidden;
      return isSame ? before : { trend, panel, theme, hidden };
    });
  }

  #readTheme(): ChartTheme {
    const { root } = this.shell;
    return pageTheme(root, root.querySelector('.probe') ?? root);
  }

  #followTheme(): void {
    if (!isSameTheme(this.#theme, this.#readTheme())) this.requestUpdate();
  }

  /** What is left out of a chart stays so when the same chart is shown of other reports, in shares or in another language. */
  #key({ panels }: Trend, panel: number): string {
    const parts = panels[panel]?.series.filter(({ isTotal }) => !isTotal) ?? [];
    return parts.map(({ metric }) => JSON.stringify(metric)).join();
  }

  #hiddenIn(trend: Trend, panel: number): ReadonlySet<number> {
    return this.#hidden.get(this.#key(trend, panel)) ?? NOTHING_HIDDEN;
  }

  #toggle(panel: number, series: number): void {
    const trend = this.#trend;
    if (!trend) return;
    const hidden = new Set(this.#hiddenIn(trend, panel));
    if (!hidden.delete(series)) hidden.add(series);
    // A chart of nothing would say nothing.
    if (hidden.size === trend.panels[panel]?.series.length) return;
    this.#hidden.set(this.#key(trend, panel), hidden);
    this.requestUpdate();
  }

  #problems(trend: Trend): string[] {
    const { language } = this;
    return [
      ...unusableAttributes(this, (name) => this.#isSet(name), language),
      ...trend.problems,
      ...this.#failures(),
      ...(this.#failed ? [sayTrend(language, this.#failed.what, { message: this.#failed.message })] : []),
    ];
  }

  /** What became of sources that could not be had, a sentence each. */
  #failures(): string[] {
    const { language } = this;
    const failures = this.#readings?.failures ?? [];
    return failures.map((failure) => sayTrend(language, 'problem:source', { message: new DisclosureError(failure, language).message }));
  }

  #isSet(name: string): boolean {
    const { type, by, view, year, from, to } = this;
    const values: Readonly<Record<string, unknown>> = { type, by: by !== 'year', view: view !== 'chart', year, from, to };
    return !!values[name];
  }

  #source({ positions, language }: Trend): string {
    const agencies = [...new Set(positions.flatMap(({ agency, report }) => (report ? agency : [])))];
    return sayTrend(language, 'source', { agencies: agencyNames(agencies, 1, language) });
  }

  async #save(download: Download): Promise<void> {
    const trend = this.#trend;
    if (!trend) return;
    try {
      const notes = [...trend.problems, ...this.#failures(), ...trendNotes(trend), this.#source(trend)];
      await saveTrend(trend, this.#pictures, notes, download);
      if (this.#failed?.what !== 'problem:download') return;
      this.#failed = undefined;
      this.requestUpdate();
    } catch (error) {
      this.#fail('problem:download', error);
    }
  }

  #fail(what: 'problem:chart' | 'problem:download', error: unknown): void {
    this.#failed = { what, message: error instanceof Error ? error.message : String(error) };
    this.requestUpdate();
  }

  readonly #layPaper = (): void => {
    this.#place.layPaper();
  };

  readonly #clearPaper = (): void => {
    this.#place.clearPaper();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'disclosure-trend': DisclosureTrend;
  }
}
