import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { importHtml } from '../../../../src/importing/import-text.js';
import { ImportError } from '../../../../src/importing/notes/import-error.js';
import { htmlOf } from '../../../helpers/importing/html/printed-html.js';
import { consistentReport, printedReport } from '../../../helpers/importing/printed-report.js';
import type { PrintedBlock, PrintedParagraph } from '../../../helpers/importing/printed-report.js';

const page = (...lines: readonly string[]): string => lines.map((text) => `<p>${text}</p>`).join('');

function refusal(html: string): ImportError {
  try {
    importHtml(html);
  } catch (error) {
    if (error instanceof ImportError) return error;
    throw error;
  }
  throw new Error('it was taken for a report');
}

const TABLE =
  '<table><tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr><tr><td>规章</td><td>1</td><td>2</td><td>3</td></tr></table>';

describe('what is no report', () => {
  const OTHERS: readonly (readonly [what: string, reason: string, html: string])[] = [
    [
      'the report of a government website',
      'website-report',
      page('示例市人民政府网站工作年度报表（2023年度）', '网站名称：示例市人民政府'),
    ],
    [
      'a narrative report from before the formats',
      'report-before-formats',
      page('示例市示例局2015年政府信息公开工作年度报告', '一、概述', '好。'),
    ],
    ['the numbers of a quarter', 'part-of-year', page('示例市示例局2023年第一季度政府信息公开情况统计表')],
    ['the numbers of a month, in a table of a report', 'part-of-year', page('示例市示例局2023年5月政府信息公开月报') + TABLE],
    [
      'a list of reports',
      'index-page',
      page('政府信息公开年报', ...[2023, 2022, 2021].map((year) => `示例市示例局${year}年政府信息公开工作年度报告`)),
    ],
    [
      'a list of reports, each with its date',
      'index-page',
      page('政府信息公开年报', ...[2023, 2022, 2021].map((year) => `示例市示例局${year}年政府信息公开工作年度报告 ${year + 1}-01-20`)),
    ],
    ['anything else', 'not-a-report', page('关于放假的通知', '各单位：')],
  ];
  for (const [what, reason, html] of OTHERS)
    it(`is refused by name: ${what}`, () => {
      const error = refusal(html);
      assert.equal(error.reason, reason);
      assert.equal(error.code, 'not-a-report');
    });

  it('is said with the title by which it calls itself, and a list with its links', () => {
    assert.match(refusal(page('示例市2016年政府信息公开工作年度报告')).message, /“示例市2016年政府信息公开工作年度报告”是 2016 年的报告/);
    const titles = ['甲', '乙', '丙'].map((name) => `示例市${name}局2023年政府信息公开工作年度报告`);
    const { message } = refusal(page(...titles));
    for (const title of titles) assert.ok(message.includes(title), message);
    const links = titles.map(
      (title, place) => `<li><a href="javascript:;">${title}</a></li><li><a href="./t${place}.html">${title}</a></li>`,
    );
    const linked = refusal(`<ul>${links.join('')}</ul>`).message;
    for (const [place, title] of titles.entries()) assert.ok(linked.includes(`“${title}”（./t${place}.html）`), linked);
    assert.doesNotMatch(linked, /javascript/);
  });
});

describe('two reports in one document', () => {
  const [report] = fc.sample(consistentReport('2021'), { numRuns: 1, seed: 3 });
  const { year } = report!;
  const plain = `${year}年政府信息公开工作年度报告`;

  const printed = (agency: string, titles: readonly string[]): PrintedBlock[] => [
    ...titles.map((text): PrintedParagraph => ({ kind: 'paragraph', role: 'title', text })),
    ...printedReport({ ...report!, agency, signature: { agency, date: `${year + 1}-01-22` } }).slice(1),
  ];

  it('are refused where nothing but their signatures tells them apart', () => {
    const both = [...printed('示例市甲局', [plain]), ...printed('示例市乙局', [plain])];
    assert.equal(refusal(htmlOf(both, 'plain')).reason, 'mixed-reports');
  });

  it('are told apart by titles in two lines', () => {
    const both = [...printed('示例市甲局', ['示例市甲局', plain]), ...printed('示例市乙局', ['示例市乙局', plain])];
    const html = htmlOf(both, 'plain');
    for (const agency of ['示例市甲局', '示例市乙局']) assert.equal(importHtml(html, { agency }).report.title, agency + plain);
    assert.equal(refusal(html).reason, 'several-reports');
  });
});
