import type { DisclosureReport } from '../../../src/elements/disclosure-report/disclosure-report.js';
import { storyElement } from '../../../stories/story.js';
import type { StoryArgs } from '../../../stories/story.js';
import { until } from '../elements.js';

export const TABLES = 'disclosure-table, application-matrix, review-litigation-grid';

/** Adds a whole report to the page, without waiting for it. */
export function addReport(args: StoryArgs, place: Element = document.body): DisclosureReport {
  const element = storyElement('disclosure-report', args) as DisclosureReport;
  place.append(element);
  return element;
}

export const all = <E extends Element = HTMLElement>(element: Element, selector: string): E[] => [
  ...element.shadowRoot!.querySelectorAll<E>(selector),
];

/** Waits until a whole report shows its text, its tables their cells, and what is loaded behind it is there. */
export async function settled(element: DisclosureReport): Promise<void> {
  await element.updateComplete;
  await Promise.all(all(element, TABLES).map((table) => (table as DisclosureReport).updateComplete));
  await until(() => !!element.shadowRoot!.querySelector('.tip'), 'the aids are there');
  await element.updateComplete;
}

/** Adds a whole report to the page and waits until it is shown. */
export async function report(args: StoryArgs, place?: Element): Promise<DisclosureReport> {
  const element = addReport(args, place);
  await settled(element);
  return element;
}

/** The texts of what a selector finds, as they are read out. */
export const textsOf = (element: Element, selector: string): string[] =>
  all(element, selector).map((node) => node.textContent.replace(/\s+/g, ' ').trim());

/** The button with a text. */
export function button(element: Element, text: string): HTMLButtonElement {
  const found = all<HTMLButtonElement>(element, 'button').find((node) => node.textContent.trim() === text);
  if (!found) throw new Error(`No button ${text}`);
  return found;
}
