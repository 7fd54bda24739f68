import type { StatutoryTable } from '../../src/elements/statutory-table/statutory-table.js';
import type { ErrorDetail, LoadDetail } from '../../src/elements/base/reports-element.js';
import { REPORTS } from '../../stories/reports.js';
import { storyElement } from '../../stories/story.js';
import type { StoryArgs } from '../../stories/story.js';

export { REPORTS };

export const TAGS = ['disclosure-table', 'application-matrix', 'review-litigation-grid'] as const;

/** Adds the element of a story to the page and waits for its update. */
export async function shown(args: StoryArgs, tag = 'application-matrix', place: Element = document.body): Promise<StatutoryTable> {
  const element = storyElement(tag, args) as StatutoryTable;
  place.append(element);
  await element.updateComplete;
  return element;
}

export const inside = <E extends Element = HTMLElement>(element: Element, selector: string): E | null =>
  element.shadowRoot!.querySelector<E>(selector);

/** An element and all elements with shadow roots within it, outermost first: the tables and the trend of a whole report have their own. */
export const withInner = (element: Element): Element[] =>
  element.shadowRoot ? [element, ...[...element.shadowRoot.querySelectorAll('*')].flatMap((node) => withInner(node))] : [];

/** The numbers of a table as a sighted reader sees them, without text for screen readers. */
export const seenCells = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('td[headers]')].map((cell) => cell.firstChild?.nodeValue ?? '');

/** The text of the message; empty if there is none. */
export const messageOf = (element: Element): string => inside(element, '.message')?.textContent ?? '';

export const isShowingTable = (element: Element): boolean => {
  const region = inside(element, '.region');
  return !!region && !region.hidden && !!region.querySelector('table');
};

export const nextLoad = (element: Element): Promise<LoadDetail> =>
  new Promise((resolve) => {
    element.addEventListener('disclosure-load', (event) => resolve((event as CustomEvent<LoadDetail>).detail), { once: true });
  });

export const nextError = (element: Element): Promise<ErrorDetail['error']> =>
  new Promise((resolve) => {
    element.addEventListener('disclosure-error', (event) => resolve((event as CustomEvent<ErrorDetail>).detail.error), { once: true });
  });

export const nextFrame = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });

/** In milliseconds. Anything that takes longer, even on the slowest machine, will not happen. */
const PATIENCE_MS = 10_000;

/** Waits for the parts of a trend that are not in its first frame: its table and its marks. */
export async function completed(element: Element): Promise<void> {
  const trend = inside(element, '.trend');
  if (!trend) return;
  await until(() => !!trend.querySelector('table'), 'the table is there');
}

/** Scrolls to every chart of a trend in turn until each is drawn, since charts are only drawn when about to become visible. */
export async function drawCharts(element: Element): Promise<void> {
  await completed(element);
  for (const plot of element.shadowRoot!.querySelectorAll('.charts:not(.off) .plot')) {
    plot.scrollIntoView();
    await until(() => !!plot.querySelector('canvas'), 'a chart is drawn');
  }
  scrollTo(0, 0);
}

/** Waits until a condition holds; throws if it never does. */
export async function until(condition: () => boolean, what: string): Promise<void> {
  const start = Date.now();
  while (Date.now() - start < PATIENCE_MS) {
    if (condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error(`Waited in vain: ${what}`);
}

/** Removes everything from the page that a test added. */
export const clearPage = (): void => {
  for (const node of [...document.body.children]) if (!node.matches('script, style, link')) node.remove();
};
