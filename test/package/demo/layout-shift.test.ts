import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openDemoPage, until } from '../../helpers/demo-page.js';
import { useDemoSite } from '../../helpers/demo-site.js';

// What a reader of an article sees move when the report comes late.

/** The most that a page may shift in all; browsers call up to 0.1 good. */
const MAX_SHIFT = 0.05;

const TABLES = ['disclosure-table', 'application-matrix', 'review-litigation-grid'];

/** What the browser says of a shift, as far as it is needed. */
interface LayoutShift {
  readonly value: number;
  readonly sources: readonly { readonly node?: Node }[];
}

/** How much shifted at once, and which nodes. */
interface Shift {
  readonly value: number;
  readonly moved: string;
}

/** Holds back the reports that a page asks for until the returned function is called, and notes what shifts in the page. */
async function holdBack(page: Page): Promise<() => void> {
  const held: (() => void)[] = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const go = (): void => void request.continue();
    if (request.url().endsWith('.json')) held.push(go);
    else go();
  });
  await page.evaluateOnNewDocument(() => {
    const shifts: Shift[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as (PerformanceEntry & LayoutShift)[])
        shifts.push({ value, moved: sources.map(({ node }) => node?.nodeName ?? '').join() });
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => {
    for (const go of held) go();
  };
}

/** Whether each of the three tables has an element in it. */
const haveAll = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((tags, inner) => tags.every((name) => !!document.querySelector(name)?.shadowRoot?.querySelector(inner)), TABLES, selector);

/** Waits until all that was about to move has moved. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 6; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => setTimeout(resolve, 100));
  });

describe('an article whose report comes late', () => {
  useDemoSite();

  for (const [width, height] of [
    [375, 700],
    [768, 1000],
    [1280, 800],
  ] as const)
    for (const tag of TABLES)
      it(`stays where it is, ${width} pixels wide, when <${tag}> is in sight`, async () => {
        let release = (): void => undefined;
        const { page, messages } = await openDemoPage('tables.html', { width, height }, async (opened) => {
          release = await holdBack(opened);
        });
        await until(
          () => haveAll(page, '.awaited table'),
          () => messages.join(),
        );
        await page.evaluate((name) => {
          document.querySelector(name)?.scrollIntoView({ block: 'center' });
        }, tag);
        await settled(page);
        release();
        await until(
          () => haveAll(page, '.region td'),
          () => messages.join(),
        );
        await settled(page);
        const shifts = await page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts);
        const sum = shifts.reduce((all, { value }) => all + value, 0);
        assert.ok(sum <= MAX_SHIFT, JSON.stringify(shifts));
        await page.close();
      });
});
