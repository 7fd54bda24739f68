import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { newPage, useBrowser } from '../../helpers/browser/shared-browser.js';
import type { OpenedPage } from '../../helpers/browser/shared-browser.js';
import { CHECKED, DATA, DIST, pageOf, textIn, TREND, waitFor } from '../../helpers/package/drop-in-page.js';

describe('a page opened from a disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'from-a-disk-'));
  const file = join(folder, 'index.html');

  useBrowser();

  after(() => rmSync(folder, { recursive: true }));

  const scriptOf = (name: string): string => `<script src="${new URL(name, DIST).href}"></script>`;

  /** Opens a page as a file, and collects what it asks for. */
  async function openFile(html: string): Promise<OpenedPage & { readonly asked: readonly string[] }> {
    writeFileSync(file, html);
    const { page, messages } = await newPage();
    await page.setViewport({ width: 1200, height: 1600 });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(file).href);
    return { page, messages, asked };
  }

  it('shows table, chart, check and English with the one complete file, and asks for nothing else', async () => {
    const english = `<div lang="en"><review-litigation-grid>${DATA}</review-litigation-grid></div>`;
    const { page, asked, messages } = await openFile(pageOf(scriptOf('disclosure-elements.all.js'), TREND + CHECKED + english));
    await waitFor(page, 'disclosure-trend', 'canvas');
    await waitFor(page, 'application-matrix', '[part=check]');
    await waitFor(page, 'review-litigation-grid', 'td[headers]');
    assert.match(await textIn(page, 'review-litigation-grid', 'table'), /Litigation|litigation/);
    assert.equal(await textIn(page, 'application-matrix', '[part=message] p'), '');
    assert.deepEqual(
      asked.filter((url) => !url.startsWith('data:')).map((url) => url.slice(url.lastIndexOf('/') + 1)),
      ['index.html', 'disclosure-elements.all.js'],
    );
    assert.deepEqual(messages, []);
    await page.close();
  });

  it('shows the tables with the small classic file, and says which file its check needs and cannot have', async () => {
    const { page } = await openFile(pageOf(scriptOf('disclosure-elements.iife.js'), CHECKED));
    await waitFor(page, 'application-matrix', 'td[headers]');
    await waitFor(page, 'application-matrix', '[part=message] p');
    assert.match(await textIn(page, 'application-matrix', '[part=message]'), /file:.*disclosure-elements\.iife\.check\.js/);
    await page.close();
  });
});
