import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { codeOf, REPORTS } from '../../helpers/package/drop-in-page.js';
import { embedPage, frameTag, frameWith, HOST_SCRIPT, messageIn, showsCells } from '../../helpers/package/frame-page.js';
import { useHosts } from '../../helpers/package/hosts.js';
import { staticServer } from '../../helpers/static-server.js';
import type { StaticServer } from '../../helpers/static-server.js';

// What a frame shows, what it loads for that, and what it says instead.

/** For a page with frames, and for embed.html itself. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types lit-html disclosure-elements";

const META = `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`;

describe('a frame with embed.html', () => {
  const hosts = useHosts();
  const { contents, open } = hosts;
  /** A server that allows no other site to read what it has. */
  let guarded: StaticServer;

  before(async () => {
    guarded = await staticServer(
      (path) =>
        path.startsWith('/js/') ? new URL(`../../../dist/${path.slice(4)}`, import.meta.url) : path === '/reports.json' ? REPORTS : PAGE,
      { 'access-control-allow-origin': 'http://nobody.example' },
    );
  });

  after(() => guarded.close());

  const PAGE = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><body>${frameTag('sandbox="allow-scripts"')}`;

  /** Opens a page with one frame; `head` stands in embed.html too. */
  async function openFrame(query: string, head = '', tag = ''): Promise<{ page: Page; messages: string[] }> {
    contents.set('/reports.json', REPORTS);
    contents.set('/js/embed.html', head === '' ? codeOf('embed.html') : embedPage(head));
    const frame = frameTag(tag, `/js/embed.html?${query}`);
    return open(`<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">${META}${HOST_SCRIPT}<body>${frame}`);
  }

  it('shows a whole report under a strict policy, names itself after it, and asks for what that needs', async () => {
    const { page, messages } = await openFrame('src=/reports.json&year=2021', META);
    const frame = await frameWith(page, 'disclosure-report');
    await frame.waitForFunction(() => document.title.includes('2021年'), { timeout: 20_000 });
    await page.waitForFunction(() => (document.querySelector('iframe')?.clientHeight ?? 0) > 1000, { timeout: 20_000 });
    assert.ok(hosts.portal.asked.includes('/js/disclosure-elements.iife.report.js'));
    assert.ok(!hosts.portal.asked.some((path) => path.includes('all') || path.includes('languages')));
    assert.deepEqual(messages, []);
    await page.close();
  });

  it('shows it in English where its address says so', async () => {
    const { page } = await openFrame('src=/reports.json&lang=en&element=disclosure-table');
    const frame = await frameWith(page, 'disclosure-table');
    await showsCells(frame);
    assert.match(await frame.evaluate(() => document.querySelector('disclosure-table')?.shadowRoot?.textContent ?? ''), /licens/i);
    assert.equal(await frame.evaluate(() => document.documentElement.lang), 'en');
    await page.close();
  });

  it('shows a whole report in a sandbox that takes its origin away, without a word in the console', async () => {
    const { page, messages } = await openFrame('src=/reports.json', '', 'sandbox="allow-scripts"');
    const frame = await frameWith(page, 'disclosure-report');
    await page.waitForFunction(() => (document.querySelector('iframe')?.clientHeight ?? 0) > 1000, { timeout: 20_000 });
    assert.equal(await frame.evaluate(() => self.origin), 'null');
    assert.deepEqual(hosts.portal.asked.filter((path) => path.endsWith('.js')).sort(), [
      '/js/disclosure-elements.all.js',
      '/js/disclosure-elements.embed-host.js',
      '/js/disclosure-elements.embed.js',
    ]);
    assert.deepEqual(messages, []);
    await page.close();
  });

  it('says in such a sandbox what the server must allow, and keeps the link to the data', async () => {
    const { page } = await open('');
    await page.goto(`${guarded.origin}/`);
    const frame = await frameWith(page, '.message');
    assert.match(await messageIn(frame), /Access-Control-Allow-Origin: \*/);
    assert.equal(await frame.$eval('disclosure-table > a', (link) => link.getAttribute('href')), `${guarded.origin}/reports.json`);
    await page.close();
  });

  for (const [name, src] of [
    ['another site', () => `${hosts.files.origin}/files/custom-elements.json`],
    ['a script', () => 'javascript:parent.ran=true'],
    ['a data URL', () => 'data:application/json,{"agency":"机关","year":2024}'],
  ] as const)
    it(`loads nothing from ${name}, and says why`, async () => {
      const { page } = await openFrame(`src=${encodeURIComponent(src())}`);
      const frame = await frameWith(page, '.message');
      assert.match(await messageIn(frame), /^这里的年报没有显示出来.*\n网址中的 src/);
      assert.deepEqual(hosts.files.asked, []);
      assert.equal(await frame.$('a, disclosure-report'), null);
      assert.equal(await page.evaluate(() => 'ran' in window), false);
      await page.waitForFunction(() => (document.querySelector('iframe')?.clientHeight ?? 0) !== 150);
      await page.close();
    });

  it('loads from another site that the webmaster allows', async () => {
    contents.set('/js/embed.html', '');
    const { page } = await openFrame(
      `element=disclosure-table&src=${hosts.portal.origin.replace('127.0.0.1', 'localhost')}/reports.json`,
      `<meta name="disclosure-allow" content="${hosts.portal.origin.replace('127.0.0.1', 'localhost')}">`,
    );
    await showsCells(await frameWith(page, 'disclosure-table'));
    await page.close();
  });

  it('is not sent on to another site by its own server', async () => {
    contents.set('/moved.json', { location: `${hosts.files.origin}/files/custom-elements.json` });
    contents.set('/js/embed.html', codeOf('embed.html'));
    const { page } = await open('');
    await page.goto(`${hosts.portal.origin}/js/embed.html?element=disclosure-table&src=/moved.json`);
    await page.waitForFunction(() => !!document.querySelector('disclosure-table')?.shadowRoot?.querySelector('[part=message] p'));
    assert.deepEqual(hosts.files.asked, []);
    await page.close();
  });

  it('names a file that is missing', async () => {
    contents.set(
      '/xxgk/embed.html',
      codeOf('embed.html').replaceAll('disclosure-elements.embed.js', '/alone/disclosure-elements.embed.js'),
    );
    contents.set('/alone/disclosure-elements.embed.js', codeOf('disclosure-elements.embed.js'));
    const { page } = await open('');
    await page.goto(`${hosts.portal.origin}/xxgk/embed.html?src=/reports.json`);
    await page.waitForSelector('.message');
    assert.match(await messageIn(page.mainFrame()), /disclosure-elements\.iife\.js/);
    assert.ok(await page.$('disclosure-report > a'));
    await page.close();
  });
});
