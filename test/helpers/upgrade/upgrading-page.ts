// A page that upgrades tables, built from the source, and what is expected of what it upgrades.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { path } from '../../../build/project.js';
import { cellAt } from '../../../src/report/cell-at.js';
import { numberText } from '../../../src/report/number-text.js';
import { newPage, useBrowser } from '../browser/shared-browser.js';
import type { BrowserName } from '../browser/shared-browser.js';
import { staticServer } from '../static-server.js';
import type { UpgradedArticle } from './page.js';
import type { PublishedPage } from './published-pages.js';

/** How many articles are upgraded at a time: each waits for the page to be idle. */
const AT_A_TIME = 12;

/** The cells of the smallest table. */
const MIN_CELLS = 10;

/** Starts the page for the suite in which it is called, and gives what upgrades published pages in it. */
export function useUpgradingPage(browser: BrowserName = 'Chromium') {
  const folder = mkdtempSync(join(tmpdir(), 'upgrading-'));
  let page: Page;
  let close: () => Promise<unknown>;

  // Hooks run in their order: the page is closed before its browser is.
  after(async () => {
    await close();
    rmSync(folder, { recursive: true });
  });

  useBrowser(browser);

  before(async () => {
    await build({
      configFile: false,
      root: path('.'),
      logLevel: 'error',
      build: {
        outDir: folder,
        emptyOutDir: true,
        minify: false,
        rolldownOptions: { input: fileURLToPath(new URL('page.ts', import.meta.url)), output: { entryFileNames: 'page.js' } },
      },
    });
    const html =
      '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><link rel="icon" href="data:,"><script type="module" src="/page.js"></script>';
    const server = await staticServer((asked) => (asked === '/' ? html : pathToFileURL(join(folder, asked))));
    ({ page } = await newPage(browser));
    // Little is painted.
    await page.setViewport({ width: 1000, height: 100 });
    await page.goto(`${server.origin}/`);
    await page.waitForFunction('window.upgradedArticles');
    close = () => Promise.all([page.close(), server.close()]);
  });

  const upgraded = (pages: readonly string[]): Promise<UpgradedArticle[]> =>
    page.evaluate(
      (all) => (globalThis as unknown as { upgradedArticles(pages: readonly string[]): Promise<UpgradedArticle[]> }).upgradedArticles(all),
      pages,
    );

  /** Upgrades pages, each of which must show every number as it was published, or stay as it is. Returns the share of tables that were upgraded. */
  return async (pages: readonly PublishedPage[]): Promise<number> => {
    let elements = 0;
    for (let from = 0; from < pages.length; from += AT_A_TIME) {
      const some = pages.slice(from, from + AT_A_TIME);
      const articles = await upgraded(some.map(({ html }) => html));
      articles.forEach((article, index) => expectPublished(article, some[index]));
      for (const { shown } of articles) elements += shown.length;
    }
    return elements / (3 * pages.length);
  };
}

function expectPublished({ shown, isReplaced, isSame }: UpgradedArticle, published: PublishedPage | undefined): void {
  assert.ok(published);
  const { report, numbers, name, isCertain, isDamaged } = published;
  assert.ok(isReplaced, `${name}: the table is out of sight in its element`);
  assert.ok(isSame, `${name}: all that was not upgraded is as it was`);
  if (isCertain) assert.equal(shown.length, 3, `${name}: each table is certain`);
  for (const cells of shown) {
    assert.ok(cells.length >= MIN_CELLS, name);
    for (const [place, text] of cells) {
      const cell = cellAt(report, place) ?? null;
      const texts = numbers?.get(place) ?? [typeof cell === 'number' ? numberText(cell) : (cell ?? '')];
      assert.ok(texts.includes(text) || (isDamaged && text === ''), `${name}, ${place}: ${text} for ${texts.join(' or ')}`);
    }
  }
}
