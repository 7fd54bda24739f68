// Two hosts on which the files for script tags stand, and pages of the first.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { newPage, useBrowser } from '../browser/shared-browser.js';
import type { BrowserName, OpenedPage } from '../browser/shared-browser.js';
import { staticServer } from '../static-server.js';
import type { Served, StaticServer } from '../static-server.js';
import { CHECKED, DIST, pageOf, TREND, waitFor } from './drop-in-page.js';

/** Where pages stand. */
const PAGE = '/xxgk/2024/index.html';

const inDist = (path: string): URL => new URL(path.slice(path.lastIndexOf('/') + 1), DIST);

/** Starts the hosts for the suite in which it is called, and gives ways to open pages of the portal. */
export function useHosts(browser: BrowserName = 'Chromium') {
  let portal: StaticServer;
  let files: StaticServer;
  /** What stands on the portal besides the built files, which are in /js/ and /parts/. */
  const contents = new Map<string, Served>();

  useBrowser(browser);

  before(async () => {
    portal = await staticServer(
      (path) => contents.get(path) ?? (path.startsWith('/js/') || path.startsWith('/parts/') ? inDist(path) : undefined),
    );
    files = await staticServer((path) => (path.startsWith('/files/') ? inDist(path) : undefined));
  });

  after(async () => {
    await portal.close();
    await files.close();
  });

  /** Opens a page of the portal, /xxgk/2024/index.html. */
  async function open(html: string): Promise<OpenedPage> {
    const opened = await newPage(browser);
    await opened.page.setViewport({ width: 1200, height: 1600 });
    contents.set(PAGE, html);
    portal.asked.length = files.asked.length = 0;
    await opened.page.goto(`${portal.origin}${PAGE}`);
    return opened;
  }

  /** Shows a trend with its chart and a checked table, all parts there are. */
  async function showsAll(script: string): Promise<void> {
    const { page, messages } = await open(pageOf(script, TREND + CHECKED));
    await waitFor(page, 'disclosure-trend', 'canvas');
    await waitFor(page, 'application-matrix', '[part=check]');
    assert.deepEqual(messages, []);
    await page.close();
  }

  return {
    contents,
    open,
    showsAll,
    page: PAGE,
    /** The host of the pages. */
    get portal(): StaticServer {
      return portal;
    },
    /** A host of files alone, in /files/. */
    get files(): StaticServer {
      return files;
    },
  };
}
