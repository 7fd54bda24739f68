// Every element, put into the pages of others, and what a reader gets of it there.
import { expect } from '@open-wc/testing';
import type { DisclosureElement } from '../../../src/elements/base/disclosure-element.js';
import { inside, REPORTS, until, withInner } from '../elements.js';

export const EVERY_TAG = [
  'disclosure-table',
  'application-matrix',
  'review-litigation-grid',
  'disclosure-trend',
  'disclosure-report',
] as const;

export type Tag = (typeof EVERY_TAG)[number];

/** The reports that every element shows, as the text of a JSON script. */
export const JSON_TEXT = JSON.stringify(REPORTS.sixYears);

/** An element that reads the JSON that is its child, as a page writes it. */
export const markup = (tag: Tag, attributes = '', children = ''): string =>
  `<${tag} ${attributes}>${children}<script type="application/json">${JSON_TEXT}</script></${tag}>`;

/** Writes markup into a place, as old scripts of pages do. */
export function write(place: Element | ShadowRoot | HTMLTemplateElement, html: string): void {
  // eslint-disable-next-line no-restricted-syntax -- it is what those pages do
  place.innerHTML = html;
}

/** Puts the markup of an element into a place, as a page does. */
export function put(tag: Tag, place: Element | ShadowRoot = document.body, attributes = '', children = ''): DisclosureElement {
  const template = document.createElement('template');
  write(template, markup(tag, attributes, children));
  place.append(template.content);
  return place.lastElementChild as DisclosureElement;
}

/** The texts of all cells with numbers, through the shadow roots. */
export const numbersOf = (element: Element): string[] =>
  withInner(element).flatMap((one) =>
    one === element || one.shadowRoot
      ? [...(one.shadowRoot?.querySelectorAll('td:not(.corner)') ?? [])].map((cell) => cell.textContent)
      : [],
  );

const EXPECTED = new Map<Tag, readonly string[]>();

/** What a plain page shows of an element. */
async function expectedNumbers(tag: Tag): Promise<readonly string[]> {
  const known = EXPECTED.get(tag);
  if (known) return known;
  const plain = put(tag);
  const count = (): number => numbersOf(plain).length;
  await plain.updateComplete;
  await until(() => count() > 0 && (tag !== 'disclosure-report' || count() >= 200), `${tag} has its numbers`);
  const numbers = numbersOf(plain);
  plain.remove();
  EXPECTED.set(tag, numbers);
  return numbers;
}

/** Whether something inside of an element has a box, whose styles are there. */
export function isLaidOut(element: Element): boolean {
  const base = inside(element, '.base');
  const view = element.ownerDocument.defaultView;
  return !!base && !!view && view.getComputedStyle(base).display === 'grid' && base.getBoundingClientRect().height > 20;
}

/** Waits until an element shows every number that it shows in a plain page. */
export async function expectWhole(element: Element, what: string): Promise<void> {
  const tag = element.localName as Tag;
  const numbers = await expectedNumbers(tag);
  await (element as DisclosureElement).updateComplete;
  await until(() => numbersOf(element).join('|') === numbers.join('|'), `${tag} has its numbers, ${what}`);
  expect(inside(element, '.message p')?.textContent ?? '', `${tag}, ${what}`).to.equal('');
}

/** The same, and that it is laid out with its styles; of a trend, that its chart is drawn. */
export async function expectSeen(element: Element, what: string): Promise<void> {
  await expectWhole(element, what);
  await until(() => isLaidOut(element), `${element.localName} is laid out, ${what}`);
  if (element.localName !== 'disclosure-trend') return;
  element.scrollIntoView();
  await until(() => {
    const canvas = inside<HTMLCanvasElement>(element, 'canvas');
    return !!canvas && canvas.getBoundingClientRect().width > 50;
  }, `the chart is drawn, ${what}`);
}

/** Calls a function with every element in turn, put into the page anew, and removes it. */
export async function withEvery(test: (element: DisclosureElement, tag: Tag) => Promise<void> | void, attributes = ''): Promise<void> {
  for (const tag of EVERY_TAG) {
    await expectedNumbers(tag);
    const element = put(tag, document.body, attributes);
    await test(element, tag);
    element.remove();
  }
}
