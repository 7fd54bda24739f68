import { describe, it } from 'node:test';
import { expect } from 'chai';
import { trendOf } from '../../../src/trend/trend-of.js';
import type { TrendQuery } from '../../../src/trend/trend.js';
import { trendNotes } from '../../../src/trend/trend-notes.js';
import { panelSummary } from '../../../src/trend/trend-summary.js';
import { changeText, pointSentence } from '../../../src/trend/trend-text.js';
import { ENGLISH } from '../../../src/i18n/english.js';
import { readReport } from '../../../src/report/reading/read-report.js';
import type { Report } from '../../../src/report/report.js';
import { agencies, sixYears, summary, trend, year } from '../../helpers/trend/shown-trend.js';

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
