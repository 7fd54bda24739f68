import { expect } from '@open-wc/testing';
import { formatCells } from '../../../src/formats/cells.js';
import { formatOf } from '../../../src/formats/formats.js';
import type { StatutoryTable } from '../../../src/elements/statutory-table/statutory-table.js';
import { readReport } from '../../../src/report/reading/read-report.js';
import type { Report } from '../../../src/report/report.js';
import type { StoryArgs } from '../../../stories/story.js';
import { inside, nextFrame, shown } from '../elements.js';
import { setAt } from '../random-report.js';

// Where the cells and texts of a table stand. The fonts are those that a machine for tests has.

/** Sizes are fractions of pixels, which browsers round differently, and letters may be a little taller than their line. */
export const TOLERANCE_PX = 1.5;

/** The least size of type that a phone shows. */
const MIN_TYPE_PX = 12;

/** A report in which every number has as many digits. */
export function reportWith(digits: number, id = '2021'): Report {
  const json: Record<string, unknown> = { format: id, agency: '示例市档案馆', year: formatOf(id).firstYear };
  for (const { keys } of formatCells(formatOf(id))) setAt(json, keys, Number('8'.repeat(digits)));
  return readReport(json).report!;
}

/** A report as large agencies have: only natural persons and the total have this many digits, the others two less. */
export function unevenReport(digits: number): Report {
  const json: Record<string, unknown> = { format: '2021', agency: '示例省', year: 2024 };
  for (const { keys } of formatCells(formatOf('2021'))) {
    const isLarge = ['person', 'total'].includes(keys[keys.length - 1] ?? '');
    setAt(json, keys, Number('8'.repeat(isLarge ? digits : digits - 2)));
  }
  return readReport(json).report!;
}

/** A place of some width in which elements stand. */
export function placeOf(width: number, style: Readonly<Record<string, string>> = {}): HTMLElement {
  const place = document.createElement('div');
  Object.assign(place.style, { width: `${width}px`, font: "16px 'WenQuanYi Zen Hei', sans-serif" }, style);
  document.body.append(place);
  return place;
}

export const regionOf = (element: Element): HTMLElement => inside(element, '.region')!;

/** Waits until the layout has not changed for some frames. */
export async function settled(element: Element): Promise<void> {
  let before = '';
  for (let quiet = 0; quiet < 3;) {
    await nextFrame();
    const now = `${regionOf(element).className} ${inside(element, 'table')!.offsetWidth}`;
    quiet = now === before ? quiet + 1 : 0;
    before = now;
  }
}

export async function laidOut(args: StoryArgs, tag: string, place: Element): Promise<StatutoryTable> {
  const element = await shown(args, tag, place);
  await settled(element);
  return element;
}

/** Where the lines of a cell's text stand, without what is there for screen readers alone. */
function seenRects(cell: Element): DOMRect[] {
  const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  const rects: DOMRect[] = [];
  while (texts.nextNode()) {
    if (!texts.currentNode.nodeValue || texts.currentNode.parentElement?.closest('.visually-hidden')) continue;
    const range = document.createRange();
    range.selectNodeContents(texts.currentNode);
    rects.push(...range.getClientRects());
  }
  return rects;
}

const boxText = ({ left, top, right, bottom }: DOMRect): string => [left, top, right, bottom].map((edge) => edge.toFixed(1)).join(' ');

/** What is not where it should be: cells outside the element, texts outside their cell. */
export function misplaced(element: Element): string[] {
  const outer = element.getBoundingClientRect();
  const isIn = (inner: DOMRect, box: DOMRect): boolean =>
    inner.left >= box.left - TOLERANCE_PX &&
    inner.right <= box.right + TOLERANCE_PX &&
    inner.top >= box.top - TOLERANCE_PX &&
    inner.bottom <= box.bottom + TOLERANCE_PX;
  return [...element.shadowRoot!.querySelectorAll('caption, th, td')].flatMap((cell) => {
    const box = cell.getBoundingClientRect();
    const found = isIn(box, outer) ? [] : [`cell outside the element: ${cell.textContent}`];
    const out = seenRects(cell).find((rect) => !isIn(rect, box));
    return out ? [...found, `text outside its cell: ${cell.textContent} ${boxText(out)} in ${boxText(box)}`] : found;
  });
}

/** Expects that a table stands in its element whole, with type that can be read, and that nothing scrolls sideways. */
export function expectWhole(element: Element, what: string): void {
  expect(misplaced(element), what).to.deep.equal([]);
  const region = regionOf(element);
  expect(region.scrollWidth, what).to.be.at.most(region.clientWidth + TOLERANCE_PX);
  expect(region.classList.contains('fits'), what).to.equal(true);
  expect(parseFloat(getComputedStyle(inside(element, 'table')!).fontSize), what).to.be.at.least(MIN_TYPE_PX);
}

export const layoutOf = (element: Element): string => (regionOf(element).classList.contains('wide') ? 'wide' : 'compact');
