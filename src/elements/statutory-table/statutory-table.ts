import { html, nothing, render } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { loadPart } from '../../dom/load-part.js';
import type { TablePartKey } from '../../formats/formats.js';
import { say } from '../../i18n/translate.js';
import { failureOf } from '../../report/error.js';
import type { Failure } from '../../report/error.js';
import type { Readings } from '../../report/reading/read-report.js';
import type { Report } from '../../report/report.js';
import { TableView } from '../../tables/table-view.js';
import { LoadedCode } from '../base/loaded-code.js';
import { isScrolledToEnd, Overflow } from '../base/overflow.js';
import { isTranslated } from '../base/page/translated.js';
import type { SourceState } from '../base/source.js';
import { loadUpgrade } from '../upgrade/load-upgrade.js';
import { awaitedTemplate } from './awaited-table.js';
import { CellsElement } from './cells/cells-element.js';
import type { CheckView } from './check/check-view.js';
import { isUnnamed, pickCompared } from './compared-report.js';
import type { ComparedReport } from './compared-report.js';
import { focusCell, focusedCell } from './crosshair.js';
import { TableFit } from './table-fit.js';
import type { WantedLayout } from './table-fit.js';
import type { TableTools } from './tools/table-tools.js';

/**
 * The base of elements that show one part of a report as its statutory table.
 *
 * @fires {CustomEvent<CheckDetail>} disclosure-check - The report was checked, with `check`. `detail`: `report`, `findings` (those of the
 *   whole report). Does not bubble.
 *
 * @csspart region - The box that scrolls where the table is wider than its place.
 * @csspart table - The table.
 * @csspart caption - The caption of the table: whose report it is, and of which year.
 * @csspart note - The note under a table with `compare`.
 * @csspart check - What `check` found, above the table.
 * @csspart tools - The buttons of `download`, beside the caption.
 *
 * @cssprop [--disclosure-section-color=currentColor] - The line above each of the sections 一 to 四.
 * @cssprop [--disclosure-crosshair] - What is laid over the row and column under the pointer.
 * @cssprop [--disclosure-zero-color] - The colour of zeros.
 * @cssprop [--disclosure-change-color] - The colour of changes on the year before.
 * @cssprop [--disclosure-finding-color=#d9382e] - The marks of what does not add up, with `check`.
 * @cssprop [--disclosure-cell-padding=0.5em] - The room around the text of a cell, in the wide layout.
 * @cssprop [--disclosure-column-width] - The width of a column of numbers.
 * @cssprop [--disclosure-max-height=none] - How tall a table may be that scrolls.
 * @cssprop [--disclosure-sticky-offset=0px] - The height of a bar of the page's own that covers its top, below which the table's head
 *   stays.
 */
export abstract class StatutoryTable extends CellsElement {
  static override readonly properties: PropertyDeclarations = {
    blank: {},
    compare: { type: Boolean },
    check: { type: Boolean },
    download: { type: Boolean },
    layout: {},
  };

  /** The part of the report that the element shows. */
  protected abstract readonly partKey: TablePartKey;

  /** What a cell shows that the report left blank; nothing by default. */
  declare blank: string | null;

  /** Shows the change on the year before beside each number, where the source has that year. */
  declare compare: boolean;

  /** Marks what does not add up and says why, for the person who compiles the report; a public page is no place for it. */
  declare check: boolean;

  /** Lets readers copy the table, for word processors and spreadsheets, and save it as CSV. */
  declare download: boolean;

  /** How the headings are laid out: `wide` as in the official form, `compact` with one column of row labels, `auto` by the element's own width. */
  declare layout: WantedLayout;

