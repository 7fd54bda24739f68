import { checkReport } from '../../../checking/check-report.js';
import type { Finding } from '../../../checking/finding.js';
import type { Report } from '../../../report/report.js';
import { element, setAttribute } from '../../../dom/dom.js';
import type { TableView } from '../../../tables/table-view.js';
import type { Picked } from '../part-element.js';
import { adoptSheet } from './adopt-sheet.js';
import { sayCheck } from '../../../checking/check-words.js';
import { checkStyles } from './check.styles.js';
import { FindingList, findingId, findingNodes } from './finding-list.js';
import { FindingTip } from './finding-tip.js';
import { aimedPaths, cellMarks, hasYearRules, partFindings } from './part-findings.js';
import type { CellMark } from './part-findings.js';

/** What `disclosure-check` carries. */
export interface CheckDetail {
  /** The report that was checked. */
  readonly report: Report;
  /** What was found in the whole of it, whichever part the element shows. */
  readonly findings: readonly Finding[];
}

/** What an element shows that checks; nothing where it does not check any more. */
export type ShowFindings = (host: HTMLElement, checked: Picked | undefined, view: TableView | undefined) => void;

/** The findings of one element: their list, their marks in the cells of its table, and the tip of the cell that has the focus. */
class FindingsView {
  readonly #host: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #list = new FindingList();
  readonly #tip = new FindingTip();
  #checked: Picked | undefined;
  #view: TableView | undefined;
  #all: readonly Finding[] = [];
  #findings: readonly Finding[] = [];
  #marks: ReadonlyMap<Element, CellMark> = new Map();

  constructor(host: HTMLElement, root: ShadowRoot, region: Element) {
    this.#host = host;
    this.#root = root;
    adoptSheet(root, checkStyles);
    for (const type of ['focusin', 'click']) region.addEventListener(type, () => this.#explain());
    region.addEventListener('focusout', () => this.#tip.hide());
    region.addEventListener('scroll', () => this.#tip.place());
    region.addEventListener('keydown', (event) => {
      if ((event as KeyboardEvent).key !== 'Escape' || !this.#tip.isOpen) return;
      this.#tip.hide();
      // A dialog around the element stays open.
      event.stopPropagation();
    });
  }

  show(checked: Picked | undefined, view: TableView | undefined): void {
    const before = this.#checked;
    if (checked?.report === before?.report && checked?.previous === before?.previous && view === this.#view) return;
    this.#unmark();
    this.#checked = checked;
    this.#view = view;
    if (!checked || !view) {
      this.#list.root.remove();
      this.#tip.root.remove();
      return;
    }
    const isNew = checked.report !== before?.report || checked.previous !== before.previous;
    if (isNew) this.#all = checkReport(checked.report, { previous: checked.previous });
    this.#findings = partFindings(this.#all, view.model.part);
    this.#mark(view);
    this.#showList(checked, view);
    if (isNew)
      this.#host.dispatchEvent(
        new CustomEvent<CheckDetail>('disclosure-check', { detail: { report: checked.report, findings: this.#all } }),
      );
  }

  #showList({ report, previous }: Picked, view: TableView): void {
    const { language, model } = view;
    const yearNote = hasYearRules(report.format, model.part)
      ? sayCheck(language, previous ? 'check:withPrevious' : 'check:withoutPrevious', { year: report.year - 1 })
      : '';
    this.#list.show({ findings: this.#findings, language, yearNote, leadTo: (finding) => this.#leadTo(view, finding) });
    const region = this.#root.querySelector('.region');
    if (this.#list.root.isConnected || !region) return;
    region.before(this.#list.root);
    region.after(this.#tip.root);
  }

  /** The way to the first cell that a finding is about. */
  #leadTo({ table, model }: TableView, finding: Finding): (() => void) | undefined {
    const paths = aimedPaths(finding);
    const index = paths.map((path) => model.cells.findIndex(({ keys }) => keys.join('.') === path)).find((found) => found >= 0);
    const cell = index === undefined ? undefined : table.querySelectorAll<HTMLElement>('td[headers]')[index];
    return (
      cell &&
      (() => {
        cell.tabIndex = -1;
        cell.focus();
      })
    );
  }

  /** Marks are attributes: the text, the class and the children of a cell are the table's own. */
  #mark({ table, model }: TableView): void {
    const cells = table.querySelectorAll('td[headers]');
    const marks = cellMarks(this.#findings, model.part);
    const marked = new Map<Element, CellMark>();
    for (const [index, { keys }] of model.cells.entries()) {
      const cell = cells[index];
      const mark = marks.get(keys.join('.'));
      if (cell && mark) marked.set(cell, mark);
    }
    for (const [cell, { status, isAimed, findings }] of marked) {
      cell.setAttribute('data-finding', status);
      setAttribute(cell, 'data-aimed', isAimed ? '' : null);
      cell.setAttribute('aria-describedby', findings.map(findingId).join(' '));
    }
    this.#marks = marked;
    // The cell with the focus may have been corrected.
    this.#explain();
  }

  #unmark(): void {
    for (const cell of this.#marks.keys())
      for (const name of ['data-finding', 'data-aimed', 'aria-describedby']) cell.removeAttribute(name);
    this.#marks = new Map();
    this.#tip.hide();
  }

  /** Says in words what is found in the cell that has the focus. */
  #explain(): void {
    const cell = this.#root.activeElement;
    const mark = cell && this.#marks.get(cell);
    const language = this.#view?.language;
    if (!mark || !language) return;
    const nodes = mark.findings.flatMap((index) => {
      const finding = this.#findings[index];
      return finding ? element('p', '', ...findingNodes(finding, language)) : [];
    });
    this.#tip.show(cell, nodes);
  }
}

const VIEWS = new WeakMap<HTMLElement, FindingsView>();

/** Shows what was found in a report in the element that shows a part of it, or takes it away again. */
export const showFindings: ShowFindings = (host, checked, view) => {
  const root = host.shadowRoot;
  const region = root?.querySelector('.region');
  if (!root || !region) return;
  const findings = VIEWS.get(host) ?? new FindingsView(host, root, region);
  VIEWS.set(host, findings);
  findings.show(checked, view);
};

declare global {
  interface HTMLElementEventMap {
    'disclosure-check': CustomEvent<CheckDetail>;
  }
}
