import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { ElementHandle, Page } from 'puppeteer-core';
import { readReport } from '../../../src/report/reading/read-report.js';
import type { ReportInput } from '../../../src/report/report.js';
import sixYears from '../../../stories/reports/example-six-years.json' with { type: 'json' };
import { madePdf } from '../../helpers/importing/pdf/made-pdf.js';
import { printedReport } from '../../helpers/importing/printed-report.js';
import type { PrintedBlock } from '../../helpers/importing/printed-report.js';
import { madeDocx } from '../../helpers/importing/word/made-docx.js';
import { downloadedText } from '../../helpers/workbench/downloaded.js';
import { onPage } from '../../helpers/workbench/on-page.js';
import { newVisitor, openWorkbench } from '../../helpers/workbench/visitor.js';
import type { Visitor } from '../../helpers/workbench/visitor.js';
import { useWorkbench } from '../../helpers/workbench/workbench-site.js';

/** How some of the years are written to files. */
const PRINTS: Readonly<Record<number, { readonly end: string; readonly made: (blocks: readonly PrintedBlock[]) => Promise<Uint8Array> }>> =
  {
    2020: { end: 'docx', made: madeDocx },
    2023: { end: 'pdf', made: (blocks) => madePdf([...blocks]) },
  };

const TOTAL = 'applications.carriedOver.total';

