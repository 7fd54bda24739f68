import { ReactiveElement } from 'lit';
import type { PropertyDeclarations, PropertyValues } from 'lit';
import { pickReport, previousReport } from '../../collection/pick-report.js';
import type { TablePartKey } from '../../formats/format.js';
import { say } from '../../i18n/language.js';
import { DisclosureError } from '../../report/error.js';
import type { Failure, Wanted } from '../../report/error.js';
import { problemText } from '../../report/problem.js';
import type { Problem } from '../../report/problem.js';
import type { Report } from '../../report/report.js';
import { TableView } from '../../tables/table-view.js';
import { VERSION } from '../../version.js';
import { followCells } from './crosshair.js';
import { NearestLanguage } from './nearest-language.js';
import { Overflow } from './overflow.js';
import { ReportSource } from './report-source.js';
import type { SourceState } from './report-source.js';
import { Shell } from './shell.js';
import { States } from './states.js';
import { warnOnce } from './warn-once.js';

/** What `disclosure-load` carries. */
export interface LoadDetail {
  /** The report that is shown. */
  readonly report: Report;
  /** Every report that the source holds. */
  readonly reports: readonly Report[];
  /** Keys that the format does not know. */
  readonly warnings: readonly Problem[];
  /** What is wrong with other reports of the source, which could not be read. */
  readonly problems: readonly Problem[];
}

/** What `disclosure-error` carries. */
export interface ErrorDetail {
  readonly error: DisclosureError;
}

/** What follows from a source that has reports. */
interface Picked {
  readonly report: Report;
  readonly previous: Report | undefined;
}

/** Enough to find the mistake by. */
const MOST_WARNINGS = 5;

const LEVELS = [2, 3, 4, 5, 6] as const;

/**
 * An element that shows one part of a report as its statutory table. Its subclasses name the part.
 *
 * @slot - Shown until a report is: a published table, a link. A `<script type="application/json">` in it is read as the report.
 *
 * @fires {CustomEvent<LoadDetail>} disclosure-load - A report is shown. `detail`: `report`, `reports`, `warnings`, `problems`. Does not bubble.
 * @fires {CustomEvent<ErrorDetail>} disclosure-error - No report could be shown. `detail.error` is a `DisclosureError`. Does not bubble.
 *
 * @attr {string} lang - The language of labels and messages; that of the nearest element with a `lang` where it is left out.
 *
 * @csspart base - Everything the element shows.
 * @csspart heading - The heading.
 * @csspart region - The box that scrolls where the table is wider than its place.
 * @csspart table - The table.
 * @csspart note - The note under a table with `compare`.
 * @csspart message - The message when something failed.
 * @csspart retry - The button in that message.
 *
 * @cssstate loading - The report is on its way.
 * @cssstate error - A message says what failed.
 *
 * @cssprop [--disclosure-color=inherit] - The colour of the text.
 * @cssprop [--disclosure-background] - The ground of the table; white under dark text, near black under light text.
 * @cssprop [--disclosure-border-color=rgb(127 127 127 / 0.4)] - The lines of the table.
 * @cssprop [--disclosure-section-color=currentColor] - The line above each of the sections 一 to 四.
 * @cssprop [--disclosure-head-background] - The ground of header cells and messages; a shade off that of the numbers.
 * @cssprop [--disclosure-accent=#3b7ddd] - The ring around what has the focus.
 * @cssprop [--disclosure-crosshair=rgb(59 125 221 / 0.14)] - What is laid over the row and column under the pointer.
 * @cssprop [--disclosure-zero-color] - The colour of zeros.
 * @cssprop [--disclosure-change-color=inherit] - The colour of changes on the year before.
 * @cssprop [--disclosure-error-color=#b3261e] - The bar beside a message.
 * @cssprop [--disclosure-font-family=inherit] - The font.
 * @cssprop [--disclosure-font-size=inherit] - The size of the text, all else follows from it.
 * @cssprop [--disclosure-heading-size=1.25em] - The size of the heading.
 * @cssprop [--disclosure-line-height=1.5] - The height of a line.
 * @cssprop [--disclosure-cell-padding=0.4em 0.5em] - The room around the text of a cell.
 * @cssprop [--disclosure-column-width] - The width of a column of numbers.
 * @cssprop [--disclosure-max-height=85vh] - How tall a table may be that scrolls.
 * @cssprop [--disclosure-sticky-offset=0px] - The height of a bar of the page's own that covers its top, below which the table's head stays.
 */
