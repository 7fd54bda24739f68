import { html, nothing } from 'lit';
import type { ReactiveElement, TemplateResult } from 'lit';
import { setAttribute } from '../../../dom/dom.js';
import { say } from '../../../i18n/translate.js';
import type { Report } from '../../../report/report.js';
import type { TableView } from '../../../tables/table-view.js';

const idOf = ({ model }: TableView): string => `${model.part}-zero-rows`;

/** Hides the rows of a table that are zero throughout, says how many they are, and lets readers see them. */
export class ZeroRows {
  readonly #host: ReactiveElement;
  /** Whether the reader wants to see them. */
  #isOpen = false;
  #count = 0;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  /** Hides those of a report, where the page wants that, and shows all others. */
  apply(view: TableView, report: Report, isWanted: boolean): void {
    if (isWanted || this.#count > 0) {
      view.pickRows(isWanted ? report : undefined);
      this.#count = view.hiddenRowCount;
      if (this.#isOpen) view.pickRows(undefined);
    }
    setAttribute(view.table, 'aria-describedby', this.#count > 0 ? idOf(view) : null);
  }

  /** Shows them, for a reader who is led to one. */
  open(view: TableView): void {
    if (this.#isOpen) return;
    this.#isOpen = true;
    view.pickRows(undefined);
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
