import { describe, it } from 'node:test';
import { expect } from 'chai';
import fc from 'fast-check';
import { formatCells } from '../../../src/formats/cells.js';
import { cellsNamed } from '../../../src/formats/named-cells.js';
import { FORMAT_IDS, FORMATS } from '../../../src/formats/formats.js';
import { KNOWN_PROSE_CELLS } from '../../../src/formats/prose-cells.js';
import { PROSE_PHRASES } from '../../../src/formats/common/prose-phrases.js';
import { checkReport } from '../../../src/checking/check-report.js';
import { writtenNumber } from '../../../src/values/chinese-number.js';
import { findingText } from '../../../src/checking/words/finding-text.js';
import { SIMPLIFIED_CHINESE } from '../../../src/i18n/language.js';
import { proseNumbers } from '../../../src/checking/prose/prose-numbers.js';
import { reportOf } from '../../helpers/consistent-report.js';
import { boundedWork } from '../../helpers/work.js';

const CELLS: Readonly<Record<string, number>> = {
  'applications.received.total': 12,
  'applications.carriedOver.total': 2,
  'applications.results.granted.total': 6,
  'applications.results.partlyGranted.total': 3,
  'applications.results.closed.other.total': 2,
  'applications.results.total.total': 11,
  'applications.carriedForward.total': 3,
  'reviews.review.total': 4,
  'reviews.litigation.direct.total': 5,
  'reviews.litigation.afterReview.total': 1,
  'disclosure.fees.amount': 239.74,
};

const zeros = new Map(formatCells(FORMATS['2021']).map(({ path }) => [path, 0]));
const report = (paragraphs: readonly string[], cells: Readonly<Record<string, number>> = CELLS) =>
  reportOf('2021', new Map([...zeros, ...Object.entries(cells)]), { overview: paragraphs });

/** What a text is found to say of the report above: the id of what it speaks of, the number, and ≠ where the tables say something else. */
function saidBy(paragraphs: readonly string[], cells = CELLS): string[] {
  const { agreeing, differing } = proseNumbers(report(paragraphs, cells));
  const said = (numbers: typeof agreeing, sign: string) => numbers.map(({ phrase, number }) => `${phrase} ${sign} ${number}`);
  return [...said(agreeing, '='), ...said(differing, '≠')];
}

