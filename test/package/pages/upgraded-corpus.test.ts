import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { publishedPages } from '../../helpers/upgrade/published-pages.js';
import { useUpgradingPage } from '../../helpers/upgrade/upgrading-page.js';

// A number must never become another one, and what is not certain must stay as it is, to the byte. Many more pages, and in Firefox: test/whole/upgraded-corpus.test.ts.

/** Eight of each kind. */
const PAGES = 88;

describe('the tables of published reports', () => {
  const upgrade = useUpgradingPage();

  it('show every number as it was published, or stay as they are', async () => {
    const share = await upgrade([...publishedPages(PAGES)]);
    // It would be easy to be never wrong by upgrading nothing.
    assert.ok(share > 0.5, `${share} of the tables are upgraded`);
  });
});
