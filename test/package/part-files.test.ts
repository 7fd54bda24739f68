import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch } from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import { BROWSER_ARGS, ensureBrowser } from '../../scripts/browser.mjs';
import { VERSION } from '../../src/version.js';
import { staticServer } from '../helpers/static-server.js';
import type { Served, StaticServer } from '../helpers/static-server.js';

// How the drop-in file finds its parts in the pages of others, and what a reader sees where it cannot.

const DIST = new URL('../../dist/', import.meta.url);
const REPORTS = readFileSync(new URL('../../stories/reports/example-six-years.json', import.meta.url), 'utf8');
const DATA = `<script type="application/json">${REPORTS}</script>`;

const page = (script: string, body: string, lang = 'zh-CN'): string =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><link rel="icon" href="data:,">${script}<body>${body}</body></html>`;

const TREND = `<disclosure-trend>${DATA}</disclosure-trend>`;
const CHECKED = `<application-matrix check>${DATA}</application-matrix>`;

/** Allows what comes from the page's own host, no markup made of text, and one maker of such markup. */
const STRICT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types lit-html";

const inDist = (path: string): URL => new URL(path.slice(path.lastIndexOf('/') + 1), DIST);

describe('the parts of the drop-in file', () => {
  let browser: Browser;
  /** The host of the pages. */
  let portal: StaticServer;
  /** A host of files alone. */
  let files: StaticServer;
  const pages = new Map<string, Served>();

  before(async () => {
    browser = await launch({ executablePath: ensureBrowser(), args: BROWSER_ARGS });
    portal = await staticServer(
      (path) => pages.get(path) ?? (path.startsWith('/js/') || path.startsWith('/parts/') ? inDist(path) : undefined),
    );
    files = await staticServer((path) => (path.startsWith('/files/') ? inDist(path) : undefined));
  });

  after(async () => {
    await browser.close();
    await portal.close();
    await files.close();
  });

  const open = async (html: string): Promise<Page> => (await openListening(html)).opened;

  /** Opens a page, with what it says in the console. */
  async function openListening(html: string): Promise<{ opened: Page; messages: string[] }> {
    const opened = await browser.newPage();
    const messages: string[] = [];
    opened.on('console', (message) => messages.push(message.text()));
    opened.on('pageerror', (error) => messages.push(String(error)));
    await opened.setViewport({ width: 1200, height: 1600 });
    pages.set('/xxgk/2024/index.html', html);
    portal.asked.length = files.asked.length = 0;
    await opened.goto(`${portal.origin}/xxgk/2024/index.html`);
    return { opened, messages };
  }

  /** Waits for what a selector finds in the shadow root of an element. */
  const waitFor = async (opened: Page, tag: string, selector: string): Promise<void> => {
    await opened.waitForFunction(
      (tag, selector) => !!document.querySelector(tag)?.shadowRoot?.querySelector(selector),
      { timeout: 20_000 },
      tag,
      selector,
    );
  };

  const textIn = (opened: Page, tag: string, selector: string): Promise<string> =>
    opened.evaluate((tag, selector) => document.querySelector(tag)?.shadowRoot?.querySelector(selector)?.textContent ?? '', tag, selector);

  /** Shows a trend with its chart and a checked table, all parts there are. */
  async function showsAll(script: string): Promise<void> {
    const { opened, messages } = await openListening(page(script, TREND + CHECKED));
    await waitFor(opened, 'disclosure-trend', 'canvas');
    await waitFor(opened, 'application-matrix', '[part=check]');
    assert.deepEqual(messages, []);
    await opened.close();
  }

  it('are found beside a module in another folder', async () => {
    await showsAll('<script type="module" src="/js/disclosure-elements.js"></script>');
    assert.ok(portal.asked.includes('/js/disclosure-elements.trend.js'));
  });

  it('are found beside a module on another host', async () => {
    await showsAll(`<script type="module" src="${files.origin}/files/disclosure-elements.js"></script>`);
    assert.ok(files.asked.includes('/files/disclosure-elements.charts.js'));
    assert.deepEqual(portal.asked, ['/xxgk/2024/index.html']);
  });

  it('are found beside a classic script in another folder', async () => {
    await showsAll('<script src="/js/disclosure-elements.iife.js" defer></script>');
    assert.ok(portal.asked.includes('/js/disclosure-elements.iife.check.js'));
  });

  it('are found beside a classic script on another host, which browsers give no address to import from', async () => {
    await showsAll(`<script src="${files.origin}/files/disclosure-elements.iife.js"></script>`);
    assert.deepEqual(portal.asked, ['/xxgk/2024/index.html']);
  });

  it('are found in the folder that the tag of a bundle names', async () => {
    pages.set(
      '/static/all.min.js',
      `var before = 1;\n${readFileSync(new URL('disclosure-elements.iife.js', DIST), 'utf8')}\nvar after = 1;`,
    );
    await showsAll('<script src="/static/all.min.js" data-parts="/parts/" defer></script>');
    assert.ok(portal.asked.includes('/parts/disclosure-elements.iife.trend.js'));
  });

  it('are found in the folder that the tag of a bundle of modules names', async () => {
    pages.set('/static/all.min.js', readFileSync(new URL('disclosure-elements.js', DIST), 'utf8'));
    await showsAll('<script type="module" src="/static/all.min.js" data-parts="../../parts"></script>');
    assert.ok(portal.asked.includes('/parts/disclosure-elements.check.js'));
  });

  it('are found in the folder that a global names, where the page cannot change the tag', async () => {
    pages.set('/static/all.min.js', readFileSync(new URL('disclosure-elements.iife.js', DIST), 'utf8'));
    await showsAll(`<script>disclosureElementsParts = '${files.origin}/files/';</script><script src="/static/all.min.js"></script>`);
    assert.ok(files.asked.includes('/files/disclosure-elements.iife.trend.js'));
  });

  it('are those of the classic script alone, which so brings Lit and all that they share with it once', async () => {
    await showsAll('<script src="/js/disclosure-elements.iife.js"></script>');
    const parts = ['charts', 'check', 'rules', 'trend'].map((name) => `/js/disclosure-elements.iife.${name}.js`);
    assert.deepEqual([...portal.asked].sort(), ['/js/disclosure-elements.iife.js', ...parts, '/xxgk/2024/index.html'].sort());
  });

  it('find the classic script where a bundle has made a function of it, in which its own variables are hidden', async () => {
    const classic = readFileSync(new URL('disclosure-elements.iife.js', DIST), 'utf8');
    pages.set('/static/all.min.js', `(function () { 'use strict';\n${classic}\n})();`);
    await showsAll('<script src="/static/all.min.js" data-parts="/parts/"></script>');
  });

  it('are those of the script that the page ran first, where it has both, or one twice', async () => {
    const module = '<script type="module" src="/js/disclosure-elements.js"></script>';
    const classic = '<script src="/js/disclosure-elements.iife.js" defer></script>';
    const again = '<script src="/js/disclosure-elements.iife.js?again" defer></script>';
    for (const [scripts, used, unused] of [
      [classic + module, 'disclosure-elements.iife.trend.js', 'disclosure-elements.trend.js'],
      [module + classic, 'disclosure-elements.trend.js', 'disclosure-elements.iife.trend.js'],
      [classic + again, 'disclosure-elements.iife.trend.js', 'disclosure-elements.trend.js'],
    ] as const) {
      await showsAll(scripts);
      assert.ok(portal.asked.includes(`/js/${used}`), scripts);
      assert.ok(!portal.asked.includes(`/js/${unused}`), scripts);
    }
  });

  it('take nothing from a classic script of another version, and are missed by name where theirs is not there', async () => {
    const older = readFileSync(new URL('disclosure-elements.iife.js', DIST), 'utf8').replaceAll(VERSION, '0.0.1');
    pages.set('/js/older.js', older);
    const opened = await open(page('<script src="/js/older.js" defer></script>', TREND));
    await waitFor(opened, 'disclosure-trend', '[part=message] p');
    assert.ok((await textIn(opened, 'disclosure-trend', '[part=message]')).includes('/js/disclosure-elements.iife.trend.js'));
    await opened.close();
  });

  for (const script of [
    '<script type="module" src="/js/disclosure-elements.js"></script>',
    '<script src="/js/disclosure-elements.iife.js" defer></script>',
  ])
    it(`need no more than a strict content security policy allows, with ${script}`, async () => {
      pages.set('/xxgk/2024/reports.json', REPORTS);
      const csp = `<meta http-equiv="Content-Security-Policy" content="${STRICT_POLICY}">`;
      const src = 'src="reports.json"';
      const body = `<disclosure-trend ${src}></disclosure-trend><application-matrix ${src} check></application-matrix><disclosure-table ${src}></disclosure-table>`;
      const { opened, messages } = await openListening(page(csp + script, body));
      await waitFor(opened, 'disclosure-trend', 'canvas');
      await waitFor(opened, 'application-matrix', '[part=check]');
      await waitFor(opened, 'disclosure-table', 'td[headers]');
      assert.deepEqual(messages, []);
      await opened.close();
    });

  it('are loaded once they are used, and not before', async () => {
    const opened = await open(
      page('<script type="module" src="/js/disclosure-elements.js"></script>', `<application-matrix>${DATA}</application-matrix>`),
    );
    await waitFor(opened, 'application-matrix', 'td[headers]');
    assert.deepEqual(portal.asked, ['/xxgk/2024/index.html', '/js/disclosure-elements.js']);
    await opened.close();
  });

  it('are loaded by a trend in a shadow root', async () => {
    const opened = await open(page('<script type="module" src="/js/disclosure-elements.js"></script>', '<div id="host"></div>'));
    await opened.evaluate((trend) => {
      const host = document.querySelector('#host');
      const parsed = new DOMParser().parseFromString(trend, 'text/html').querySelector('disclosure-trend');
      if (host && parsed) host.attachShadow({ mode: 'open' }).append(document.adoptNode(parsed));
    }, TREND);
    await opened.waitForFunction(
      () => !!document.querySelector('#host')?.shadowRoot?.querySelector('disclosure-trend')?.shadowRoot?.querySelector('canvas'),
      { timeout: 20_000 },
    );
    await opened.close();
  });

  for (const [lang, words] of [
    ['zh-CN', '没有加载成功'],
    ['en', 'could not be loaded'],
  ] as const) {
    it(`are missed by name, in ${lang}: the message has the file’s address, and the page keeps what it had`, async () => {
      pages.set('/static/disclosure-elements.js', readFileSync(new URL('disclosure-elements.js', DIST), 'utf8'));
      const languages = '<script src="/js/disclosure-elements.languages.js"></script>';
      const own = `<disclosure-trend><p id="own">2024: 47</p>${DATA}</disclosure-trend>`;
      const opened = await open(
        page(`${languages}<script type="module" src="/static/disclosure-elements.js"></script>`, own + CHECKED, lang),
      );
      await waitFor(opened, 'disclosure-trend', '[part=message] p');
      await waitFor(opened, 'application-matrix', '[part=message] p');
      assert.match(await textIn(opened, 'disclosure-trend', '[part=message]'), new RegExp(words));
      assert.ok(
        (await textIn(opened, 'disclosure-trend', '[part=message]')).includes(`${portal.origin}/static/disclosure-elements.trend.js`),
      );
      assert.ok((await textIn(opened, 'application-matrix', '[part=message]')).includes('/static/disclosure-elements.check.js'));
      const seen = await opened.evaluate(() => ({
        own: document.querySelector('#own')?.checkVisibility(),
        cells: document.querySelector('application-matrix')?.shadowRoot?.querySelectorAll('td[headers]').length ?? 0,
      }));
      assert.equal(seen.own, true, 'what the page put into the trend is seen');
      assert.ok(seen.cells > 100, 'the table is there without its check');
      await opened.close();
    });
  }
});

describe('a page opened from a disk', () => {
  let browser: Browser;

  before(async () => {
    browser = await launch({ executablePath: ensureBrowser(), args: BROWSER_ARGS });
  });

  after(async () => {
    await browser.close();
  });

  /** Opens a page beside dist/, as a file, and counts what it asks for. */
  async function openFile(html: string): Promise<{ opened: Page; asked: string[]; messages: string[] }> {
    const folder = mkdtempSync(join(tmpdir(), 'from-a-disk-'));
    writeFileSync(join(folder, 'index.html'), html);
    const opened = await browser.newPage();
    await opened.setViewport({ width: 1200, height: 1600 });
    const asked: string[] = [];
    const messages: string[] = [];
    opened.on('request', (request) => asked.push(request.url()));
    opened.on('console', (message) => messages.push(message.text()));
    opened.on('pageerror', (error) => messages.push(String(error)));
    await opened.goto(`file://${folder}/index.html`);
    return { opened, asked, messages };
  }

  const inShadow = (opened: Page, tag: string, selector: string): Promise<string | null> =>
    opened.evaluate(
      (tag, selector) => document.querySelector(tag)?.shadowRoot?.querySelector(selector)?.textContent ?? null,
      tag,
      selector,
    );

  const waitFor = (opened: Page, tag: string, selector: string): Promise<unknown> =>
    opened.waitForFunction(
      (tag, selector) => !!document.querySelector(tag)?.shadowRoot?.querySelector(selector),
      { timeout: 20_000 },
      tag,
      selector,
    );

  it('shows table, chart, check and English with the one complete file, and asks for nothing else', async () => {
    const script = `<script src="${new URL('disclosure-elements.all.js', DIST).href}"></script>`;
    const english = `<div lang="en"><review-litigation-grid>${DATA}</review-litigation-grid></div>`;
    const { opened, asked, messages } = await openFile(page(script, TREND + CHECKED + english));
    await waitFor(opened, 'disclosure-trend', 'canvas');
    await waitFor(opened, 'application-matrix', '[part=check]');
    await waitFor(opened, 'review-litigation-grid', 'td[headers]');
    assert.match((await inShadow(opened, 'review-litigation-grid', 'table')) ?? '', /Litigation|litigation/);
    assert.equal((await inShadow(opened, 'application-matrix', '[part=message] p')) ?? '', '');
    assert.deepEqual(
      asked.filter((url) => !url.startsWith('data:')).map((url) => url.slice(url.lastIndexOf('/') + 1)),
      ['index.html', 'disclosure-elements.all.js'],
    );
    assert.deepEqual(messages, []);
    await opened.close();
  });

  it('shows the tables with the small classic file, and says which file its check needs and cannot have', async () => {
    const script = `<script src="${new URL('disclosure-elements.iife.js', DIST).href}"></script>`;
    const { opened } = await openFile(page(script, CHECKED));
    await waitFor(opened, 'application-matrix', 'td[headers]');
    await waitFor(opened, 'application-matrix', '[part=message] p');
    assert.match((await inShadow(opened, 'application-matrix', '[part=message]')) ?? '', /file:.*disclosure-elements\.iife\.check\.js/);
    await opened.close();
  });
});
