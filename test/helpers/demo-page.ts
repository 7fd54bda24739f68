// Pages of the demo, and what a reader gets of them.
import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { launchedBrowser, listen } from './browser/shared-browser.js';
import type { OpenedPage } from './browser/shared-browser.js';
import { demoUrl, isOfServer } from './demo-site.js';

const TABLES = ['disclosure-table', 'application-matrix', 'review-litigation-grid'] as const;

/** An opened page of the demo, and what it asked for. */
export interface DemoPage extends OpenedPage {
  readonly requests: readonly string[];
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits for a minute until something holds. Asked for from here: in the hostile page, the driver's own waiting falls over the extended prototypes. */
export async function until(holds: () => Promise<boolean>, message: () => string = () => ''): Promise<void> {
  for (let turn = 0; turn < 1200; turn += 1) {
    if (await holds()) return;
    await pause(50);
  }
  assert.fail(message());
}

/**
 * Opens a page of the demo.
 *
 * @param prepare what is done to the page before it loads
 */
export async function openDemoPage(
  name: string,
  viewport = { width: 1280, height: 3000 },
  prepare?: (page: Page) => Promise<unknown>,
): Promise<DemoPage> {
  const page = await (await launchedBrowser()).newPage();
  const messages: string[] = [];
  const requests: string[] = [];
  listen(page, messages, isOfServer);
  page.on('request', (request) => requests.push(request.url()));
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`violation: ${violatedDirective} ${blockedURI}`);
    });
  });
  await page.setViewport(viewport);
  await prepare?.(page);
  await page.goto(await demoUrl(name));
  return { page, messages, requests };
}

/** Opens a page of the demo that has the three tables, and waits until they are shown. */
export async function openTables(name: string): Promise<DemoPage> {
  const opened = await openDemoPage(name);
  const areShown = (): Promise<boolean> =>
    opened.page.evaluate((tags) => tags.every((tag) => !!document.querySelector(tag)?.shadowRoot?.querySelector('.region td')), TABLES);
  await until(areShown, () => opened.messages.join());
  return opened;
}

/** What a reader gets of the three tables: the texts of every cell, row by row. */
export const tablesOf = (page: Page): Promise<string[][]> =>
  page.evaluate(
    (tags) =>
      tags.map((tag) => [...(document.querySelector(tag)?.shadowRoot?.querySelectorAll('th, td') ?? [])].map((cell) => cell.textContent)),
    TABLES,
  );
