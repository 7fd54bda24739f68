import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { VERSION } from '../../../src/version.js';
import { BROWSER_NAMES, inBrowser, newPage } from '../../helpers/browser/shared-browser.js';
import type { BrowserName } from '../../helpers/browser/shared-browser.js';
import { codeOf, DIST, pageOf } from '../../helpers/package/drop-in-page.js';
import { EVERY_ELEMENT, expectEvery, plainLines, seenIn } from '../../helpers/package/every-element.js';
import { useHosts } from '../../helpers/package/hosts.js';

// Where in a page the script stands, of what kind it is, and how often it comes.

const CLASSIC = 'src="/js/disclosure-elements.iife.js"';
const MODULE = '<script type="module" src="/js/disclosure-elements.js"></script>';

function inEveryPlace(browser: BrowserName): void {
  const hosts = useHosts(browser);
  const { contents, open } = hosts;
  let plain: readonly string[];

  before(async () => {
    const { page } = await open(pageOf(MODULE, EVERY_ELEMENT));
    plain = await plainLines(page);
    await page.close();
  });

  /** Opens a page and expects every element in it whole. */
  async function expectWhole(head: string, body: string, said: readonly RegExp[] = []): Promise<void> {
    const { page, messages } = await open(pageOf(head, body));
    await expectEvery(page, plain);
    assert.ok(await seenIn(page, 'disclosure-trend', 'canvas'), 'the chart is drawn');
    assert.equal(messages.length, said.length, messages.join('\n'));
    said.forEach((pattern, index) => assert.match(messages[index] ?? '', pattern));
    await page.close();
  }

  for (const [where, head, body] of [
    ['before the tags', `<script ${CLASSIC}></script>`, EVERY_ELEMENT],
    ['deferred', `<script ${CLASSIC} defer></script>`, EVERY_ELEMENT],
    ['whenever it comes', `<script ${CLASSIC} async></script>`, EVERY_ELEMENT],
    ['after the tags', '', `${EVERY_ELEMENT}<script ${CLASSIC}></script>`],
    ['twice, and as a module too', `<script ${CLASSIC}></script><script ${CLASSIC} defer></script>${MODULE}`, EVERY_ELEMENT],
  ] as const)
    it(`is whole where the script runs ${where}`, () => expectWhole(head, body));

  it('is whole where the page has two versions, of which the first is used, and the console says so', async () => {
    contents.set('/static/older.js', codeOf('disclosure-elements.all.js').replaceAll(VERSION, '0.0.1'));
    const scripts = `<script src="/static/older.js"></script>${MODULE}`;
    await expectWhole(
      scripts,
      EVERY_ELEMENT,
      plain.map(() => /is registered in version 0\.0\.1/),
    );
  });

  it('is whole where it is bundled with the scripts of the page, and written by them', async () => {
    contents.set('/static/all.min.js', `(function () { 'use strict';\n${codeOf('disclosure-elements.iife.js')}\n})();`);
    contents.set('/static/late.js', `document.body.innerHTML = ${JSON.stringify(EVERY_ELEMENT)};`);
    await expectWhole(
      '<script src="/static/all.min.js" data-parts="/parts/" defer></script><script src="/static/late.js" defer></script>',
      '',
    );
  });

  it('is whole in a page from a disk, with the complete file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'every-element-'));
    after(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'index.html');
    writeFileSync(file, pageOf(`<script src="${new URL('disclosure-elements.all.js', DIST).href}"></script>`, EVERY_ELEMENT));
    const { page, messages } = await newPage(browser);
    await page.goto(pathToFileURL(file).href);
    await expectEvery(page, plain);
    assert.deepEqual(messages, []);
    await page.close();
  });
}

for (const browser of BROWSER_NAMES) describe(`every element, in ${browser}`, inBrowser(browser), () => inEveryPlace(browser));
