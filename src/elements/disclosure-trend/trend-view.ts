import { html, nothing } from 'lit';
import type { ReactiveController, TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ChartPicture } from '../../charts/chart-picture.js';
import { AfterFrame } from '../../dom/after-frame.js';
import type { Language } from '../../i18n/language.js';
import type { JoinedReadings } from '../../loading/joined-readings.js';
import type { ReportSelection } from '../../report/error.js';
import { trendNotes } from '../../trend/trend-notes.js';
import type { Trend } from '../../trend/trend.js';
import { agencyNames, sayTrend } from '../../trend/trend-words.js';
import { adoptSheet } from '../../dom/adopt-sheet.js';
import { choiceStyles } from '../base/controls/choices.styles.js';
import { Overflow } from '../base/overflow.js';
import { ChartPlaces } from './chart/chart-places.js';
import { loadCharts } from './chart/load-charts.js';
import { ScreenChanges } from './chart/screen-changes.js';
import { disclosureTrendStyles } from './disclosure-trend.styles.js';
import { HiddenSeries } from './chart/hidden-series.js';
import { PageTheme } from './chart/page-theme.js';
import { loadDownload } from './download/load-download.js';
import { panelTemplate } from './panel-template.js';
import { pickTrend } from './picked-trend.js';
import type { PickedTrend } from './picked-trend.js';
import { Printing } from '../../dom/printing.js';
import { Toolbar } from '../base/controls/toolbar.js';
import { toolsTemplate } from './tools-template.js';
import { actionProblem, attributeProblems, sourceProblems } from './trend-problems.js';
import type { FailedAction } from './trend-problems.js';
import { settingsOf } from './trend-settings.js';
import type { Download, TrendElement, TrendSettings, TrendViewName } from './trend-settings.js';
import { TREND_CAPTION, trendTable } from './trend-table.js';

export { joinedReadings } from '../../loading/joined-readings.js';

/** Whether the browser's search looks into what is hidden until it is found (Chromium 102, Firefox 139). */
const canFindHidden = (): boolean => 'onbeforematch' in document.body;

function sourceText({ positions, language }: Trend): string {
  const agencies = [...new Set(positions.flatMap(({ agency, report }) => (report ? agency : [])))];
  return sayTrend(language, 'source', { agencies: agencyNames(agencies, 1, language) });
}

/** The view of a trend: tools, charts with their summaries, the table, and the notes. It is loaded when a trend is in the page. */
export class TrendView implements ReactiveController {
  readonly #host: TrendElement;
  readonly #updateNow: () => void;
  readonly #theme: PageTheme;
  readonly #overflow: Overflow;
  readonly #charts: ChartPlaces;
  readonly #hidden = new HiddenSeries();
  readonly #toolbar = new Toolbar(() => this.#update());
  #pictures: readonly ChartPicture[] = [];
  #failed: FailedAction | undefined;
  /** The files that are being saved. */
  readonly #saving = new Set<Download>();
  /** Whether the table is rendered although it is not visible. */
  #isComplete = false;
  /** What is not visible in the first frame with a chart: its table and its marks. */
  readonly #rest = new AfterFrame(() => this.#complete());

