import { html, nothing } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { loadPart } from '../../dom/load-part.js';
import type { TablePartKey } from '../../formats/formats.js';
import { say } from '../../i18n/translate.js';
import { failureOf } from '../../report/error.js';
import type { Failure } from '../../report/error.js';
import type { Readings } from '../../report/read-report.js';
import { TableView } from '../../tables/table-view.js';
import { Overflow } from '../base/overflow.js';
import { ReportsElement } from '../base/reports-element.js';
import type { CheckView } from './check/check-view.js';
import { pickCompared } from './compared-report.js';
import type { ComparedReport } from './compared-report.js';
import { followCells } from './crosshair.js';

/**
 * The base of elements that show one part of a report as its statutory table.
 *
 * @fires {CustomEvent<CheckDetail>} disclosure-check - The report was checked, with `check`. `detail`: `report`, `findings` (those of the
 *   whole report). Does not bubble.
 *
 * @csspart region - The box that scrolls where the table is wider than its place.
 * @csspart table - The table.
 * @csspart note - The note under a table with `compare`.
 * @csspart check - What `check` found, above the table.
 *
 * @cssprop [--disclosure-section-color=currentColor] - The line above each of the sections 一 to 四.
 * @cssprop [--disclosure-crosshair=rgb(59 125 221 / 0.14)] - What is laid over the row and column under the pointer.
 * @cssprop [--disclosure-zero-color] - The colour of zeros.
 * @cssprop [--disclosure-change-color=inherit] - The colour of changes on the year before.
 * @cssprop [--disclosure-finding-color=#d9382e] - The marks of what does not add up, with `check`.
 * @cssprop [--disclosure-cell-padding=0.4em 0.5em] - The room around the text of a cell.
 * @cssprop [--disclosure-column-width] - The width of a column of numbers.
 * @cssprop [--disclosure-max-height=85vh] - How tall a table may be that scrolls.
 * @cssprop [--disclosure-sticky-offset=0px] - The height of a bar of the page's own that covers its top, below which the table's head
 *   stays.
 */
export abstract class StatutoryTable extends ReportsElement<ComparedReport> {
  static override readonly properties: PropertyDeclarations = {
    blank: {},
    compare: { type: Boolean },
    check: { type: Boolean },
  };

  /** The part of the report that the element shows. */
  protected abstract readonly partKey: TablePartKey;

  /** What a cell shows that the report left blank; nothing by default. */
  declare blank: string | null;

  /** Shows the change on the year before beside each number, where the source has that year. */
  declare compare: boolean;

  /** Marks what does not add up and says why, for the person who compiles the report; a public page is no place for it. */
  declare check: boolean;

  // Without its type, this is `any` in some orders of checking: the result of querySelector is inferred from the parameter that it is passed to.
  readonly #overflow: Overflow = new Overflow(this, () => this.renderRoot.querySelector('.region'));
  /** The rules, their texts and the marks are loaded when they are first needed. */
  #checks: CheckView | undefined;
  #areChecksAskedFor = false;
  #checkFailure: Failure | undefined;
  #view: TableView | undefined;

  constructor() {
    super();
    this.blank = null;
    this.compare = this.check = false;
  }

  protected override pick({ reports }: Readings, before: ComparedReport | undefined): ComparedReport | undefined {
    return pickCompared(reports, this.wanted, before);
  }

  protected override headingOf(): string {
    return this.#view?.model.title ?? '';
  }

  protected override update(changed: PropertyValues): void {
    this.#view = this.picked && this.#written(this.picked);
    this.#checks?.show(this.check ? this.picked : undefined, this.#view);
    super.update(changed);
  }

  protected override updated(): void {
    super.updated();
    this.#checks?.updated();
    if (this.check && !this.#areChecksAskedFor) void this.#loadChecks();
  }

  protected override get partFailure(): Failure | undefined {
    return this.check ? this.#checkFailure : undefined;
  }

  protected override retryPart(): void {
    this.#checkFailure = undefined;
    this.#areChecksAskedFor = false;
    super.retryPart();
  }

  async #loadChecks(): Promise<void> {
    this.#areChecksAskedFor = true;
    try {
      const { CheckView } = await loadPart('check', () => import('./check/check-view.js'));
      this.#checks = new CheckView(this);
    } catch (error) {
      this.#checkFailure = failureOf(error);
    }
    this.requestUpdate();
  }

  /** The table with the numbers of a report: the existing one, where that has the right cells and labels. */
  #written({ report, previous }: ComparedReport): TableView {
    const before = this.#view;
    const isSame = before?.language === this.language && before.model.format === report.format;
    const view = isSame ? before : new TableView(report, this.partKey, this.language);
    view.write(report, { blank: this.blank ?? '', previous: this.compare ? previous : undefined });
    return view;
  }

  #noteText({ report, previous }: ComparedReport): string {
    return say(this.language, previous ? 'compareNote' : 'noPrevious', { year: report.year - 1 });
  }

  readonly #follow = (event: Event): void => {
    if (this.#view) followCells(event, this.#view.table);
    this.#checks?.handle(event);
  };

  /** The region is a tab stop and a landmark only while it scrolls. */
  protected override renderContent(picked: ComparedReport | undefined): TemplateResult {
    const { fits } = this.#overflow;
    return html`${this.#checks?.list() ?? nothing}
      <div
        class=${fits ? 'region fits' : 'region'}
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
        @scroll=${this.#follow}
      >
        ${this.#view?.table ?? nothing}
      </div>
      ${this.#checks?.tip() ?? nothing}
      <p class="note" part="note">${picked && this.compare ? this.#noteText(picked) : nothing}</p>`;
  }
}