export abstract class PartElement extends ReactiveElement {
  /** The version of the package that the element comes from. */
  static readonly version: string = VERSION;

  static override readonly properties: PropertyDeclarations = {
    report: { attribute: false },
    src: {},
    year: {},
    agency: {},
    headingLevel: { attribute: 'heading-level' },
    withoutHeading: { type: Boolean, attribute: 'without-heading' },
    blank: {},
    compare: { type: Boolean },
  };

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** The part of the report that the element shows. */
  protected abstract readonly partKey: TablePartKey;

  /** The report, several of them in a list, or `{ reports }`: parsed JSON, as `ReportsInput` has it. It goes before `src`. Another object shows what changed. */
  declare report: object | null;

  /** The URL of the report's JSON. Elements with one `src` on a page share one request. */
  declare src: string | null;

  /** The agency to show, where the source holds several; the first where it is left out. */
  declare agency: string | null;

  /** What a cell shows that the report left blank; nothing where it is left out. */
  declare blank: string | null;

  /** Leaves the heading out, where the page has one of its own. */
  declare withoutHeading: boolean;

  /** Shows the change on the year before beside each number, where the source has that year. */
  declare compare: boolean;

  readonly #source = new ReportSource(this);
  readonly #nearest = new NearestLanguage(this);
  readonly #overflow = new Overflow(this);
  readonly #states = new States(this);
  readonly #shell = new Shell(() => this.retry());
  #year: number | null = null;
  #headingLevel = 2;
  #picked: Picked | undefined;
  #view: TableView | undefined;
  #failure: Failure | undefined;
  /** A source without the report that is wanted, and what was wanted. */
  #missed: { state: SourceState; wanted: Wanted; failure: Failure } | undefined;
  #error: DisclosureError | undefined;
  #told: { state: SourceState; report: Report | undefined; failure: Failure | undefined } | undefined;

  constructor() {
    super();
    this.report = this.src = this.agency = this.blank = null;
    this.withoutHeading = this.compare = false;
  }

  /** The year to show, where the source holds several; the latest where it is left out. */
  get year(): number | null {
    return this.#year;
  }

  // Frameworks set properties from attributes' texts, so a text is taken as well.
  set year(value: number | string | null) {
    this.#year = Number(/^\s*(\d{4})\s*年?\s*$/.exec(String(value))?.[1] ?? 0) || null;
  }

  /** The level of the heading, from 2 to 6; anything else means 2. */
  get headingLevel(): number {
    return this.#headingLevel;
  }

