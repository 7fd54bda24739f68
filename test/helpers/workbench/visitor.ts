// The workbench as its visitors have it. All suites of one process share a server and a browser: each takes seconds to start.
import { after, before } from 'node:test';
import { launch } from 'puppeteer-core';
import type { Browser, BrowserContext, Page } from 'puppeteer-core';
import { createServer } from 'vite';
import type { ViteDevServer } from 'vite';
import { BROWSER_ARGS, ensureBrowser } from '../../../scripts/browser.mjs';

interface Site {
  readonly server: ViteDevServer;
  readonly browser: Browser;
}

/** Somebody with a browser profile of their own, and what was seen of their pages. */
export interface Visitor {
  readonly context: BrowserContext;
  /** What their pages wrote to the console, and the errors that nobody caught. */
  readonly said: string[];
  /** What their pages requested over the network. */
  readonly requested: { url: string; method: string; hasBody: boolean }[];
}

let site: Promise<Site> | undefined;
let suitesToCome = 0;

async function startSite(): Promise<Site> {
  // A file that is saved meanwhile must not load the page again.
  const server = await createServer({ server: { port: 0, host: '127.0.0.1', hmr: false, watch: null }, logLevel: 'error' });
  await server.listen();
  return { server, browser: await launch({ executablePath: ensureBrowser(), args: BROWSER_ARGS }) };
}

function startedSite(): Promise<Site> {
  site ??= startSite();
  return site;
}

/** Starts the server and the browser before the suite in which it is called, and ends them after the last one. */
export function useWorkbench(): void {
  suitesToCome += 1;
  before(async () => {
    await startedSite();
  });
  after(async () => {
    suitesToCome -= 1;
    if (suitesToCome > 0) return;
    const { server, browser } = await startedSite();
    site = undefined;
    await browser.close();
    await server.close();
  });
}

/** @param said where what the pages say is put, of several visitors where it is the same list */
export async function newVisitor(said: string[] = []): Promise<Visitor> {
  const { browser } = await startedSite();
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
  const { server } = await startedSite();
  const page = await context.newPage();
  page.on('console', (message) => {
    if (!message.text().startsWith('[vite]')) said.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('request', (request) => {
    if (/^https?:/.test(request.url())) requested.push({ url: request.url(), method: request.method(), hasBody: request.hasPostData() });
  });
  await page.setViewport({ width: 1280, height: 900 });
  const client = await page.createCDPSession();
  await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder, browserContextId: context.id ?? '' });
  await prepare?.(page);
  await page.goto(`${server.resolvedUrls?.local[0] ?? ''}demo/workbench.html`);
  await page.waitForSelector('.start');
  return page;
}