/** Each test goes on where the one before it ended. */
describe('the workbench, given the folder of an agency’s years,', () => {
  const folder = mkdtempSync(join(tmpdir(), 'workbench-years-'));
  const years = join(folder, '历年');
  const said: string[] = [];
  const agency = sixYears.reports[0]?.agency ?? '';
  let visitor: Visitor;
  let page: Page;
  const { saying, status, press, type, violations, button } = onPage(() => page);

  useWorkbench();

  before(async () => {
    mkdirSync(join(years, '文档'), { recursive: true });
    for (const report of JSON.parse(JSON.stringify(sixYears.reports)) as ReportInput[]) {
      if (report.year === 2022) Object.assign(report.applications?.carriedOver ?? {}, { total: 9 });
      // As a folder has them: some years as Word documents, some as PDF, and in folders of their own.
      const print = PRINTS[report.year];
      const blocks = print && printedReport(readReport(report).report!);
      if (!blocks) writeFileSync(join(years, `${report.year}年.json`), JSON.stringify(report));
      else writeFileSync(join(years, '文档', `${report.year}年.${print.end}`), await print.made(blocks));
    }
    writeFileSync(join(years, '文档', '旧.doc'), Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1));
    writeFileSync(join(years, '~$2024年.docx'), 'owner');
    writeFileSync(join(years, '目录.xyz'), '');
    writeFileSync(join(years, '通知.html'), '<p>通知</p>');
    visitor = await newVisitor(said);
    page = await openWorkbench(visitor, folder);
  });

  after(() => {
    rmSync(folder, { recursive: true });
    assert.deepEqual(said, [], 'nothing in the console in all this');
  });

  const chain = (): Promise<string[][]> =>
    page.$$eval('.chain tr', (rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim())));

  const focused = (): Promise<string | undefined> =>
    page.evaluate(() => (document.activeElement?.shadowRoot?.activeElement as HTMLElement | null)?.dataset.path);

  /** The button in the line of a year. */
  async function cellOf(year: number, column: number): Promise<ElementHandle> {
    const found = await page.$(`::-p-xpath(//*[@class="chain"]//tr[contains(., "${year}年")]/*[${column + 1}]/button)`);
    assert.ok(found, `${year}, ${column}`);
    return found;
  }

  it('says at a glance which year does not continue the one before, and what was not read', async () => {
    const input = await page.waitForSelector('input[webkitdirectory]');
    await input!.uploadFile(years);
    await saying('已读取');
    assert.match(
      await status(),
      /^已读取示例市卫生健康委员会2019至2024年的 6 份报告。2 个文件没有读出.*通知\.html.*另有 2 个其他类型的文件没有读取/,
    );
    const refused = await page.$$eval('.refused li', (items) => items.map((item) => item.textContent.trim()));
    assert.deepEqual(refused.map((text) => text.slice(0, text.indexOf('：'))).sort(), ['文档/旧.doc', '通知.html'].sort());
    assert.ok(refused.some((text) => /旧\.doc.*2007 年以前的 Office 格式/.test(text)));
    const rows = await chain();
    assert.deepEqual(rows[0], ['年份', '上年结转', '规章 · 现行有效', '行政规范性文件 · 现行有效']);
    assert.deepEqual(
      rows.slice(1).map(([year, carried]) => `${year} ${carried?.slice(0, 1)}`),
      ['2019年 —', '2020年 ✓', '2021年 ✓', '2022年 ✗', '2023年 ✓', '2024年 已打开 ✓'],
    );
    assert.match(rows[4]?.[1] ?? '', /^✗ \d+ ≠ 9$/);
  });

  it('in a way that everybody can have', async () => {
    assert.deepEqual(await violations(), []);
    await page.setViewport({ width: 375, height: 800 });
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 375);
    await page.setViewport({ width: 1280, height: 900 });
  });

  it('on paper, where buttons are left out, with all its numbers', async () => {
    await page.emulateMediaType('print');
    const shown = await page.$$eval('.chain tbody tr', (rows) =>
      rows.map((row) => (row as HTMLElement).innerText.replace(/\s+/g, ' ').trim()),
    );
    assert.match(shown[3] ?? '', /^2022年 ✗ \d+ ≠ 9 ✓/);
    await page.emulateMediaType('screen');
  });

  it('leads from a line to the finding: it opens that year, checked against the one before, at its cell', async () => {
    await (await cellOf(2022, 1)).click();
    await saying(`已打开${agency}2022年的报告`);
    await page.waitForFunction(() => document.activeElement?.shadowRoot?.activeElement);
    assert.equal(await focused(), TOTAL);
    await saying('已加入示例市卫生健康委员会2021年的报告');
  });

  it('holds when the slip is corrected, at once', async () => {
    const said = (await chain())[4]?.[1] ?? '';
    const [, expected = ''] = /✗ (\d+) ≠/.exec(said) ?? [];
    await type(expected);
    await page.keyboard.press('Enter');
    await saying('已改为');
    assert.equal((await chain())[4]?.[1], `✓ ${expected}`);
  });

  it('keeps the corrections of each year while others are open, after closing the page, and in what is downloaded', async () => {
    await (await cellOf(2024, 0)).click();
    await saying(`已打开${agency}2024年的报告`);
    await page.reload();
    await saying('已恢复上次的内容');
    assert.match((await chain())[4]?.[1] ?? '', /^✓/);
    await (await cellOf(2022, 0)).click();
    await saying('更正（1 格）');
    await press('下载历年数据');
    const { reports } = JSON.parse(await downloadedText(folder, 'reports.json')) as { reports: ReportInput[] };
    assert.deepEqual(
      reports.map(({ year }) => year),
      [2019, 2020, 2021, 2022, 2023, 2024],
    );
    assert.notEqual(reports[3]?.applications?.carriedOver?.total, 9);
  });

  it('says what to do with all years: one file, one address, an article that names its year', async () => {
    const code = await page.$eval('#report-tag', (field) => (field as HTMLTextAreaElement).value);
    assert.equal(
      code,
      '<script type="module" src="/js/disclosure-elements.js"></script>\n<disclosure-report src="/xxgk/reports.json" year="2022" route trend><a href="/xxgk/reports.json">报告数据</a></disclosure-report>',
    );
    assert.match(await page.$eval('.result .primary', (button) => button.textContent), /^下载历年数据（reports\.json，2019至2024年）/);
  });

  it('gives all years back when they are replaced by something else', async () => {
    const other = join(folder, '另一.json');
    writeFileSync(other, JSON.stringify({ agency: '示例市档案馆', year: 2024 }));
    await page.$eval('.begin', (details) => ((details as HTMLDetailsElement).open = true));
    const input = await page.waitForSelector('input[multiple]');
    await input!.uploadFile(other);
    await saying('已读取示例市档案馆2024年的报告');
    assert.deepEqual(await chain(), []);
    await (await button('恢复原来的内容')).click();
    await saying('更正（1 格）');
    assert.equal((await chain()).length, 7);
  });

  it('joins the year that was there before to the next one of the same agency', async () => {
    await press('清除本机保存的内容');
    const [one, next] = [2023, 2024].map((year) => sixYears.reports.find((report) => report.year === year));
    const files = [join(folder, 'one.json'), join(folder, 'next.json')] as const;
    writeFileSync(files[0], JSON.stringify(one));
    writeFileSync(files[1], JSON.stringify(next));
    for (const file of files) {
      await page.$eval('.begin', (details) => ((details as HTMLDetailsElement).open = true));
      await (await page.waitForSelector('input[multiple]'))!.uploadFile(file);
      await saying(`已读取${agency}${file.endsWith('one.json') ? 2023 : 2024}年的报告`);
    }
    await press('把原来的2023年加进来');
    await saying('几年成为历年数据');
    assert.equal((await chain()).length, 3);
    await press('下载历年数据（reports.json，2023、2024年）');
    await saying('已下载 reports.json，共 2 份报告');
  });
});