  // Without its type, this is `any` in some orders of checking: the result of querySelector is inferred from the parameter that it is passed to.
  readonly #overflow: Overflow = new Overflow(this, () => this.renderRoot.querySelector('.region'));
  readonly #fit = new TableFit(this, () => (this.layout === 'wide' || this.layout === 'compact' ? this.layout : 'auto'));
  /** The rules, their texts and the marks are loaded when they are first needed. */
  readonly #checks: LoadedCode<CheckView> = new LoadedCode<CheckView>(
    this,
    async () => new (await loadPart('check', () => import('./check/check.js'))).CheckView(this),
    () => this.check,
  );
  readonly #tools: LoadedCode<TableTools> = new LoadedCode<TableTools>(
    this,
    async () => new (await loadPart('tools', () => import('./tools/table-tools.js'))).TableTools(this),
    () => this.download && this.picked !== undefined,
  );
  #view: TableView | undefined;
  /** Whether a table that scrolls is scrolled as far as it goes. */
  #isAtEnd = false;
  /** The cell that had the focus in a table that was replaced. */
  #focusedPath: string | undefined;

  constructor() {
    super();
    this.blank = null;
    this.compare = this.check = this.download = false;
    this.layout = 'auto';
  }

  /** @internal */
  override get tableView(): TableView | undefined {
    return this.#view;
  }

  protected override pick({ reports }: Readings, before: ComparedReport | undefined): ComparedReport | undefined {
    return pickCompared(reports, this.wanted, before);
  }

  /** A table that is not certain stays as it is: only an author is told why. */
  protected override async readTable(table: HTMLTableElement): Promise<SourceState<Readings> | undefined> {
    try {
      const { readPublishedTable } = await loadUpgrade();
      return { status: 'ready', data: await readPublishedTable(table, this, this.partKey, this.language), url: undefined };
    } catch (error) {
      return this.check ? { status: 'error', failure: failureOf(error) } : undefined;
    }
  }

  protected override shownOf({ report }: ComparedReport): Report {
    return report;
  }

  protected override headingOf(): string {
    return this.#view?.model.title ?? '';
  }

  protected override update(changed: PropertyValues): void {
    const before = this.#view;
    const focused = before && focusedCell(before.table)?.dataset.path;
    this.#view = this.picked && this.#written(this.picked);
    // A table or a row that was replaced has lost the focus.
    if (focused !== undefined && this.#view && focusedCell(this.#view.table)?.dataset.path !== focused) this.#focusedPath = focused;
    this.#checks.code?.show(this.check ? this.picked : undefined, this.#view);
    super.update(changed);
    // Once the rest is in the page: as a part of its template, all cells would be moved again with each of the templates around it.
    const region = this.renderRoot.querySelector<HTMLElement>('.region');
    if (region) render(this.#view?.table ?? nothing, region);
  }

  protected override updated(): void {
    super.updated();
    if (this.#view) this.#fit.setDigits(this.#view.digits);
    this.#restoreFocus();
    this.#checks.code?.updated();
  }

  protected override isForAuthors(): boolean {
    return this.check;
  }

  protected override get partFailure(): Failure | undefined {
    return this.#checks.failure ?? this.#tools.failure ?? super.partFailure;
  }

  protected override retryPart(): void {
    this.#checks.retry();
    this.#tools.retry();
    super.retryPart();
  }

  /** The table with the numbers of a report: the existing one, where that has the right cells and labels. */
  #written({ report, previous }: ComparedReport): TableView {
    const before = this.#view;
    const { layout } = this.#fit.current;
    const isSame = before?.language === this.language && before.model.format === report.format && before.model.layout === layout;
    const view = isSame && !this.crash && !isTranslated(before.table) ? before : new TableView(report, this.partKey, this.language, layout);
    view.write(report, { blank: this.blank ?? '', previous: this.compare ? previous : undefined });
    this.writeCells(view, report, this.check || this.#fit.isPrinting);
    return view;
  }

  /** A table in another layout or language keeps the focus where it was. */
  #restoreFocus(): void {
    const cell = this.#focusedPath === undefined ? undefined : this.#view?.cell(this.#focusedPath);
    this.#focusedPath = undefined;
    if (cell) focusCell(cell);
  }

  /** What takes the place of a table that is being loaded. */
  #awaited(): TemplateResult | typeof nothing {
    if (this.picked || !this.isLoading) return nothing;
    const { year, partKey: part, language, compare: isCompared } = this;
    return awaitedTemplate({ year, part, language, fit: this.#fit.current, isCompared, hasHeading: !this.withoutHeading });
  }

  #noteText({ report, previous }: ComparedReport): string {
    if (isUnnamed(report)) return '';
    return say(this.language, previous ? 'compareNote' : 'noPrevious', { year: report.year - 1 });
  }

  #toolsFor({ report }: ComparedReport): TemplateResult | typeof nothing {
    const { partKey: part, language } = this;
    const tools = this.download ? this.#tools.code : undefined;
    return tools?.render({ report, part, language, fits: this.#overflow.fits }) ?? nothing;
  }

  readonly #follow = (event: Event): void => {
    this.followCells(event);
    this.#checks.code?.handle(event);
  };

  readonly #scrolled = (event: Event): void => {
    this.#follow(event);
    const isAtEnd = event.currentTarget instanceof Element && isScrolledToEnd(event.currentTarget);
    if (isAtEnd === this.#isAtEnd) return;
    this.#isAtEnd = isAtEnd;
    this.requestUpdate();
  };

  /** The region is a tab stop and a landmark only while it scrolls. */
  protected override renderContent(picked: ComparedReport | undefined): TemplateResult {
    const { isMeasured } = this.#overflow;
    const { fits } = isMeasured ? this.#overflow : this.#fit;
    const { layout, size } = this.#fit.current;
    // At the end of lines from top to bottom, nothing can fade by styles alone.
    const isCut = !fits && isMeasured && !this.#isAtEnd && !this.#fit.isVertical;
    return html`${this.#checks.code?.list() ?? nothing}
      <div class="gauges">
        <div class="wide"></div>
        <div class="medium"></div>
        <div class="small"></div>
        <div class="smallest"></div>
      </div>
      ${picked ? this.#toolsFor(picked) : this.#awaited()}
      <div
        class="region ${fits ? 'fits' : isCut ? 'more' : ''} ${layout} ${layout === 'compact' ? size : ''}"
        part="region"
        role=${fits ? nothing : 'region'}
        aria-labelledby=${fits ? nothing : `${this.partKey}-caption`}
        aria-busy=${this.isLoading ? 'true' : nothing}
        tabindex=${fits ? nothing : '0'}
        ?hidden=${!picked}
        @pointerover=${this.#follow}
        @pointerleave=${this.#follow}
        @focusin=${this.#follow}
        @focusout=${this.#follow}
        @click=${this.#follow}
        @keydown=${this.#follow}
        @scroll=${this.#scrolled}
      ></div>
      ${this.#checks.code?.tip() ?? nothing} ${this.zeroRowsNote()}
      <p class="note" part="note">${picked && this.compare ? this.#noteText(picked) : nothing}</p>`;
  }
}
