import type { ReactiveController } from 'lit';
import type { ReportElement } from '../report-settings.js';
import { focusCell } from '../../statutory-table/crosshair.js';
import { StatutoryTable } from '../../statutory-table/statutory-table.js';
import type { LinkTarget } from './fragment.js';
import { linkedCells } from './linked-cells.js';
import { headingId, sectionId, tableOf } from './report-parts.js';

const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Moves the focus without scrolling: where to scroll to is decided by what was linked, not by what is focused. */
function focusOn(element: HTMLElement): void {
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

/**
 * Follows the fragment of the page's address into a report: scrolls to the part, the row or the cell that it names, marks it, and moves the
 * focus there.
 */
export class Fragments implements ReactiveController {
  readonly #host: ReportElement;
  readonly #root: ShadowRoot;
  #target: LinkTarget | undefined;

  constructor(host: ReportElement, root: ShadowRoot) {
    this.#host = host;
    this.#root = root;
    host.addController(this);
  }

  hostUpdated(): void {
    this.#markCells();
  }

  /** Whether a link led to a part as a whole. */
  isLinked(part: string): boolean {
    return this.#target?.part === part && this.#target.path === undefined;
  }

  /**
   * Goes to what a fragment names.
   *
   * @param isFollowed whether the reader followed a link, rather than opened the page
   */
  take(target: LinkTarget, isFollowed: boolean): void {
    this.#target = target;
    this.#host.requestUpdate();
    void this.#reach(target, isFollowed);
  }

  /** Forgets it. */
  leave(): void {
    this.#target = undefined;
    this.#host.requestUpdate();
  }

  /** Scrolls to a cell of a table and moves the focus there. Returns whether there is such a cell. */
  goToCell(path: string): boolean {
    const [part = ''] = path.split('.');
    const table = tableOf(this.#root, part);
    table?.showRow(path);
    const cell = table?.cellElement(path);
    if (!cell) return false;
    focusCell(cell);
    cell.scrollIntoView({ block: 'center', inline: 'center' });
    return true;
  }

  #markCells(): void {
    for (const table of this.#tables()) {
      const { part } = table.dataset;
      const path = this.#target?.part === part ? this.#target?.path : undefined;
      if (path !== undefined || table.tableView) linkedCells(table).show(path);
    }
  }

  #tables(): StatutoryTable[] {
    return [...this.#root.querySelectorAll('[data-part]')].filter((element) => element instanceof StatutoryTable);
  }

  async #reach(target: LinkTarget, isFollowed: boolean): Promise<void> {
    await this.#host.updateComplete;
    // All tables have their height before anything is scrolled to.
    await Promise.all(this.#tables().map((table) => table.updateComplete));
    await nextFrame();
    await nextFrame();
    if (this.#target !== target || !this.#host.isConnected) return;
    const { part, path } = target;
    const table = path === undefined ? undefined : tableOf(this.#root, part);
    const section = this.#root.getElementById(sectionId(part));
    const cell = table && linkedCells(table).target;
    if (cell) cell.scrollIntoView({ block: 'center', inline: 'center' });
    else section?.scrollIntoView({ block: 'start' });
    // A reader who has begun to write elsewhere while the page was loading goes on.
    const isFree = !document.activeElement || document.activeElement === document.body;
    const focused = cell ?? this.#root.getElementById(headingId(part)) ?? section;
    if (focused && (isFollowed || isFree)) focusOn(focused);
  }
}
