import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { codeOf, DATA, pageOf, textIn, waitFor } from '../../helpers/package/drop-in-page.js';
import { useHosts } from '../../helpers/package/hosts.js';

// What is loaded when a reader saves a trend as a file.

const TREND = `<disclosure-trend download>${DATA}</disclosure-trend>`;

/** Presses the buttons that save a trend, and gives the names of the files that are offered. */
async function savedFiles(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      document.body.dataset.offered = `${document.body.dataset.offered ?? ''} ${this.download}`.trim();
    };
    const row = document.querySelector('disclosure-trend')?.shadowRoot?.querySelectorAll('.choices:last-child button') ?? [];
    for (const button of row) if (button instanceof HTMLElement) button.click();
  });
  await page.waitForFunction(() => document.body.dataset.offered?.split(' ').length === 3, { timeout: 20_000 });
  return page.evaluate(() => (document.body.dataset.offered ?? '').split(' '));
}

describe('the files of a trend', () => {
  const hosts = useHosts();
  const { contents, open } = hosts;

  for (const [script, part] of [
    ['<script type="module" src="/js/disclosure-elements.js"></script>', '/js/disclosure-elements.download.js'],
    ['<script src="/js/disclosure-elements.iife.js" defer></script>', '/js/disclosure-elements.iife.download.js'],
  ] as const)
    it(`load what they need when a reader first asks for one, with ${script}`, async () => {
      const { page, messages } = await open(pageOf(script, TREND));
      await waitFor(page, 'disclosure-trend', 'canvas');
      assert.ok(!hosts.portal.asked.includes(part), 'not before');
      const files = await savedFiles(page);
      assert.deepEqual(files.map((file) => file.slice(-4)).sort(), ['.csv', '.png', '.svg']);
      assert.equal(hosts.portal.asked.filter((path) => path === part).length, 1);
      assert.deepEqual(messages, []);
      await page.close();
    });

  it('load nothing with the one complete file', async () => {
    const { page, messages } = await open(pageOf('<script src="/js/disclosure-elements.all.js"></script>', TREND));
    await waitFor(page, 'disclosure-trend', 'canvas');
    assert.equal((await savedFiles(page)).length, 3);
    assert.deepEqual(hosts.portal.asked, [hosts.page, '/js/disclosure-elements.all.js']);
    assert.deepEqual(messages, []);
    await page.close();
  });

  it('are missed by name where a site has all parts but the one that saves them', async () => {
    for (const name of ['', 'trend.', 'rules.', 'charts.'])
      contents.set(`/own/disclosure-elements.${name}js`, codeOf(`disclosure-elements.${name}js`));
    const { page } = await open(pageOf('<script type="module" src="/own/disclosure-elements.js"></script>', TREND));
    await waitFor(page, 'disclosure-trend', 'canvas');
    await page.evaluate(() => {
      const button = document.querySelector('disclosure-trend')?.shadowRoot?.querySelector('.choices:last-child button');
      if (button instanceof HTMLElement) button.click();
    });
    await waitFor(page, 'disclosure-trend', '.problems p');
    assert.ok((await textIn(page, 'disclosure-trend', '.problems')).includes(`${hosts.portal.origin}/own/disclosure-elements.download.js`));
    await page.close();
  });
});
