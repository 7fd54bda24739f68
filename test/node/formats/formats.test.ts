import { describe, it } from 'node:test';
import { expect } from 'chai';
import { cellsOf, formatCells } from '../../../src/formats/cells.js';
import { tableParts } from '../../../src/formats/parts.js';
import { ENGLISH_LABELS } from '../../../src/formats/labels/english.js';
import type { Block, Format, Heading } from '../../../src/formats/format.js';
import { unnamedUnit } from '../../../src/formats/unnamed-unit.js';
import { FORMAT_IDS, formatOfYear, FORMATS } from '../../../src/formats/formats.js';
import { sumChecks } from '../../../src/checking/sum-checks.js';
import { yearChecks } from '../../../src/checking/year-checks.js';

const headingLabels = (headings: readonly Heading[]): string[] =>
  headings.flatMap(({ label, children = [] }) => [label, ...headingLabels(children)]);

const blockLabels = ({ label, corner, columns, rows }: Block): string[] => [
  ...(label ? [label] : []),
  ...(corner ? [corner] : []),
  ...headingLabels(columns),
  ...headingLabels(rows),
];

/** Every label of a format, as it is printed. */
export const labelsOf = (format: Format): string[] =>
  format.parts.flatMap((part) => [part.title, ...(part.kind === 'table' ? part.blocks.flatMap(blockLabels) : [])]);

const isDeeplyFrozen = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen));

const RESULTS = [
  '（一）予以公开',
  '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
  '（三）不予公开',
  '1.属于国家秘密',
  '2.其他法律行政法规禁止公开',
  '3.危及“三安全一稳定”',
  '4.保护第三方合法权益',
  '5.属于三类内部事务信息',
  '6.属于四类过程性信息',
  '7.属于行政执法案卷',
  '8.属于行政查询事项',
  '（四）无法提供',
  '1.本机关不掌握相关政府信息',
  '2.没有现成信息需要另行制作',
  '3.补正后申请内容仍不明确',
  '（五）不予处理',
  '1.信访举报投诉类申请',
  '2.重复申请',
  '3.要求提供公开出版物',
  '4.无正当理由大量反复申请',
  '5.要求行政机关确认或重新出具已获取信息',
  '（六）其他处理',
];
const CLOSED = [
  '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
  '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
  '3.其他',
];
const OUTCOMES = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];

