import { describe, it } from 'node:test';
import { expect } from 'chai';
import fc from 'fast-check';
import { trendOf } from '../../../src/trend/trend-of.js';
import type { Trend, TrendQuery } from '../../../src/trend/trend.js';
import { trendNotes } from '../../../src/trend/trend-notes.js';
import { panelSummary } from '../../../src/trend/trend-summary.js';
import { changeText, pointSentence } from '../../../src/trend/trend-text.js';
import { trendCsv } from '../../../src/exporting/trend-csv.js';
import { allTopics, TOPIC_IDS, topicPanels } from '../../../src/trend/topics.js';
import { metricPanelsAreInFormats, randomYears } from '../../helpers/trends.js';
import { ENGLISH_LABELS } from '../../../src/formats/labels/english.js';
import { formatCells } from '../../../src/formats/cells.js';
import { FORMAT_IDS, FORMATS } from '../../../src/formats/formats.js';
import type { Heading } from '../../../src/formats/format.js';
import { SIMPLIFIED_CHINESE } from '../../../src/i18n/language.js';
import { ENGLISH } from '../../../src/i18n/english.js';
import { readReport, readReports } from '../../../src/report/read-report.js';
import type { Report } from '../../../src/report/report.js';
import { REPORTS } from '../../../stories/reports.js';

const { reports: sixYears } = readReports(REPORTS.sixYears);
const { reports: agencies } = readReports(REPORTS.tenAgencies);
const trend = (wanted: TrendQuery = {}, reports: readonly Report[] = sixYears): Trend => trendOf(reports, wanted, SIMPLIFIED_CHINESE);
const names = ({ panels }: Trend): string[] => panels.flatMap(({ series }) => series.map(({ name }) => name));
const year = (number: number, received: number | null | '/', rest: object = {}): Report =>
  readReport({ agency: '示例市', year: number, applications: { received: { total: received }, ...rest } }).report!;
const summary = (reports: readonly Report[], wanted: TrendQuery = {}): string => {
  const shown = trend({ metrics: 'applications.received.total', ...wanted }, reports);
  return panelSummary(shown.panels[0]!, shown);
};

describe('a topic', () => {
  it('names its series as a reader would', () => {
    expect(names(trend({ topic: 'applications' }))).to.deep.equal(['新收申请', '上年结转', '办结', '结转下年']);
    expect(names(trend({ topic: 'results' }))).to.deep.equal([
      ...['予以公开', '部分公开', '不予公开', '无法提供', '不予处理', '其他处理', '办结'],
    ]);
    expect(names(trend({ topic: 'applicants' }))).to.deep.equal([
      ...['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'],
    ]);
    const reviews = trend({ topic: 'reviews' });
    expect(reviews.panels.map(({ name }) => name)).to.deep.equal(['行政复议', '行政诉讼']);
    expect(names(reviews).slice(0, 5)).to.deep.equal(['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']);
    const disclosure = trend({ topic: 'disclosure' });
    expect(disclosure.panels.map(({ name, unit }) => `${name} ${unit}`)).to.deep.equal([
      ...['规章 件', '行政规范性文件 件', '行政许可 件', '行政处罚 件', '行政强制 件', '行政事业性收费 万元'],
    ]);
  });

  it('has only metrics that some format has', () => {
    for (const id of TOPIC_IDS) expect(metricPanelsAreInFormats(topicPanels(id)), id).to.equal(true);
  });

  it('has an English name for each short label and each topic', () => {
    const headings = FORMAT_IDS.flatMap((id) => formatCells(FORMATS[id]).flatMap(({ rows, columns }): readonly Heading[] => [...rows, ...columns]));
    const names = [...headings.flatMap(({ short }) => short ?? []), ...allTopics().map(({ label }) => label)];
    expect(new Set(names).size).to.equal(19);
    expect(names.filter((name) => !ENGLISH_LABELS[name])).to.deep.equal([]);
  });

  it('leaves out what no report has in its format, and says so', () => {
    const old = trend(
      { topic: 'disclosure' },
      sixYears.filter((report) => report.year < 2021),
    );
    expect(old.panels.map(({ name }) => name)).to.deep.equal(['行政许可', '行政处罚', '行政强制']);
    expect(old.absent).to.have.length(7);
    expect(trendNotes(old).join()).to.contain('规章：现行有效');
  });
});

