import type { ReactiveController } from 'lit';
import { adoptSheet } from '../../../dom/adopt-sheet.js';
import type { TableView } from '../../../tables/table-view.js';
import { memoize } from '../../../values/memoize.js';
import type { StatutoryTable } from '../../statutory-table/statutory-table.js';
import { linkedCellStyles } from './linked-cells.styles.js';

const isRowHeader = (header: HTMLElement | null): boolean => header?.getAttribute('scope')?.startsWith('row') ?? false;

/** The header of what lies below a path: that of the row or rows, where it is not a column. */
function headerOf(view: TableView, cells: readonly HTMLTableCellElement[]): HTMLElement | undefined {
  const [first, ...others] = cells;
  const ids = first?.headers.split(' ').filter((id) => others.every((cell) => cell.headers.split(' ').includes(id))) ?? [];
  const headers = ids.map((id) => view.table.querySelector<HTMLElement>(`[id="${id}"]`)).reverse();
  return headers.find(isRowHeader) ?? headers[0] ?? undefined;
}

/** The cells at and below a path. */
const cellsBelow = (view: TableView, path: string): HTMLTableCellElement[] =>
  view.model.cells.flatMap((cell) => (cell.path === path || cell.path.startsWith(`${path}.`) ? (view.cell(cell.path) ?? []) : []));

/** Marks in a table the cell, or the row, that a link led to, and again where the table is laid out anew. */
export class LinkedCells implements ReactiveController {
  readonly #table: StatutoryTable;
  #path: string | undefined;
  /** What is marked, and in which table. */
  #view: TableView | undefined;
  #marked: readonly HTMLElement[] = [];

  constructor(table: StatutoryTable) {
    this.#table = table;
    if (table.shadowRoot) adoptSheet(table.shadowRoot, linkedCellStyles);
    table.addController(this);
  }

  hostUpdated(): void {
    if (this.#view !== this.#table.tableView) this.#write();
  }

  /** Marks what lies at a path instead of what was marked before; nothing for `undefined`. */
  show(path: string | undefined): void {
    if (path === this.#path) return;
    this.#path = path;
    if (path !== undefined) this.#table.showRow(path);
    this.#write();
  }

  /** What a link leads to: the cell, or the header of the row. */
  get target(): HTMLElement | undefined {
    return this.#marked[0];
  }

  #write(): void {
    for (const cell of this.#marked) cell.removeAttribute('data-linked');
    const { tableView: view } = this.#table;
    const cells = view && this.#path !== undefined ? cellsBelow(view, this.#path) : [];
    const isCell = view !== undefined && this.#path !== undefined && view.cell(this.#path) !== undefined;
    const header = view && !isCell ? headerOf(view, cells) : undefined;
    this.#view = view;
    this.#marked = header ? [header, ...cells] : cells;
    for (const cell of this.#marked) cell.setAttribute('data-linked', isCell ? 'cell' : 'row');
  }
}

/** The marks of a table: one object for each. */
export const linkedCells: (table: StatutoryTable) => LinkedCells = /* @__PURE__ */ memoize(
  (table: StatutoryTable) => new LinkedCells(table),
);
