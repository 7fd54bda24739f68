import type { DisclosureReport } from '../../src/elements/disclosure-report/disclosure-report.js';
import type { StatutoryTable } from '../../src/elements/statutory-table/statutory-table.js';
import type { StoryArgs } from '../../stories/story.js';
import { inside, shown, until } from './elements.js';

/** A whole report in the page, with its tables and with what is loaded after it: links, terms, linked data. */
export async function wholeReport(args: StoryArgs, place: Element = document.body): Promise<DisclosureReport> {
  const element = (await shown(args, 'disclosure-report', place)) as unknown as DisclosureReport;
  await until(() => tipOf(element) !== null, 'what is loaded after the report');
  await tablesDrawn(element);
  return element;
}

/** Has a reader come to a report, for whom what is done in it is loaded. */
export async function readerComes(element: DisclosureReport): Promise<void> {
  inside(element, '.base')!.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
  await until(() => inside(element, '#downloads, .terms dl') !== null, 'what a reader does');
}

/** Waits until all tables of a report are drawn. */
export async function tablesDrawn(element: DisclosureReport): Promise<void> {
  await element.updateComplete;
  await Promise.all(tablesIn(element).map((table) => table.updateComplete));
}

/** The tables of a report. */
export const tablesIn = (element: Element): StatutoryTable[] => [
  ...element.shadowRoot!.querySelectorAll<StatutoryTable>('disclosure-table, application-matrix, review-litigation-grid'),
];

/** The cell of a report's tables at a path. */
export const cellIn = (element: Element, path: string): HTMLTableCellElement =>
  tablesIn(element)
    .map((table) => inside<HTMLTableCellElement>(table, `td[data-path="${path}"]`))
    .find((cell) => cell !== null)!;

/** The tip of a report. */
export const tipOf = (element: Element): HTMLElement | null => inside(element, '#tip');

/** What has the focus, in however many shadow roots. */
export function focused(): Element | null {
  let { activeElement } = document;
  while (activeElement?.shadowRoot?.activeElement) activeElement = activeElement.shadowRoot.activeElement;
  return activeElement;
}

/** Presses a key on an element. */
export const press = (target: Element, key: string): boolean =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));

/** Gives the page's address a fragment, as following a link does, and waits for what it leads to. */
export async function follow(fragment: string, isThere: () => boolean): Promise<void> {
  location.hash = fragment;
  await until(isThere, `#${fragment} is there`);
}

/** Takes the fragment from the page's address. */
export const leaveFragment = (): void => history.replaceState(null, '', location.pathname + location.search);
