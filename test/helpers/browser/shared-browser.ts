// One browser for all suites of a process.
import { launch } from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import { BROWSER_ARGS, ensureBrowser } from '../../../scripts/browser.mjs';
import { shared } from '../shared.js';

const browser = shared(
  () => launch({ executablePath: ensureBrowser(), args: BROWSER_ARGS }),
  (launched) => launched.close(),
);

/** Starts the browser before the suite in which it is called, and ends it after the last such suite. */
export const useBrowser = (): void => browser.use();

export const launchedBrowser = (): Promise<Browser> => browser.started();

/** A page, and what it said. */
export interface OpenedPage {
  readonly page: Page;
  /** What it wrote to the console, as `type: text`, and the errors that nobody caught. */
  readonly messages: string[];
}

/**
 * Listens to what a page writes to the console, and to the errors that nobody catches in it.
 *
 * @param messages where they are put, of several pages where it is the same list
 * @param isIgnored tells the words of somebody else, such as the development server
 */
export function listen(page: Page, messages: string[], isIgnored: (text: string) => boolean = () => false): void {
  page.on('console', (message) => {
    if (!isIgnored(message.text())) messages.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => messages.push(String(error)));
}

/** An empty page, listened to from its beginning. */
export async function newPage(): Promise<OpenedPage> {
  const page = await (await launchedBrowser()).newPage();
  const messages: string[] = [];
  listen(page, messages);
  return { page, messages };
}
