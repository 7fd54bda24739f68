import { describe, it } from 'node:test';
import { expect } from 'chai';
import fc from 'fast-check';
import { formatCells } from '../../../src/formats/cells.js';
import { FORMAT_IDS, FORMATS } from '../../../src/formats/formats.js';
import { ENGLISH } from '../../../src/i18n/english.js';
import { SIMPLIFIED_CHINESE } from '../../../src/i18n/language.js';
import { TRADITIONAL_CHINESE } from '../../../src/i18n/traditional-chinese.js';
import { numberText } from '../../../src/report/number-text.js';
import { bareLabel } from '../../../src/formats/labels/bare-label.js';
import { checkReport } from '../../../src/checking/check-report.js';
import { findingsSummary, findingText } from '../../../src/checking/words/finding-text.js';
import { readReport } from '../../../src/report/reading/read-report.js';
import { REPORTS } from '../../../stories/reports.js';
import { reportOf } from '../../helpers/consistent-report.js';
import { validReport } from '../../helpers/random-report.js';

const ROW = 'applications.received';
const zeros = new Map<string, number | null | '/'>(formatCells(FORMATS['2021']).map(({ path }) => [path, 0]));
const textsOf = (cells: readonly (readonly [string, number | null | '/'])[], rule: string, language = SIMPLIFIED_CHINESE): string[] =>
  checkReport(reportOf('2021', new Map([...zeros, ...cells])))
    .filter((finding) => finding.rule === rule)
    .map((finding) => findingText(finding, language));

describe('a finding in words', () => {
  it('adds up as the officer would, group by group', () => {
    const cells = [
      [`${ROW}.person`, 46],
      [`${ROW}.business`, 1],
      [`${ROW}.other`, 2],
      [`${ROW}.total`, 58],
    ] as const;
    expect(textsOf(cells, 'applicants')).to.deep.equal([
      '三、收到和处理政府信息公开申请情况，一、本年新收政府信息公开申请数量：自然人 46 + 法人或其他组织 3 = 49，表内总计为 58，相差 9。',
    ]);
    expect(textsOf(cells, 'applicants', ENGLISH)[0]).to.contain(
      'Natural persons 46 + Legal persons and other organisations 3 = 49, but the table has Total 58, a difference of 9.',
    );
    expect(textsOf(cells, 'applicants', TRADITIONAL_CHINESE)[0]).to.contain('自然人 46 + 法人或其他組織 3 = 49，表內總計為 58，相差 9。');
  });

  it('says what was left blank, and what could not be assessed', () => {
    const blank = [
      ['reviews.review.upheld', null],
      ['reviews.review.pending', '/'],
      ['reviews.review.other', 1],
      ['reviews.review.total', 3],
    ] as const;
    expect(textsOf(blank, 'review')).to.deep.equal([
      '四、政府信息公开行政复议、行政诉讼情况，行政复议：结果纠正 0 + 其他结果 1 = 1，表内总计为 3，相差 2。空白的 1 格按没有计。填“/”的 1 格按没有计。',
    ]);
    const missing = [
      ['reviews.review.total', null],
      ['reviews.review.other', 1],
    ] as const;
    expect(textsOf(missing, 'review')).to.deep.equal([
      '四、政府信息公开行政复议、行政诉讼情况，行政复议：行政复议·总计没有填数，无法核对。',
    ]);
  });

  it('says what may lie behind it', () => {
    const cells = [
      ['reviews.review.other', 64],
      ['reviews.review.total', 46],
    ] as const;
    // Either of the two may have been swapped.
    expect(textsOf(cells, 'review')[0]).not.to.contain('颠倒');
    const one = [
      ['reviews.review.other', 64],
      ['reviews.review.upheld', 7],
      ['reviews.review.total', 53],
    ] as const;
    expect(textsOf(one, 'review')[0]).to.contain('“行政复议·其他结果”的 64 若是 46（相邻两位数字颠倒），相关各项都平衡。');
  });

  it('has every number of the finding, exactly, whatever the numbers are', () => {
    for (const id of FORMAT_IDS)
      fc.assert(
        fc.property(validReport(id), validReport(id), (one, other) => {
          const [report, previous] = [readReport(one).report!, readReport(other).report!];
          for (const finding of checkReport(report, { previous }))
            for (const language of [SIMPLIFIED_CHINESE, ENGLISH, TRADITIONAL_CHINESE]) {
              const text = findingText(finding, language);
              expect(text).not.to.match(/[{}]|undefined|NaN|null/);
              if (finding.kind === 'value') expect(text).to.contain(numberText(Number(finding.cells[0]!.says)));
              if ('stated' in finding && finding.stated !== null) expect(text).to.contain(numberText(finding.stated));
            }
        }),
        { numRuns: 10 },
      );
  });

  it('is counted by status', () => {
    const findings = checkReport(readReport(REPORTS.slips).report!);
    expect(findingsSummary(findings, SIMPLIFIED_CHINESE)).to.equal('8 处不平衡，1 处提示');
    expect(findingsSummary(findings, ENGLISH)).to.equal('8 not balanced, 1 to look at');
    expect(findingsSummary([], SIMPLIFIED_CHINESE)).to.equal('没有发现问题');
  });

  it('says what an amount is in, whether its official label does or not', () => {
    const texts = (json: object): string[] => {
      const { report } = readReport({ agency: '示例市', ...json });
      const findings = checkReport(report!);
      return [SIMPLIFIED_CHINESE, TRADITIONAL_CHINESE, ENGLISH].flatMap((language) =>
        findings.map((finding) => findingText(finding, language)),
      );
    };
    expect(texts({ year: 2020, disclosure: { procurement: { amount: -25.1 } } })).to.deep.equal([
      '二、主动公开政府信息情况，政府集中采购，采购总金额（万元）为 -25.1，不应为负数。',
      '二、主動公開政府信息情況，政府集中採購，採購總金額（萬元）為 -25.1，不應為負數。',
      '2. Information disclosed proactively, Centralised government procurement, Total procured (CNY 10,000) is -25.1; it should not be negative.',
    ]);
    const [chinese] = texts({ year: 2024, overview: ['全年行政事业性收费金额1200元。'], disclosure: { fees: { amount: 12 } } });
    expect(chinese).to.contain('行政事业性收费·本年收费金额（万元）为 12，与文中的 0.12 相差 11.88');
  });

  it('names cells without their numbers and notes', () => {
    expect(
      [
        '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
        '1.属于国家秘密',
        '一、本年新收政府信息公开申请数量',
        '本年收费金额（单位：万元）',
        'IV. Carried forward to next year',
        '(1) Granted',
        '自然人',
      ].map(bareLabel),
    ).to.deep.equal([
      '部分公开',
      '属于国家秘密',
      '本年新收政府信息公开申请数量',
      '本年收费金额',
      'Carried forward to next year',
      'Granted',
      '自然人',
    ]);
  });
});