describe('metrics', () => {
  it('of one unit share a chart', () => {
    const { panels } = trend({
      metrics: 'applications.received.total, disclosure.fees.amount，applications.received.person; disclosure.licensing.decisions',
    });
    expect(panels.map(({ unit, series }) => [unit, series.length])).to.deep.equal([
      ['件', 3],
      ['万元', 1],
    ]);
  });

  it('that do not exist are named, and the others shown', () => {
    const shown = trend({ metrics: 'applications.received.total, applications.nothing, constructor' });
    expect(names(shown)).to.deep.equal(['新收申请']);
    expect(shown.problems).to.have.length(2);
    expect(shown.problems[0]).to.contain('applications.nothing');
  });

  it('give way to the topic where none of them exists', () => {
    const shown = trend({ metrics: 'weather', topic: 'reviews' });
    expect(shown.panels).to.have.length(2);
    expect(shown.problems).to.have.length(2);
    expect(shown.problems[1]).to.equal('没有可用的指标，改为显示“政府信息公开行政复议和行政诉讼”。');
  });

  it('that stop above a cell are told what lies below', () => {
    expect(trend({ metrics: 'applications.results' }).problems[0]).to.contain('如 applications.results.granted.person。');
    expect(trend({ metrics: 'reviews.review.total, applications' }).problems).to.have.length(1);
  });

  it('are named by their column, where that is no sum of the others', () => {
    expect(names(trend({ metrics: 'disclosure.rules.total, disclosure.rules.issued' }))).to.deep.equal(['对外公开总数', '制发']);
  });

  it('may be differences and shares, each named and on a scale of its own', () => {
    const { panels } = trend({
      metrics: 'reviews.review.total - reviews.review.upheld, applications.results.granted.total / applications.results.total.total',
    });
    expect(panels.map(({ unit, series }) => `${series[0]!.name} ${unit} ${series[0]!.points[0]!.value ?? ''}`)).to.deep.equal([
      '行政复议：总计减行政复议：结果维持 件 4',
      '予以公开与办结之比 % 33.9',
    ]);
  });

  it('are no shares of a few counts either, but may be of any amount', () => {
    const reports = [10, 40].map((total, index) => year(2023 + index, 5, { results: { granted: { total: 4 }, total: { total } } }));
    const shown = trend({ metrics: 'applications.results.granted.total / applications.results.total.total' }, reports);
    const [panel] = shown.panels;
    expect(panel!.series[0]!.points.map(({ value, reason }) => value ?? reason)).to.deep.equal(['too-few', 10]);
    expect(pointSentence(panel!.series[0]!, 0, panel!, shown)).to.equal('2023 年，予以公开与办结之比 4 件（总数不足 30 件，不计占比）');
    expect(trendNotes(shown).join()).to.contain('不足 30 件');
    const money = readReport({ agency: '市', year: 2024, disclosure: { fees: { amount: 1.5 } } }).report!;
    const amounts = trend({ metrics: 'disclosure.fees.amount / disclosure.fees.amount' }, [money]);
    const [share] = amounts.panels;
    expect(pointSentence(share!.series[0]!, 0, share!, amounts)).to.match(/ 100%（1.5 万元与 1.5 万元之比）$/);
  });

  it('of two units are not taken together, and why is said', () => {
    const shown = trend({ metrics: 'disclosure.fees.amount - disclosure.licensing.decisions, applications.received.total' });
    expect(names(shown)).to.deep.equal(['新收申请']);
    expect(shown.problems).to.deep.equal([
      '“disclosure.fees.amount - disclosure.licensing.decisions”的两项单位不同，不能相减或相比，未列出。',
    ]);
  });
});

