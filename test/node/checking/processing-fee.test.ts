import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkReport } from '../../../src/checking/check-report.js';
import type { FeeFinding } from '../../../src/checking/finding.js';
import { reportNorms } from '../../../src/checking/norms/report-norms.js';
import { findingText } from '../../../src/checking/words/finding-text.js';
import { ENGLISH } from '../../../src/i18n/english.js';
import { SIMPLIFIED_CHINESE } from '../../../src/i18n/language.js';
import type { Report } from '../../../src/report/report.js';
import { reportOf } from '../../helpers/consistent-report.js';
import { boundedWork } from '../../helpers/work.js';

/** A report with these paragraphs in part one and in part six. */
const report = (overview: readonly string[], other: readonly string[], year = 2024): Report =>
  reportOf('2021', new Map(), { overview, other, problems: ['问题。'], year });

const findings = (overview: readonly string[], other: readonly string[]): FeeFinding[] =>
  checkReport(report(overview, other)).flatMap((finding) => (finding.kind === 'fee' ? finding : []));

const PLAIN = '本年度收取信息处理费300元。';

// What part one, part six says, one line each; a newcomer adds a line.

/** Both cannot be right. */
const CONTRADICTORY: readonly (readonly [overview: string, other: string])[] = [
  ['全年收取信息处理费500元。', PLAIN],
  ['全年未收取信息处理费。', PLAIN],
  ['2024年没有收取政府信息公开信息处理费。', PLAIN],
  ['未产生信息处理费。', PLAIN],
  ['未发生收取信息处理费的情况。', PLAIN].reverse() as [string, string],
  ['2024年，我局共收取依申请公开信息处理费共计0.03万元。', '本年度未收取信息处理费。'],
  ['信息处理费收取金额为３００元。', '收取政府信息公开信息处理费0元。'],
  ['全年收取信息处理费3,000元。', PLAIN],
  ['全年收取信息处理费三百五十元。', PLAIN],
];

/** Both may be right, or it is not certain what one of them is about. */
const COMPATIBLE: readonly (readonly [overview: string, other: string])[] = [
  [PLAIN, PLAIN],
  ['全年收取信息处理费0.03万元。', PLAIN],
  ['全年收取信息处理费三百元。', PLAIN],
  ['未收取信息处理费。', '收取信息处理费0元。'],
  ['2023年收取信息处理费500元。', PLAIN],
  ['上年未收取信息处理费。', PLAIN],
  ['上半年未收取信息处理费。', PLAIN],
  ['2021年以来累计收取信息处理费900元。', PLAIN],
  ['对5件申请未收取信息处理费。', PLAIN],
  ['收取信息处理费300元，其余申请未收取信息处理费。', PLAIN],
  ['3件未达到收费标准，未收取信息处理费；2件共收取信息处理费300元。', PLAIN],
  ['全市收取信息处理费900元，其中，市本级收取信息处理费300元。', '收取信息处理费900元。'],
  ['按件收取信息处理费200元，按量收取信息处理费100元。', PLAIN],
  ['应收取信息处理费500元，申请人未按期缴纳。', PLAIN],
  ['发出收费通知2件，涉及信息处理费500元。', PLAIN],
  ['依申请提供政府信息不收取信息处理费。', PLAIN],
  ['未违规收取信息处理费。', PLAIN],
  ['免予收取信息处理费200元。', PLAIN],
  ['所属单位收取信息处理费200元。', PLAIN],
  ['收取信息处理费300余元。', '收取信息处理费312元。'],
  ['行政事业性收费金额251000元。', PLAIN],
  ['全年新收政府信息公开申请12件。', PLAIN],
];

describe('the information processing fee', () => {
  for (const [overview, other] of CONTRADICTORY)
    it(`is stated twice, not alike: ${overview} ${other}`, () => {
      const [finding, ...others] = findings([overview], ['一般情况。', other]);
      assert.deepEqual(others, []);
      assert.deepEqual([finding?.part, finding?.other.part, finding?.other.paragraph], ['overview', 'other', 1]);
    });

  for (const [overview, other] of COMPATIBLE)
    it(`is not taken to be stated twice: ${overview} ${other}`, () => assert.deepEqual(findings([overview], [other]), []));

  it('is found twice in part six itself, and named by paragraph and sentence', () => {
    const [finding, ...others] = findings([], ['一、按照规定，本年度收取信息处理费300元。', '二、全年收取信息处理费0.05万元。']);
    assert.deepEqual(others, []);
    const { other, ...own } = finding!;
    assert.deepEqual(own, {
      kind: 'fee',
      rule: 'processing-fee',
      status: 'warning',
      format: '2021',
      cells: [],
      part: 'other',
      paragraph: 1,
      quote: '全年收取信息处理费0.05万元',
      start: 2,
      amount: 500,
    });
    assert.deepEqual(other, { part: 'other', paragraph: 0, quote: '本年度收取信息处理费300元', start: 7, amount: 300 });
    assert.equal(
      findingText(finding!, SIMPLIFIED_CHINESE),
      '六、其他需要报告的事项第 2 段“全年收取信息处理费0.05万元”：与六、其他需要报告的事项第 1 段“本年度收取信息处理费300元”所说的信息处理费不同，请核对。',
    );
    assert.match(
      findingText(finding!, ENGLISH),
      /the information processing fee is not the one in .*, paragraph 1, “本年度收取信息处理费300元”/,
    );
  });

  it('is asked for in part six, from the year on in which it was introduced', () => {
    const isAsked = (other: readonly string[], year = 2024): boolean =>
      reportNorms(report(['收取信息处理费300元。'], other, year)).some(({ norm }) => norm === 'processing-fee');
    assert.ok(isAsked(['无。']) && isAsked([]), 'what part one says is not in its place');
    for (const text of [PLAIN, '未收取信息处理费。', '收取信息处理费 0 元。', '未收取任何费用。', '本年度没有发生收费事项。'])
      assert.ok(!isAsked(['无其他事项。', text]), text);
    assert.ok(isAsked(['无。'], 2021) && !isAsked(['无。'], 2020));
  });

  it('is looked for with no more work in a text made to be hard', async () => {
    for (const piece of ['收取信息处理费', '未收取', '信息公开', '信息处理费收取总额', '300元', '收取信息处理费1', '金额'])
      assert.deepEqual(await boundedWork(() => findings([piece.repeat(4000)], [PLAIN]), 40), [], piece);
  });
});
