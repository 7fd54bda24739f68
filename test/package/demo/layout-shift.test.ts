import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { holdBack, noteShifts, settled, shiftsOf, sumOf } from '../../helpers/browser/layout-shifts.js';
import { openDemoPage, until } from '../../helpers/demo-page.js';
import { useDemoSite } from '../../helpers/demo-site.js';

// What a reader of an article sees move when the report comes late.

/** The most that a page may shift in all; browsers call up to 0.1 good. */
const MAX_SHIFT = 0.05;

const TABLES = ['disclosure-table', 'application-matrix', 'review-litigation-grid'];

/** Whether each of the three tables has an element in it. */
const haveAll = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((tags, inner) => tags.every((name) => !!document.querySelector(name)?.shadowRoot?.querySelector(inner)), TABLES, selector);

describe('an article whose report comes late', () => {
  useDemoSite();

  for (const [width, height] of [
    [375, 700],
    [768, 1000],
    [1280, 800],
  ] as const)
    for (const tag of TABLES)
      it(`stays where it is, ${width} pixels wide, when <${tag}> is in sight`, async () => {
        let release: Awaited<ReturnType<typeof holdBack>> = () => undefined;
        const { page, messages } = await openDemoPage('tables.html', { width, height }, async (opened) => {
          release = await holdBack(opened, (url) => url.endsWith('.json'));
          await noteShifts(opened);
        });
        await until(
          () => haveAll(page, '.awaited table'),
          () => messages.join(),
        );
        await page.evaluate((name) => {
          document.querySelector(name)?.scrollIntoView({ block: 'center' });
        }, tag);
        await settled(page);
        release(() => true);
        await until(
          () => haveAll(page, '.region td'),
          () => messages.join(),
        );
        await settled(page);
        const shifts = await shiftsOf(page);
        assert.ok(sumOf(shifts) <= MAX_SHIFT, JSON.stringify(shifts));
        await page.close();
      });
});
