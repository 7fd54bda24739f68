import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { FOLDER, GUIDE, releaseFiles } from '../../../build/release/release-files.js';
import { integrityOf } from '../../../build/release/integrity.js';
import { zipOf } from '../../../build/release/zip.js';
import { newPage, useBrowser } from '../../helpers/browser/shared-browser.js';
import { DROP_INS } from '../../helpers/package/built-files.js';
import { release, useRelease } from '../../helpers/release/unpacked.js';
import { staticServer } from '../../helpers/static-server.js';
import type { Served, StaticServer } from '../../helpers/static-server.js';

const MARKS: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

const unescaped = (html: string): string => html.replace(/&(?:lt|gt|amp);/g, (mark) => MARKS[mark] ?? mark);

/** Waits until an element shows cells, in its own shadow root or in a table within. */
const showsCells = (page: Page, tag: string): Promise<unknown> =>
  page.waitForFunction(
    (tag) => {
      const root = document.querySelector(tag)?.shadowRoot;
      return !!root?.querySelector('td[headers]') || !!root?.querySelector('application-matrix')?.shadowRoot?.querySelector('td[headers]');
    },
    { timeout: 20_000 },
    tag,
  );

describe('what the zip has for a site', () => {
  let portal: StaticServer;
  let folder = '';
  /** What stands elsewhere than it was uploaded to. */
  const others = new Map<string, Served>();

  useBrowser();
  useRelease();

  before(async () => {
    folder = (await release()).folder;
    others.set('/xxgk/report-2024.json', pathToFileURL(join(folder, 'example/2024.json')));
    others.set('/xxgk/reports.json', pathToFileURL(join(folder, 'example/years.json')));
    portal = await staticServer(
      (path) => others.get(path) ?? (path.startsWith(`/${FOLDER}/`) ? pathToFileURL(join(folder, path)) : undefined),
    );
  });

  after(() => portal.close());

  const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8');

  /** The lines to paste, as the guide has them. */
  const pasted = (): string[] => [...textOf(GUIDE).matchAll(/<pre><code>([^]*?)<\/code><\/pre>/g)].map(([, code = '']) => unescaped(code));

  async function open(body: string): Promise<{ page: Page; messages: string[] }> {
    others.set(
      '/xxgk/2024.html',
      `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><link rel="icon" href="data:,"><body>${body}</body></html>`,
    );
    const opened = await newPage();
    await opened.page.setViewport({ width: 1200, height: 3000 });
    await opened.page.goto(`${portal.origin}/xxgk/2024.html`);
    return opened;
  }

  it('is shown by the lines of the guide, with parts that come from the same folder', async () => {
    const [module = '', classic = '', all = '', tables = '', years = '', complete = ''] = pasted();
    const [, tag = ''] = module.split('\n');
    // The guide's example is of next year, which the example in the zip has not.
    const latest = years.replace('year="2025"', 'year="2024"');
    assert.notEqual(latest, years);
    for (const body of [module, `${classic}\n${tag}`, `${all}\n${tag}`, latest, `${complete}\n${tag}`]) {
      const { page, messages } = await open(body);
      await showsCells(page, 'disclosure-report');
      assert.deepEqual(messages, [], body);
      await page.close();
    }
    const { page, messages } = await open(`${classic}\n${tables}`);
    for (const name of ['disclosure-table', 'application-matrix', 'review-litigation-grid']) await showsCells(page, name);
    assert.deepEqual(messages, []);
    await page.close();
  });

  it('is not run by a browser if it has been changed', async () => {
    const complete = pasted().find((code) => code.includes('integrity=')) ?? '';
    const changed = `/${FOLDER}/disclosure-elements.all.js`;
    others.set(changed, `${textOf(changed.slice(1))}\n// changed`);
    const { page, messages } = await open(`${complete}<application-matrix></application-matrix>`);
    assert.equal(await page.evaluate(() => customElements.get('application-matrix') === undefined), true);
    assert.match(messages.join(), /integrity/);
    others.delete(changed);
    await page.close();
  });

  it('has every script with its parts, the page for frames, licences, and the hash of each', async () => {
    const { files } = await release();
    const uploaded = files.filter((file) => file.startsWith(`${FOLDER}/`)).map((file) => file.slice(FOLDER.length + 1));
    for (const file of [...DROP_INS, 'embed.html', 'embed.css', 'LICENSE.txt', 'THIRD-PARTY-NOTICES.txt'])
      assert.ok(uploaded.includes(file), file);
    assert.ok(!uploaded.some((file) => file.endsWith('.map')));
    const hashes = JSON.parse(textOf(`${FOLDER}/integrity.json`)) as Readonly<Record<string, string>>;
    assert.deepEqual(Object.keys(hashes).sort(), uploaded.filter((file) => file !== 'integrity.json').sort());
    for (const [file, hash] of Object.entries(hashes)) assert.equal(hash, integrityOf(readFileSync(join(folder, FOLDER, file))), file);
  });

  it('leads from page to page without a dead end', async () => {
    const { files } = await release();
    for (const file of files.filter((name) => name.endsWith('.html')))
      for (const [, target = ''] of textOf(file).matchAll(/(?:href|src)="([^"#?:]+)"/g)) {
        const url = new URL(target, `file:///unpacked/${encodeURI(file)}`);
        const path = decodeURI(url.pathname).replace('/unpacked/', '');
        if (!target.startsWith('/')) assert.ok(files.includes(path), `${file} leads to ${target}`);
      }
  });

  it('is the same zip, made again', async () => {
    assert.ok(Buffer.from(zipOf(await releaseFiles())).equals(Buffer.from((await release()).zip)));
  });
});
