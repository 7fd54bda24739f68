import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { BROWSER_NAMES, inBrowser } from '../../helpers/browser/shared-browser.js';
import type { BrowserName } from '../../helpers/browser/shared-browser.js';
import { pageOf } from '../../helpers/package/drop-in-page.js';
import { EVERY_ELEMENT, expectEvery, plainLines, seenIn } from '../../helpers/package/every-element.js';
import { useHosts } from '../../helpers/package/hosts.js';

// A reader leaves the page by a link and comes back: the browser has kept the page as it was, or makes it anew.

const MODULE = '<script type="module" src="/js/disclosure-elements.js"></script>';

/** Notes whether the page was kept. */
const NOTES = `<script>addEventListener('pageshow', ({ persisted }) => { window.shows = [...(window.shows ?? []), persisted]; });</script>`;

/** What would have the browser make the page anew. */
const UNCACHED = `<script>addEventListener('unload', () => {});</script>`;

/** The picture of the chart. */
const pictureIn = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('disclosure-trend')?.shadowRoot?.querySelector('canvas')?.toDataURL() ?? '');

function leftAndComeBack(browser: BrowserName): void {
  const hosts = useHosts(browser);
  const { contents, open } = hosts;

  /** Opens a page with every element, leaves it and comes back. */
  async function back(head: string) {
    const { page, messages } = await open(pageOf(head, EVERY_ELEMENT));
    const plain = await plainLines(page);
    assert.ok(await seenIn(page, 'disclosure-trend', 'canvas'));
    const picture = await pictureIn(page);
    contents.set('/xxgk/other.html', pageOf('', '<p id="other">别处</p>'));
    await page.goto(`${hosts.portal.origin}/xxgk/other.html`);
    // Not `page.goBack()`: over WebDriver BiDi that waits for a page that is kept to be loaded.
    await page.evaluate(() => void setTimeout(() => history.back()));
    await page.waitForFunction(() => !document.querySelector('#other') && !!document.querySelector('[data-every]'), { polling: 50 });
    return { page, messages, plain, picture };
  }

  it('finds every element as it was where the browser has kept the page, and what changes then is drawn', async () => {
    const { page, messages, plain, picture } = await back(MODULE + NOTES);
    assert.deepEqual(await page.evaluate('window.shows'), [false, true], 'the page is the one that was left');
    await expectEvery(page, plain);
    assert.equal(await pictureIn(page), picture, 'the chart is as it was drawn');
    await page.evaluate(() => document.querySelector('application-matrix')?.setAttribute('year', '2021'));
    await page.waitForFunction(() =>
      document.querySelector('application-matrix')?.shadowRoot?.querySelector('caption')?.textContent.includes('2021'),
    );
    await page.setViewport({ width: 600, height: 1600 });
    await page.waitForFunction(
      () => (document.querySelector('disclosure-trend')?.shadowRoot?.querySelector('canvas')?.clientWidth ?? 999) < 600,
    );
    await page.waitForFunction(
      (before) => document.querySelector('disclosure-trend')?.shadowRoot?.querySelector('canvas')?.toDataURL() !== before,
      {},
      picture,
    );
    assert.deepEqual(messages, []);
    await page.close();
  });

  it('finds every element whole where the browser makes the page anew', async () => {
    const { page, messages, plain } = await back(MODULE + NOTES + UNCACHED);
    await page.waitForFunction('window.shows');
    assert.deepEqual(await page.evaluate('window.shows'), [false]);
    await expectEvery(page, plain);
    assert.ok(await seenIn(page, 'disclosure-trend', 'canvas'), 'the chart is drawn');
    assert.deepEqual(
      messages.filter((message) => !message.includes('unload')),
      [],
    );
    await page.close();
  });
}

for (const browser of BROWSER_NAMES)
  describe(`who leaves the page and comes back, in ${browser},`, inBrowser(browser), () => leftAndComeBack(browser));
