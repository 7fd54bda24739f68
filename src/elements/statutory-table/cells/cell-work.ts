import type { nothing, ReactiveElement, TemplateResult } from 'lit';
import { adoptSheet } from '../../../dom/adopt-sheet.js';
import type { Report } from '../../../report/report.js';
import type { TableView } from '../../../tables/table-view.js';
import { CellHooks } from './cell-hook.js';
import type { CellHook } from './cell-hook.js';
import { cellStyles } from './cells.styles.js';
import { ZeroRows } from './zero-rows.js';

/** What a page wants of the cells of a table. */
export interface CellWishes {
  readonly hook: CellHook | null;
  readonly hidesZeroRows: boolean;
}

/** What `cell` and `hide-zero-rows` do to a table. It is loaded when one of them is first wanted. */
export class CellWork {
  readonly #hooks = new CellHooks();
  readonly #zeroRows: ZeroRows;

  constructor(host: ReactiveElement) {
    this.#zeroRows = new ZeroRows(host);
    if (host.shadowRoot) adoptSheet(host.shadowRoot, cellStyles);
  }

  /** Does what the page wants, once the numbers are written. */
  write(view: TableView, report: Report, { hook, hidesZeroRows }: CellWishes): void {
    this.#hooks.write(view, report, hook);
    this.#zeroRows.apply(view, report, hidesZeroRows);
  }

  /** Shows the hidden rows. */
  showRows(): void {
    this.#zeroRows.open();
  }

  /** What says that rows are hidden. */
  note(view: TableView): TemplateResult | typeof nothing {
    return this.#zeroRows.render(view);
  }
}