describe('shares', () => {
  it('are of the published total, to one decimal, with the counts beside them', () => {
    const { panels } = trend({ topic: 'results', shares: true });
    const point = panels[0]!.series[0]!.points[3]!;
    expect([point.value, point.counts, point.isDerived]).to.deep.equal([
      24.7,
      { value: 18, total: 73, isDerived: false, unit: '件' },
      true,
    ]);
    expect(panels[0]!.series.some(({ isTotal }) => isTotal)).to.equal(false);
  });

  it('say the very numbers that they are of, on random reports', () => {
    for (const [reports, topic] of fc.sample(fc.tuple(randomYears, fc.constantFrom('results', 'applicants')), 20)) {
      const { panels, positions } = trend({ topic, shares: true }, reports);
      // Where no total is large enough, there are counts in place of shares.
      if (!panels[0]!.isShare) continue;
      const counts = trend({ topic }, reports);
      for (const [place, { report }] of positions.entries())
        for (const [index, { points }] of panels[0]!.series.entries()) {
          const { value, counts: of, reason } = points[place]!;
          const [part, total] = [counts.panels[0]!.series[index], counts.panels[0]!.series.find(({ isTotal }) => isTotal)].map(
            (series) => series?.points[place]?.value ?? null,
          );
          if (of) expect([of.value, of.total]).to.deep.equal([part, total]);
          if (value !== null) expect(value).to.equal(Math.round((1000 * part!) / total!) / 10);
          else expect(reason ?? report, JSON.stringify(points[place])).to.be.a('string');
        }
    }
  });

  it('are not taken of fewer than 30', () => {
    const few = trend({ topic: 'results', shares: true, by: 'agency' }, agencies);
    const place = few.positions.findIndex(({ agency }) => agency === '示例市民政局');
    expect(few.panels[0]!.series.map(({ points }) => points[place]!.reason)).to.deep.equal(Array<string>(6).fill('too-few'));
    expect(trendNotes(few).join()).to.contain('不足 30 件');
    expect(trend({ topic: 'reviews', shares: true }).panels.every(({ isShare }) => !isShare)).to.equal(true);
    expect(trend({ topic: 'reviews' }).canShare).to.equal(false);
    expect(trend({ topic: 'results' }).canShare).to.equal(true);
  });
});

describe('a total without a number', () => {
  const of = (total: number | null | '/') => {
    const reports = [
      year(2023, 1, { results: { granted: { total: 40 }, total: { total: 50 } } }),
      year(2024, 1, { results: { granted: { total: 7 }, partlyGranted: { total: null }, total: { total } } }),
    ];
    const shown = trend({ topic: 'results', shares: true }, reports);
    const [panel] = shown.panels;
    return panel!.series.slice(0, 2).map((series) => pointSentence(series, 1, panel!, shown));
  };

  it('is the reason why its parts have no shares, and their counts stand', () => {
    expect(of(null)).to.deep.equal(['2024 年，予以公开 7 件（总数未填，不计占比）', '2024 年，部分公开 未填']);
    expect(of('/')).to.deep.equal(['2024 年，予以公开 7 件（总数为“/”，不计占比）', '2024 年，部分公开 未填']);
    expect(of(0)[0]).to.equal('2024 年，予以公开 7 件（总数为零，不计占比）');
    expect(of(29)[0]).to.equal('2024 年，予以公开 7 件（总数不足 30 件，不计占比）');
  });

  it('leaves the counts in the CSV', () => {
    const reports = [2023, 2024].map((when) =>
      year(when, 1, { results: { granted: { total: 7 }, total: { total: when === 2023 ? 70 : 20 } } }),
    );
    const [head, first, second] = trendCsv(trend({ topic: 'results', shares: true }, reports)).split('\r\n');
    expect(head).to.contain('"予以公开（%）","予以公开（件）","予以公开备注"');
    expect(first).to.contain('2023,10,7,,');
    expect(second).to.contain('2024,,7,"总数不足 30 件，不计占比"');
  });
});

describe('an amount of money', () => {
  it('is in its unit wherever it is shown, though the official label names none', () => {
    const reports = [2019, 2020].map(
      (when) =>
        readReport({ agency: '示例市', year: when, disclosure: { procurement: { projects: 4, amount: when - 1994 + 0.1 } } }).report!,
    );
    const shown = trend({ metrics: 'disclosure.procurement.amount' }, reports);
    const [panel] = shown.panels;
    expect([panel!.unit, panel!.isCount]).to.deep.equal(['万元', false]);
    expect(pointSentence(panel!.series[0]!, 1, panel!, shown)).to.contain('26.1 万元，比上年增加 1 万元');
    expect(panelSummary(panel!, shown)).to.contain('25.1 万元');
    // Pieces and money share no chart.
    expect(
      trend({ metrics: 'disclosure.procurement.amount, disclosure.procurement.projects' }, reports).panels.map(({ unit }) => unit),
    ).to.deep.equal(['万元', '个']);
  });
});

