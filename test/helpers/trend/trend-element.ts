import type { DisclosureTrend } from '../../../src/elements/disclosure-trend/disclosure-trend.js';
import { storyElement } from '../../../stories/story.js';
import type { StoryArgs } from '../../../stories/story.js';
import { completed, drawCharts, REPORTS } from '../elements.js';

/** All matches of a selector in an element’s shadow root. */
export const all = <E extends Element = HTMLElement>(element: Element, selector: string): E[] => [
  ...element.shadowRoot!.querySelectorAll<E>(selector),
];

export const textsOf = (element: Element, selector: string): string[] => all(element, selector).map(({ textContent }) => textContent);

/**
 * Adds a trend to the page, by default of six years.
 *
 * @param isDrawn whether to wait for its charts
 */
export async function trend(args: StoryArgs = {}, isDrawn = true): Promise<DisclosureTrend> {
  const element = storyElement('disclosure-trend', { report: REPORTS.sixYears, ...args }) as DisclosureTrend;
  document.body.append(element);
  await element.updateComplete;
  await (isDrawn ? drawCharts(element) : completed(element));
  return element;
}

/** The button of an element with this text. */
export const button = (element: Element, text: string): HTMLButtonElement =>
  all<HTMLButtonElement>(element, 'button').find(({ textContent }) => textContent === text)!;
