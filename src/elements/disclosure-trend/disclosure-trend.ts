import { nothing } from 'lit';
import type { PropertyDeclarations } from 'lit';
import { CHART_TYPES } from '../../formats/topic.js';
import type { ChartType } from '../../formats/topic.js';
import { loadAllReports } from '../../loading/load-all-reports.js';
import type { ReportSelection } from '../../report/error.js';
import { parseYear } from '../../report/parse-year.js';
import type { Readings } from '../../report/reading/read-report.js';
import type { Report } from '../../report/report.js';
import type { TopicId } from '../../trend/topic-panels.js';
import { baseStyles } from '../base/base.styles.js';
import { LoadedCode } from '../base/loaded-code.js';
import { ReportsElement, requestOf } from '../base/reports-element.js';
import type { Request } from '../base/source.js';
import type { NeedState } from '../base/source-element.js';
import { loadView } from './load-view.js';
import type { PickedTrend } from './picked-trend.js';
import type { Comparison, TrendViewName } from './trend-settings.js';
import type { TrendView } from './trend-view.js';

/**
 * `<disclosure-trend>` shows numbers of several reports side by side, over the years of one agency or over agencies in one year, as chart and as table.
 *
 * Three tab stops lead through it: the tools, the legend, the chart; arrow keys move within each. In a chart, left and right move between years, each of which says all its values; down goes to the single values of a year, and from one to that of the next series; up goes back. Home and End go to the first and the last year, and Escape closes the tip. Over agencies, the arrows are the other way round. A tip that was opened by touch stays until something else is touched.
 *
 * The names of the series are at the ends of lines and of the last stack where they fit, else in a legend. Pressed, they take their series out of the chart. The first series has the accent. The browser's search finds the numbers of a chart in its table (Chromium), which is then shown.
 *
 * @csspart region - Everything below the heading.
 * @csspart tools - The buttons above: chart or table, counts or shares, downloads.
 * @csspart summary - What a chart shows, in words.
 * @csspart legend - The legend of a chart, or the names at the ends of its series.
 * @csspart plot - A chart.
 * @csspart table - The table of the numbers.
 * @csspart notes - What has to be known to read the numbers.
 *
 * @cssprop [--disclosure-series-1] - The colour of the first series, by default the accent; `--disclosure-series-2` to `--disclosure-series-7` those of the others.
 * @cssprop [--disclosure-chart-height] - The height of a chart.
 */
export class DisclosureTrend extends ReportsElement<PickedTrend, readonly Report[]> {
  static override readonly styles = [baseStyles];

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

  /** What to show: paths of cells or of groups of them, differences (`a - b`) and shares (`a / b`) of two, separated by commas. It takes precedence over `topic`. */
  declare metrics: string | null;

  /** A ready set of metrics: `applications`, `results`, `applicants`, `reviews` or `disclosure`; `applications` by default. */
  declare topic: TopicId | null;

  /** Shows the parts of a whole in shares of it, where it is large enough. */
  declare shares: boolean;

  /** Offers the chart as PNG and SVG and the numbers as CSV. */
  declare download: boolean;

  readonly #trendView = new LoadedCode<TrendView>(this, async () => {
    const { TrendView: View } = await loadView();
    return new View(this, this.renderRoot as ShadowRoot, () => this.#updateNow());
  });
  #type: ChartType | null = null;
  #by: Comparison = 'year';
  #from: number | null = null;
  #to: number | null = null;
  #view: TrendViewName = 'chart';

  constructor() {
    super();
    this.metrics = this.topic = null;
    this.shares = this.download = false;
  }

  /** How the series are drawn: `bar`, `line` or `stacked`; as the topic has it by default. */
  get type(): ChartType | null {
    return this.#type;
  }

  set type(value: string | null) {
    this.#type = CHART_TYPES.find((type) => type === value) ?? null;
  }

  /** What is compared: `year`, the years of one agency, or `agency`, the agencies in one year. */
  get by(): Comparison {
    return this.#by;
  }

  set by(value: string | null) {
    this.#by = value === 'agency' ? value : 'year';
  }

  /** The first year to show; the first there is by default. */
  get from(): number | null {
    return this.#from;
  }

  set from(value: number | string | null) {
    this.#from = parseYear(value);
  }

  /** The last year to show; the last there is by default. */
  get to(): number | null {
    return this.#to;
  }

  set to(value: number | string | null) {
    this.#to = parseYear(value);
  }

  /** What is seen first, `chart` or `table`. The reader can change it, and so does the browser's search; both are printed. */
  get view(): TrendViewName {
    return this.#view;
  }

  set view(value: string | null) {
    this.#view = value === 'table' ? value : 'chart';
    this.#trendView.code?.tryAgain();
  }

  protected override get wanted(): ReportSelection {
    const { agency, year } = super.wanted;
    return this.by === 'agency' ? { agency: null, year } : { agency, year: null };
  }

  protected override get need(): NeedState {
    return this.#trendView.state;
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    // A value that is not valid changes no property, but is reported.
    this.requestUpdate();
  }

  override retry(): void {
    this.#trendView.retry();
    super.retry();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#trendView.settled;
    return super.getUpdateComplete();
  }

  protected override load(src: string, base: string): Request<Readings> {
    return requestOf(loadAllReports(src, base, async (sources) => (await loadView()).joinedReadings(sources)));
  }

  protected override pick(readings: Readings, before: PickedTrend | undefined): PickedTrend | undefined {
    return this.#trendView.code?.pick(readings, this.wanted, this.language, before);
  }

  protected override headingOf({ trend }: PickedTrend): string {
    return trend.title;
  }

  protected override shownOf({ reports }: PickedTrend): readonly Report[] {
    return reports;
  }

  #updateNow(): void {
    this.requestUpdate();
    this.performUpdate();
  }

  protected override renderContent(picked: PickedTrend | undefined): unknown {
    return this.#trendView.code?.render(picked, this.wanted, this.isLoading) ?? nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'disclosure-trend': DisclosureTrend;
  }
}
