import type { PropertyDeclarations, PropertyValues } from 'lit';
import { pickReport, previousReport } from '../../collection/pick-report.js';
import type { TablePartKey } from '../../formats/format.js';
import { say } from '../../i18n/language.js';
import type { Report } from '../../report/report.js';
import { TableView } from '../../tables/table-view.js';
import type { ShowFindings } from './check/show-findings.js';
import { followCells } from './crosshair.js';
import { Overflow } from '../base/overflow.js';
import type { ReadyState } from '../base/report-source.js';
import { ReportsElement } from '../base/reports-element.js';
import type { Shown } from '../base/shell.js';

/** What is shown of a source that has reports. */
export interface Picked {
  readonly report: Report;
  readonly previous: Report | undefined;
}

// The rules, their words and the marks come when they are first asked for.
let showFindings: ShowFindings | undefined;

/**
 * An element that shows one part of a report as its statutory table. Its subclasses name the part.
 *
 * @fires {CustomEvent<CheckDetail>} disclosure-check - The report was checked, with `check`. `detail`: `report`, `findings` (those of the whole report). Does not bubble.
 *
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
 * @cssprop [--disclosure-sticky-offset=0px] - The height of a bar of the page's own that covers its top, below which the table's head stays.
 */
export abstract class PartElement extends ReportsElement {
  static override readonly properties: PropertyDeclarations = {
    blank: {},
    compare: { type: Boolean },
    check: { type: Boolean },
  };

  /** The part of the report that the element shows. */
  protected abstract readonly partKey: TablePartKey;

  /** What a cell shows that the report left blank; nothing where it is left out. */
  declare blank: string | null;

  /** Shows the change on the year before beside each number, where the source has that year. */
  declare compare: boolean;

  /** Marks what does not add up and says why, for who compiles the report; a public page is no place for it. */
  declare check: boolean;

  readonly #overflow = new Overflow(this);
  #picked: Picked | undefined;
  #view: TableView | undefined;
  #isChecked = false;

  constructor() {
    super();
    this.blank = null;
    this.compare = this.check = false;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    followCells(this.shell.region);
    return super.createRenderRoot();
  }

  protected override pick({ readings: { reports } }: ReadyState): Report | undefined {
    const report = pickReport(reports, this.wanted);
    if (report) this.#picked = { report, previous: previousReport(reports, report) };
    return report;
  }

  protected override forget(): void {
    this.#picked = this.#view = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.#picked) this.#write(this.#picked);
  }

  protected override updated(): void {
    super.updated();
    if (!this.check && !this.#isChecked) return;
    this.#isChecked = this.check;
    if (showFindings) showFindings(this, this.check ? this.#picked : undefined, this.#view);
    else
      void import('./check/show-findings.js').then((module) => {
        showFindings = module.showFindings;
        this.requestUpdate();
      });
  }

  protected override shown(): Shown {
    return {
      content: this.#view?.table,
      heading: this.#view?.model.title ?? null,
      note: this.compare && this.#picked ? this.#note(this.#picked) : null,
      fits: this.#overflow.fits,
    };
  }

  #write({ report, previous }: Picked): void {
    if (this.#view?.language !== this.language || this.#view.model.format !== report.format)
      this.#view = new TableView(report, this.partKey, this.language);
    this.#view.write(report, { blank: this.blank ?? '', previous: this.compare ? previous : undefined });
  }

  #note({ report, previous }: Picked): string {
    return say(this.language, previous ? 'compareNote' : 'noPrevious', { year: report.year - 1 });
  }
}
