import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { launch } from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import { build } from 'vite';
import { BROWSER_ARGS, ensureBrowser } from '../../scripts/browser.mjs';
import type { Report } from '../../src/report/report.js';
import { madeDocx } from '../helpers/importing/word/made-docx.js';
import { madePdf } from '../helpers/importing/pdf/made-pdf.js';
import { madeXlsx } from '../helpers/importing/sheet/made-xlsx.js';
import { printedReport, taggedReport } from '../helpers/importing/printed-report.js';
import type { PrintedBlock } from '../helpers/importing/printed-report.js';

/** A worker is a script to this policy; its address has to be trusted. */
const POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types disclosure-elements";
const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.html': 'text/html' };

describe('files imported in a page that Vite builds, under a strict policy', () => {
  const folder = mkdtempSync(join(tmpdir(), 'importing-'));
  const asked: string[] = [];
  let browser: Browser;
  const server = createServer(({ url = '/' }, response) => {
    asked.push(url);
    if (url !== '/' && !existsSync(join(folder, url))) {
      response.writeHead(404).end();
      return;
    }
    const head = { 'Content-Type': TYPES[extname(url)] ?? 'text/html', 'Content-Security-Policy': POLICY };
    response
      .writeHead(200, head)
      .end(url === '/' ? '<!doctype html><script type="module" src="/page.js"></script>' : readFileSync(join(folder, url)));
  });

  before(async () => {
    await build({
      configFile: false,
      root: fileURLToPath(new URL('../../', import.meta.url)),
      logLevel: 'error',
      build: {
        outDir: folder,
        emptyOutDir: true,
        minify: false,
        rolldownOptions: {
          input: fileURLToPath(new URL('../helpers/importing/page.ts', import.meta.url)),
          output: { entryFileNames: 'page.js' },
        },
      },
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    browser = await launch({ executablePath: ensureBrowser(), args: BROWSER_ARGS });
  });

  after(async () => {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true });
  });

  /** The report of a file, as a page reads it, and what it complained of. What is handed over first is done in the page before. */
  async function readInPage(bytes: Uint8Array, before = ''): Promise<{ readonly report: Report; readonly complaints: readonly string[] }> {
    asked.length = 0;
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    if (before !== '') await page.evaluate(before);
    const report = (await page.evaluate(`window.imported('${Buffer.from(bytes).toString('base64')}')`)) as Report;
    await page.close();
    return { report, complaints: complaints.filter((text) => !text.includes('favicon')) };
  }

  const assertSameNumbers = (report: Report, published: Report): void => {
    for (const part of ['disclosure', 'applications', 'reviews'] as const) assert.deepEqual(report[part], published[part]);
  };

  const made: Readonly<Record<string, (blocks: PrintedBlock[]) => Promise<Uint8Array>>> = {
    'Word documents': madeDocx,
    sheets: (blocks) => madeXlsx(blocks, 'one sheet'),
    PDFs: (blocks) => madePdf(blocks),
  };
  for (const [kind, make] of Object.entries(made)) {
    it(`${kind}: every number, no complaint, and pdf.js only where a PDF comes, in a worker`, async () => {
      const [published] = fc.sample(taggedReport('2021'), 1) as [Report];
      const { report, complaints } = await readInPage(await make(printedReport(published)));
      assertSameNumbers(report, published);
      assert.deepEqual(complaints, []);
      assert.equal(
        asked.some((url) => url.includes('pdf-worker')),
        kind === 'PDFs',
      );
      assert.ok(!asked.some((url) => url.includes('pdf-reading')), 'nothing of pdf.js in the thread of the page');
    });
  }

  it('PDFs in the thread of the page, where there is no worker', async () => {
    const [published] = fc.sample(taggedReport('2021'), 1) as [Report];
    const { report, complaints } = await readInPage(await madePdf(printedReport(published)), 'delete globalThis.Worker');
    assertSameNumbers(report, published);
    assert.deepEqual(complaints, []);
    assert.ok(asked.some((url) => url.includes('pdf-reading')));
  });

  it('PDFs in the thread of the page, where the worker is not found', async () => {
    const [published] = fc.sample(taggedReport('2021'), 1) as [Report];
    const lost = 'globalThis.Worker = class extends Worker { constructor() { super("/lost.js", { type: "module" }); } }';
    const { report } = await readInPage(await madePdf(printedReport(published)), lost);
    assertSameNumbers(report, published);
  });
});
