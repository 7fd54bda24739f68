import type { PropertyDeclarations } from 'lit';
import type { Failure, ReportSelection } from '../../report/error.js';
import { problemText } from '../../report/problem.js';
import type { Problem } from '../../report/problem.js';
import type { Readings } from '../../report/reading/read-report.js';
import type { Report, ReportsInput } from '../../report/report.js';
import { parseYear } from '../../report/parse-year.js';
import { loadReports } from '../../loading/load-reports.js';
import type { Loading } from '../../loading/load-reports.js';
import { readOnce } from './shared-readings.js';
import type { ReadyState, Request } from './source.js';
import { SourceElement } from './source-element.js';
import { warnOnce } from './warn-once.js';

export type { ErrorDetail } from './disclosure-element.js';

/** The `detail` of the event `disclosure-load`. */
export interface LoadDetail {
  /** The report that is shown. */
  readonly report: Report;
  /** Every report that the source holds. */
  readonly reports: readonly Report[];
  /** Keys that the format does not know. */
  readonly warnings: readonly Problem[];
  /** The problems of other reports of the source, which could not be read. */
  readonly problems: readonly Problem[];
}

/** What an element picks from several reports: the one that is shown, and whatever else it draws. */
export interface PickedReport {
  readonly report: Report;
}

/** Enough to find the mistake; more would bury other messages in the console. */
const MAX_WARNINGS = 5;

/**
 * The base of elements that show something of one or several reports.
 *
 * @fires {CustomEvent<LoadDetail>} disclosure-load - A report is shown. `detail`: `report`, `reports`, `warnings`, `problems`. Does not
 *   bubble.
 */
export abstract class ReportsElement<Picked extends PickedReport = PickedReport, Shown = Report> extends SourceElement<
  Readings,
  Picked,
  Shown
> {
  static override readonly properties: PropertyDeclarations = {
    report: { attribute: false },
    year: {},
    agency: {},
  };

  /** The report, several of them in a list, or `{ reports }`: parsed JSON, as `ReportsInput` has it. It takes precedence over `src`. Another object shows what changed. */
  declare report: ReportsInput | null;

  /** The agency to show, where the source holds several; the first by default. */
  declare agency: string | null;

  #year: number | null = null;

  constructor() {
    super();
    this.report = this.agency = null;
  }

  /** The year to show, where the source holds several; the latest by default. */
  get year(): number | null {
    return this.#year;
  }

  // Frameworks set properties to the text of attributes, so a text is accepted as well.
  set year(value: number | string | null) {
    this.#year = parseYear(value);
  }

  /** The report that is shown, the last one in a trend; null where none is. While another one loads, and where that fails, it is still the one on the screen. */
  get shownReport(): Report | null {
    return this.drawn?.report ?? null;
  }

  /** The template of a CMS may write `agency=""` for no agency in particular. A framework may set `undefined`. */
  protected get wanted(): ReportSelection {
    const { agency, year } = this;
    return { agency: agency === '' ? null : (agency ?? null), year };
  }

  protected override get json(): unknown {
    return this.report;
  }

  protected override read(json: unknown): Readings {
    return readOnce(json);
  }

  protected override load(src: string, base: string): Request<Readings> {
    return requestOf(loadReports(src, base));
  }

  protected override missing({ data, url }: ReadyState<Readings>, before: Failure | undefined): Failure {
    const { wanted } = this;
    const { reports, problems } = data;
    const isSame = before?.available === reports && before.wanted?.agency === wanted.agency && before.wanted.year === wanted.year;
    if (isSame) return before;
    const code = problems.length > 0 ? 'not-a-report' : 'not-found';
    const failure = { code, problems, wanted, available: reports } as const;
    return url === undefined ? failure : { ...failure, url };
  }

  protected override subjectOf({ report }: Picked): Report {
    return report;
  }

  protected override tellLoad({ data }: ReadyState<Readings>, { report }: Picked): void {
    const { reports, warnings, problems } = data;
    for (const problem of [...problems, ...warnings].slice(0, MAX_WARNINGS)) warnOnce(problemText(problem, this.language));
    this.dispatchEvent(new CustomEvent<LoadDetail>('disclosure-load', { detail: { report, reports, warnings, problems } }));
  }
}

/** Adapts a load of reports to the requests of a source. */
export const requestOf = (loading: Loading): Request<Readings> => ({
  data: loading.readings,
  url: loading.url,
  release: () => loading.release(),
});

declare global {
  interface HTMLElementEventMap {
    'disclosure-load': CustomEvent<LoadDetail>;
  }
}
