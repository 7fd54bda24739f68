import { html, nothing } from 'lit';
import type { ReactiveElement, TemplateResult } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import { checkReport } from '../../../checking/check-report.js';
import { sayCheck } from '../../../checking/check-words.js';
import type { Finding } from '../../../checking/finding.js';
import type { Report } from '../../../report/report.js';
import type { TableView } from '../../../tables/table-view.js';
import type { ComparedReport } from '../compared-report.js';
import { focusCell, focusedCell } from '../crosshair.js';
import { adoptSheet } from '../../../dom/adopt-sheet.js';
import { markedCells, NO_MARKS, writeMarks } from './cell-marks.js';
import type { MarkedCells } from './cell-marks.js';
import { checkStyles } from './check.styles.js';
import { findingList, findingWords } from './finding-list.js';
import { aimedPaths, hasYearRules, partFindings } from './part-findings.js';
import { placeTip } from './place-tip.js';

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
  /** The findings of the whole report, and those that concern the table. */
  readonly all: readonly Finding[];
  readonly findings: readonly Finding[];
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
  readonly #tip = createRef<HTMLElement>();
  #checked: Checked | undefined;
  #written: MarkedCells = NO_MARKS;
  #told: ComparedReport | undefined;
  /** The cell whose findings are in the tip. */
  #explained: HTMLElement | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    if (host.shadowRoot) adoptSheet(host.shadowRoot, checkStyles);
  }

  /** Takes what is shown now; `undefined` where it is no longer checked. */
  show(compared: ComparedReport | undefined, view: TableView | undefined): void {
    const before = this.#checked;
    if (!compared || !view) {
      this.#checked = this.#explained = undefined;
      return;
    }
    if (before?.compared === compared && before.view === view) return;
    const all = before?.compared === compared ? before.all : checkReport(compared.report, { previous: compared.previous });
    const findings = partFindings(all, view.model.part);
    this.#checked = { compared, view, all, findings, marked: markedCells(view, findings) };
    // The focused cell may have been corrected.
    this.#explained = this.#focusedMark();
  }

  /** Marks the cells, places the tip beside its cell, and fires the event for a report that was not checked before. */
  updated(): void {
    const { marked = NO_MARKS, view, compared, all } = this.#checked ?? {};
    if (marked !== this.#written) writeMarks(marked, this.#written, view?.model.part ?? '');
    this.#written = marked;
    this.#placeTip();
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
    const { view, findings } = this.#checked;
    const { language, model } = view;
    return findingList({
      part: model.part,
      findings,
      language,
      yearNote: yearNote(this.#checked),
      cellOf: (finding) => cellOf(view, finding),
      goTo: focusCell,
    });
  }

  /** The findings of a cell in words beside it. A screen reader gets the same text as the cell's description. */
  tip(): TemplateResult | typeof nothing {
    if (!this.#checked) return nothing;
    const { findings, marked, view } = this.#checked;
    const mark = this.#explained && marked.get(this.#explained);
    const found = mark?.findings.flatMap((index) => findings[index] ?? []) ?? [];
    const words = found.map((finding) => html`<p>${findingWords(finding, view.language)}</p>`);
    return html`<div class="tip" aria-hidden="true" ?hidden=${!mark} @mousedown=${keepFocus} ${ref(this.#tip)}>${words}</div>`;
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
    if (this.#explained && this.#tip.value) placeTip(this.#tip.value, this.#explained);
  }
}

/** A note on the year before, where there are rules between that and the part. */
function yearNote({ compared: { report, previous }, view: { model, language } }: Checked): string {
  if (!hasYearRules(report.format, model.part)) return '';
  return sayCheck(language, previous ? 'check:withPrevious' : 'check:withoutPrevious', { year: report.year - 1 });
}

/** The first cell of a table that a finding is about. */
function cellOf(view: TableView, finding: Finding): HTMLElement | undefined {
  for (const path of aimedPaths(finding)) {
    const cell = view.cell(path);
    if (cell) return cell;
  }
  return undefined;
}

declare global {
  interface HTMLElementEventMap {
    'disclosure-check': CustomEvent<CheckDetail>;
  }
}