/** Sentences as agencies write them, and what they say of the tables. */
const CORPUS: Readonly<Record<string, readonly string[]>> = {
  '2024年，我局新收政府信息公开申请12件。': ['received = 12'],
  '全年共收到政府信息公开申请12件，上年结转2件，办结11件，结转下年度继续办理3件。': [
    ...['received = 12', 'carriedOver = 2', 'results = 11', 'carriedForward = 3'],
  ],
  '本年度受理依申请公开政府信息公开申请 １２ 件。': ['received = 12'],
  '今年收到12件政府信息公开申请，均已办结。': ['received = 12'],
  '（二）依申请公开。全年共受理申请十二件，答复十一件。': ['received = 12', 'results = 11'],
  '全年共处理政府信息公开申请，其中新收12件，结转上年申请2件，结转2025年继续办理3件。': [
    'received = 12',
    'carriedOver = 2',
    'carriedForward = 3',
  ],
  '2024年收到政府信息公开申请14件（含上年结转2件）。': ['received = 14', 'carriedOver = 2'],
  '全年收到政府信息公开申请14件，其中新收12件。': ['received = 14', 'received = 12'],
  '依申请公开12件。': ['onApplication = 12'],
  '2024年共办理依申请公开11件。': ['onApplication = 11'],
  '2024年度新收信息公开申请12宗，按时答复9宗。': ['received = 12', 'results = 9'],
  '全年新收政府信息公开申请1,012件。': ['received ≠ 1012'],
  '全年新收政府信息公开申请21件，较上年增加5件。': ['received ≠ 21'],
  '全年新收政府信息公开申请二十一件，同比增长5%。': ['received ≠ 21'],
  '未收到政府信息公开申请。': ['received ≠ 0'],
  '本年度我局没有收到依申请公开事项，无行政复议、行政诉讼。': ['received ≠ 0', 'reviews ≠ 0'],
  '因政府信息公开引发行政复议4件，行政诉讼6件。': ['review = 4', 'litigation = 6'],
  '政府信息公开行政复议、行政诉讼共10件。': ['reviews = 10'],
  '全年发生政府信息公开行政复议案件3起，行政诉讼案件无。': ['review ≠ 3', 'litigation ≠ 0'],
  '未发生因政府信息公开申请引起的行政复议。': ['review ≠ 0'],
  '政府信息公开行政复议：0件；行政诉讼：0件。': ['review ≠ 0', 'litigation ≠ 0'],
  '行政复议、行政诉讼均未发生。': ['reviews ≠ 0'],
  '未收到依申请公开行政复议或者行政诉讼案件。': ['reviews ≠ 0'],
  '全年行政事业性收费239.74万元。': ['fees = 239.74'],
  '行政事业性收费金额2397400元。': ['fees = 239.74'],
  '行政事业性收费共计239.7万元。': ['fees = 239.7'],
  '行政事业性收费240.74万元。': ['fees ≠ 240.74'],
  '2023年收到政府信息公开申请20件；2024年收到政府信息公开申请12件。': ['received = 12'],

  // Something else is spoken of, or a part, or another time.
  '2024年主动公开政府信息340条，解读12条。': [],
  '全年收到政府信息公开申请较上年增加5件。': [],
  '2023年新收政府信息公开申请20件。': [],
  '去年新收政府信息公开申请20件，办结20件。': [],
  '自2008年以来，累计新收政府信息公开申请340件。': [],
  '一季度新收政府信息公开申请5件。': [],
  '1月至6月新收政府信息公开申请5件。': [],
  '通过网络收到政府信息公开申请8件，通过信函收到政府信息公开申请3件。': [],
  '自然人新收申请10件。': [],
  '市本级新收政府信息公开申请5件。': [],
  '新收政府信息公开申请约10件。': [],
  '新收政府信息公开申请10余件。': [],
  '全年办理人大建议8件、政协提案9件，办结17件，答复17件。': [],
  '12345热线受理投诉230件，办结229件。': [],
  '全年受理行政许可申请1200件，办结1180件。': [],
  '承办行政复议案件120件，行政诉讼出庭应诉18件。': [],
  '全年依法审理行政复议案件120件。': [],
  '政府信息公开行政复议维持2件，纠正1件。': [],
  '未经复议直接起诉的有3件。': [],
  '未发生超期答复引发的行政复议。': [],
  '未发生行政复议、行政诉讼败诉。': [],
  '未按期答复2件。': [],
  '不予公开3件，撤回政府信息公开申请1件。': [],
  '政府信息公开申请办结率100%。': [],
  '收取政府信息公开信息处理费0元。': [],
  '本年度没有收取政府信息公开信息处理费。': [],
  '力争新收政府信息公开申请20件全部办结。': [],
  '收到政府信息公开申请表15份。': [],
  '新收政府信息公开申请一千五件。': [],
  '明年新收政府信息公开申请20件。': [],
};

/** Subjects that the format of 2019 has no cells for. */
const ONLY_IN_2021 = [
  ...['fees', 'feeNotices'],
  ...['rulesIssued', 'rulesRepealed', 'rulesInForce', 'documentsIssued', 'documentsRepealed', 'documentsInForce'],
];