describe('a report that could not be read', () => {
  const json = (when: number, total: unknown, agency = '示例市司法局') => ({ agency, year: when, applications: { received: { total } } });
  const shownOf = (reports: readonly unknown[], wanted: TrendQuery = {}): Trend => {
    const readings = readReports(reports);
    return trendOf(readings.reports, { metrics: 'applications.received.total', ...wanted }, SIMPLIFIED_CHINESE, readings);
  };

  it('is never called one that is missing', () => {
    const shown = shownOf([json(2021, 5), json(2022, 8), json(2023, '69'), json(2025, 9)]);
    const [panel] = shown.panels;
    expect(pointSentence(panel!.series[0]!, 2, panel!, shown)).to.equal('2023 年，新收申请 报告有误');
    expect(panelSummary(panel!, shown)).to.match(/；2024 年的报告缺失；2023 年的报告有误，未能读取。$/);
    const notes = trendNotes(shown).join();
    expect(notes).to.contain('2024 年的报告不在数据中').and.to.contain('2023 年的报告有误，未能读取，图中空缺，不作零。');
    expect(shown.problems).to.deep.equal([
      '示例市司法局2023年的报告有误，未能显示：[2].applications.received.total：应为数字（不加引号）、null 或 "/"，实为 "69"。',
    ]);
  });

  it('has a place at the end of the years, and among the agencies', () => {
    expect(shownOf([json(2023, 1), json(2024, 'x')]).positions.map(({ year: when, isUnread }) => [when, isUnread])).to.deep.equal([
      [2023, false],
      [2024, true],
    ]);
    const shown = shownOf([json(2024, 1), json(2024, 'x', '示例市民政局'), json(2023, 1, '示例市教育局')], { by: 'agency' });
    expect(panelSummary(shown.panels[0]!, shown)).to.contain('示例市教育局 2024 年的报告缺失；示例市民政局 2024 年的报告有误，未能读取');
    expect(shown.problems.join()).to.contain('示例市民政局2024年的报告有误');
  });

  it('is spoken of where it would be shown, also if it does not say whose it is', () => {
    const other = json(2023, 'x', '别的机关');
    expect(shownOf([json(2023, 1), other], { agency: '示例市司法局' }).problems).to.deep.equal([]);
    expect(shownOf([json(2023, 1), other]).problems, 'whose years was not said').to.have.length(1);
    const nameless = { year: 2024, applications: {} };
    expect(shownOf([json(2024, 1), nameless]).problems.join()).to.contain('2024年的报告有误，未能显示：[1].agency');
    expect(shownOf([json(2024, 1), 7]).problems.join()).to.contain('一份不知机关或年份的报告有误');
    expect(shownOf([json(2024, 1), { ...json(2023, 1), year: '2023' }]).positions.map(({ isUnread }) => isUnread)).to.deep.equal([
      true,
      false,
    ]);
    const many = shownOf([json(2024, 1), ...Array.from({ length: 9 }, (_, index) => json(2015 + index, 'x'))]);
    expect(many.problems).to.have.length(4);
    expect(many.problems[3]).to.equal('还有 6 份报告有误，未能显示。');
    expect(shownOf([json(2024, 1), { ...json(2023, 'x'), title: 4 }]).problems[0]).to.contain('；另有 1 处错误。');
  });
});

describe('sources that could not be had', () => {
  it('keep a year from being called missing', () => {
    const reports = [year(2021, 3), year(2023, 4)];
    const shown = trendOf(reports, { metrics: 'applications.received.total' }, SIMPLIFIED_CHINESE, { failures: [{}] });
    const [panel] = shown.panels;
    const said = [
      panelSummary(panel!, shown),
      ...trendNotes(shown),
      pointSentence(panel!.series[0]!, 1, panel!, shown),
      trendCsv(shown),
    ].join();
    expect(said)
      .to.contain('2022 年的报告没有读到')
      .and.to.contain('2022 年，新收申请 未读到报告')
      .and.not.to.match(/缺失|无报告|不在数据中/);
  });
});