  /**
   * @param root the element's shadow root, with what the element rendered without its view
   * @param updateNow updates the element synchronously, for printing
   */
  constructor(host: TrendElement, root: ShadowRoot, updateNow: () => void) {
    this.#host = host;
    this.#updateNow = updateNow;
    adoptSheet(root, choiceStyles);
    adoptSheet(root, disclosureTrendStyles);
    this.#theme = new PageTheme(host, () => root.querySelector('.probe'));
    // While it is hidden, the table has no width to measure.
    this.#overflow = new Overflow(host, () => root.querySelector('.scroller:not(.off, .found)'));
    this.#charts = new ChartPlaces(host, {
      changed: this.#update,
      resized: this.#followTheme,
      failed: (error) => this.#chartFailed(error),
    });
    new ScreenChanges(host, () => {
      this.#theme.follow();
      this.#charts.resize();
    });
    new Printing(host, this.#layPaper, this.#clearPaper);
    host.addController(this);
  }

  // Runs after the controllers added before, so that the charts have started.
  hostUpdated(): void {
    if (this.#pictures.length > 0) this.#rest.ask();
  }

  /** What is shown of the data; `undefined` where there is nothing to show. */
  pick(readings: JoinedReadings, wanted: ReportSelection, language: Language, before: PickedTrend | undefined): PickedTrend | undefined {
    return pickTrend(readings, settingsOf(this.#host, wanted), language, before);
  }

  /** Tries a failed action again. */
  tryAgain(): void {
    this.#failed = undefined;
  }

  /** Everything that the element shows except its heading. It is hidden where nothing is picked. */
  render(picked: PickedTrend | undefined, wanted: ReportSelection, isLoading: boolean): TemplateResult {
    // A change of colour starts a transition of the probe, whatever caused it.
    return html`<span class="probe" @transitionrun=${this.#followTheme}></span>
      <div class="region fits" part="region" aria-busy=${isLoading ? 'true' : nothing} ?hidden=${!picked}>
        ${picked ? this.#content(picked, settingsOf(this.#host, wanted)) : nothing}
      </div>`;
  }

  #content(picked: PickedTrend, settings: TrendSettings): TemplateResult {
    const { trend } = picked;
    const actions = {
      setView: (view: TrendViewName) => {
        this.#host.view = view;
      },
      setShares: (shares: boolean) => {
        this.#host.shares = shares;
      },
      save: (download: Download) => void this.#save(picked, download),
    };
    // A sentence that stays is the same element, so that it is not announced again.
    const problems = repeat(
      this.#problems(picked, settings),
      (text) => text,
      (text) => html`<p>${text}</p>`,
    );
    // Sentences keep their own direction in a page of another.
    return html`<div class="trend">
      <div class="problems" role="alert" dir="auto">${problems}</div>
      ${toolsTemplate(trend, settings, this.#saving, this.#toolbar, actions)}
      <div class=${settings.view === 'chart' ? 'charts' : 'charts off'}>${this.#panels(trend, settings)}</div>
      ${this.#table(trend, settings.view === 'table')}
      <ul class="notes" part="notes" dir="auto">
        ${guard([trend], () => [...trendNotes(trend), sourceText(trend)].map((text) => html`<li>${text}</li>`))}
      </ul>
    </div>`;
  }

  readonly #update = (): void => this.#host.requestUpdate();

  /** Redraws the charts where the page's colours or fonts have changed. */
  readonly #followTheme = (): void => {
    this.#theme.follow();
  };

  #panels(trend: Trend, { headingLevel }: TrendSettings): TemplateResult[] {
    this.#pictures = this.#picturesOf(trend);
    const places = this.#charts.take(this.#pictures);
    return this.#pictures.flatMap((picture, index) => {
      const toggle = (series: number): void => {
        this.#hidden.toggle(picture.panel, series);
        this.#host.requestUpdate();
      };
      const shown = { picture, paper: this.#charts.paperPicture(index), headingLevel, toggle };
      return places[index] ? panelTemplate(shown, places[index]) : [];
    });
  }

  #table(trend: Trend, isSeen: boolean): TemplateResult {
    const fits = !isSeen || this.#overflow.fits;
    const hasTable = isSeen || this.#isComplete;
    const off = canFindHidden() ? 'scroller found' : 'scroller off';
    // Where the browser's search finds a number in the table that is not seen, it is seen.
    return html`<div
      class=${isSeen ? 'scroller' : off}
      hidden=${!isSeen && canFindHidden() ? 'until-found' : nothing}
      @beforematch=${this.#showTable}
      role=${fits ? nothing : 'region'}
      aria-labelledby=${fits ? nothing : TREND_CAPTION}
      tabindex=${fits ? nothing : 0}
    >
      ${guard([hasTable && trend], () => (hasTable ? trendTable(trend) : nothing))}
    </div>`;
  }

  readonly #showTable = (): void => {
    this.#host.view = 'table';
    this.#host.requestUpdate();
  };

  /** One picture for each panel, the same object until it changes. */
  #picturesOf(trend: Trend): ChartPicture[] {
    const { theme } = this.#theme;
    if (!theme) return [];
    return trend.panels.map((panel, index) => {
      const hidden = this.#hidden.of(panel);
      const before = this.#pictures[index];
      const isSame = before?.panel === panel && before.theme === theme && before.hidden === hidden;
      return isSame ? before : { trend, panel, theme, hidden };
    });
  }

  /** What is wrong with the request, one sentence each. */
  #problems(picked: PickedTrend, settings: TrendSettings): string[] {
    const { trend } = picked;
    const { language } = trend;
    const problems = [...attributeProblems(this.#host, settings, language), ...trend.problems, ...sourceProblems(picked)];
    if (this.#failed) problems.push(actionProblem(this.#failed, language));
    return problems;
  }

  #complete(): void {
    this.#charts.complete();
    // A page may be printed before any chart is seen, and then there is no time to load what draws them.
    loadCharts().catch(() => undefined);
    if (this.#isComplete) return;
    this.#isComplete = true;
    this.#host.requestUpdate();
  }

  #chartFailed(error: unknown): void {
    this.#host.view = 'table';
    this.#failed = { problem: 'problem:chart', error };
    this.#host.requestUpdate();
  }

  async #save(picked: PickedTrend, download: Download): Promise<void> {
    if (this.#saving.has(download)) return;
    const { trend } = picked;
    // What is shown now, even if that changes before it is saved.
    const notes = [...trend.problems, ...sourceProblems(picked), ...trendNotes(trend), sourceText(trend)];
    const shown = { trend, pictures: this.#pictures, notes };
    this.#saving.add(download);
    this.#host.requestUpdate();
    try {
      const { saveTrend } = await loadDownload();
      await saveTrend(shown, download);
      if (this.#failed?.problem === 'problem:download') this.#failed = undefined;
    } catch (error) {
      this.#failed = { problem: 'problem:download', error };
    }
    this.#saving.delete(download);
    this.#host.requestUpdate();
  }

  readonly #layPaper = (): void => {
    this.#rest.now();
    this.#theme.isHeld = true;
    this.#charts.layPaper();
    this.#updateNow();
  };

  readonly #clearPaper = (): void => {
    this.#theme.isHeld = false;
    this.#charts.clearPaper();
    this.#updateNow();
  };
}
