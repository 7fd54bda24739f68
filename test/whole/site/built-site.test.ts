import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { writeSite } from '../../../build/site/build/write-site.js';
import { launchedBrowser, listen, useBrowser } from '../../helpers/browser/shared-browser.js';
import { staticServer } from '../../helpers/static-server.js';
import type { StaticServer } from '../../helpers/static-server.js';
import { onPage } from '../../helpers/workbench/on-page.js';

// The site as `npm run site` builds it, in a folder of a server.

/** Deep in a server, so that an address that begins at its root leads nowhere. */
const FOLDER = '/portal/disclosure/';

/** Pages that show what a bad page around the elements does, or ask for what is not there. */
const IS_BAD_PAGE = /^hostile\.html$/;

/** Of the pages of exports, which are all made alike, a few of each kind are opened. */
const MAX_OF_A_KIND = 2;

let folder: string;
let server: StaticServer;
let pages: readonly string[];

const read = (page: string): string => readFileSync(join(folder, page), 'utf8');

/** The tags of a page, without its text, in which tags may be written as well. */
const tagsOf = (html: string): string => (html.match(/<[a-z][^<>]*>/g) ?? []).join('');

const filesIn = (root: string): string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(root, name)).isFile());

/** A phone of the narrowest kind. */
const NARROW = { width: 320, height: 640 };

/** What a page says, asks for, and what axe finds in it; and how far it scrolls sideways on a narrow phone, in pixels. */
async function opened(path: string): Promise<{
  readonly messages: readonly string[];
  readonly outside: readonly string[];
  readonly violations: readonly unknown[];
  readonly sideways: number;
}> {
  const page = await (await launchedBrowser()).newPage();
  const messages: string[] = [];
  const outside: string[] = [];
  listen(page, messages);
  page.on('request', (request) => {
    if (!request.url().startsWith(`${server.origin}${FOLDER}`) && !/^(?:data|blob):/.test(request.url())) outside.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) messages.push(`${response.status()} ${response.url()}`);
  });
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`${server.origin}${FOLDER}${path}`, { waitUntil: 'networkidle0' });
  const violations = IS_BAD_PAGE.test(path) ? [] : ((await onPage(() => page).violations()) as readonly unknown[]);
  await page.setViewport(NARROW);
  // Elements are laid out again a frame later.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  const sideways = IS_BAD_PAGE.test(path) ? 0 : await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  await page.close();
  return { messages, outside, violations, sideways };
}

describe('the built site', () => {
  useBrowser();

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'site-'));
    await writeSite(folder, { isQuick: true });
    pages = filesIn(folder).filter((name) => name.endsWith('.html'));
    server = await staticServer((path) => (path.startsWith(FOLDER) ? pathToFileURL(join(folder, path.slice(FOLDER.length))) : undefined));
  });

  after(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  it('has every page that its own pages lead to, and every file that they name', () => {
    const files = new Set(filesIn(folder));
    const missing = new Set<string>();
    for (const page of pages) {
      for (const [, address = ''] of tagsOf(read(page)).matchAll(/\s(?:href|src|data-en-href)="([^"]*)"/g)) {
        if (/^(?:[a-z]+:|#|\?)/.test(address) || address === '') continue;
        const [path = ''] = address.split(/[?#]/);
        for (const name of path.split(' ')) {
          const target = posix.join(dirname(page), name);
          if (!files.has(target) && !address.startsWith('/')) missing.add(`${page}: ${address}`);
          else if (address.startsWith('/')) missing.add(`${page}: ${address} begins at the root`);
        }
      }
    }
    assert.deepEqual([...missing], []);
  });

  it('has the places within pages that links lead to', () => {
    const missing: string[] = [];
    const cells = (JSON.parse(read('site/cells.json')) as readonly (readonly [string])[]).map(([path]) => path);
    for (const page of pages)
      for (const [, path = '', fragment = ''] of read(page).matchAll(/\shref="([^":?#]*)#([^"]+)"/g)) {
        const target = path === '' ? page : posix.join(dirname(page), path);
        const name = decodeURIComponent(fragment);
        // The cells of a report have addresses of their own, and so have the stories of the gallery.
        const isThere =
          read(target).includes(`id="${name}"`) ||
          (target.includes('gallery/') && read(target).includes(`<option value="${name}">`)) ||
          (target === 'agency.html' && cells.includes(name));
        if (!isThere) missing.push(`${page}: ${path}#${fragment}`);
      }
    assert.deepEqual(missing, []);
  });

  it('has nothing on the console, no request elsewhere, no fault that axe finds, and does not scroll sideways at 320 pixels, on each of its pages', async () => {
    const counts = new Map<string, number>();
    const chosen = pages.filter((page) => {
      if (!page.startsWith('docs/api/')) return true;
      const kind = dirname(page);
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      return (counts.get(kind) ?? 0) <= MAX_OF_A_KIND;
    });
    const faults: unknown[] = [];
    for (const page of chosen) {
      const found = await opened(page);
      const { messages, outside, violations, sideways } = found;
      if (messages.length + outside.length + violations.length > 0 || sideways > 0) faults.push({ page, ...found });
    }
    assert.deepEqual(faults, []);
  });
});
