import { html, nothing } from 'lit';
import type { ReactiveElement, TemplateResult } from 'lit';
import { setAttribute } from '../../../dom/dom.js';
import { formatOf } from '../../../formats/formats.js';
import { tablePart } from '../../../formats/parts.js';
import { say } from '../../../i18n/translate.js';
import { cellAt } from '../../../report/cell-at.js';
import type { Report } from '../../../report/report.js';
import { PickedRows } from '../../../tables/picked-rows.js';
import type { TableRow } from '../../../tables/table-row.js';
import type { TableView } from '../../../tables/table-view.js';

const idOf = ({ model }: TableView): string => `${model.part}-zero-rows`;

/** What is a row is for the official form to say: part four is a single one in every layout. */
const hasRows = ({ model: { format, part } }: TableView): boolean =>
  tablePart(formatOf(format), part).blocks.some(({ rows }) => rows.length > 0);

/** Whether every number of a row is 0 in a report; not where one is blank or a `/`. */
const isZeroIn =
  (report: Report) =>
  ({ cells }: TableRow): boolean =>
    cells.every((cell) => cell.kind !== 'data' || cellAt(report, cell.keys) === 0);

/** Hides the rows of a table that are zero throughout, says how many they are, and lets readers see them. */
export class ZeroRows {
  readonly #host: ReactiveElement;
  /** The rows of the table that was written last. */
  #rows: PickedRows | undefined;
  #view: TableView | undefined;
  /** Whether the reader wants to see them. */
  #isOpen = false;
  #count = 0;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  /** Hides those of a report, where the page wants that, and shows all others. */
  apply(view: TableView, report: Report, isWanted: boolean): void {
    if (view !== this.#view) this.#rows = new PickedRows(view.table, view.model.bodies);
    this.#view = view;
    this.#rows?.pick(isWanted && hasRows(view) ? isZeroIn(report) : undefined);
    this.#count = this.#rows?.hiddenCount ?? 0;
    if (this.#isOpen) this.#rows?.pick(undefined);
    setAttribute(view.table, 'aria-describedby', this.#count > 0 ? idOf(view) : null);
  }

  /** Shows them, for a reader who is led to one. */
  open(): void {
    if (this.#isOpen) return;
    this.#isOpen = true;
    this.#rows?.pick(undefined);
    this.#host.requestUpdate();
  }

  /** What says how many there are, below the table, with the button that shows and hides them. */
  render(view: TableView): TemplateResult | typeof nothing {
    const { language } = view;
    const count = this.#count;
    if (count === 0) return nothing;
    const toggle = (): void => {
      this.#isOpen = !this.#isOpen;
      this.#host.requestUpdate();
    };
    return html`<p class="zero-rows" part="zero-rows">
      <span id=${idOf(view)}>${say(language, this.#isOpen ? 'zeroRowsShown' : 'zeroRowsHidden', { count })}</span>
      <button type="button" @click=${toggle}>${say(language, this.#isOpen ? 'hideZeroRows' : 'showZeroRows')}</button>
    </p>`;
  }
}
