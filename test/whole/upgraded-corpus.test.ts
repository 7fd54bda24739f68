import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BROWSER_NAMES, inBrowser } from '../helpers/browser/shared-browser.js';
import { publishedPages } from '../helpers/upgrade/published-pages.js';
import { useUpgradingPage } from '../helpers/upgrade/upgrading-page.js';

// The corpus of the importer as pages, and their tables upgraded: `PAGES=20000 FIRST=1 npx tsx --test test/whole/upgraded-corpus.test.ts` makes as many, and others.

const PAGES = Number(process.env.PAGES ?? 2200);
const FIRST = Number(process.env.FIRST ?? 0);

/** How many pages are made at once. */
const AT_ONCE = 220;

for (const browser of BROWSER_NAMES)
  describe(`the tables of published reports, in ${browser}`, inBrowser(browser), () => {
    const upgrade = useUpgradingPage(browser);
    // The computed styles that decide what is seen are the browser's own, the numbers are not.
    const count = browser === 'Firefox' ? PAGES / 10 : PAGES;

    for (let from = FIRST; from < FIRST + count; from += AT_ONCE)
      it(`show every number as it was published, or stay as they are: pages from ${from}`, async () => {
        const share = await upgrade([...publishedPages(Math.min(AT_ONCE, FIRST + count - from), from)]);
        assert.ok(share > 0.5, `${share} of the tables are upgraded`);
      });
  });
