import { html, nothing, render } from 'lit';
import type { ReactiveElement, TemplateResult } from 'lit';
import { checkReport } from '../../../checking/check-report.js';
import { findingGroups } from '../../../checking/finding-groups.js';
import type { FindingGroup } from '../../../checking/finding-groups.js';
import type { Finding } from '../../../checking/finding.js';
import type { Report } from '../../../report/report.js';
import type { TableView } from '../../../tables/table-view.js';
import type { ComparedReport } from '../compared-report.js';
import { cellAt, focusCell, focusedCell } from '../crosshair.js';
import { adoptSheet } from '../../../dom/adopt-sheet.js';
import { element } from '../../../dom/dom.js';
import { placeTip } from '../../../dom/place-tip.js';
import { tipBoxStyles } from '../../base/controls/tip.styles.js';
import { markedCells, NO_MARKS, writeMarks, writeSources } from './cell-marks.js';
import type { MarkedCells } from './cell-marks.js';
import { checkSummary } from './check-summary.js';
import { cellMarkStyles } from './cell-marks.styles.js';
import { findingListStyles } from './finding-list.styles.js';
import { findingList, lineWords, signOf } from './finding-list.js';
import { listedFindings } from './listed-findings.js';
import type { ListedLine, ListedPart } from './listed-findings.js';
import { OpenFindings } from './open-findings.js';

/** The `detail` of the event `disclosure-check`. */
export interface CheckDetail {
  /** The report that was checked. */
  readonly report: Report;
  /** The findings of the whole report, whichever part the element shows. */
  readonly findings: readonly Finding[];
}

/** The findings of a report, and the table that shows it. */
interface Checked {
  readonly compared: ComparedReport;
  readonly view: TableView;
  /** The findings of the whole report, and their groups. */
  readonly all: readonly Finding[];
  readonly groups: readonly FindingGroup[];
  /** Those that concern the table. */
  readonly listed: readonly ListedPart[];
  readonly marked: MarkedCells;
}

/** Pressing the tip would move the focus from its cell, and so hide the tip. */
const keepFocus = (event: Event): void => event.preventDefault();

/**
 * How one element shows findings: their list, their marks in the cells of the table, and the tip of the focused cell. The element calls
 * `show` before it renders `list` and `tip`, calls `updated` after that, and forwards the events of its region.
 */
