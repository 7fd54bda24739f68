import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { launch } from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import { path } from '../../build/project.js';
import { BROWSER_ARGS, ensureBrowser } from '../../scripts/browser.mjs';
import { median } from '../medians.js';

/** A processor that is four times slower than this one, as in phones. */
const SLOWER = 4;
const ROUNDS = 7;
/** A page is at rest when nothing was requested for this long, in milliseconds. */
const AT_REST = 700;

const WINDOWS = { desktop: { width: 1280, height: 900 }, phone: { width: 375, height: 812 } } as const;

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
};

/** What a reader's browser has to do before they do anything. */
export interface FrontTimes {
  readonly window: keyof typeof WINDOWS;
  /** Until the first content is painted, in milliseconds. */
  readonly firstContent: number;
  /** Until the report and the table are there, in milliseconds; 0 where they are too far below to be drawn yet. */
  readonly shown: number;
  /** How much of the page shifted while it loaded. */
  readonly shift: number;
  /** What was transferred, compressed, in bytes. */
  readonly bytes: number;
  /** How many requests were not for this site. */
  readonly elsewhere: number;
}

/** Serves the built site, compressed, as most servers do. */
async function serve(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    readFile(join(folder, pathname)).then(
      (file) => {
        const type = TYPES[pathname.slice(pathname.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
        response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' }).end(gzipSync(file));
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return server;
}

/** Notes, from the beginning of a page, when it first paints, what shifts, and when both elements have their report. Runs in the page, without names of its own functions. */
function watch(): void {
  const seen = { firstContent: 0, shift: 0, shown: 0 };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries()) if (name === 'first-contentful-paint') seen.firstContent = startTime;
  }).observe({ type: 'paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries() as (PerformanceEntry & { readonly value: number })[]) seen.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  const timer = setInterval(() => {
    const report = document.querySelector('disclosure-report')?.shadowRoot?.querySelector('[part~="figures"]');
    const table = document.querySelector('application-matrix')?.shadowRoot?.querySelector('td');
    if (!report || !table) return;
    seen.shown = performance.now();
    clearInterval(timer);
  }, 16);
}

async function openOnce(browser: Browser, origin: string, name: keyof typeof WINDOWS): Promise<FrontTimes> {
  // A context of its own has an empty cache.
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const session = await page.createCDPSession();
  let bytes = 0;
  let elsewhere = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  session.on('Network.requestWillBeSent', ({ request: { url } }) => {
    if (!url.startsWith(origin) && !url.startsWith('data:')) elsewhere += 1;
  });
  await session.send('Network.enable');
  await page.setViewport(WINDOWS[name]);
  await page.emulateCPUThrottling(SLOWER);
  await page.evaluateOnNewDocument(watch);
  await page.goto(`${origin}/index.html`);
  await page.waitForNetworkIdle({ idleTime: AT_REST });
  const seen = await page.evaluate(() => (window as unknown as { seen: Pick<FrontTimes, 'firstContent' | 'shown' | 'shift'> }).seen);
  await context.close();
  return { window: name, ...seen, bytes, elsewhere };
}

/**
 * Opens the built front page again and again, as for the first time, with a slow processor.
 *
 * @returns the medians of each window
 * @throws Error where the site is not built
 */
export async function frontTimes(): Promise<readonly FrontTimes[]> {
  const folder = path('site');
  if (!existsSync(join(folder, 'index.html'))) throw new Error('There is no site/: run `npm run site` first.');
  const server = await serve(folder);
  // The other measurements have one that draws frames as fast as it can, which a slow processor does not.
  const browser = await launch({ executablePath: ensureBrowser(), args: BROWSER_ARGS });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    const all: FrontTimes[] = [];
    for (const name of Object.keys(WINDOWS) as (keyof typeof WINDOWS)[]) {
      const rounds: FrontTimes[] = [];
      for (let round = 0; round < ROUNDS; round += 1) rounds.push(await openOnce(browser, origin, name));
      const of = (key: Exclude<keyof FrontTimes, 'window'>): number => median(rounds.map((one) => one[key]));
      all.push({
        window: name,
        firstContent: of('firstContent'),
        shown: of('shown'),
        shift: of('shift'),
        bytes: of('bytes'),
        elsewhere: of('elsewhere'),
      });
    }
    return all;
  } finally {
    await browser.close();
    server.close();
  }
}
