import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch } from 'puppeteer-core';
import type { Browser, BrowserContext, Page } from 'puppeteer-core';
import { createServer } from 'vite';
import type { ViteDevServer } from 'vite';
import { BROWSER_ARGS, ensureBrowser } from '../../scripts/browser.mjs';
import { readReport } from '../../src/report/read-report.js';
import type { Report } from '../../src/report/report.js';
import slips from '../../stories/reports/example-slips-2024.json' with { type: 'json' };
import { published } from '../helpers/importing/text/linhe-civil-affairs-2024.js';
import { madeDocx } from '../helpers/importing/word/made-docx.js';
import { printedReport } from '../helpers/importing/printed-report.js';
import { onPage } from '../helpers/workbench.js';

const PATH = 'applications.received.total';

describe('the workbench', () => {
  const folder = mkdtempSync(join(tmpdir(), 'workbench-'));
  const word = join(folder, '年报.docx');
  const report = readReport(slips).report as Extract<Report, { format: '2021' }>;
  let server: ViteDevServer;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let said: string[] = [];
  let asked: { url: string; method: string; hasBody: boolean }[] = [];

  before(async () => {
    writeFileSync(word, await madeDocx(printedReport(report)));
    // A file that is saved meanwhile must not load the page again.
    server = await createServer({ server: { port: 0, host: '127.0.0.1', hmr: false, watch: null }, logLevel: 'error' });
    await server.listen();
    browser = await launch({ executablePath: ensureBrowser(), args: BROWSER_ARGS });
    await newVisitor();
  });

  after(async () => {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  });

  async function newVisitor(prepare?: (page: Page) => Promise<unknown>): Promise<void> {
    context = await browser.createBrowserContext();
    page = await context.newPage();
    said = [];
    asked = [];
    page.on('console', (message) => {
      if (!message.text().startsWith('[vite]')) said.push(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => said.push(String(error)));
    page.on('request', (request) => {
      if (/^https?:/.test(request.url())) asked.push({ url: request.url(), method: request.method(), hasBody: request.hasPostData() });
    });
    await page.setViewport({ width: 1280, height: 900 });
    const client = await page.createCDPSession();
    await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder, browserContextId: context.id ?? '' });
    await prepare?.(page);
    await page.goto(`${server.resolvedUrls?.local[0] ?? ''}demo/workbench.html`);
    await page.waitForSelector('.start');
  }

  const { status, saying, cellsOf, press, choose, type, value } = onPage(() => page);

  const marked = (): Promise<number> =>
    page.evaluate(() => document.querySelector('application-matrix')?.shadowRoot?.querySelectorAll('[data-aimed]').length ?? 0);

  /** Pastes into the field as a keyboard does, with what the clipboard holds besides plain text. */
  const paste = (text: string, html = ''): Promise<void> =>
    page.$eval(
      'textarea[name=draft]',
      (field, plain, rich) => {
        const data = new DataTransfer();
        data.setData('text/plain', plain);
        if (rich) data.setData('text/html', rich);
        if (!field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))) return;
        field.value = plain;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      text,
      html,
    );

  /** Opens what steps back once a report is there. */
  const begin = (): Promise<unknown> => page.$eval('.begin', (details) => ((details as HTMLDetailsElement).open = true));

  it('reads a Word file, marks its slips, and sends nothing of it anywhere', async () => {
    await choose(word);
    await saying(`已读取${report.agency}2024年的报告`);
    const { received } = report.applications;
    assert.deepEqual((await cellsOf('application-matrix')).slice(0, 7), Object.values(received).map(String));
    await page.waitForFunction(() => document.querySelector('application-matrix')?.shadowRoot?.querySelector('[data-aimed]'));
    await saying('整份报告：');
    const own = new URL(page.url()).origin;
    for (const { url, method, hasBody } of asked) assert.deepEqual([new URL(url).origin, method, hasBody], [own, 'GET', false], url);
    for (const { url } of asked) assert.ok(!decodeURIComponent(url).includes(report.agency), url);
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
    await page.evaluate(readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8'));
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const found = await axe.run({ rules: { 'color-contrast-enhanced': { enabled: true } } });
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
    });
    assert.deepEqual(violations, []);
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
      browserContextId: context.id ?? '',
    });
    await press('复制代码');
    await saying('代码已复制');
    const tag = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(
      tag,
      /^<script type="module" src="disclosure-elements\.js"><\/script>\n<disclosure-table src="report-2024\.json"><\/disclosure-table>/,
    );
    const site = await context.newPage();
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

  it('reads a pasted text, and gives back what it took the place of', async () => {
    await paste(published);
    await press('读取粘贴的内容');
    await saying('已读取临河区民政局2024年的报告');
    const zeros = await cellsOf('application-matrix');
    assert.deepEqual([zeros.length, new Set(zeros)], [175, new Set(['0'])]);
    await saying('按其余表头的次序对应');
    await press('恢复原来的内容');
    assert.equal((await cellsOf('application-matrix'))[6], '941');
  });

  it('reads tables that are copied from a page', async () => {
    const rows = printedReport(report).map((block) =>
      block.kind === 'table'
        ? `<table>${block.rows.map((row) => `<tr>${row.map(({ text, colspan, rowspan }) => `<td colspan="${colspan}" rowspan="${rowspan}">${text}</td>`).join('')}</tr>`).join('')}</table>`
        : `<p>${block.text}</p>`,
    );
    await press('清除本机保存的内容');
    await saying('已清除');
    await paste('plain', rows.join('\n'));
    await saying(`已读取${report.agency}2024年的报告`);
    assert.equal((await cellsOf('application-matrix'))[6], '941');
  });

  it('leaves nothing behind when it is cleared', async () => {
    await press('清除本机保存的内容');
    await saying('已清除');
    assert.equal(await page.evaluate(() => localStorage.length), 0);
    await page.reload();
    await page.waitForSelector('.start');
    assert.equal(await page.$eval('#work', (work) => (work as HTMLElement).hidden), true);
  });

  it('asks in place for the year that a document does not say', async () => {
    const undated = printedReport(report).filter((block) => block.kind === 'table');
    const file = join(folder, '表.docx');
    writeFileSync(file, await madeDocx(undated));
    await choose(file);
    await saying('没有找到机关名称');
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('name')), 'agency');
    await page.keyboard.type('示例市教育局');
    await press('按所填重新读取');
    await saying('没有找到报告年份');
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('name')), 'year');
    await page.keyboard.type('2024');
    await press('按所填重新读取');
    await saying('已读取示例市教育局2024年的报告');
  });

  it('reads one report of a document that holds two, names the other, and reads that when it is asked for', async () => {
    const other = {
      ...report,
      agency: '示例市乙局',
      title: '示例市乙局2024年政府信息公开工作年度报告',
      signature: { agency: '示例市乙局', date: null },
    };
    const file = join(folder, '两份.docx');
    writeFileSync(file, await madeDocx([...printedReport(report), ...printedReport(other)]));
    await press('清除本机保存的内容');
    await page.$eval('input[name=agency]', (input) => (input.value = ''));
    await choose(file);
    await saying('文件中另有 1 份报告：示例市乙局2024年');
    assert.match(await status(), new RegExp(`已读取${report.agency}2024年的报告`));
    await begin();
    await page.$eval('.begin details', (details) => (details.open = true));
    await page.$eval('input[name=agency]', (input) => (input.value = '示例市丙局'));
    await press('按所填重新读取');
    await saying('文档中有几份报告');
    await page.$eval('input[name=agency]', (input) => (input.value = '示例市乙局'));
    await press('按所填重新读取');
    await saying('已读取示例市乙局2024年的报告');
  });

  it('begins without any document', async () => {
    await press('清除本机保存的内容');
    await begin();
    await page.$eval('.begin details', (details) => (details.open = true));
    await page.$eval('input[name=agency]', (input) => (input.value = '示例市档案馆'));
    await page.$eval('input[name=year]', (input) => (input.value = '2025'));
    await press('新建空白报告');
    await saying('已新建空白报告');
    assert.deepEqual(new Set(await cellsOf('application-matrix')), new Set(['']));
    await page.select('#editor select', PATH);
    await page.focus('#editor input');
    await page.keyboard.type('12');
    await page.keyboard.press('Enter');
    await saying('已改为 12');
    assert.equal((await cellsOf('application-matrix'))[6], '12');
  });

  it('says nothing in the console in all this, not of its policy either', () => {
    assert.deepEqual(said, []);
  });

  it('works where the browser keeps nothing, and says that it does', async () => {
    await newVisitor((fresh) =>
      fresh.evaluateOnNewDocument(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      }),
    );
    await choose(word);
    await saying('浏览器不让本页保存内容');
    assert.match(await status(), /已读取/);
    assert.deepEqual(said, []);
  });

  it('has no word cut off on a phone', async () => {
    await page.setViewport({ width: 375, height: 800, isMobile: true });
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 375);
  });
});
