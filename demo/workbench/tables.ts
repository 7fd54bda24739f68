import type { PartElement } from '../../src/index.js';
import { cellsOfReport } from './cell-names.js';
import { correctedReport } from './work.js';
import type { Work } from './work.js';

const PARTS = { 'disclosure-table': 'disclosure', 'application-matrix': 'applications', 'review-litigation-grid': 'reviews' } as const;

const TAGS = Object.keys(PARTS) as (keyof typeof PARTS)[];

const elementOf = (tag: keyof typeof PARTS): PartElement | null => document.querySelector<PartElement>(tag);

const cellElements = (element: Element): HTMLElement[] => [...(element.shadowRoot?.querySelectorAll<HTMLElement>('td[headers]') ?? [])];

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

/** The element of a cell in its table. */
export function cellElement({ report }: Work, path: string): HTMLElement | undefined {
  const tag = TAGS.find((name) => path.startsWith(`${PARTS[name]}.`));
  const element = tag && elementOf(tag);
  if (!tag || !element) return undefined;
  const own = cellsOfReport(report).filter(({ keys }) => keys[0] === PARTS[tag]);
  return cellElements(element)[own.findIndex((cell) => cell.path === path)];
}

/** Puts the focus on a cell, which says what is found in it. */
export function focusCell(work: Work, path: string): void {
  const cell = cellElement(work, path);
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
      const now = work();
      const host = elementOf(tag);
      const index = host && target instanceof HTMLElement ? cellElements(host).indexOf(target) : -1;
      if (!now || index < 0) return;
      const spec = cellsOfReport(now.report).filter(({ keys }) => keys[0] === PARTS[tag])[index];
      if (spec) chosen(spec.path);
    });
    root?.addEventListener('keydown', (event) => {
      const { key, target } = event as KeyboardEvent;
      if (key !== 'Enter' || !(target instanceof HTMLTableCellElement)) return;
      event.preventDefault();
      entered();
    });
  }
}
