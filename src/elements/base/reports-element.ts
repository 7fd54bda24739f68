import { ReactiveElement } from 'lit';
import type { PropertyDeclarations, PropertyValues } from 'lit';
import { say } from '../../i18n/language.js';
import type { Language } from '../../i18n/language.js';
import { DisclosureError } from '../../report/error.js';
import type { Failure, Wanted } from '../../report/error.js';
import { problemText } from '../../report/problem.js';
import type { Problem } from '../../report/problem.js';
import type { Report } from '../../report/report.js';
import { yearIn } from '../../report/year-in.js';
import { VERSION } from '../../version.js';
import { loadReports } from '../../loading/load-reports.js';
import { NearestLanguage } from './nearest-language.js';
import { ReportSource } from './report-source.js';
import type { Load, ReadyState, SourceState } from './report-source.js';
import { Shell } from './shell.js';
import type { Shown } from './shell.js';
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

/** Enough to find the mistake by. */
const MOST_WARNINGS = 5;

/**
 * An element that shows something of the reports it is given. Its subclasses say what.
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
 * @cssprop [--disclosure-head-background] - The ground of header cells and messages; a shade off that of the numbers.
 * @cssprop [--disclosure-accent=#3b7ddd] - The ring around what has the focus.
 * @cssprop [--disclosure-error-color=#b3261e] - The bar beside a message.
 * @cssprop [--disclosure-font-family=inherit] - The font.
 * @cssprop [--disclosure-font-size=inherit] - The size of the text, all else follows from it.
 * @cssprop [--disclosure-heading-size=1.25em] - The size of the heading.
 * @cssprop [--disclosure-line-height=1.5] - The height of a line.
 */
export abstract class ReportsElement extends ReactiveElement {
  /** The version of the package that the element comes from. */
  static readonly version: string = VERSION;

  static override readonly properties: PropertyDeclarations = {
    report: { attribute: false },
    src: {},
    year: {},
    agency: {},
    headingLevel: { attribute: 'heading-level' },
    withoutHeading: { type: Boolean, attribute: 'without-heading' },
  };

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** The report, several of them in a list, or `{ reports }`: parsed JSON, as `ReportsInput` has it. It goes before `src`. Another object shows what changed. */
  declare report: object | null;

  /** The URL of the report's JSON. Elements with one `src` on a page share one request. */
  declare src: string | null;

  /** The agency to show, where the source holds several; the first where it is left out. */
  declare agency: string | null;

  /** Leaves the heading out, where the page has one of its own. */
  declare withoutHeading: boolean;

  /** What surrounds that which is shown. */
  protected readonly shell = new Shell(() => this.retry());
  readonly #source = new ReportSource(this, this.load);
  readonly #nearest = new NearestLanguage(this);
  readonly #states = new States(this);
  #year: number | null = null;
  #headingLevel = 2;
  #report: Report | undefined;
  #failure: Failure | undefined;
  #error: DisclosureError | undefined;
  #told: { state: SourceState; report: Report | undefined; failure: Failure | undefined } | undefined;

  constructor() {
    super();
    this.report = this.src = this.agency = null;
    this.withoutHeading = false;
  }

  /** The year to show, where the source holds several; the latest where it is left out. */
  get year(): number | null {
    return this.#year;
  }

  // Frameworks set properties from attributes' texts, so a text is taken as well.
  set year(value: number | string | null) {
    this.#year = yearIn(value);
  }

  /** The level of the heading, from 2 to 6; anything else means 2. */
  get headingLevel(): number {
    return this.#headingLevel;
  }

  set headingLevel(value: number | string | null) {
    this.#headingLevel = /^[2-6]$/.test(String(value)) ? Number(value) : 2;
  }

  /** How `src` is loaded. */
  protected get load(): Load {
    return loadReports;
  }

  protected get language(): Language {
    return this.#nearest.language;
  }

  /** A template of a CMS may well write `agency=""`: nobody in particular. A framework may set `undefined`. */
  protected get wanted(): Wanted {
    const { agency, year } = this;
    return { agency: agency === '' ? null : (agency ?? null), year };
  }

  /** Takes what is wanted from a source that has reports: the report that stands for it, or nothing where there is none such. */
  protected abstract pick(state: ReadyState): Report | undefined;

  /** Forgets what was taken from a source that has no reports any more. */
  protected abstract forget(): void;

  /** What is to be shown now, of that which was picked last. */
  protected abstract shown(): Shown;

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || changed.has('report') || changed.has('src')) this.#source.read({ report: this.report, src: this.src });
    this.#nearest.find();
    this.#derive(this.#source.state);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.append(this.shell.root);
    return root;
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    const { status } = this.#source.state;
    const { heading, ...shown } = this.shown();
    const isBare = this.children.length === 0 && !this.textContent.trim();
    this.shell.show({
      ...shown,
      language: this.language,
      isLoading: status === 'loading',
      error: this.#error,
      heading: this.withoutHeading ? null : heading,
      headingLevel: this.headingLevel,
      empty: status === 'empty' && isBare ? say(this.language, 'empty') : '',
    });
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
    if (state.status === 'empty') {
      this.#failure = undefined;
      this.forget();
    } else if (state.status === 'error') this.#failure = state.failure;
    else if (state.status === 'ready') {
      this.#report = this.pick(state);
      this.#failure = this.#report ? undefined : this.#missing(state);
    }
    const { language } = this;
    if (!this.#failure) this.#error = undefined;
    // One error for one failure, so that a new one is new to the reader too; but in the language of now.
    else if (this.#error?.failure !== this.#failure || this.#error.language !== language)
      this.#error = new DisclosureError(this.#failure, language);
  }

  /** The failure to find what is wanted: the same one as long as the same is wanted of the same source. */
  #missing(state: ReadyState): Failure {
    const { wanted } = this;
    const { reports, problems } = state.readings;
    const before = this.#failure;
    if (before?.available === reports && before.wanted?.agency === wanted.agency && before.wanted.year === wanted.year) return before;
    const code = problems.length > 0 ? 'not-a-report' : 'not-found';
    return { code, problems, wanted, available: reports, ...(state.url !== undefined && { url: state.url }) };
  }

  /** Fires the event for what the source came to, once. */
  #tell(state: SourceState): void {
    const report = state.status === 'ready' && !this.#error ? this.#report : undefined;
    const failure = this.#failure;
    if (this.#told?.state === state && this.#told.report === report && this.#told.failure === failure) return;
    this.#told = { state, report, failure };
    if (state.status === 'ready' && report) {
      const { reports, warnings, problems } = state.readings;
      for (const problem of [...problems, ...warnings].slice(0, MOST_WARNINGS)) warnOnce(problemText(problem, this.language));
      this.dispatchEvent(new CustomEvent<LoadDetail>('disclosure-load', { detail: { report, reports, warnings, problems } }));
    } else if (this.#error && state.status !== 'loading') {
      this.dispatchEvent(new CustomEvent<ErrorDetail>('disclosure-error', { detail: { error: this.#error } }));
    }
  }
}

declare global {
  interface HTMLElementEventMap {
    'disclosure-load': CustomEvent<LoadDetail>;
    'disclosure-error': CustomEvent<ErrorDetail>;
  }
}
