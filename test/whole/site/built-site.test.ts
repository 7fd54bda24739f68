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

/** What a page says, asks for, and what axe finds in it. */
async function opened(
  path: string,
): Promise<{ readonly messages: readonly string[]; readonly outside: readonly string[]; readonly violations: unknown }> {
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
  const violations = IS_BAD_PAGE.test(path) ? [] : await onPage(() => page).violations();
  await page.close();
  return { messages, outside, violations };
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
    for (const page of pages)
      for (const [, path = '', fragment = ''] of read(page).matchAll(/\shref="([^":?#]*)#([^"]+)"/g)) {
        const target = path === '' ? page : posix.join(dirname(page), path);
        // Elements have addresses of their own, and the gallery its stories.
        if (/^(?:agency|report)\.html$/.test(target) || target.includes('gallery/')) continue;
        if (!read(target).includes(`id="${decodeURIComponent(fragment)}"`)) missing.push(`${page}: ${path}#${fragment}`);
      }
    assert.deepEqual(missing, []);
  });

  it('has nothing on the console, no request elsewhere, and no fault that axe finds, on each of its pages', async () => {
    const counts = new Map<string, number>();
    const chosen = pages.filter((page) => {
      if (!page.startsWith('docs/api/')) return true;
      const kind = dirname(page);
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      return (counts.get(kind) ?? 0) <= MAX_OF_A_KIND;
    });
    const faults: unknown[] = [];
    for (const page of chosen) {
      const { messages, outside, violations } = await opened(page);
      if (messages.length + outside.length + (violations as unknown[]).length > 0) faults.push({ page, messages, outside, violations });
    }
    assert.deepEqual(faults, []);
  });
});
