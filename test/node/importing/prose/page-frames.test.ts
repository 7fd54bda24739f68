import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importHtml } from '../../../../src/importing/import-text.js';
import type { ImportedReport } from '../../../../src/importing/imported-report.js';

const TABLE =
  '<table><tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr><tr><td>规章</td><td>1</td><td>2</td><td>3</td></tr><tr><td>行政规范性文件</td><td>4</td><td>5</td><td>6</td></tr></table>';

/** A page with these lines, of which `|` is a table. */
const read = (...lines: readonly string[]): ImportedReport =>
  importHtml(lines.map((text) => (text === '|' ? TABLE : `<p>${text}</p>`)).join(''));

const TITLE = '示例市示例局2023年政府信息公开工作年度报告';
const PERIOD = '本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。';
const REPORT = ['一、总体情况', '好。', '二、主动公开政府信息情况', '|', '六、其他需要报告的事项', '无。'];

const leftOut = ({ notes }: ImportedReport): string => notes.find(({ code }) => code === 'text-not-placed')?.quote ?? '';

describe('what a page has around a report', () => {
  const LINES: readonly (readonly [line: string, published: string | null])[] = [
    ['更新时间:2024-01-28 14:53 发布时间:2024-01-27 14:50 来源:示例局', '2024-01-27'],
    ['索 引 号: 0000/2024-00001 生成日期: 2024-01-05', '2024-01-05'],
    ['发 布 时 间：2024年1月27日', '2024-01-27'],
    ['日期：2024-01-27', '2024-01-27'],
    ['2024-01-27 10:20', '2024-01-27'],
    ['更新时间：2024-01-28', null],
    ['访问量：6135', null],
    ['字体：【大 中 小】', null],
    ['【打印】 【关闭】', null],
    ['当前位置：首页 > 政务公开 > 年报', null],
    ['责任编辑：张三', null],
  ];
  for (const [line, published] of LINES)
    it(`is not in its preface, but in a note: ${line}`, () => {
      const imported = read(TITLE, line, PERIOD, ...REPORT);
      assert.deepEqual(imported.report.preface, [PERIOD]);
      assert.equal(imported.report.published, published);
      assert.ok(leftOut(imported).startsWith(line.replace(/\s+/g, ' ').slice(0, 20)));
    });

  it('tells when the report was published below it as well, but not by the dates of other articles', () => {
    assert.equal(read(TITLE, PERIOD, ...REPORT, '发布时间：2024-01-27').report.published, '2024-01-27');
    assert.equal(read(TITLE, PERIOD, ...REPORT, '上一篇：示例局要闻', '2023-01-10').report.published, null);
  });

  it('may list the reports of other years, above and below', () => {
    const others = ['示例市示例局2022年政府信息公开工作年度报告', '示例市示例局2021年政府信息公开工作年度报告'];
    for (const lines of [
      [TITLE, ...others, PERIOD, ...REPORT],
      [...others, TITLE, PERIOD, ...REPORT],
      [TITLE, PERIOD, ...REPORT, '相关链接', ...others],
      [TITLE, PERIOD, ...REPORT, ...others],
    ]) {
      const imported = read(...lines);
      const { year, title, preface, other } = imported.report;
      assert.deepEqual([year, title, preface, other], [2023, TITLE, [PERIOD], ['无。']]);
      assert.ok(leftOut(imported).includes(others[0]!), lines.join());
    }
  });

  it('may have a table of contents, which is no part', () => {
    const contents = ['目录', '一、总体情况……1', '二、主动公开政府信息情况……2', '六、其他需要报告的事项……3'];
    const { report } = read(TITLE, ...contents, PERIOD, ...REPORT);
    assert.deepEqual([report.preface, report.overview, report.other], [[PERIOD], ['好。'], ['无。']]);
  });
});

describe('an agency that only the page names', () => {
  it('is taken from there with a note that says so', () => {
    const { report, notes } = read('2023年政府信息公开工作年度报告', '发布机构：示例市示例局', PERIOD, ...REPORT);
    assert.equal(report.agency, '示例市示例局');
    assert.match(notes.find(({ code }) => code === 'agency-of-page')?.message ?? '', /“示例市示例局”，请核对/);
  });
});

describe('a sentence in a row of a table of its own', () => {
  it('is kept with the text of the part', () => {
    const row = '<tr><td colspan="4">注：含下属单位12件。</td></tr>';
    const html = [TITLE, PERIOD, ...REPORT]
      .map((text) => (text === '|' ? TABLE.replace('</table>', `${row}</table>`) : `<p>${text}</p>`))
      .join('');
    const { report } = importHtml(html);
    assert.deepEqual(report.notes.disclosure, ['注：含下属单位12件。']);
  });
});

describe('the notes on a document', () => {
  it('begin with those that somebody should look at', () => {
    const { notes } = read(TITLE, '访问量：1', PERIOD, ...REPORT);
    const severities = notes.map(({ severity }) => severity);
    assert.deepEqual(severities, [...severities].sort().reverse());
    assert.equal(severities.at(-1), 'info');
  });
});