export class CheckView {
  readonly #host: ReactiveElement;
  readonly #tip = element('div', 'tip');
  #checked: Checked | undefined;
  #written: MarkedCells = NO_MARKS;
  #told: ComparedReport | undefined;
  /** The cell whose findings are in the tip. */
  #explained: HTMLElement | undefined;
  /** The paths of the cells that the finding under the pointer, or the line with the focus, comes from. */
  #followed: readonly string[] | undefined;
  /** The cells that are marked because a finding that they are in is in focus. */
  #sources: readonly HTMLElement[] = [];
  readonly #open: OpenFindings;

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#open = new OpenFindings(host);
    this.#tip.setAttribute('aria-hidden', 'true');
    this.#tip.addEventListener('mousedown', keepFocus);
    const root = host.shadowRoot;
    if (root) for (const sheet of [findingListStyles, tipBoxStyles, cellMarkStyles]) adoptSheet(root, sheet);
  }

  /** Takes what is shown now; `undefined` where it is no longer checked. */
  show(compared: ComparedReport | undefined, view: TableView | undefined): void {
    const before = this.#checked;
    if (!compared || !view) {
      this.#checked = this.#explained = undefined;
      return;
    }
    if (before?.compared === compared && before.view === view) return;
    const found = before?.compared === compared ? before : this.#check(compared);
    const listed = listedFindings(found.groups, view.model.part, view.language);
    this.#checked = { ...found, compared, view, listed, marked: markedCells(view, listed) };
    // The focused cell may have been corrected.
    this.#explained = this.#focusedMark();
    this.#followed = undefined;
  }

  /** Marks the cells, places the tip beside its cell, and fires the event for a report that was not checked before. */
  updated(): void {
    const { marked = NO_MARKS, compared, all } = this.#checked ?? {};
    if (marked !== this.#written) writeMarks(marked, this.#written);
    this.#written = marked;
    this.#markSources();
    this.#writeTip();
    if (compared === this.#told) return;
    this.#told = compared;
    if (!compared || !all) return;
    const detail: CheckDetail = { report: compared.report, findings: all };
    this.#host.dispatchEvent(new CustomEvent<CheckDetail>('disclosure-check', { detail }));
  }

  /** Handles the events of the region around the table. */
  handle(event: Event): void {
    switch (event.type) {
      case 'focusin':
      case 'click':
        this.#explain(this.#focusedMark());
        break;
      case 'focusout':
        this.#explain(undefined);
        break;
      case 'pointerover':
        this.#follow(this.#sourcesOf(cellAt(event.target)));
        break;
      case 'pointerleave':
        this.#follow(undefined);
        break;
      case 'scroll':
        this.#placeTip();
        break;
      case 'keydown':
        if (event instanceof KeyboardEvent && event.key === 'Escape') this.#dismiss(event);
    }
  }

  /** The list of findings, above the region. */
  list(): TemplateResult | typeof nothing {
    if (!this.#checked) return nothing;
    const { view, listed, all, compared } = this.#checked;
    const { language, model } = view;
    return findingList({
      idPrefix: model.part,
      summary: checkSummary({ part: model.part, findings: all, listed, ...compared }, language),
      listed,
      language,
      isWhole: this.#open.isWhole,
      isOpen: this.#open.isOpen,
      wayTo: (line) => wayTo(firstCell(view, line)),
      follow: (line) => this.#follow(line?.sources),
      toggle: this.#open.toggle,
      toggleRest: this.#open.toggleRest,
    });
  }

  /** The findings of a cell in words beside it. A screen reader gets the same text as the cell's description. */
  tip(): HTMLElement | typeof nothing {
    return this.#checked ? this.#tip : nothing;
  }

  #writeTip(): void {
    const { marked, view } = this.#checked ?? {};
    const mark = this.#explained && marked?.get(this.#explained);
    const words = view && mark?.lines.map((line) => html`<p>${signOf(line)}<span>${lineWords(line, view.language)}</span></p>`);
    this.#tip.hidden = !mark;
    render(words ?? nothing, this.#tip);
    this.#placeTip();
  }

  #check({ report, previous }: ComparedReport): Pick<Checked, 'all' | 'groups'> {
    const all = checkReport(report, { previous });
    this.#open.reset();
    return { all, groups: findingGroups(report, all, { previous }) };
  }

  #follow(paths: readonly string[] | undefined): void {
    this.#followed = paths;
    this.#markSources();
  }

  /** The cells that the findings of a cell come from, where there is something to look at in it. */
  #sourcesOf(cell: HTMLElement | null | undefined): readonly string[] | undefined {
    const { isAimed = false, lines = [] } = (cell && this.#checked?.marked.get(cell)) ?? {};
    return isAimed ? sourcesIn(lines, cell) : undefined;
  }

  /** Marks the cells that the finding in focus comes from. */
  #markSources(): void {
    const explained = this.#explained;
    const { lines = [] } = (explained && this.#checked?.marked.get(explained)) ?? {};
    const paths = this.#followed ?? sourcesIn(lines, explained);
    const cells = paths.flatMap((path) => this.#checked?.view.cell(path) ?? []);
    writeSources(cells, this.#sources);
    this.#sources = cells;
  }

  #explain(cell: HTMLElement | undefined): void {
    if (cell === this.#explained) return;
    this.#explained = cell;
    this.#host.requestUpdate();
  }

  #dismiss(event: Event): void {
    if (!this.#explained) return;
    this.#explain(undefined);
    // Keeps a dialog around the element open.
    event.stopPropagation();
  }

  /** The cell that has the focus, if it is marked. */
  #focusedMark(): HTMLElement | undefined {
    const cell = this.#checked && focusedCell(this.#checked.view.table);
    return cell && this.#checked?.marked.has(cell) ? cell : undefined;
  }

  #placeTip(): void {
    if (this.#explained) placeTip(this.#tip, this.#explained);
  }
}

/** The paths of the cells in those findings that a cell is itself in. */
const sourcesIn = (lines: readonly ListedLine[], cell: HTMLElement | null | undefined): string[] =>
  lines.flatMap(({ sources }) => (sources.includes(cell?.dataset.path ?? '') ? sources : []));

const wayTo = (cell: HTMLElement | undefined): (() => void) | undefined => cell && (() => focusCell(cell));

/** The first cell of a table that a line is about. */
function firstCell(view: TableView, { aims }: ListedLine): HTMLElement | undefined {
  const path = aims.find((aim) => view.cell(aim));
  return path === undefined ? undefined : view.cell(path);
}

declare global {
  interface HTMLElementEventMap {
    'disclosure-check': CustomEvent<CheckDetail>;
  }
}
