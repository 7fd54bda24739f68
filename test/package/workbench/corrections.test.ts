import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { readReport } from '../../../src/report/read-report.js';
import type { Report } from '../../../src/report/report.js';
import slips from '../../../stories/reports/example-slips-2024.json' with { type: 'json' };
import { madeDocx } from '../../helpers/importing/word/made-docx.js';
import { printedReport } from '../../helpers/importing/printed-report.js';
import { onPage } from '../../helpers/workbench/on-page.js';
import { newVisitor, openWorkbench, useWorkbench } from '../../helpers/workbench/visitor.js';
import type { Visitor } from '../../helpers/workbench/visitor.js';

const PATH = 'applications.received.total';

/** Each test goes on where the one before it ended. */
describe('the workbench, on the way of one report through it,', () => {
  const folder = mkdtempSync(join(tmpdir(), 'workbench-'));
  const word = join(folder, '年报.docx');
  const report = readReport(slips).report as Extract<Report, { format: '2021' }>;
  let visitor: Visitor;
  let page: Page;

  useWorkbench();

  before(async () => {
    writeFileSync(word, await madeDocx(printedReport(report)));
    visitor = await newVisitor();
    page = await openWorkbench(visitor, folder);
  });

  after(() => {
    rmSync(folder, { recursive: true });
    assert.deepEqual(visitor.said, [], 'nothing in the console in all this, not of its policy either');
  });

  const { saying, cellsOf, press, choose, type, value, paste, begin, violations } = onPage(() => page);

  const marked = (): Promise<number> =>
    page.evaluate(() => document.querySelector('application-matrix')?.shadowRoot?.querySelectorAll('[data-aimed]').length ?? 0);

  /** Pastes into the field as a keyboard does, with what the clipboard holds besides plain text. */
  it('reads a Word file, marks its slips, and sends nothing of it anywhere', async () => {
    await choose(word);
    await saying(`已读取${report.agency}2024年的报告`);
    const { received } = report.applications;
    assert.deepEqual((await cellsOf('application-matrix')).slice(0, 7), Object.values(received).map(String));
    await page.waitForFunction(() => document.querySelector('application-matrix')?.shadowRoot?.querySelector('[data-aimed]'));
    await saying('整份报告：');
    const own = new URL(page.url()).origin;
    for (const { url, method, hasBody } of visitor.requested)
      assert.deepEqual([new URL(url).origin, method, hasBody], [own, 'GET', false], url);
    for (const { url } of visitor.requested) assert.ok(!decodeURIComponent(url).includes(report.agency), url);
  });

  it('lets a cell be corrected from the keyboard, lists what the document said, and mends the findings', async () => {
    const before = await marked();
    // The first finding leads to the total that is out.
    await page.evaluate(() =>
      document.querySelector('application-matrix')?.shadowRoot?.querySelector<HTMLElement>('.check button')?.click(),
    );
    await saying('文档中为 941');
    await page.keyboard.press('Enter');
    await page.keyboard.type('951');
    await page.keyboard.press('Enter');
    await saying('已改为 951');
    assert.equal((await cellsOf('application-matrix'))[6], '951');
    assert.ok((await marked()) < before);
    const listed = await page.$eval('.corrections', ({ textContent }) => textContent.replace(/\s+/g, ''));
    assert.match(listed, /新收.*总计：文档中为941，更正为951/);
    const focused = await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent);
    assert.equal(focused, '951', 'the focus is back in the table');
  });

  it('is accessible with all that it has to say', async () => {
    assert.deepEqual(await violations(), []);
  });

  it('takes what was typed for one cell for that, and for no other', async () => {
    await page.select('#editor select', 'disclosure.rules.repealed');
    assert.equal(await value(), '0');
    await type('77');
    await page.select('#editor select', 'disclosure.normativeDocuments.repealed');
    assert.equal(await value(), '0');
    await saying('“规章·本年废止件数”已改为 77');
    await page.select('#editor select', 'disclosure.rules.repealed');
    assert.equal(await value(), '77');
    await press('恢复为 0');
    await saying('“规章·本年废止件数”已恢复为文档中的数');
    await page.select('#editor select', PATH);
  });

  it('takes no text for a number, says so, and takes it back when asked', async () => {
    await type('九百');
    await page.keyboard.press('Enter');
    await saying('“九百”不是数字');
    assert.equal((await cellsOf('application-matrix'))[6], '951');
    assert.equal(await page.$eval('#editor input', (input) => input.getAttribute('aria-invalid')), 'true');
    await page.keyboard.press('Escape');
    await saying('已取消输入的“九百”');
    assert.equal(await value(), '951');
  });

  it('downloads the report with its correction and nothing else changed', async () => {
    await press('下载数据');
    await saying('已下载 report-2024.json');
    const file = join(folder, 'report-2024.json');
    let text = '';
    for (let turn = 0; turn < 100 && !text; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      try {
        text = readFileSync(file, 'utf8');
      } catch {
        // It is on its way.
      }
    }
    const { applications } = report;
    const expected = { ...report, applications: { ...applications, received: { ...applications.received, total: 951 } } };
    const got = readReport(JSON.parse(text)).report;
    for (const part of ['disclosure', 'applications', 'reviews'] as const) assert.deepEqual(got?.[part], expected[part]);
    assert.deepEqual([got?.agency, got?.year, got?.format, got?.overview], [report.agency, 2024, '2021', report.overview]);
  });

  it('copies a tag that shows that file', async () => {
    const client = await page.createCDPSession();
    await client.send('Browser.grantPermissions', {
      permissions: ['clipboardReadWrite', 'clipboardSanitizedWrite'],
      origin: new URL(page.url()).origin,
      browserContextId: visitor.context.id ?? '',
    });
    await press('复制代码');
    await saying('代码已复制');
    const tag = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(
      tag,
      /^<script type="module" src="disclosure-elements\.js"><\/script>\n<disclosure-table src="report-2024\.json"><\/disclosure-table>/,
    );
    const site = await visitor.context.newPage();
    await site.setRequestInterception(true);
    site.on('request', (request) => {
      const { pathname } = new URL(request.url());
      const body = pathname.endsWith('/mine.html')
        ? `<!doctype html><html lang="zh-CN"><meta charset="utf-8">${tag}`
        : pathname.endsWith('/report-2024.json') && readFileSync(join(folder, 'report-2024.json'), 'utf8');
      void (body
        ? request.respond({ body, contentType: pathname.endsWith('html') ? 'text/html' : 'application/json' })
        : request.continue());
    });
    // The drop-in file is built when it is first asked for.
    await site.goto(new URL('mine.html', page.url()).href, { timeout: 120_000 });
    await site.waitForFunction(
      () => document.querySelector('application-matrix')?.shadowRoot?.querySelectorAll('td[headers]')[6]?.textContent === '951',
    );
    await site.close();
    assert.ok(
      tag.includes('<application-matrix src="report-2024.json">') && tag.includes('<review-litigation-grid src="report-2024.json">'),
    );
  });

  it('has everything still there after a reload', async () => {
    await page.reload();
    await saying('已恢复上次的内容');
    assert.equal((await cellsOf('application-matrix'))[6], '951');
    assert.match(await page.$eval('.corrections', ({ textContent }) => textContent), /941/);
  });

  it('loses nothing when nonsense is pasted, and says what was looked for', async () => {
    await begin();
    await paste('今天天气很好。\n没有报告。');
    await press('读取粘贴的内容');
    await saying('没有找到政府信息公开工作年度报告的统计表');
    assert.equal((await cellsOf('application-matrix'))[6], '951');
    assert.equal(await page.$eval('textarea[name=draft]', (field) => field.value), '今天天气很好。\n没有报告。');
  });

  it('checks against last year’s report, and takes no other for it', async () => {
    const other = join(folder, '上年.json');
    writeFileSync(other, JSON.stringify({ agency: '示例市他局', year: 2023 }));
    await choose(other, '加入2023年');
    await saying('没有加入上年报告：文件是示例市他局2023年的报告');
    writeFileSync(other, JSON.stringify({ agency: report.agency, year: 2023, applications: { carriedForward: { person: 4711 } } }));
    await choose(other, '加入2023年');
    await saying('已加入2023年的报告');
    await page.waitForFunction(() =>
      document.querySelector('application-matrix')?.shadowRoot?.querySelector('.check')?.textContent.includes('4711'),
    );
  });

  it('undoes a correction', async () => {
    await press('撤销');
    await saying('已撤销对');
    assert.equal((await cellsOf('application-matrix'))[6], '941');
    await saying('更正（0 格）');
  });
});