describe('very many reports', () => {
  const many = (count: number, total: unknown) =>
    Array.from({ length: count }, (_, index) => ({ agency: `第${index}局`, year: 2024, applications: { received: { total } } }));

  it('that cannot be read are all told from missing ones, and counted', () => {
    const readings = readReports([...many(1500, 'x'), { agency: '甲', year: 2024 }]);
    const shown = trendOf(readings.reports, { by: 'agency' }, SIMPLIFIED_CHINESE, readings);
    expect(shown.positions.filter(({ isUnread }) => isUnread)).to.have.length(1500);
    expect(shown.problems[3]).to.equal('还有 1497 份报告有误，未能显示。');
  });

  it('are as many as a file holds', () => {
    const [report] = readReports(many(1, 1)).reports;
    const reports = Array.from({ length: 150_000 }, (_, index) => ({ ...report!, agency: `第${index}局` }));
    const shown = trendOf(reports, { by: 'agency', metrics: 'applications.received.total' }, SIMPLIFIED_CHINESE);
    expect(shown.positions).to.have.length(150_000);
    expect(panelSummary(shown.panels[0]!, shown)).to.contain('150000 个机关中，新收申请均为 1 件');
    const others = trendOf([...reports, { ...report!, agency: '甲', year: 2025 }], { by: 'agency' }, SIMPLIFIED_CHINESE);
    expect(trendNotes(others).join().length, 'and are not all named').to.be.below(500);
  });
});

describe('a new format', () => {
  it('is not dated to the year of a report that follows a gap', () => {
    const shown = trend({ metrics: 'applications.received.total' }, [year(2019, 3), year(2020, 3), year(2023, 4)]);
    const [panel] = shown.panels;
    expect(panelSummary(panel!, shown)).to.contain('；2020 年与 2023 年之间统计格式调整；');
    expect(trendNotes(shown)[0]).to.match(/^2023 年按.*与 2020 年的格式不同/);
    expect(pointSentence(panel!.series[0]!, 4, panel!, shown)).to.contain('统计格式与上一份报告不同');
  });

  it('that only some agencies use is told', () => {
    const mixed = [year(2024, 1), readReport({ agency: '甲', year: 2024, format: '2019' }).report!];
    expect(trendNotes(trend({ by: 'agency' }, mixed)).join()).to.contain('统计格式不同');
    expect(trendNotes(trend({ by: 'agency' }, agencies)).join()).not.to.contain('统计格式不同');
  });
});

describe('numbers that were added up here', () => {
  const results = { unavailable: { notHeld: { total: 4 }, notReady: { total: 5 }, unclear: { total: null } }, total: { total: 60 } };

  it('say so, and what they leave out, in counts and in shares', () => {
    for (const shares of [false, true]) {
      const shown = trend({ topic: 'results', shares }, [year(2024, 1, { results })]);
      const [panel] = shown.panels;
      const series = panel!.series.find(({ name }) => name === '无法提供')!;
      expect(pointSentence(series, 0, panel!, shown)).to.match(
        shares ? /15%（60 件中的 9 件），数量由本页计算，1 格空白或“\/”未计入$/ : / 9 件，由本页计算，1 格空白或“\/”未计入$/,
      );
      const csv = trendCsv(shown);
      expect(csv).to.contain('无法提供（件，由本页计算）');
      expect(csv).to.contain('"1 格空白或“/”未计入"');
    }
  });
});

describe('rounding', () => {
  it('is half up, whatever the quotient is held as', () => {
    const percentOf = (part: number, total: number) =>
      trend({ topic: 'results', shares: true }, [year(2024, 1, { results: { granted: { total: part }, total: { total } } })]).panels[0]!
        .series[0]!.points[0]!.value;
    expect([percentOf(23, 80), percentOf(41, 80), percentOf(7, 80), percentOf(1, 3000)]).to.deep.equal([28.8, 51.3, 8.8, 0]);
  });
});

describe('notes', () => {
  const said = (wanted: TrendQuery, reports: readonly Report[] = sixYears): string => trendNotes(trend(wanted, reports)).join();

  it('speak of the mark of a total where there is one', () => {
    expect(said({ topic: 'results' }))
      .to.contain('“办结”为报告中的总计。')
      .and.to.contain('短线');
    expect(said({ topic: 'results', type: 'bar' }))
      .to.contain('“办结”为报告中的总计。')
      .and.not.to.contain('短线');
    expect(said({ topic: 'reviews' }), 'of litigation, the reports have two').to.contain('“行政诉讼：总计”由报告中的总计相加。');
    const blank = [year(2024, 1, { results: { granted: { total: 40 } } })];
    expect(said({ topic: 'results', shares: true }, blank))
      .to.contain('没有可以计算占比的总数')
      .and.not.to.match(/短线|不足/);
  });

  it('speak of shares of a few where there are none of some whole', () => {
    expect(said({ topic: 'reviews', shares: true })).to.contain('不足 30 件');
    expect(said({ topic: 'applications', shares: true })).not.to.contain('不足 30 件');
  });

  it('name only what is shown twice', () => {
    const twice = [...sixYears, sixYears[0]!];
    expect(said({}, twice)).to.contain('2019年有不止一份报告');
    expect(said({ from: 2022 }, twice)).not.to.contain('不止一份');
  });
});

