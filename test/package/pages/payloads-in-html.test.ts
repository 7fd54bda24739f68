import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Frame } from 'puppeteer-core';
import { reportHtml } from '../../../src/exporting/html/report-html.js';
import { readReports } from '../../../src/report/reading/read-report.js';
import type { Report } from '../../../src/report/report.js';
import { hostileReports } from '../../helpers/hostile/hostile-report.js';
import { HOSTILE_LINKS, PAYLOADS } from '../../helpers/hostile/payloads.js';
import { setTrap, suspects } from '../../helpers/hostile/trap.js';
import { pageOf, REPORTS } from '../../helpers/package/drop-in-page.js';
import { embedPage } from '../../helpers/package/frame-page.js';
import { useHosts } from '../../helpers/package/hosts.js';

// Payloads where no element reads JSON: in the HTML that is written for pages without scripts, in published tables and links that are upgraded, in the address of a frame.

const TRAP = `window.__name = (work) => work; (${setTrap.toString()})();`;
const TRAP_TAG = '<script src="/trap.js" data-own></script>';

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/\0/g, '');

/** The reports of each turn, read. */
const TURNS: readonly (readonly Report[])[] = PAYLOADS.map((_, turn) => readReports(hostileReports(turn)).reports);

const QUIET = { found: [], trapped: [], links: [] };

/** What pages allow: nothing that Trusted Types guard but the policies of Lit and of the frame; or everything, so that nothing but this library stands in the way. */
const POLICIES = {
  'with Trusted Types':
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; frame-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types lit-html disclosure-elements",
  'without any policy': undefined,
} as const;

/** What ran, what could run, and links that lead nowhere on the web. */
async function outcome(page: Pick<Frame, 'evaluate'>): Promise<unknown> {
  const found = await page.evaluate(suspects, '[data-own], head > link[rel=icon], head > style, [data-own] *');
  const trapped = await page.evaluate(() => window.trapped);
  const links = await page.evaluate(() =>
    [...document.querySelectorAll('a[href]:not([data-own])')]
      .map((link) => (link as HTMLAnchorElement).href)
      .filter((href) => !/^(?:https?:|blob:http)/.test(href)),
  );
  return { found, trapped, links };
}

function stayTexts(policy: string | undefined): void {
  const hosts = useHosts();
  const { contents, open } = hosts;
  /** Stands before everything else in a page. */
  const HEAD = `${policy === undefined ? '' : `<meta http-equiv="Content-Security-Policy" content="${policy}">`}${TRAP_TAG}`;

  it('would be noticed', async () => {
    contents.set('/trap.js', TRAP);
    const { page } = await open(pageOf(HEAD, '<img src="/none" onerror="alert(1)"><a href="java\nscript:alert(1)">x</a>'));
    await page.waitForFunction(() => window.trapped.length > 0);
    const { found, trapped, links } = (await outcome(page)) as { found: string[]; trapped: string[]; links: string[] };
    assert.deepEqual(
      [found.length, trapped[0], links],
      [3, policy ? 'violation: script-src-attr inline' : 'alert(1)', ['javascript:alert(1)']],
    );
    await page.close();
  });

  it('stay texts in fragments for articles', async () => {
    contents.set('/trap.js', TRAP);
    const fragments = TURNS.map((reports) => `<section>${reportHtml(reports, { form: 'fragment', trend: true })}</section>`);
    const { page } = await open(pageOf(HEAD, fragments.join('\n')));
    assert.equal(
      await page.evaluate(() => document.querySelectorAll('body > section').length),
      PAYLOADS.length,
      'none closes more than it opened',
    );
    assert.deepEqual(await outcome(page), QUIET);
    await page.close();
  });

  it('stay texts in whole pages', async () => {
    contents.set('/trap.js', TRAP);
    for (const turn of [0, 5, 34, 46]) {
      const html = reportHtml(TURNS[turn] ?? [], { form: 'page' });
      const { page } = await open(html.replace('<head>', `<head>${HEAD}`));
      assert.equal(await page.evaluate(() => document.querySelectorAll('h1').length), 1, 'the title ends where it should');
      assert.deepEqual(await outcome(page), QUIET);
      await page.close();
    }
  });

  it('stay texts in published tables that are upgraded, and links that are none stay as they are', async () => {
    contents.set('/trap.js', TRAP);
    contents.set('/xxgk/2024/good.json', REPORTS);
    const script = '<script src="/js/disclosure-elements.iife.js" data-upgrade="article" data-own></script>';
    const articles = TURNS.filter((_, turn) => turn % 12 === 0).map(
      (reports) => `<article>${reportHtml(reports, { form: 'fragment' })}</article>`,
    );
    const hostile = HOSTILE_LINKS.map((link) => `<a data-own class="disclosure-report" href="${escaped(link)}">年报</a>`);
    const named = PAYLOADS.map(
      (payload) =>
        `<a data-own class="disclosure-report" href="good.json" data-element="${escaped(payload)}" data-year="${escaped(payload)}">年报</a>`,
    );
    const { page } = await open(pageOf(HEAD + script, articles.join('') + hostile.join('') + named.slice(0, 8).join('')));
    await page.waitForFunction(
      () =>
        document.querySelectorAll('article review-litigation-grid').length > 0 &&
        [...document.querySelectorAll('article review-litigation-grid, disclosure-report')].every(
          (element) => !!element.shadowRoot?.querySelector('td, section, .message p'),
        ),
      { timeout: 20_000 },
    );
    const sources = await page.$$eval('disclosure-report', (elements) => elements.map((element) => element.getAttribute('src') ?? ''));
    assert.ok(sources.length >= 8 && sources.every((src) => /^https?:/.test(src)), sources.join('\n'));
    assert.deepEqual(await outcome(page), QUIET);
    await page.close();
  });

  it('in the address of a frame name no source, no element and no text', async () => {
    contents.set('/trap.js', TRAP);
    contents.set('/reports.json', REPORTS);
    contents.set('/js/embed.html', embedPage('').replace('<head>', `<head>${HEAD}`));
    const some = PAYLOADS.filter((_, turn) => turn % 5 === 0);
    const queries = [
      ...HOSTILE_LINKS.map((link) => ({ src: link })),
      ...some.map((payload) => ({ src: payload, element: 'disclosure-trend' })),
      ...some.map((payload) => ({ src: '/reports.json', element: payload })),
      ...some.map((payload) => ({ src: '/reports.json', agency: payload, lang: payload, year: payload, blank: payload })),
    ].map((query) => `/js/embed.html?${new URLSearchParams(query as Record<string, string>)}`);
    const frames = queries.map((src) => `<iframe data-own title="年报" src="${escaped(src)}"></iframe>`);
    const { page } = await open(pageOf(HEAD, frames.join('')));
    for (const frame of page.frames().slice(1)) {
      await frame.waitForFunction(() => document.readyState === 'complete' && document.body.textContent.trim() !== '', { timeout: 20_000 });
      const { found, trapped } = (await outcome(frame)) as { found: string[]; trapped: string[] };
      const own = found.filter((text) => !text.includes('disclosure-elements'));
      assert.deepEqual({ own, trapped, url: '' }, { own: [], trapped: [], url: own.length + trapped.length > 0 ? frame.url() : '' });
    }
    assert.deepEqual(await page.evaluate(() => window.trapped), []);
    await page.close();
  });
}

for (const [name, policy] of Object.entries(POLICIES)) describe(`known payloads, ${name},`, () => stayTexts(policy));
