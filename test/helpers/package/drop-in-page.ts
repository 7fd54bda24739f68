// Pages with a file for script tags, and what a reader sees in them.
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';

/** Where the built files are. */
export const DIST = new URL('../../../dist/', import.meta.url);

export const codeOf = (file: string): string => readFileSync(new URL(file, DIST), 'utf8');

/** Reports of six years, as JSON. */
export const REPORTS = readFileSync(new URL('../../../stories/reports/example-six-years.json', import.meta.url), 'utf8');

/** The same inside of an element. */
export const DATA = `<script type="application/json">${REPORTS}</script>`;

export const TREND = `<disclosure-trend>${DATA}</disclosure-trend>`;
export const CHECKED = `<application-matrix check>${DATA}</application-matrix>`;

export const pageOf = (script: string, body: string, lang = 'zh-CN'): string =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><link rel="icon" href="data:,">${script}<body>${body}</body></html>`;

/** Waits for what a selector finds in the shadow root of an element. */
export async function waitFor(page: Page, tag: string, selector: string): Promise<void> {
  await page.waitForFunction(
    (tag, selector) => !!document.querySelector(tag)?.shadowRoot?.querySelector(selector),
    { timeout: 20_000 },
    tag,
    selector,
  );
}

/** The text of what a selector finds in the shadow root of an element; none where it finds nothing. */
export const textIn = (page: Page, tag: string, selector: string): Promise<string> =>
  page.evaluate((tag, selector) => document.querySelector(tag)?.shadowRoot?.querySelector(selector)?.textContent ?? '', tag, selector);
