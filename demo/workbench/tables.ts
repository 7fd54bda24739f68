import type { StatutoryTable } from 'disclosure-elements';
import { correctedReport } from './work.js';
import type { Work } from './work.js';

const TAGS = ['disclosure-table', 'application-matrix', 'review-litigation-grid'] as const;

const elementOf = (tag: (typeof TAGS)[number]): StatutoryTable | null => document.querySelector<StatutoryTable>(tag);

/** Shows the report on the bench, with last year's beside it to check against. */
export function showTables(work: Work): void {
  const report = correctedReport(work);
  for (const tag of TAGS) {
    const element = elementOf(tag);
    if (!element) continue;
    element.report = { reports: [report, ...(work.previous ? [work.previous] : [])] };
    element.agency = report.agency;
    element.year = report.year;
  }
}

/** The element of a cell in its table; `undefined` where no table has it. */
export function cellElement(path: string): HTMLElement | undefined {
  for (const tag of TAGS) {
    const cell = elementOf(tag)?.shadowRoot?.querySelector<HTMLElement>(`td[data-path="${CSS.escape(path)}"]`);
    if (cell) return cell;
  }
  return undefined;
}

/** Puts the focus on a cell, which says what is found in it. */
export function focusCell(path: string): void {
  const cell = cellElement(path);
  if (!cell) return;
  cell.tabIndex = -1;
  cell.focus();
}

/** Tells which cell has got the focus, and where Enter is pressed on one. */
export function watchTables(work: () => Work | null, chosen: (path: string) => void, entered: () => void): void {
  for (const tag of TAGS) {
    const root = elementOf(tag)?.shadowRoot;
    // Within the shadow root: the focus moving from one cell to another is not seen outside.
    root?.addEventListener('focusin', ({ target }) => {
      const path = target instanceof HTMLElement ? target.dataset.path : undefined;
      if (path !== undefined && work()) chosen(path);
    });
    root?.addEventListener('keydown', (event) => {
      const { key, target } = event as KeyboardEvent;
      if (key !== 'Enter' || !(target instanceof HTMLTableCellElement)) return;
      event.preventDefault();
      entered();
    });
  }
}