describe('the title', () => {
  it('names the agency whose years are shown', () => {
    expect(trend().title).to.equal('示例市卫生健康委员会政府信息公开申请的收到和办理：2019 至 2024 年');
    expect(trend({ by: 'agency' }, agencies).title).to.equal('政府信息公开申请的收到和办理：2024 年各机关');
  });
});

describe('the sentence of a chart', () => {
  it('is the one of the specification', () => {
    const years = [12, 20, 30, 51, 40, 47].map((received, index) => year(2019 + index, received));
    expect(summary(years)).to.equal('2019 至 2024 年，新收申请由 12 件增至 47 件，2022 年最多，为 51 件；2021 年起统计格式调整。');
  });

  it('tells every course of numbers', () => {
    const of = (...values: (number | null)[]): string => summary(values.map((received, index) => year(2021 + index, received)));
    expect(of(5, 9)).to.equal('2021 至 2022 年，新收申请由 5 件增至 9 件。');
    expect(of(9, 5, 4, 5)).to.equal('2021 至 2024 年，新收申请由 9 件减至 5 件，2023 年最少，为 4 件。');
    expect(of(5, 5, 5)).to.equal('2021 至 2023 年，新收申请均为 5 件。');
    expect(of(5, 8, 8, 5)).to.equal('2021 至 2024 年，新收申请首尾持平，均为 5 件，2022 年、2023 年最多，均为 8 件。');
    expect(of(5)).to.equal('2021 年，新收申请为 5 件。');
    expect(of(null, null)).to.equal('新收申请没有数字。');
    expect(of(null, 3, null, 4)).to.equal('2022 至 2024 年，新收申请由 3 件增至 4 件，2023 年没有数。');
  });

  it('says which years are missing', () => {
    expect(summary([year(2021, 1), year(2024, 2)])).to.equal('2021 至 2024 年，新收申请由 1 件增至 2 件；2022 年、2023 年的报告缺失。');
  });

  it('does not speak of a new format where the numbers are all on one side of it', () => {
    expect(summary([year(2020, null), year(2021, 3), year(2022, 4)])).to.equal('2021 至 2022 年，新收申请由 3 件增至 4 件。');
  });

  it('says who has most and who least, and counts those that are many', () => {
    const of = (...values: number[]): string =>
      summary(
        values.map((received, index) => ({ ...year(2024, received), agency: `机关${index + 1}` })),
        { by: 'agency' },
      );
    expect(of(3, 9, 1)).to.equal('2024 年 3 个机关中，新收申请以机关2最多，为 9 件，机关3最少，为 1 件。');
    expect(of(9, 9, 1)).to.equal('2024 年 3 个机关中，新收申请以机关1、机关2最多，均为 9 件，机关3最少，为 1 件。');
    expect(of(9, 0, 0, 0, 0)).to.contain('机关2等 4 个机关最少，均为 0 件');
    expect(of(4, 4)).to.equal('2024 年 2 个机关中，新收申请均为 4 件。');
    expect(of(4)).to.equal('机关1，新收申请为 4 件。');
  });

  it('says what a whole is mostly made up of', () => {
    const shown = trend({ topic: 'results' });
    expect(panelSummary(shown.panels[0]!, shown)).to.contain('2024 年，办结中“予以公开”最多，为 30 件');
    const shares = trend({ topic: 'results', shares: true });
    expect(panelSummary(shares.panels[0]!, shares)).to.contain('2024 年，办结中“予以公开”最多，为 33.7%');
  });

  it('says which part is the largest by its count, where shares are alike when they are rounded', () => {
    const results = { granted: { total: 3334 }, partlyGranted: { total: 3333 }, total: { total: 10000 } };
    const shown = trend({ topic: 'results', shares: true }, [year(2024, 1, { results })]);
    expect(panelSummary(shown.panels[0]!, shown)).to.contain('办结中“予以公开”最多，为 33.3%');
  });

  it('says nothing of a whole where what is stacked makes up none', () => {
    const shown = trend({ topic: 'applications', type: 'stacked' });
    expect(panelSummary(shown.panels[0]!, shown)).not.to.match(/中“/);
  });

  it('is in the reader’s language', () => {
    const shown = trendOf(sixYears, { topic: 'applications' }, ENGLISH);
    expect(panelSummary(shown.panels[0]!, shown)).to.match(/^2019 to 2024, Applications received rose from 52 items to 90 items/);
    const texts = [
      shown.title.replace('示例市卫生健康委员会', ''),
      ...trendNotes(shown),
      pointSentence(shown.panels[0]!.series[0]!, 1, shown.panels[0]!, shown),
    ].join();
    // The document of the format has no name but its own.
    expect(texts.replace('国办公开办函〔2021〕30号', '')).not.to.match(/[\u4e00-\u9fff]/);
  });
});

