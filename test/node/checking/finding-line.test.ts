import { describe, it } from 'node:test';
import { expect } from 'chai';
import fc from 'fast-check';
import { checkReport } from '../../../src/checking/check-report.js';
import { findingArithmetic, findingNotes } from '../../../src/checking/words/finding-arithmetic.js';
import { findingGroups } from '../../../src/checking/finding-groups.js';
import { findingLine, groupLine } from '../../../src/checking/words/finding-line.js';
import type { FindingLine } from '../../../src/checking/words/finding-line.js';
import { formatCells } from '../../../src/formats/cells.js';
import { FORMAT_IDS, FORMATS } from '../../../src/formats/formats.js';
import { ENGLISH } from '../../../src/i18n/english.js';
import { SIMPLIFIED_CHINESE } from '../../../src/i18n/language.js';
import { TRADITIONAL_CHINESE } from '../../../src/i18n/traditional-chinese.js';
import { numberText } from '../../../src/report/number-text.js';
import { readReport } from '../../../src/report/reading/read-report.js';
import type { Report } from '../../../src/report/report.js';
import { REPORTS } from '../../../stories/reports.js';
import { reportOf } from '../../helpers/consistent-report.js';
import { validReport } from '../../helpers/random-report.js';

type Cells = readonly (readonly [string, number | null | '/'])[];

const withCells = (cells: Cells, more: object = {}): Report =>
  reportOf('2021', new Map([...formatCells(FORMATS['2021']).map(({ path }): [string, number] => [path, 0]), ...cells]), more);

const textOf = ({ before, name, after }: FindingLine): string => before + name + after;

const linesOf = (report: Report, previous?: Report, language = SIMPLIFIED_CHINESE): string[] =>
  findingGroups(report, checkReport(report, { previous }), { previous }).map((group) => textOf(groupLine(group, language)));

describe('a finding in a line', () => {
  it('names the cell, the number there, the number expected and the difference', () => {
    const report = readReport(REPORTS.slips).report!;
    expect(linesOf(report)).to.deep.equal([
      '一、新收申请 · 总计：941，各列之和 951，差 10',
      '（一）予以公开 · 自然人：158，可能应为 155，差 3',
      '（四）无法提供 · 1.本机关不掌握相关政府信息 · 总计：200，各列之和 191，差 9',
      '行政复议 · 总计：15，各项之和 14，差 1',
      '行政诉讼 · 未经复议直接起诉 · 总计：24，各项之和 18，差 6',
    ]);
    expect(linesOf(report, undefined, ENGLISH)[1]).to.equal('(1) Granted · Natural persons: 158, probably 155, off by 3');
    expect(linesOf(report, undefined, TRADITIONAL_CHINESE)[0]).to.equal('一、新收申請 · 總計：941，各列之和 951，差 10');
  });

  it('names both sides where neither is a total', () => {
    const report = withCells([
      ['applications.carriedForward.person', 4],
      ['applications.carriedForward.total', 4],
    ]);
    const [finding] = checkReport(report);
    expect(textOf(findingLine(finding!, SIMPLIFIED_CHINESE))).to.equal(
      '自然人：一、新收申请 + 二、上年结转 为 0，（七）办结 + 四、结转下年 为 4，差 4',
    );
    expect(findingArithmetic(finding!, SIMPLIFIED_CHINESE)).to.equal('0 = 0；4 = 4');
  });

  it('names two swapped digits, a blank cell, a number of a wrong kind', () => {
    const swapped: Cells = [
      ['reviews.review.upheld', 64],
      ['reviews.review.other', 7],
      ['reviews.review.total', 53],
    ];
    expect(linesOf(withCells(swapped))).to.deep.equal(['行政复议 · 结果维持：64，可能应为 46，差 18，可能是相邻两位颠倒']);
    expect(
      linesOf(
        withCells([
          ['reviews.review.upheld', 3],
          ['reviews.review.total', null],
        ]),
      ),
    ).to.deep.equal(['行政复议 · 总计：没有填数，无法核对']);
    expect(
      linesOf(
        withCells([
          ['disclosure.penalties.decisions', -4],
          ['disclosure.fees.amount', -1.5],
        ]),
      ),
    ).to.deep.equal(['行政处罚 · 处理决定：-4，不应为负数', '行政事业性收费 · 收费金额（万元）：-1.5，不应为负数']);
  });

  it('says by which report the number is expected, with the arithmetic of both', () => {
    const report = withCells([
      ['disclosure.rules.issued', 3],
      ['disclosure.rules.repealed', 1],
      ['disclosure.rules.inForce', 9],
    ]);
    const previous = withCells([['disclosure.rules.inForce', 6]], { year: 2023 });
    expect(linesOf(report, previous)).to.deep.equal(['规章 · 现行有效：9，据上年报告应为 8，差 1']);
    const [finding] = checkReport(report, { previous });
    expect(findingArithmetic(finding!, SIMPLIFIED_CHINESE)).to.equal('上年规章 · 现行有效 6 + 规章 · 制发 3 − 规章 · 废止 1 = 8');
    expect(findingNotes(finding!, SIMPLIFIED_CHINESE)).to.deep.equal(['文件也可能因失效等原因增减，请核对。']);
  });

  it('says where in the prose a number is, unless the title of the part is above it', () => {
    const report = withCells([], { overview: ['全年新收政府信息公开申请9件。'] });
    const [finding] = checkReport(report);
    const line = '第 1 段“全年新收政府信息公开申请9件”：表中一、新收申请 · 总计为 0，差 9';
    expect(textOf(findingLine(finding!, SIMPLIFIED_CHINESE))).to.equal(`一、总体情况${line}`);
    expect(linesOf(report)).to.deep.equal([line]);
  });

  it('has the numbers of the finding exactly, and none without a text, whatever they are', () => {
    for (const id of FORMAT_IDS)
      fc.assert(
        fc.property(validReport(id), validReport(id), (one, other) => {
          const [report, previous] = [readReport(one).report!, readReport(other).report!];
          for (const finding of checkReport(report, { previous }))
            for (const language of [SIMPLIFIED_CHINESE, ENGLISH, TRADITIONAL_CHINESE]) {
              const text = textOf(findingLine(finding, language));
              expect(`${text}${findingArithmetic(finding, language)}`).not.to.match(/[{}\n]|undefined|NaN|null/);
              if ('stated' in finding && finding.stated !== null) expect(text).to.contain(numberText(finding.stated));
            }
        }),
        { numRuns: 10 },
      );
  });
});
