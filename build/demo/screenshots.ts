// `npm run screenshots [PAGE …]`: takes screenshots of the demo's pages as readers see them, in screenshots/; `npm run screenshots readme` the pictures of the README.
import { mkdir } from 'node:fs/promises';
import { launch } from 'puppeteer-core';
import type { Page } from 'puppeteer-core';
import { createServer } from 'vite';
import { BROWSER_ARGS, ensureBrowser } from '../../scripts/browser.mjs';
import { takeReadmePictures } from './readme-pictures.js';

const ALL_PAGES = [
  'index.html',
  'playground.html',
  'embed.html',
  'report.html',
  'agency.html',
  'tables.html',
  'trend.html',
  'hostile.html',
  'csp.html',
];
const ASKED = process.argv.slice(2);
const PAGES = ASKED.length > 0 ? ASKED.filter((name) => name !== 'readme') : ALL_PAGES;

/** The ways to display a page: its width, and what the reader's system or the page adds. */
const VIEWS: Readonly<Record<string, { width: number; features?: { name: string; value: string }[]; fontSize?: string }>> = {
  wide: { width: 1280 },
  phone: { width: 375 },
  dark: { width: 1280, features: [{ name: 'prefers-color-scheme', value: 'dark' }] },
  forced: { width: 1280, features: [{ name: 'forced-colors', value: 'active' }] },
  'text-200': { width: 1280, fontSize: '200%' },
  'phone-text-200': { width: 375, fontSize: '200%' },
};

/** The largest height of a screenshot that browsers support, in CSS pixels. */
const TALLEST = 12_000;

const settled = (page: Page): Promise<unknown> =>
  page.waitForNetworkIdle({ idleTime: 300 }).then(
    () =>
      new Promise((done) => {
        setTimeout(done, 400);
      }),
  );

const server = await createServer({ server: { port: 0 }, logLevel: 'error' });
await server.listen();
const base = `${server.resolvedUrls?.local[0] ?? ''}demo/`;
const browser = await launch({ executablePath: ensureBrowser(), args: BROWSER_ARGS });
await mkdir('screenshots', { recursive: true });
if (ASKED.includes('readme')) await takeReadmePictures(browser, base);
for (const name of PAGES) {
  const file = `screenshots/${name.replace(/\.html$/, '')}`;
  for (const [view, { width, features = [], fontSize }] of Object.entries(VIEWS)) {
    const page = await browser.newPage();
    page.on('console', (message) => {
      console.log(`${name} ${view}: ${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => {
      console.log(`${name} ${view}: ${String(error)}`);
    });
    await page.setViewport({ width, height: 900, isMobile: width < 500 });
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features });
    await page.goto(base + name);
    if (fontSize) await page.evaluate((size) => document.body.style.setProperty('font-size', size), fontSize);
    await settled(page);
    // Sticky headings stay where they belong if the window shows the whole page.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewport({ width, height: Math.min(height + 400, TALLEST), isMobile: width < 500 });
    await new Promise((done) => setTimeout(done, 300));
    await page.screenshot({ path: `${file}-${view}.png` });
    if (view === 'wide')
      await page.pdf({ path: `${file}.pdf`, format: 'A4', margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' } });
    await page.close();
  }
}
await browser.close();
await server.close();