  set headingLevel(value: number | string | null) {
    this.#headingLevel = LEVELS.find((level) => level === Number(value)) ?? LEVELS[0];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || changed.has('report') || changed.has('src')) this.#source.read({ report: this.report, src: this.src });
    this.#nearest.find();
    this.#derive(this.#source.state);
    if (this.#picked) this.#write(this.#picked);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    followCells(this.#shell.region);
    root.append(this.#shell.root);
    return root;
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    this.#render();
  }

  protected override updated(): void {
    const { state } = this.#source;
    this.#states.set('loading', state.status === 'loading');
    this.#states.set('error', this.#error !== undefined);
    this.#tell(state);
  }

  /** Loads again what could not be loaded. */
  retry(): void {
    this.#source.retry();
  }

  /** What is shown follows from the source. While it loads and when it fails, what was shown before stays. */
  #derive(state: SourceState): void {
    if (state.status === 'empty') this.#picked = this.#view = this.#failure = undefined;
    else if (state.status === 'error') this.#failure = state.failure;
    else if (state.status === 'ready') {
      const { reports } = state.readings;
      const report = pickReport(reports, this.#wanted);
      this.#failure = report ? undefined : this.#missing(state);
      if (report) this.#picked = { report, previous: previousReport(reports, report) };
    }
    const { language } = this.#nearest;
    if (!this.#failure) this.#error = undefined;
    // One error for one failure, so that a new one is new to the reader too; but in the language of now.
    else if (this.#error?.failure !== this.#failure || this.#error.language !== language)
      this.#error = new DisclosureError(this.#failure, language);
  }

  /** The failure to find what is wanted: the same one as long as the same is wanted of the same source. */
  #missing(state: Extract<SourceState, { status: 'ready' }>): Failure {
    const wanted = this.#wanted;
    const missed = this.#missed;
    if (missed?.state === state && missed.wanted.agency === wanted.agency && missed.wanted.year === wanted.year) return missed.failure;
    const { reports, problems } = state.readings;
    const source = state.url === undefined ? {} : { url: state.url };
    const failure: Failure =
      problems.length > 0 ? { code: 'not-a-report', problems, ...source } : { code: 'not-found', wanted, available: reports, ...source };
    this.#missed = { state, wanted, failure };
    return failure;
  }

  /** A template of a CMS may well write `agency=""`: nobody in particular. A framework may set `undefined`. */
  get #wanted(): Wanted {
    const { agency, year } = this;
    return { agency: agency === '' ? null : (agency ?? null), year };
  }

  #write({ report, previous }: Picked): void {
    if (this.#view?.language !== this.#nearest.language || this.#view.model.format !== report.format)
      this.#view = new TableView(report, this.partKey, this.#nearest.language);
    this.#view.write(report, { blank: this.blank ?? '', previous: this.compare ? previous : undefined });
  }

  /** Fires the event for what the source came to, once. */
  #tell(state: SourceState): void {
    const report = state.status === 'ready' && !this.#error ? this.#picked?.report : undefined;
    const failure = this.#failure;
    if (this.#told?.state === state && this.#told.report === report && this.#told.failure === failure) return;
    this.#told = { state, report, failure };
    if (state.status === 'ready' && report) {
      const { reports, warnings, problems } = state.readings;
      for (const problem of [...problems, ...warnings].slice(0, MOST_WARNINGS)) warnOnce(problemText(problem, this.#nearest.language));
      this.dispatchEvent(new CustomEvent<LoadDetail>('disclosure-load', { detail: { report, reports, warnings, problems } }));
    } else if (this.#error && state.status !== 'loading') {
      this.dispatchEvent(new CustomEvent<ErrorDetail>('disclosure-error', { detail: { error: this.#error } }));
    }
  }

  #note({ report, previous }: Picked): string {
    return say(this.#nearest.language, previous ? 'compareNote' : 'noPrevious', { year: report.year - 1 });
  }

  #render(): void {
    const { status } = this.#source.state;
    const isBare = this.children.length === 0 && !this.textContent.trim();
    this.#shell.show({
      language: this.#nearest.language,
      isLoading: status === 'loading',
      error: this.#error,
      table: this.#view?.table,
      heading: this.withoutHeading ? null : (this.#view?.model.title ?? null),
      headingLevel: this.headingLevel,
      note: this.compare && this.#picked ? this.#note(this.#picked) : null,
      fits: this.#overflow.fits,
      empty: status === 'empty' && isBare ? say(this.#nearest.language, 'empty') : '',
    });
  }
}

declare global {
  interface HTMLElementEventMap {
    'disclosure-load': CustomEvent<LoadDetail>;
    'disclosure-error': CustomEvent<ErrorDetail>;
  }
}
