import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { build } from 'vite';
import { path } from '../../../build/project.js';
import type { Report } from '../../../src/report/report.js';
import { newPage, useBrowser } from '../../helpers/browser/shared-browser.js';
import { madeDocx } from '../../helpers/importing/word/made-docx.js';
import { madePdf } from '../../helpers/importing/pdf/made-pdf.js';
import { madeXlsx } from '../../helpers/importing/sheet/made-xlsx.js';
import { printedReport, taggedReport } from '../../helpers/importing/printed-report.js';
import type { PrintedBlock } from '../../helpers/importing/printed-report.js';
import { staticServer } from '../../helpers/static-server.js';
import type { StaticServer } from '../../helpers/static-server.js';

/** The script of the page. */
const PAGE = fileURLToPath(new URL('../../helpers/importing/page.ts', import.meta.url));

/** A worker is a script to this policy; its address has to be trusted. */
const POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types disclosure-elements";

describe('files imported in a page that Vite builds, under a strict policy', () => {
  const folder = mkdtempSync(join(tmpdir(), 'importing-'));
  let server: StaticServer;

  useBrowser();

  before(async () => {
    await build({
      configFile: false,
      root: path('.'),
      logLevel: 'error',
      build: {
        outDir: folder,
        emptyOutDir: true,
        minify: false,
        rolldownOptions: { input: PAGE, output: { entryFileNames: 'page.js' } },
      },
    });
    const page = '<!doctype html><script type="module" src="/page.js"></script>';
    server = await staticServer((asked) => (asked === '/' ? page : pathToFileURL(join(folder, asked))), {
      'content-security-policy': POLICY,
    });
  });

  after(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  /** The report of a file, as a page reads it, and what it complained of. What is handed over first is done in the page before. */
  async function readInPage(bytes: Uint8Array, before = ''): Promise<{ readonly report: Report; readonly complaints: readonly string[] }> {
    server.asked.length = 0;
    const { page, messages: complaints } = await newPage();
    await page.goto(`${server.origin}/`);
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
        server.asked.some((url) => url.includes('pdf-worker')),
        kind === 'PDFs',
      );
      assert.ok(!server.asked.some((url) => url.includes('pdf-reading')), 'nothing of pdf.js in the thread of the page');
    });
  }

  it('PDFs in the thread of the page, where there is no worker', async () => {
    const [published] = fc.sample(taggedReport('2021'), 1) as [Report];
    const { report, complaints } = await readInPage(await madePdf(printedReport(published)), 'delete globalThis.Worker');
    assertSameNumbers(report, published);
    assert.deepEqual(complaints, []);
    assert.ok(server.asked.some((url) => url.includes('pdf-reading')));
  });

  it('PDFs in the thread of the page, where the worker is not found', async () => {
    const [published] = fc.sample(taggedReport('2021'), 1) as [Report];
    const lost = 'globalThis.Worker = class extends Worker { constructor() { super("/lost.js", { type: "module" }); } }';
    const { report } = await readInPage(await madePdf(printedReport(published)), lost);
    assertSameNumbers(report, published);
  });
});