describe('numbers in prose', () => {
  for (const [text, said] of Object.entries(CORPUS)) {
    it(`are told apart: ${text}`, () => {
      expect(saidBy([text])).to.have.members(said);
      expect(saidBy([text.replaceAll('，', ',')])).to.have.members(said);
    });
  }

  it('are read under a heading of their own, and not under another', () => {
    expect(saidBy(['（二）依申请公开情况。', '全年共受理申请13件，办结15件。'])).to.deep.equal(['received ≠ 13', 'results ≠ 15']);
    expect(saidBy(['（二）建议提案办理情况。', '全年办结15件。'])).to.deep.equal([]);
  });

  it('name the paragraph, the clause and the cells', () => {
    const [finding, ...others] = checkReport(report(['（一）主动公开。', '我局2024年 新收政府信息公开申请２１件，均已答复。'])).filter(
      ({ kind }) => kind === 'prose',
    );
    expect(others).to.deep.equal([]);
    expect(finding).to.deep.include({
      phrase: 'received',
      part: 'overview',
      paragraph: 1,
      quote: '我局2024年 新收政府信息公开申请２１件',
      start: 0,
      number: 21,
      stated: 12,
      difference: -9,
      status: 'warning',
      cells: [{ path: 'applications.received.total', of: 'report', says: 12 }],
    });
  });

  it('are read in the notes beside a table too, and named by its part', () => {
    const said = reportOf('2021', new Map([['reviews.review.total', 2]]), {
      notes: { reviews: ['情况如下。', '全年发生政府信息公开行政复议3件。'] },
    });
    const [finding] = checkReport(said).filter(({ kind }) => kind === 'prose');
    expect(finding).to.deep.include({ part: 'reviews', paragraph: 1, quote: '全年发生政府信息公开行政复议3件', number: 3, stated: 2 });
    expect(findingText(finding!, SIMPLIFIED_CHINESE)).to.contain('四、政府信息公开行政复议、行政诉讼情况').and.to.contain('第 2 段');
  });

  it('are compared with nothing where the table is blank', () => {
    const blank = reportOf('2021', new Map(), { overview: ['全年新收政府信息公开申请12件，行政复议4件。'] });
    expect(proseNumbers(blank)).to.deep.equal({ agreeing: [], differing: [] });
  });

  it('are those of the cells, whatever they are', () => {
    fc.assert(
      fc.property(fc.nat(99_999), fc.nat(99_999), (received, said) => {
        const text = `全年新收政府信息公开申请${said}件。`;
        expect(saidBy([text], { ...CELLS, 'applications.received.total': received })).to.deep.equal([
          `received ${received === said ? '=' : '≠'} ${said}`,
        ]);
      }),
    );
  });

  it('are looked for with no more work in a text made to be hard', async () => {
    for (const piece of ['政府信息公开申请', '未发生因', '结转下年', '行政复议、', '1,', '　', '（', '公开。']) {
      const hard = report([`新收${piece.repeat(3000)}`, piece.repeat(3000), `行政复议${piece.repeat(3000)}件`]);
      const { differing } = await boundedWork(() => proseNumbers(hard), 40);
      expect(differing, piece).to.deep.equal([]);
    }
  });

  it('are looked for in a sentence of three hundred bytes that nearly fits, and that froze the page once', () => {
    for (const piece of ['案件', '案', '情况', '数量总数', '事项申请'])
      expect(saidBy([`本年未发生行政复议${piece.repeat(40)}较`])).to.deep.equal([]);
    expect(saidBy([`本年未发生行政复议${'案件'.repeat(9)}。`])).to.deep.equal(['review ≠ 0']);
  });

  it('are not looked for without end: nobody reads ten thousand findings', () => {
    const counts = '全年新收政府信息公开申请13件，'.repeat(60_000);
    expect(proseNumbers(report([counts])).differing.length).to.equal(10_000);
    const paragraphs = Array<string>(60_000).fill('全年新收政府信息公开申请13件。');
    expect(proseNumbers(report(paragraphs)).differing.length).to.equal(10_000);
  });

  it('are outdone by the right number in the same paragraph, however many others there are', () => {
    const wrong = '全年新收政府信息公开申请13件，'.repeat(9000);
    expect(saidBy([`${wrong}新收政府信息公开申请12件。`])).to.deep.equal(['received = 12']);
  });

  it('speak of cells that a format has', () => {
    for (const id of FORMAT_IDS) {
      const proseCells = KNOWN_PROSE_CELLS.of(FORMATS[id]);
      const named = Object.values(proseCells).flatMap((readings) => readings.flatMap(({ add, subtract = [] }) => [...add, ...subtract]));
      expect(named.filter((path) => cellsNamed(FORMATS[id], path).length === 0)).to.deep.equal([]);
      const subjects = new Set(PROSE_PHRASES.map(({ subject }) => subject));
      expect([...subjects].filter((subject) => !proseCells[subject])).to.have.members(id === '2021' ? [] : ONLY_IN_2021);
    }
  });
});

describe('numbers as prose writes them', () => {
  it('are read in digits and in Chinese', () => {
    const written = [
      '12',
      '1,234',
      '0',
      '零',
      '〇',
      '一',
      '十',
      '十二',
      '二十',
      '二十一',
      '一百零五',
      '一百一十',
      '一千零一',
      '两千',
      '三万二千',
      '一万',
      '0.5',
    ];
    expect(written.map(writtenNumber)).to.deep.equal([12, 1234, 0, 0, 0, 1, 10, 12, 20, 21, 105, 110, 1001, 2000, 32_000, 10_000, 0.5]);
  });

  it('are not guessed at', () => {
    expect(['1,23', '一千五', '三万二', '百', '十百', '一二', '12,3456', '零零'].map(writtenNumber)).to.deep.equal(Array(8).fill(null));
  });
});
