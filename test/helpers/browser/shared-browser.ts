// One browser of a kind for all suites of a process.
import { launch } from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import { BROWSER_ARGS, ensureBrowser, installedFirefox } from '../../../scripts/browser.mjs';
import { shared } from '../shared.js';

const BROWSERS = {
  Chromium: shared(
    () => launch({ executablePath: ensureBrowser(), args: BROWSER_ARGS }),
    (launched) => launched.close(),
  ),
  Firefox: shared(
    () =>
      launch({
        browser: 'firefox',
        executablePath: installedFirefox() ?? 'firefox',
        // Nothing is asked of the network.
        extraPrefsFirefox: { 'network.dns.forceResolve': '127.0.0.1' },
      }),
    (launched) => launched.close(),
  ),
};

/** The browser of a suite. */
export type BrowserName = keyof typeof BROWSERS;

/** For suites that hold in every browser: `describe(…, inBrowser(name), …)`. */
export const BROWSER_NAMES = ['Chromium', 'Firefox'] as const satisfies readonly BrowserName[];

/** Leaves a suite out where its browser is not installed, with the reason. The tests install Chromium, but not Firefox. */
export const inBrowser = (name: BrowserName): { readonly skip: string | false } => ({
  skip: name === 'Firefox' && installedFirefox() === undefined && 'no Firefox is installed; FIREFOX_PATH=/path/to/firefox names one',
});

/** Starts the browser before the suite in which it is called, and ends it after the last such suite. */
export const useBrowser = (name: BrowserName = 'Chromium'): void => BROWSERS[name].use();

export const launchedBrowser = (name: BrowserName = 'Chromium'): Promise<Browser> => BROWSERS[name].started();

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
export async function newPage(name: BrowserName = 'Chromium'): Promise<OpenedPage> {
  const page = await (await launchedBrowser(name)).newPage();
  const messages: string[] = [];
  listen(page, messages);
  return { page, messages };
}
