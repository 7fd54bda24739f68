import { describe, it } from 'node:test';
import { expect } from 'chai';
import fc from 'fast-check';
import { trendNotes } from '../../../src/trend/trend-notes.js';
import { panelSummary } from '../../../src/trend/trend-summary.js';
import { pointSentence } from '../../../src/trend/trend-text.js';
import { trendCsv } from '../../../src/exporting/trend-csv.js';
import { randomYears } from '../../helpers/trends.js';
import { readReport } from '../../../src/report/reading/read-report.js';
import { agencies, trend, year } from '../../helpers/trend/shown-trend.js';

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