const applications = (closed: readonly string[]): string[] => [
  '三、收到和处理政府信息公开申请情况',
  '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
  ...['申请人情况', '自然人', '法人或其他组织', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'],
  ...['一、本年新收政府信息公开申请数量', '二、上年结转政府信息公开申请数量', '三、本年度办理结果'],
  ...RESULTS,
  ...closed,
  ...['（七）总计', '四、结转下年度继续办理'],
];
const REVIEWS = [
  '四、政府信息公开行政复议、行政诉讼情况',
  ...['行政复议', ...OUTCOMES, '行政诉讼', '未经复议直接起诉', ...OUTCOMES, '复议后起诉', ...OUTCOMES],
];
const LAST = ['五、存在的主要问题及改进情况', '六、其他需要报告的事项'];
const DECISIONS = ['信息内容', '本年处理决定数量'];
const ITEMS = ['信息内容', '上一年项目数量', '本年增/减', '处理决定数量'];

/** The labels as the two documents print them, in reading order. */
const OFFICIAL: Readonly<Record<string, readonly string[]>> = {
  '2021': [
    ...['一、总体情况', '二、主动公开政府信息情况'],
    ...['第二十条第（一）项', '信息内容', '本年制发件数', '本年废止件数', '现行有效件数', '规章', '行政规范性文件'],
    ...['第二十条第（五）项', ...DECISIONS, '行政许可'],
    ...['第二十条第（六）项', ...DECISIONS, '行政处罚', '行政强制'],
    ...['第二十条第（八）项', '信息内容', '本年收费金额（单位：万元）', '行政事业性收费'],
    ...applications(CLOSED),
    ...REVIEWS,
    ...LAST,
  ],
  '2019': [
    ...['一、总体情况', '二、主动公开政府信息情况'],
    ...['第二十条第（一）项', '信息内容', '本年新制作数量', '本年新公开数量', '对外公开总数量', '规章', '规范性文件'],
    ...['第二十条第（五）项', ...ITEMS, '行政许可', '其他对外管理服务事项'],
    ...['第二十条第（六）项', ...ITEMS, '行政处罚', '行政强制'],
    ...['第二十条第（八）项', '信息内容', '上一年项目数量', '本年增/减', '行政事业性收费'],
    ...['第二十条第（九）项', '信息内容', '采购项目数量', '采购总金额', '政府集中采购'],
    ...applications([]),
    ...REVIEWS,
    ...LAST,
  ],
};

for (const id of FORMAT_IDS) {
  const format: Format = FORMATS[id];
  const paths = new Set(formatCells(format).map(({ path }) => path));

  describe(`format ${id}`, () => {
    it('survives a JSON round trip and cannot be changed', () => {
      expect(JSON.parse(JSON.stringify(format))).to.deep.equal(format);
      expect(isDeeplyFrozen(format)).to.equal(true);
    });

    it('prints every label in its official wording and order', () => {
      expect(labelsOf(format)).to.deep.equal(OFFICIAL[id]);
    });

    it('has the numbers that the official tables have', () => {
      const counts = tableParts(format).map((part) => cellsOf(part).length);
      expect(counts).to.deep.equal(id === '2021' ? [10, 175, 15] : [22, 161, 15]);
      expect(paths.size).to.equal(id === '2021' ? 200 : 198);
    });

    it('names only cells that exist in its rules, and each rule as often as it holds', () => {
      const sums = sumChecks(format);
      const years = yearChecks(format);
      const named = [
        ...sums.flatMap(({ sum, equals }) => [...sum, ...equals]),
        ...years.flatMap(({ previous, add, subtract, equals }) => [previous, ...add, ...subtract, equals]),
      ];
      expect(named.filter((path) => !paths.has(path))).to.deep.equal([]);
      const times = (ruleId: string) => sums.filter(({ rule }) => rule.id === ruleId).length;
      expect(['balance', 'applicants', 'results', 'review', 'litigation.direct', 'litigation.afterReview'].map(times)).to.deep.equal(
        id === '2021' ? [7, 25, 7, 1, 1, 1] : [7, 23, 7, 1, 1, 1],
      );
      expect(years.length).to.equal(id === '2021' ? 9 : 7);
    });

    it('adds up all results, and only results, in the sum of results', () => {
      const [first] = sumChecks(format).filter(({ rule }) => rule.id === 'results');
      expect(first?.sum.length).to.equal(id === '2021' ? 21 : 19);
      expect(first?.equals).to.deep.equal(['applications.results.total.person']);
      expect(first?.sum).not.to.include('applications.results.total.person');
    });

    it('has an English text for every label', () => {
      const texts = labelsOf(format);
      expect(texts.filter((text) => !ENGLISH_LABELS[text])).to.deep.equal([]);
    });
  });
}

describe('kinds and units', () => {
  const kindOf = (id: '2019' | '2021', path: string) => {
    const cell = formatCells(FORMATS[id]).find((other) => other.path === path);
    return [cell?.kind, cell?.unit];
  };

  it('tells counts, amounts of money and signed changes apart', () => {
    expect(kindOf('2021', 'disclosure.fees.amount')).to.deep.equal(['amount', '万元']);
    expect(kindOf('2021', 'disclosure.rules.issued')).to.deep.equal(['count', '件']);
    expect(kindOf('2019', 'disclosure.licensing.change')).to.deep.equal(['change', '项']);
    expect(kindOf('2019', 'disclosure.procurement.amount')).to.deep.equal(['amount', '万元']);
    expect(kindOf('2021', 'applications.received.person')).to.deep.equal(['count', undefined]);
  });

  it('has a unit for every amount, and knows which one the official label does not name', () => {
    const amounts = FORMAT_IDS.flatMap((id) => formatCells(FORMATS[id]).filter(({ kind }) => kind === 'amount'));
    expect(amounts.map(({ path, unit }) => [path, unit])).to.deep.equal([
      ['disclosure.procurement.amount', '万元'],
      ['disclosure.fees.amount', '万元'],
    ]);
    const unnamed = FORMAT_IDS.flatMap((id) =>
      formatCells(FORMATS[id]).filter(({ columns }) => columns.some((heading) => unnamedUnit(heading))),
    );
    expect(unnamed.map(({ path }) => path)).to.deep.equal(['disclosure.procurement.amount']);
  });
});

describe('the format of a year', () => {
  it('is that of 2019 for two years and that of 2021 since', () => {
    expect([2018, 2019, 2020, 2021, 2031].map(formatOfYear)).to.deep.equal([undefined, '2019', '2019', '2021', '2021']);
  });
});
