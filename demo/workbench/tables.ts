import type { StatutoryTable } from 'disclosure-elements';
import { correctedReport } from './work.js';
import type { Work } from './work.js';

export const TABLE_TAGS = ['disclosure-table', 'application-matrix', 'review-litigation-grid'] as const;

const elementOf = (tag: (typeof TABLE_TAGS)[number]): StatutoryTable | null => document.querySelector<StatutoryTable>(tag);

/** The cells that were left blank because what stands there was not certain, and that nobody has filled in since. */
const doubtfulCells = ({ notes, corrections }: Work): ReadonlySet<string> =>
  new Set(
    notes
      .filter(({ severity }) => severity === 'warning')
      .flatMap(({ path, paths }) => [...(path === undefined ? [] : [path]), ...(paths ?? [])])
      .filter((path) => !corrections.some((correction) => correction.path === path)),
  );

/** Marks cells beside what the check marks. The same function while the same cells are marked, since with another one, each cell is written again. */
let markedCells: { readonly key: string; readonly mark: StatutoryTable['cell'] } = { key: '', mark: null };

function markOf(work: Work): StatutoryTable['cell'] {
  const doubtful = doubtfulCells(work);
  const key = [...doubtful].join(' ');
  if (key !== markedCells.key)
    markedCells = { key, mark: ({ path }) => (doubtful.has(path) ? { part: 'doubtful', title: '读取时没有把握，请核对' } : null) };
  return markedCells.mark;
}

/** Shows the report on the bench, checked against last year's. */
export function showTables(work: Work): void {
  const report = correctedReport(work);
  const mark = markOf(work);
  for (const tag of TABLE_TAGS) {
    const element = elementOf(tag);
    if (!element) continue;
    element.report = { reports: [report, ...(work.previous ? [work.previous] : [])] };
    element.agency = report.agency;
    element.year = report.year;
    element.cell = mark;
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

/** What begins to correct a cell when it is typed on it: a digit, a sign, or "/" for not applicable. */
const BEGINS = /^[\d/.-]$/;

/** Calls back when a cell gets the focus, and when Enter is pressed on one or a number is begun, which then goes on where the focus is. */
export function watchTables(work: () => Work | null, chosen: (path: string) => void, entered: () => void): void {
  for (const tag of TABLE_TAGS) {
    const root = elementOf(tag)?.shadowRoot;
    // Listens inside the shadow root, because focus moving between its cells is not visible outside.
    root?.addEventListener('focusin', ({ target }) => {
      const path = target instanceof HTMLElement ? target.dataset.path : undefined;
      if (path !== undefined && work()) chosen(path);
    });
    root?.addEventListener('keydown', (event) => {
      const { key, target, ctrlKey, metaKey, altKey } = event as KeyboardEvent;
      if (!(target instanceof HTMLTableCellElement) || ctrlKey || metaKey || altKey) return;
      // The character that begins a number is typed where the focus is by then.
      if (BEGINS.test(key)) entered();
      if (key !== 'Enter') return;
      event.preventDefault();
      entered();
    });
  }
}
