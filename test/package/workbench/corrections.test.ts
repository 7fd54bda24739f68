import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { importHtml } from '../../../src/importing/import-text.js';
import { readReport } from '../../../src/report/reading/read-report.js';
import { downloadedText } from '../../helpers/workbench/downloaded.js';
import { useWordVisit } from '../../helpers/workbench/word-visit.js';

const PATH = 'applications.received.total';

/** Each test goes on where the one before it ended. */
describe('the workbench, on the way of one report through it,', () => {
  const visit = useWordVisit();
  const { saying, cellsOf, press, choose, type, value, paste, begin, violations, folder, report } = visit;

  const marked = (): Promise<number> =>
    visit.page.evaluate(() => document.querySelector('application-matrix')?.shadowRoot?.querySelectorAll('[data-aimed]').length ?? 0);

  /** Says where the site has its files. */
  const place = (label: string, folder: string): Promise<void> =>
    visit.page.evaluate(
      (label, folder) => {
        const field = [...document.querySelectorAll('.result .stacked label')]
          .find((one) => one.textContent.includes(label))
          ?.querySelector('input');
        if (!field) throw new Error(label);
        field.value = folder;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      },
      label,
      folder,
    );

  const keptText = (): Promise<string> => visit.page.evaluate(() => localStorage.getItem('disclosure-workbench') ?? '');

  it('reads a Word file, marks its slips, and sends nothing of it anywhere', async () => {
    await visit.chooseWord();
    const { received } = report.applications;
    assert.deepEqual((await cellsOf('application-matrix')).slice(0, 7), Object.values(received).map(String));
    await visit.page.waitForFunction(() => document.querySelector('application-matrix')?.shadowRoot?.querySelector('[data-aimed]'));
    await saying('整份报告：');
    const own = new URL(visit.page.url()).origin;
    for (const { url, method, hasBody } of visit.visitor.requested)
      assert.deepEqual([new URL(url).origin, method, hasBody], [own, 'GET', false], url);
    for (const { url } of visit.visitor.requested) assert.ok(!decodeURIComponent(url).includes(report.agency), url);
  });

  it('lets a cell be corrected from the keyboard, lists what the document said, and mends the findings', async () => {
    const before = await marked();
    // The first finding leads to the total that is out.
    await visit.page.evaluate(() =>
      document.querySelector('application-matrix')?.shadowRoot?.querySelector<HTMLElement>('.check button')?.click(),
    );
    await saying('文档中为 941');
    // What is typed on a cell replaces what it says.
    await visit.page.keyboard.type('951');
    await visit.page.keyboard.press('Enter');
    await saying('已改为 951');
    assert.equal((await cellsOf('application-matrix'))[6], '951');
    assert.ok((await marked()) < before);
    const listed = await visit.page.$eval('.corrections', ({ textContent }) => textContent.replace(/\s+/g, ''));
    assert.match(listed, /新收.*总计：文档中为941，更正为951/);
    const focused = await visit.page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent);
    assert.equal(focused, '951', 'the focus is back in the table');
  });

  it('is accessible with all that it has to say', async () => {
    assert.deepEqual(await violations(), []);
  });

  it('takes what was typed for one cell for that, and for no other', async () => {
    await visit.page.select('#editor select', 'disclosure.rules.repealed');
    assert.equal(await value(), '0');
    await type('77');
    await visit.page.select('#editor select', 'disclosure.normativeDocuments.repealed');
    assert.equal(await value(), '0');
    await saying('“规章·本年废止件数”已改为 77');
    await visit.page.select('#editor select', 'disclosure.rules.repealed');
    assert.equal(await value(), '77');
    await press('恢复为 0');
    await saying('“规章·本年废止件数”已恢复为文档中的数');
    await visit.page.select('#editor select', PATH);
  });

  it('takes no text for a number, says so, and takes it back when asked', async () => {
    await type('九百');
    await visit.page.keyboard.press('Enter');
    await saying('“九百”不是数字');
    assert.equal((await cellsOf('application-matrix'))[6], '951');
    assert.equal(await visit.page.$eval('#editor input', (input) => input.getAttribute('aria-invalid')), 'true');
    await visit.page.keyboard.press('Escape');
    await saying('已取消输入的“九百”');
    assert.equal(await value(), '951');
  });

  it('downloads the report with its correction and nothing else changed', async () => {
    await press('下载数据');
    await saying('已下载 report-2024.json');
    const text = await downloadedText(folder, 'report-2024.json');
    const { applications } = report;
    const expected = { ...report, applications: { ...applications, received: { ...applications.received, total: 951 } } };
    const got = readReport(JSON.parse(text)).report;
    for (const part of ['disclosure', 'applications', 'reviews'] as const) assert.deepEqual(got?.[part], expected[part]);
    assert.deepEqual([got?.agency, got?.year, got?.format, got?.overview], [report.agency, 2024, '2021', report.overview]);
  });

  it('copies tags that show that file, with the addresses that were said, whatever page they stand in', async () => {
    await place('数据所在的文件夹', '/data');
    await place('脚本所在的文件夹', '/demo/');
    assert.equal(
      await visit.page.$eval('#report-tag', (field) => (field as HTMLTextAreaElement).value),
      '<script type="module" src="/demo/disclosure-elements.js"></script>\n<disclosure-report src="/data/report-2024.json"><a href="/data/report-2024.json">报告数据</a></disclosure-report>',
    );
    const client = await visit.page.createCDPSession();
    await client.send('Browser.grantPermissions', {
      permissions: ['clipboardReadWrite', 'clipboardSanitizedWrite'],
      origin: new URL(visit.page.url()).origin,
      browserContextId: visit.visitor.context.id ?? '',
    });
    await visit.page.$eval('.result details', (details) => (details.open = true));
    await press('复制代码');
    await saying('代码已复制');
    const tag = await visit.page.evaluate(() => navigator.clipboard.readText());
    assert.match(
      tag,
      /^<script type="module" src="\/demo\/disclosure-elements\.js"><\/script>\n<disclosure-table src="\/data\/report-2024\.json"><a href="\/data\/report-2024\.json">二、[^<]*（数据）<\/a><\/disclosure-table>/,
    );
    const site = await visit.visitor.context.newPage();
    await site.setRequestInterception(true);
    site.on('request', (request) => {
      const { pathname } = new URL(request.url());
      const body =
        pathname === '/xxgk/202501/mine.html'
          ? `<!doctype html><html lang="zh-CN"><meta charset="utf-8">${tag}`
          : pathname === '/data/report-2024.json' && readFileSync(join(folder, 'report-2024.json'), 'utf8');
      void (body
        ? request.respond({ body, contentType: pathname.endsWith('html') ? 'text/html' : 'application/json' })
        : request.continue());
    });
    await site.goto(new URL('/xxgk/202501/mine.html', visit.page.url()).href);
    await site.waitForFunction(
      () => document.querySelector('application-matrix')?.shadowRoot?.querySelectorAll('td[headers]')[6]?.textContent === '951',
    );
    await site.close();
    for (const name of ['application-matrix', 'review-litigation-grid']) assert.ok(tag.includes(`<${name} src="/data/report-2024.json">`));
  });

  it('writes the corrected report for sites without scripts: a page to download, a fragment to paste', async () => {
    await press('下载网页');
    await saying('已下载 report-2024.html');
    const page = await downloadedText(folder, 'report-2024.html');
    assert.match(page, /^<!doctype html>/);
    await press('复制片段');
    await visit.page.waitForFunction(async () => (await navigator.clipboard.readText()).startsWith('<h2>'));
    const fragment = await visit.page.evaluate(() => navigator.clipboard.readText());
    for (const html of [page, fragment]) {
      const { report: again } = importHtml(html);
      assert.equal(again.applications.received.total, 951);
      assert.deepEqual(again.overview, report.overview);
    }
  });

  it('merges the cells of the fragment unless the system of the site is said to lose that', async () => {
    const written = (): Promise<string> => visit.page.$eval('#fragment', (field) => (field as HTMLTextAreaElement).value);
    const times = async (label: string): Promise<number> => (await written()).split(label).length - 1;
    assert.equal(await times('三、本年度办理结果'), 1);
    await visit.page.click('.spans label:nth-of-type(2) input');
    assert.ok((await times('三、本年度办理结果')) > 10);
    assert.doesNotMatch(await written(), /rowspan/);
  });

  it('says before and after a download that sums are still wrong', async () => {
    await saying('下载的数据里是现在的数');
    await press('下载数据');
    await saying('处不平衡');
    assert.match(await visit.status(), /^已下载 report-2024\.json。其中还有 \d+ 处不平衡/);
  });

  it('has everything still there after a reload', async () => {
    await visit.page.reload();
    await saying('已恢复上次的内容');
    assert.equal((await cellsOf('application-matrix'))[6], '951');
    assert.match(await visit.page.$eval('.corrections', ({ textContent }) => textContent), /941/);
    assert.match(await visit.page.$eval('#report-tag', (field) => (field as HTMLTextAreaElement).value), /src="\/data\/report-2024\.json"/);
  });

  it('takes the corrections over when the document is read again', async () => {
    await visit.chooseWord();
    await saying('更正（0 格）');
    await press('沿用原来的更正（1 格）');
    await saying('已沿用原来的更正（1 格）');
    assert.equal((await cellsOf('application-matrix'))[6], '951');
  });

  it('records when and where the report was published', async () => {
    await visit.page.$eval('input[type=date]', (field) => {
      field.value = '2025-01-20';
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await saying('已记下');
    const [page, json] = [await visit.page.$eval('#fragment', (field) => (field as HTMLTextAreaElement).value), await keptText()];
    assert.match(page, /2025年1月20日|2025-01-20/);
    assert.match(json, /"published":"2025-01-20"/);
  });

  it('loses nothing when nonsense is pasted, and says what was looked for', async () => {
    await begin();
    await paste('今天天气很好。\n没有报告。');
    await press('读取粘贴的内容');
    await saying('没有找到政府信息公开工作年度报告的统计表');
    assert.equal((await cellsOf('application-matrix'))[6], '951');
    assert.equal(await visit.page.$eval('textarea[name=draft]', (field) => field.value), '今天天气很好。\n没有报告。');
  });

  it('checks against last year’s report, and takes no other for it', async () => {
    const other = join(folder, '上年.json');
    writeFileSync(other, JSON.stringify({ agency: '示例市他局', year: 2023 }));
    await choose(other, '加入2023年');
    await saying('没有加入：文件是示例市他局2023年的报告');
    writeFileSync(other, JSON.stringify({ agency: report.agency, year: 2023, applications: { carriedForward: { person: 4711 } } }));
    await choose(other, '加入2023年');
    await saying('已加入2023年的报告');
    await visit.page.waitForFunction(() =>
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
