import { nothing } from 'lit';
import type { PropertyDeclarations } from 'lit';
import type { Failure } from '../../report/error.js';
import type { Readings } from '../../report/reading/read-report.js';
import type { Report } from '../../report/report.js';
import { baseStyles } from '../base/base.styles.js';
import { LoadedCode } from '../base/loaded-code.js';
import { ReportsElement } from '../base/reports-element.js';
import type { NeedState } from '../base/source-element.js';
import type { CellHook } from '../statutory-table/cells/cell-hook.js';
import type { WantedLayout } from '../statutory-table/table-fit.js';
import { loadView } from './load-view.js';
import type { WholeReport } from './picked-report.js';
import type { ReportView } from './report-view.js';

/** The `detail` of the event `disclosure-year`. */
export interface YearDetail {
  /** The year that the reader chose. */
  readonly year: number;
}

/**
 * `<disclosure-report>` shows a whole report: its title, the years and the contents, the key figures, the six parts in their official order, and the signature.
 *
 * The three tables in it are the elements of this library, and read nothing again. A part that the report does not have is left out.
 *
 * @fires {CustomEvent<YearDetail>} disclosure-year - The reader chose another year. `detail.year`. Does not bubble.
 *
 * @fires {CustomEvent<CheckDetail>} disclosure-check - The report was checked, with `check`. `detail`: `report`, `findings`. Does not bubble.
 *
 * @fires {CustomEvent<CellDetail>} disclosure-cell - The reader chose a cell of a table, by a click or, where it has the focus, by Enter. `detail`: `path`, `value`, `labels`, `report`. Does not bubble.
 *
 * @csspart check - What `check` found, above the report.
 * @csspart facts - The line below the title: agency, date, period, source.
 * @csspart tools - The text size, printing, downloads.
 * @csspart contents - The list of the parts.
 * @csspart years - The buttons of the years.
 * @csspart figures - The key figures.
 * @csspart section - One part of the report, with its heading.
 * @csspart prose - The paragraphs of a part, and those before the first.
 * @csspart signature - Who signed the report, and when.
 *
 * @cssprop [--disclosure-sticky-offset=0px] - The height of a bar of the page's own that covers its top, below which the contents and the heads of tables
 *   stay.
 */
export class DisclosureReport extends ReportsElement<WholeReport> {
  static override readonly styles = [baseStyles];

  static override readonly properties: PropertyDeclarations = {
    headingLevel: { attribute: 'heading-level' },
    figures: {},
    tools: {},
    trend: { type: Boolean },
    check: { type: Boolean },
    compare: { type: Boolean },
    route: { type: Boolean },
    blank: {},
    layout: {},
    hideZeroRows: { type: Boolean, attribute: 'hide-zero-rows' },
    focusableCells: { type: Boolean, attribute: 'focusable-cells' },
    cell: { attribute: false },
  };

  /** The key figures to show: paths of cells or of groups of them, differences and shares of two, separated by commas; those of the format by default, `none` for none. */
  declare figures: string | null;

  /** The tools to offer, separated by spaces: `size`, `print`, `download`, `copy-link`; all by default, `none` for none. The text size that a reader chose is remembered in the `localStorage` of the site, as `disclosure-text-size`. */
  declare tools: string | null;

  /** Shows the years of the agency below the report, as a `<disclosure-trend>` of the same source. */
  declare trend: boolean;

  /** Marks what does not add up and says why and which parts are missing, for the person who compiles the report; a public page is no place for it. */
  declare check: boolean;

  /** Shows the change on the year before beside each number of the tables, where the source has that year. */
  declare compare: boolean;

  /** Keeps the year that the reader chose in the address of the page, as `?year=`, which the page's first year is then read from. */
  declare route: boolean;

  /** What a cell shows that the report left blank; nothing by default. */
  declare blank: string | null;

  /** How the headings of the tables are laid out: `wide` as in the official form, `compact` with one column of row labels, `auto` by their own width. */
  declare layout: WantedLayout;

  /** Hides the rows of the tables that are 0 throughout and says below each table how many, with a button that shows them. Rows of sums and the sections 一 to 四 stay, and so does each with a blank cell or a `/`. With `check` and on paper, every row is there. */
  declare hideZeroRows: boolean;

  /** Makes one cell of each table a tab stop, from which arrow keys lead to all others, for pages that listen to `disclosure-cell`. */
  declare focusableCells: boolean;

  /** A function that says what to add to each cell, of whose `path`, `value` and `labels` it is told: a text behind the number, or `{ suffix, part, title }`. It cannot change the number. */
  declare cell: CellHook | null;

  readonly #view = new LoadedCode<ReportView>(this, async () => {
    const { ReportView: View } = await loadView();
    return new View(this, this.renderRoot as ShadowRoot, () => {
      this.requestUpdate();
      this.performUpdate();
    });
  });
  #headingLevel = 1;

  constructor() {
    super();
    this.figures = this.tools = this.blank = null;
    this.trend = this.check = this.compare = this.route = this.hideZeroRows = this.focusableCells = false;
    this.layout = 'auto';
    this.cell = null;
  }

  /** The level of the title, from 1 to 6; anything else means 1. The parts are one below it, and the headings in them below that. */
  override get headingLevel(): number {
    return this.#headingLevel;
  }

  override set headingLevel(value: number | string | null) {
    this.#headingLevel = /^[1-6]$/.test(String(value)) ? Number(value) : 1;
  }

  /** The cell on the page that shows the number at a path, such as `applications.received.person`; null where none does: also while its row is hidden. */
  cellElement(path: string): HTMLTableCellElement | null {
    return this.#view.code?.cellElement(path) ?? null;
  }

  protected override get need(): NeedState {
    return this.#view.state;
  }

  protected override isForAuthors(): boolean {
    return this.check;
  }

  protected override get partFailure(): Failure | undefined {
    return this.#view.code?.failure;
  }

  protected override retryPart(): void {
    this.#view.code?.retry();
    super.retryPart();
  }

  override retry(): void {
    this.#view.retry();
    super.retry();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#view.settled;
    return super.getUpdateComplete();
  }

  protected override boxClasses(): string {
    return this.#view.code?.boxClasses() ?? '';
  }

  protected override pick(readings: Readings, before: WholeReport | undefined): WholeReport | undefined {
    return this.#view.code?.pick(readings, this.wanted, this.language, before);
  }

  protected override shownOf({ report }: WholeReport): Report {
    return report;
  }

  protected override headingOf(picked: WholeReport): unknown {
    return this.#view.code?.title(picked);
  }

  protected override renderContent(picked: WholeReport | undefined): unknown {
    return this.#view.code?.render(picked, this.isLoading) ?? nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'disclosure-report': DisclosureReport;
  }
  interface HTMLElementEventMap {
    'disclosure-year': CustomEvent<YearDetail>;
  }
}
