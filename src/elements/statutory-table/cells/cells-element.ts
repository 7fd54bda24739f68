import type { PropertyDeclarations, TemplateResult } from 'lit';
import { nothing } from 'lit';
import { loadPart } from '../../../dom/load-part.js';
import type { Failure } from '../../../report/error.js';
import type { Report } from '../../../report/report.js';
import type { TableView } from '../../../tables/table-view.js';
import { LoadedCode } from '../../base/loaded-code.js';
import { ReportsElement } from '../../base/reports-element.js';
import type { NeedState } from '../../base/source-element.js';
import type { ComparedReport } from '../compared-report.js';
import { followCells } from '../crosshair.js';
import type { CellHook } from './cell-hook.js';
import { tellChosenCell } from './chosen-cell.js';
import { TabStop } from './tab-stop.js';
import type { CellWork } from './cell-work.js';

/**
 * The base of elements whose table has cells that a page can do something with: find one, hear which one a reader chooses, add to it, hide rows of zeros.
 *
 * @fires {CustomEvent<CellDetail>} disclosure-cell - The reader chose a cell, by a click or, where it has the focus, by Enter. `detail`: `path`, `value`, `labels`, `report`. Does not bubble.
 *
 * @csspart cell - A cell with a number.
 * @csspart total - A cell in a column of sums, besides `cell`.
 * @csspart addition - What `cell` added behind a number.
 * @csspart zero-rows - What says how many rows `hide-zero-rows` hides, with the button that shows them.
 */
export abstract class CellsElement extends ReportsElement<ComparedReport> {
  static override readonly properties: PropertyDeclarations = {
    hideZeroRows: { type: Boolean, attribute: 'hide-zero-rows' },
    focusableCells: { type: Boolean, attribute: 'focusable-cells' },
    cell: { attribute: false },
  };

  /** Hides the rows that are 0 throughout and says below the table how many, with a button that shows them. Rows of sums and the sections 一 to 四 stay, and so does each with a blank cell or a `/`. With `check`, on paper, in copies and in files, every row is there. */
  declare hideZeroRows: boolean;

  /** Makes one cell a tab stop, from which arrow keys lead to all others, for pages that listen to `disclosure-cell`. Without it, cells have the focus only after a click. */
  declare focusableCells: boolean;

  /** A function that says what to add to each cell, of whose `path`, `value` and `labels` it is told: a text behind the number, or `{ suffix, part, title }`. It cannot change the number. */
  declare cell: CellHook | null;

  readonly #stop = new TabStop();
  readonly #work: LoadedCode<CellWork> = new LoadedCode<CellWork>(
    this,
    async () => new (await loadPart('cells', () => import('./cell-work.js'))).CellWork(this),
    () => this.#isWorkWanted,
  );

  constructor() {
    super();
    this.hideZeroRows = this.focusableCells = false;
    this.cell = null;
  }

  /**
   * The table on the page, for what marks cells in it; another one after a change of format, language or layout.
   *
   * @internal
   */
  abstract get tableView(): TableView | undefined;

  /** The cell on the page that shows the number at a path, such as `applications.received.person`; null where none does: also while its row is hidden. */
  cellElement(path: string): HTMLTableCellElement | null {
    const cell = this.tableView?.cell(path);
    return cell?.isConnected ? cell : null;
  }

  /**
   * Shows the hidden rows where the cells at or below a path are among them.
   *
   * @internal
   */
  showRow(path: string): void {
    const view = this.tableView;
    const isBelow = (one: string): boolean => one === path || one.startsWith(`${path}.`);
    const isHidden = (one: string): boolean => view?.table.contains(view.cell(one) ?? null) === false;
    if (view?.model.cells.some((cell) => isBelow(cell.path) && isHidden(cell.path))) this.#work.code?.showRows();
  }

  /** A framework may set `undefined`. */
  get #hook(): CellHook | null {
    return typeof this.cell === 'function' ? this.cell : null;
  }

  get #isWorkWanted(): boolean {
    return this.hideZeroRows || this.#hook !== null;
  }

  /** Rows are not shown first and hidden then. */
  protected override get need(): NeedState {
    const { state } = this.#work;
    return this.#isWorkWanted && state.status === 'loading' ? state : super.need;
  }

  protected override get partFailure(): Failure | undefined {
    return this.#work.failure;
  }

  protected override retryPart(): void {
    this.#work.retry();
    super.retryPart();
  }

  // A table that wants none of it waits for nothing more.
  protected override getUpdateComplete(): Promise<boolean> {
    return this.#isWorkWanted ? this.#workComplete() : super.getUpdateComplete();
  }

  async #workComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#work.settled;
    return super.getUpdateComplete();
  }

  /** Does what the page wants of the cells of a table, once its numbers are written. */
  protected writeCells(view: TableView, report: Report, hasEveryRow: boolean): void {
    this.#work.code?.write(view, report, { hook: this.#hook, hidesZeroRows: this.hideZeroRows && !hasEveryRow });
  }

  /** What says that rows are hidden. */
  protected zeroRowsNote(): TemplateResult | typeof nothing {
    const view = this.tableView;
    return (view && this.picked && this.#work.code?.note(view)) ?? nothing;
  }

  protected override updated(): void {
    super.updated();
    if (this.tableView) this.#stop.set(this.tableView, this.focusableCells);
  }

  /** Handles an event in the region around the table. */
  protected followCells(event: Event): void {
    const view = this.tableView;
    if (!view) return;
    followCells(event, view.table);
    this.#stop.follow(view, event);
    if (this.picked) tellChosenCell(this, event, view, this.picked.report);
  }
}
