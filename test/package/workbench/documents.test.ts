import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { PAYLOADS } from '../../helpers/hostile/payloads.js';
import { setTrap, suspects } from '../../helpers/hostile/trap.js';
import { published } from '../../helpers/importing/text/linhe-civil-affairs-2024.js';
import { printedReport } from '../../helpers/importing/printed-report.js';
import { madeDocx } from '../../helpers/importing/word/made-docx.js';
import { useWordVisit } from '../../helpers/workbench/word-visit.js';

const PATH = 'applications.received.total';

/** Each test goes on where the one before it ended. */
describe('the workbench, given one document after the other,', () => {
  const visit = useWordVisit();
  const { status, saying, cellsOf, press, choose, paste, begin, folder, report } = visit;

  before(async () => {
    await visit.chooseWord();
    await begin();
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

  it('takes payloads in a document for text, whatever they look like', async () => {
    // What the compiler calls in functions that are handed to a page.
    await visit.page.evaluate('window.__name = (work) => work');
    await visit.page.evaluate(setTrap);
    // The workbench itself has fields and scripts.
    const found = async (): Promise<string[]> =>
      (await visit.page.evaluate(suspects)).filter((text) => !/^(?:element|script): /.test(text) && !text.startsWith('link href: <link'));
    const before = await found();
    const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
    const rows = printedReport(report).map((block) =>
      block.kind === 'table'
        ? `<table>${block.rows.map((row) => `<tr>${row.map(({ text, colspan, rowspan }) => `<td colspan="${colspan}" rowspan="${rowspan}">${text}</td>`).join('')}</tr>`).join('')}</table>`
        : `<p>${block.text}</p><p>${PAYLOADS.map(escaped).join('</p><p>')}</p>`,
    );
    await paste('plain', [...rows, ...PAYLOADS].join('\n'));
    await saying('已读取');
    assert.deepEqual(
      (await found()).filter((text) => !before.includes(text)),
      [],
    );
    assert.deepEqual(await visit.page.evaluate(() => window.trapped), []);
  });

  it('leaves nothing behind when it is cleared', async () => {
    await press('清除本机保存的内容');
    await saying('已清除');
    assert.equal(await visit.page.evaluate(() => localStorage.length), 0);
    await visit.page.reload();
    await visit.page.waitForSelector('.start');
    assert.equal(await visit.page.$eval('#work', (work) => (work as HTMLElement).hidden), true);
  });

  it('asks in place for the year that a document does not say', async () => {
    const undated = printedReport(report).filter((block) => block.kind === 'table');
    const file = join(folder, '表.docx');
    writeFileSync(file, await madeDocx(undated));
    await choose(file);
    await saying('没有找到机关名称');
    assert.equal(await visit.page.evaluate(() => document.activeElement?.getAttribute('name')), 'agency');
    await visit.page.keyboard.type('示例市教育局');
    await press('按所填重新读取');
    await saying('没有找到报告年份');
    assert.equal(await visit.page.evaluate(() => document.activeElement?.getAttribute('name')), 'year');
    await visit.page.keyboard.type('2024');
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
    await visit.page.$eval('input[name=agency]', (input) => (input.value = ''));
    await choose(file);
    await saying('文件中另有 1 份报告：示例市乙局2024年');
    assert.match(await status(), new RegExp(`已读取${report.agency}2024年的报告`));
    await begin();
    await visit.page.$eval('.begin details', (details) => (details.open = true));
    await visit.page.$eval('input[name=agency]', (input) => (input.value = '示例市丙局'));
    await press('按所填重新读取');
    await saying('文档中有几份报告');
    await visit.page.$eval('input[name=agency]', (input) => (input.value = '示例市乙局'));
    await press('按所填重新读取');
    await saying('已读取示例市乙局2024年的报告');
  });

  it('begins without any document', async () => {
    await press('清除本机保存的内容');
    await begin();
    await visit.page.$eval('.begin details', (details) => (details.open = true));
    await visit.page.$eval('input[name=agency]', (input) => (input.value = '示例市档案馆'));
    await visit.page.$eval('input[name=year]', (input) => (input.value = '2025'));
    await press('新建空白报告');
    await saying('已新建空白报告');
    assert.deepEqual(new Set(await cellsOf('application-matrix')), new Set(['']));
    await visit.page.select('#editor select', PATH);
    await visit.page.focus('#editor input');
    await visit.page.keyboard.type('12');
    await visit.page.keyboard.press('Enter');
    await saying('已改为 12');
    assert.equal((await cellsOf('application-matrix'))[6], '12');
  });

  it('says nothing in the console in all this, not of its policy either', () => {
    assert.deepEqual(visit.visitor.said, []);
  });

  it('works where the browser keeps nothing, and says that it does', async () => {
    await visit.open((page) =>
      page.evaluateOnNewDocument(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      }),
    );
    await visit.chooseWord();
    await saying('浏览器不让本页保存内容');
    assert.match(await status(), /已读取/);
    assert.deepEqual(visit.visitor.said, []);
  });

  it('has no word cut off on a phone', async () => {
    await visit.page.setViewport({ width: 375, height: 800, isMobile: true });
    assert.ok((await visit.page.evaluate(() => document.documentElement.scrollWidth)) <= 375);
  });
});
