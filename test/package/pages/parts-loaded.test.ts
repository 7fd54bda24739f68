import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { VERSION } from '../../../src/version.js';
import { CHECKED, codeOf, DATA, pageOf, REPORTS, textIn, TREND, waitFor } from '../../helpers/package/drop-in-page.js';
import { useHosts } from '../../helpers/package/hosts.js';

// When a file for script tags loads its parts, what a page must allow for that, and what a reader sees where a part is missing.

/** Allows what comes from the page's own host, no markup made of text, and one maker of such markup. */
const STRICT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types lit-html";

const MODULE = '<script type="module" src="/js/disclosure-elements.js"></script>';

describe('the parts of the drop-in file', () => {
  const hosts = useHosts();
  const { contents, open } = hosts;

  it('are loaded once they are used, and not before', async () => {
    const { page } = await open(pageOf(MODULE, `<application-matrix>${DATA}</application-matrix>`));
    await waitFor(page, 'application-matrix', 'td[headers]');
    assert.deepEqual(hosts.portal.asked, [hosts.page, '/js/disclosure-elements.js']);
    await page.close();
  });

  it('are loaded by a trend in a shadow root', async () => {
    const { page } = await open(pageOf(MODULE, '<div id="host"></div>'));
    await page.evaluate((trend) => {
      const host = document.querySelector('#host');
      const parsed = new DOMParser().parseFromString(trend, 'text/html').querySelector('disclosure-trend');
      if (host && parsed) host.attachShadow({ mode: 'open' }).append(document.adoptNode(parsed));
    }, TREND);
    await page.waitForFunction(
      () => !!document.querySelector('#host')?.shadowRoot?.querySelector('disclosure-trend')?.shadowRoot?.querySelector('canvas'),
      { timeout: 20_000 },
    );
    await page.close();
  });

  for (const script of [MODULE, '<script src="/js/disclosure-elements.iife.js" defer></script>'])
    it(`need no more than a strict content security policy allows, with ${script}`, async () => {
      contents.set('/xxgk/2024/reports.json', REPORTS);
      const csp = `<meta http-equiv="Content-Security-Policy" content="${STRICT_POLICY}">`;
      const src = 'src="reports.json"';
      const body = `<disclosure-trend ${src}></disclosure-trend><application-matrix ${src} check></application-matrix><disclosure-table ${src}></disclosure-table>`;
      const { page, messages } = await open(pageOf(csp + script, body));
      await waitFor(page, 'disclosure-trend', 'canvas');
      await waitFor(page, 'application-matrix', '[part=check]');
      await waitFor(page, 'disclosure-table', 'td[headers]');
      assert.deepEqual(messages, []);
      await page.close();
    });

  it('take nothing from a classic script of another version, and are missed by name where theirs is not there', async () => {
    contents.set('/js/older.js', codeOf('disclosure-elements.iife.js').replaceAll(VERSION, '0.0.1'));
    const { page } = await open(pageOf('<script src="/js/older.js" defer></script>', TREND));
    await waitFor(page, 'disclosure-trend', '[part=message] p');
    assert.ok((await textIn(page, 'disclosure-trend', '[part=message]')).includes('/js/disclosure-elements.iife.trend.js'));
    await page.close();
  });

  for (const [lang, words] of [
    ['zh-CN', '没有加载成功'],
    ['en', 'could not be loaded'],
  ] as const)
    it(`are missed by name, in ${lang}: the message has the file’s address, and the page keeps what it had`, async () => {
      contents.set('/static/disclosure-elements.js', codeOf('disclosure-elements.js'));
      const languages = '<script src="/js/disclosure-elements.languages.js"></script>';
      const module = '<script type="module" src="/static/disclosure-elements.js"></script>';
      const own = `<disclosure-trend><p id="own">2024: 47</p>${DATA}</disclosure-trend>`;
      const { page } = await open(pageOf(languages + module, own + CHECKED, lang));
      await waitFor(page, 'disclosure-trend', '[part=message] p');
      await waitFor(page, 'application-matrix', '[part=message] p');
      const said = await textIn(page, 'disclosure-trend', '[part=message]');
      assert.match(said, new RegExp(words));
      assert.ok(said.includes(`${hosts.portal.origin}/static/disclosure-elements.trend.js`));
      assert.ok((await textIn(page, 'application-matrix', '[part=message]')).includes('/static/disclosure-elements.check.js'));
      const seen = await page.evaluate(() => ({
        own: document.querySelector('#own')?.checkVisibility(),
        cells: document.querySelector('application-matrix')?.shadowRoot?.querySelectorAll('td[headers]').length ?? 0,
      }));
      assert.equal(seen.own, true, 'what the page put into the trend is seen');
      assert.ok(seen.cells > 100, 'the table is there without its check');
      await page.close();
    });
});
