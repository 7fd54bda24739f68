import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { path } from '../../../build/project.js';
import type { Report } from '../../../src/report/report.js';
import { newPage, useBrowser } from '../../helpers/browser/shared-browser.js';
import type { OpenedPage } from '../../helpers/browser/shared-browser.js';
import { madePdf } from '../../helpers/importing/pdf/made-pdf.js';
import { printedReport } from '../../helpers/importing/printed-report.js';
import { release, useRelease } from '../../helpers/release/unpacked.js';

interface FromDisk extends OpenedPage {
  /** What it asked for outside of the folder that was unpacked. */
  readonly strayed: readonly string[];
}

describe('the unpacked zip, its pages opened by double click,', () => {
  useBrowser();
  useRelease();

  async function open(file: string): Promise<FromDisk> {
    const { folder } = await release();
    const home = pathToFileURL(folder).href;
    const opened = await newPage();
    const strayed: string[] = [];
    opened.page.on('request', (request) => {
      if (!request.url().startsWith(home) && !/^(?:data|blob):/.test(request.url())) strayed.push(request.url());
    });
    opened.page.on('requestfailed', (request) => strayed.push(`failed: ${request.url()}`));
    await opened.page.setViewport({ width: 1280, height: 4000 });
    await opened.page.goto(pathToFileURL(join(folder, file)).href);
    return { ...opened, strayed };
  }

  async function quiet({ page, messages, strayed }: FromDisk): Promise<void> {
    assert.deepEqual(messages, []);
    assert.deepEqual(strayed, []);
    await page.close();
  }

  const latest = async (): Promise<Report> =>
    JSON.parse(readFileSync(join((await release()).folder, 'example/2024.json'), 'utf8')) as Report;

  /** The cells of an element on the page, below shadow roots too. */
  const cellsOf = async ({ page }: OpenedPage, tag: string): Promise<string[]> => {
    const find = `(() => {
      const seek = (root) => [...root.querySelectorAll('*')].flatMap((node) => (node.localName === '${tag}' ? [node] : node.shadowRoot ? seek(node.shadowRoot) : []));
      const [found] = seek(document);
      return [...(found?.shadowRoot?.querySelectorAll('td[headers], .trend td') ?? [])].map((cell) => cell.textContent.trim());
    })()`;
    await page.waitForFunction(`${find}.length > 0`, { timeout: 20_000 });
    return (await page.evaluate(find)) as string[];
  };

  /** The seven cells of the first row of part three. */
  const received = ({ applications }: Report): string[] => Object.values(applications.received).map(String);

  it('are all there, and each asks for nothing and says nothing on the console', async () => {
    const pages = (await release()).files.filter((file) => file.endsWith('.html'));
    assert.ok(pages.length >= 7, pages.join());
    for (const file of pages) {
      const opened = await open(file);
      const text = await opened.page.evaluate(() => document.body.innerText);
      assert.notEqual(text.trim(), '', file);
      await quiet(opened);
    }
  });

  it('are clean in axe, light and dark', async () => {
    const axe = readFileSync(path('node_modules/axe-core/axe.min.js'), 'utf8');
    // The page for frames has its heading from the report that it shows.
    const pages = (await release()).files.filter((file) => file.endsWith('.html') && !file.endsWith('/embed.html'));
    for (const file of [...pages, 'tools/embed.html'])
      for (const scheme of ['light', 'dark']) {
        const { page } = await open(file);
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        if (file.startsWith('example/'))
          await cellsOf({ page, messages: [] }, file.includes('trend') ? 'disclosure-trend' : 'application-matrix');
        await page.evaluate(axe);
        const found = await page.evaluate('axe.run().then(({ violations }) => violations.map(({ id }) => id))');
        assert.deepEqual(found, [], `${file} ${scheme}`);
        await page.close();
      }
  });

  for (const page of ['report', 'tables'])
    it(`show the numbers of the example: ${page}.html`, async () => {
      const opened = await open(`example/${page}.html`);
      const cells = await cellsOf(opened, 'application-matrix');
      assert.equal(cells.length, 175);
      assert.deepEqual(cells.slice(0, 7), received(await latest()));
      await quiet(opened);
    });

  it('show the years as charts', async () => {
    const opened = await open('example/trend.html');
    await opened.page.waitForFunction(() => !!document.querySelector('disclosure-trend')?.shadowRoot?.querySelector('canvas'));
    await quiet(opened);
  });

  const readIn = async (opened: FromDisk, file: string): Promise<string[]> => {
    const field = (await opened.page.waitForSelector('input[type=file]'))!;
    await field.uploadFile(file);
    return cellsOf(opened, 'application-matrix');
  };

  it('read the Word file of the example', async () => {
    const opened = await open('tools/workbench.html');
    const cells = await readIn(opened, join((await release()).folder, 'example/2024.docx'));
    assert.deepEqual(cells.slice(0, 7), received(await latest()));
    await quiet(opened);
  });

  it('read a PDF, where no worker can be started', async () => {
    const report = await latest();
    const file = join((await release()).folder, 'report.pdf');
    writeFileSync(file, await madePdf(printedReport(report)));
    const opened = await open('tools/workbench.html');
    assert.deepEqual((await readIn(opened, file)).slice(0, 7), received(report));
    await quiet(opened);
  });

  it('give code for the folder that is uploaded', async () => {
    const { folder, files } = await release();
    const uploaded = files.find((file) => file.endsWith('/integrity.json'))?.split('/')[0] ?? '';
    const opened = await open('tools/workbench.html');
    await readIn(opened, join(folder, 'example/2024.json'));
    const code = await opened.page.evaluate(() => [...document.querySelectorAll('textarea')].map(({ value }) => value).join('\n'));
    assert.ok(code.includes(`src="/${uploaded}/disclosure-elements.js"`), code.slice(0, 500));
    const ways = await open('tools/embed.html');
    assert.equal(await ways.page.$eval('[name=scripts]', (field) => (field as HTMLInputElement).value), `/${uploaded}/`);
    await ways.page.close();
    await quiet(opened);
  });
});
