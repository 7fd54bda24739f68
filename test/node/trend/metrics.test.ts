import { describe, it } from 'node:test';
import { expect } from 'chai';
import { ENGLISH } from '../../../src/i18n/english.js';
import { trendNotes } from '../../../src/trend/trend-notes.js';
import { trendOf } from '../../../src/trend/trend-of.js';
import { pointSentence } from '../../../src/trend/trend-text.js';
import { allTopics, TOPIC_IDS, topicPanels } from '../../../src/trend/topic-panels.js';
import { metricPanelsAreInFormats, seriesOfTopic, TOPIC_CHARTS, TOPIC_COLUMNS } from '../../helpers/trends.js';
import { ENGLISH_LABELS } from '../../../src/formats/labels/english.js';
import { SHORT_LABELS } from '../../../src/formats/labels/short-label.js';
import { formatCells } from '../../../src/formats/cells.js';
import { FORMAT_IDS, FORMATS } from '../../../src/formats/formats.js';
import { readReport } from '../../../src/report/reading/read-report.js';
import { names, sixYears, trend, year } from '../../helpers/trend/shown-trend.js';

describe('a topic', () => {
  it('names its series as a reader would', () => {
    expect([...TOPIC_IDS].sort()).to.deep.equal(Object.keys(TOPIC_COLUMNS).sort());
    for (const topic of TOPIC_IDS) expect(names(trend({ topic })), topic).to.deep.equal(seriesOfTopic(topic));
  });

  it('names its charts as a reader would, in either language', () => {
    for (const [topic, charts] of Object.entries(TOPIC_CHARTS)) {
      const inChinese = trend({ topic }).panels.map(({ name, unit }) => ({ chinese: name, unit }));
      expect(inChinese, topic).to.deep.equal(charts.map(({ chinese, unit }) => ({ chinese, unit })));
      const inEnglish = trendOf(sixYears, { topic }, ENGLISH).panels.map(({ name }) => name);
      expect(inEnglish, topic).to.deep.equal(charts.map(({ english }) => english));
    }
  });

  it('has only metrics that some format has', () => {
    for (const id of TOPIC_IDS) expect(metricPanelsAreInFormats(topicPanels(id)), id).to.equal(true);
  });

  it('has an English name for each short label and each topic', () => {
    const labels = FORMAT_IDS.flatMap((id) =>
      formatCells(FORMATS[id]).flatMap(({ rows, columns }) => [...rows, ...columns].map(({ label }) => label)),
    );
    expect(
      [...SHORT_LABELS.keys()].filter((label) => !labels.includes(label)),
      'short names of no label',
    ).to.deep.equal([]);
    const names = [...SHORT_LABELS.values(), ...allTopics().map(({ label }) => label)];
    expect(new Set(names).size, 'each name once').to.equal(names.length);
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
    expect(shown.panels).to.have.length(TOPIC_CHARTS.reviews.length);
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
