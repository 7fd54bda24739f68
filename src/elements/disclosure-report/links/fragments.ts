import type { ReactiveController } from 'lit';
import type { WholeReport } from '../picked-report.js';
import type { ReportElement } from '../report-settings.js';
import { focusCell } from '../../statutory-table/crosshair.js';
import { StatutoryTable } from '../../statutory-table/statutory-table.js';
import { linkTarget } from './fragment.js';
import type { LinkTarget } from './fragment.js';
import { linkedCells } from './linked-cells.js';
import { joinPage, offerFragment } from './page-fragment.js';
import type { FragmentPlace } from './page-fragment.js';
import { headingId, sectionId, tableOf } from './report-parts.js';

const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Moves the focus without scrolling: where to scroll to is decided by what was linked, not by what is focused. */
function focusOn(element: HTMLElement): void {
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

/**
 * Follows the fragment of the page's address into a report: scrolls to the part, the row or the cell that it names, marks it, and moves the
 * focus there. A report that is loading is waited for.
 */
export class Fragments implements ReactiveController, FragmentPlace {
  readonly element: ReportElement;
  readonly #root: ShadowRoot;
  #leavePage: (() => void) | undefined;
  #picked: WholeReport | undefined;
  #isLoading = true;
  #target: LinkTarget | undefined;

  constructor(host: ReportElement, root: ShadowRoot) {
    this.element = host;
    this.#root = root;
    host.addController(this);
  }

  hostConnected(): void {
    this.#leavePage = joinPage(this);
  }

  hostDisconnected(): void {
    this.#leavePage?.();
    this.#leavePage = undefined;
  }

  hostUpdated(): void {
    // Before the tables are there, nothing in them can be found.
    if (this.#picked || !this.#isLoading) offerFragment();
    this.#markCells();
  }

  /** Takes what is shown now. To be called before the report is rendered. */
  show(picked: WholeReport | undefined, isLoading: boolean): void {
    this.#picked = picked;
    this.#isLoading = isLoading;
  }

  /** Whether a link led to a part as a whole. */
  isLinked(part: string): boolean {
    return this.#target?.part === part && this.#target.path === undefined;
  }

  take(fragment: string, isFollowed: boolean): 'taken' | 'absent' | 'waiting' {
    if (!this.#picked) return this.#isLoading ? 'waiting' : 'absent';
    const target = linkTarget(fragment, this.#picked.outline, this.#picked.report.format) ?? this.#otherSection(fragment);
    if (!target) return 'absent';
    this.#target = target;
    this.element.requestUpdate();
    void this.#reach(target, isFollowed);
    return 'taken';
  }

  leave(): void {
    this.#target = undefined;
    this.element.requestUpdate();
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

  /** A section that is none of the parts: the trend below them. */
  #otherSection(fragment: string): LinkTarget | undefined {
    return this.#root.getElementById(sectionId(fragment)) ? { part: fragment, path: undefined } : undefined;
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
    await this.element.updateComplete;
    // All tables have their height before anything is scrolled to.
    await Promise.all(this.#tables().map((table) => table.updateComplete));
    await nextFrame();
    await nextFrame();
    if (this.#target !== target || !this.element.isConnected) return;
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
