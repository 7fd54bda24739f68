import type { TableView } from '../../../tables/table-view.js';
import { cellAt } from '../crosshair.js';

const STOPS = 'td[tabindex="0"]';

/** Makes one cell of a table its only tab stop: arrow keys move between the cells, and the last one that had the focus stays the tab stop. */
export class TabStop {
  #path: string | undefined;
  #isSet = false;

  /** Sets the tab stop of a table, or takes it away; to be called when the table may have changed. */
  set(view: TableView, isWanted: boolean): void {
    // Most tables have none: nothing is looked for in them.
    if (!isWanted && !this.#isSet) return;
    this.#isSet = isWanted;
    const stop = view.table.querySelector<HTMLElement>(STOPS);
    if (!isWanted) stop?.removeAttribute('tabindex');
    else if (!stop) this.#move(view, this.#cellAt(view));
  }

  /** Follows the focus. */
  follow(view: TableView, event: Event): void {
    const cell = event.type === 'focusin' ? cellAt(event.target) : null;
    if (this.#isSet && cell && cell === event.target && view.table.querySelector(STOPS)) this.#move(view, cell);
  }

  /** The cell that was the tab stop, where the table shows it; else its first. */
  #cellAt(view: TableView): HTMLElement | null {
    const last = this.#path === undefined ? undefined : view.cell(this.#path);
    return last?.isConnected ? last : view.table.querySelector<HTMLElement>('td[headers]');
  }

  #move({ table }: TableView, cell: HTMLElement | null): void {
    for (const stop of table.querySelectorAll<HTMLElement>(STOPS)) if (stop !== cell) stop.tabIndex = -1;
    if (!cell) return;
    cell.tabIndex = 0;
    this.#path = cell.dataset.path;
  }
}
