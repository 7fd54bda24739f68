// `npm run release -- --pictures`: takes the pictures of the guide from the pages that webmasters get, opened from a disk. They are kept in the
// repository, so that the zip of a commit is the same wherever it is made.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch } from 'puppeteer-core';
import type { Page } from 'puppeteer-core';
import { BROWSER_ARGS, ensureBrowser } from '../../scripts/browser.mjs';
import { SAMPLE } from '../../demo/embed/sample.js';
import { path } from '../project.js';
import { releaseFiles } from './release-files.js';

interface Picture {
  readonly page: string;
  readonly width: number;
  readonly height: number;
  /** Brings the page into the state to be shown, and returns how far to scroll. */
  readonly prepare: (page: Page, folder: string) => Promise<number>;
}

async function choose(page: Page, file: string): Promise<void> {
  const field = await page.waitForSelector('input[type=file]');
  await field?.uploadFile(file);
  await page.waitForFunction(() => document.querySelector('application-matrix')?.shadowRoot?.querySelector('td[headers]'));
}

/** How far to scroll so that an element stands below what sticks to the top. */
const topOf = (page: Page, selector: string, below = 16): Promise<number> =>
  page.$eval(selector, (element, below) => element.getBoundingClientRect().top + scrollY - below, below);

/** The pictures, by their names. */
const PICTURES: Readonly<Record<string, Picture>> = {
  report: {
    page: 'example/report.html',
    width: 1100,
    height: 720,
    prepare: async (page) => {
      await page.waitForFunction(() => document.querySelector('disclosure-report')?.shadowRoot?.querySelector('h1'));
      return 0;
    },
  },
  read: {
    page: 'tools/workbench.html',
    width: 1100,
    height: 480,
    prepare: async (page, folder) => {
      await choose(page, join(folder, 'example/2024.docx'));
      return topOf(page, '#status');
    },
  },
  check: {
    page: 'tools/workbench.html',
    width: 1100,
    height: 560,
    prepare: async (page) => {
      await choose(page, path('stories/reports/example-slips-2024.json'));
      return topOf(page, 'application-matrix', 64);
    },
  },
  code: {
    page: 'tools/workbench.html',
    width: 900,
    height: 640,
    prepare: async (page, folder) => {
      await choose(page, join(folder, 'example/2024.docx'));
      return topOf(page, '.result', 64);
    },
  },
  ways: {
    page: 'tools/embed.html',
    width: 900,
    height: 620,
    prepare: async (page) => {
      // As a content management system leaves the sample that keeps links and tables.
      const saved = SAMPLE.replace(/<(script|disclosure-report|iframe)[^]*?<\/\1>/g, '');
      await page.$eval('#pasted', (field, text) => ((field as HTMLTextAreaElement).value = text), saved);
      await page.type('#pasted', ' ');
      return topOf(page, '#step-3');
    },
  },
  phone: {
    page: 'example/tables.html',
    width: 375,
    height: 720,
    prepare: async (page) => {
      await page.waitForFunction(() => document.querySelector('application-matrix')?.shadowRoot?.querySelector('td[headers]'));
      return topOf(page, 'application-matrix');
    },
  },
};

/** Time for what the browser still draws: fonts, the frames after scrolling. */
const SETTLING = 500;

const folder = await mkdtemp(join(tmpdir(), 'guide-pictures-'));
for (const [name, bytes] of await releaseFiles()) {
  await mkdir(dirname(join(folder, name)), { recursive: true });
  await writeFile(join(folder, name), bytes);
}
const browser = await launch({ executablePath: ensureBrowser(), args: BROWSER_ARGS });
try {
  for (const [name, { page: file, width, height, prepare }] of Object.entries(PICTURES)) {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport({ width, height });
    await page.goto(pathToFileURL(join(folder, file)).href);
    const top = await prepare(page, folder);
    await page.evaluate((y) => scrollTo(0, y), top);
    await new Promise((done) => setTimeout(done, SETTLING));
    await page.screenshot({ path: path(`docs/pictures/guide/${name}.webp`), type: 'webp', quality: 70 });
    await context.close();
  }
} finally {
  await browser.close();
  await rm(folder, { recursive: true });
}