describe('a point', () => {
  it('says its year, metric, value and change', () => {
    const shown = trend({ topic: 'applications' });
    const [panel] = shown.panels;
    const say = (index: number): string => pointSentence(panel!.series[0]!, index, panel!, shown);
    expect(say(0)).to.equal('2019 年，新收申请 52 件');
    expect(say(1)).to.equal('2020 年，新收申请 47 件，比上年减少 5 件');
    expect(say(2)).to.equal('2021 年，新收申请 62 件，比上年增加 15 件，统计格式本年起调整');
  });

  it('keeps blank, zero, "/" and a missing year apart', () => {
    const shown = trend({ metrics: 'applications.received.total' }, [year(2021, 0), year(2022, null), year(2023, '/'), year(2025, 0)]);
    const [panel] = shown.panels;
    const said = shown.positions.map((_, index) => pointSentence(panel!.series[0]!, index, panel!, shown));
    expect(said).to.deep.equal([
      '2021 年，新收申请 0 件',
      '2022 年，新收申请 未填',
      '2023 年，新收申请 不适用（/）',
      '2024 年，新收申请 无报告',
      '2025 年，新收申请 0 件，上年无可比数据',
    ]);
  });

  it('changes exactly: 0.3 less 0.1 is 0.2, and shares change by percentage points', () => {
    const fees = [0.1, 0.3].map(
      (amount, index) => readReport({ agency: '市', year: 2021 + index, disclosure: { fees: { amount } } }).report!,
    );
    const shown = trend({ metrics: 'disclosure.fees.amount' }, fees);
    expect(changeText(shown.panels[0]!.series[0]!, 1, shown.panels[0]!, shown)).to.equal('比上年增加 0.2 万元');
    const shares = trend({ topic: 'results', shares: true });
    expect(changeText(shares.panels[0]!.series[0]!, 1, shares.panels[0]!, shares)).to.equal('比上年减少 3.5 个百分点');
  });

  it('says what the next report restates', () => {
    const years = [
      year(2022, 1, { carriedForward: { total: 5 } }),
      year(2023, 1, { carriedOver: { total: 7 }, carriedForward: { total: 2 } }),
    ];
    const shown = trend({ metrics: 'applications.carriedForward.total' }, years);
    expect(pointSentence(shown.panels[0]!.series[0]!, 0, shown.panels[0]!, shown)).to.contain('次年的报告改为 7 件');
    expect(trendNotes(shown)).to.include('2022 年结转下年为 5 件，次年的报告改为 7 件。');
  });
});

describe('what is asked for', () => {
  it('may be in any order, twice, or one year alone', () => {
    const reversed = trend({}, [...sixYears].reverse());
    expect(reversed.positions.map(({ year: place }) => place)).to.deep.equal([2019, 2020, 2021, 2022, 2023, 2024]);
    expect(trendNotes(trend({}, [year(2023, 1), year(2023, 2)])).join()).to.contain('不止一份报告');
    expect(trendNotes(trend({}, [year(2023, 1)])).join()).to.contain('只显示了一年的报告');
    expect(trend({}, []).positions).to.have.length(0);
  });

  it('falls back where the topic or the years make no sense, and says so', () => {
    const shown = trend({ topic: 'weather' });
    expect([names(shown)[0], shown.problems.length]).to.deep.equal(['新收申请', 1]);
    for (const span of [{ from: 2024, to: 2019 }, { from: 1000, to: 9999 }, { to: 9999 }, { from: 2030 }, { from: 2030, to: 2035 }]) {
      const all = trend(span);
      expect([all.positions.length, all.problems.length]).to.deep.equal([6, 1]);
    }
    expect(trend({ from: 2022 }).positions).to.have.length(3);
  });
});
