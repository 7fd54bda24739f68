import type { StatutoryTable } from 'disclosure-elements';
import { correctedReport } from './work.js';
import type { Work } from './work.js';

export const TABLE_TAGS = ['disclosure-table', 'application-matrix', 'review-litigation-grid'] as const;

const elementOf = (tag: (typeof TABLE_TAGS)[number]): StatutoryTable | null => document.querySelector<StatutoryTable>(tag);

/** Shows the report on the bench, checked against last year's. */
export function showTables(work: Work): void {
  const report = correctedReport(work);
  for (const tag of TABLE_TAGS) {
    const element = elementOf(tag);
    if (!element) continue;
    element.report = { reports: [report, ...(work.previous ? [work.previous] : [])] };
    element.agency = report.agency;
    element.year = report.year;
  }
}

/** Resolves when the tables show what they were given. */
export const tablesShown = (): Promise<unknown> => Promise.all(TABLE_TAGS.flatMap((tag) => elementOf(tag)?.updateComplete ?? []));

/** The element of a cell in its table; `undefined` if no table has it. */
export function cellElement(path: string): HTMLElement | undefined {
  for (const tag of TABLE_TAGS) {
    const cell = elementOf(tag)?.shadowRoot?.querySelector<HTMLElement>(`td[data-path="${CSS.escape(path)}"]`);
    if (cell) return cell;
  }
  return undefined;
}

/** Moves the focus to a cell, which then shows its findings. */
export function focusCell(path: string): void {
  const cell = cellElement(path);
  if (!cell) return;
  cell.tabIndex = -1;
  cell.focus();
}

/** Calls back when a cell gets the focus, and when Enter is pressed on one. */
export function watchTables(work: () => Work | null, chosen: (path: string) => void, entered: () => void): void {
  for (const tag of TABLE_TAGS) {
    const root = elementOf(tag)?.shadowRoot;
    // Listens inside the shadow root, because focus moving between its cells is not visible outside.
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
