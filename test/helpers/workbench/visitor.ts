// The workbench as its visitors have it.
import type { BrowserContext, Page } from 'puppeteer-core';
import { launchedBrowser, listen } from '../browser/shared-browser.js';
import { workbenchUrl } from './workbench-site.js';

/** Somebody with a browser profile of their own, and what was seen of their pages. */
export interface Visitor {
  readonly context: BrowserContext;
  /** What their pages wrote to the console, and the errors that nobody caught. */
  readonly said: string[];
  /** What their pages requested over the network. */
  readonly requested: { url: string; method: string; hasBody: boolean }[];
}

/** @param said where what the pages say is put, of several visitors where it is the same list */
export async function newVisitor(said: string[] = []): Promise<Visitor> {
  const browser = await launchedBrowser();
  return { context: await browser.createBrowserContext(), said, requested: [] };
}

/**
 * Opens the workbench in a new page.
 *
 * @param folder where downloads come
 * @param prepare what is done to the page before it loads
 */
export async function openWorkbench(
  { context, said, requested }: Visitor,
  folder: string,
  prepare?: (page: Page) => Promise<unknown>,
): Promise<Page> {
  const page = await context.newPage();
  listen(page, said);
  page.on('request', (request) => {
    if (/^https?:/.test(request.url())) requested.push({ url: request.url(), method: request.method(), hasBody: request.hasPostData() });
  });
  await page.setViewport({ width: 1280, height: 900 });
  const client = await page.createCDPSession();
  await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder, browserContextId: context.id ?? '' });
  await prepare?.(page);
  await page.goto(await workbenchUrl());
  await page.waitForSelector('.start');
  return page;
}
