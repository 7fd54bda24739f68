import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { panelSvg } from '../../../../src/exporting/html/trend-svg.js';
import { valueAxis } from '../../../../src/exporting/html/value-axis.js';
import { reportHtml } from '../../../../src/exporting/html/report-html.js';
import { SIMPLIFIED_CHINESE } from '../../../../src/i18n/language.js';
import { readReports } from '../../../../src/report/reading/read-report.js';
import type { Report } from '../../../../src/report/report.js';
import { TOPIC_IDS } from '../../../../src/trend/topic-panels.js';
import { trendOf } from '../../../../src/trend/trend-of.js';
import type { Trend, TrendPanel, TrendQuery } from '../../../../src/trend/trend.js';
import { REPORTS } from '../../../../stories/reports.js';

const SIX: readonly Report[] = readReports(REPORTS.sixYears).reports;

const trend = (query: TrendQuery, reports = SIX): Trend => trendOf(reports, query, SIMPLIFIED_CHINESE);

const count = (svg: string, pattern: RegExp): number => svg.match(pattern)?.length ?? 0;

const numbersIn = ({ series }: TrendPanel, isTotal: boolean): number =>
  series.filter((one) => one.isTotal === isTotal).flatMap(({ points }) => points.filter(({ value }) => value !== null)).length;

describe('the picture of a trend without a canvas', () => {
  for (const topic of TOPIC_IDS)
    it(`draws every number of ${topic} and nothing else`, () => {
      // A year is missing.
      const shown = trend(
        { topic },
        SIX.filter(({ year }) => year !== 2022),
      );
      for (const [place, panel] of shown.panels.entries()) {
        const svg = panelSvg(panel, place, shown);
        const isStacked = panel.type === 'stacked';
        assert.equal(count(svg, /class="bar /g), numbersIn(panel, false) + (isStacked ? 0 : numbersIn(panel, true)));
        assert.equal(count(svg, /class="whole"/g), isStacked ? numbersIn(panel, true) : 0);
        assert.doesNotMatch(svg, /NaN|Infinity|undefined/);
      }
    });

  it('breaks a line where a year has no number', () => {
    const shown = trend(
      { metrics: 'applications.received.total', type: 'line' },
      SIX.filter(({ year }) => year !== 2021),
    );
    const [panel] = shown.panels;
    const svg = panelSvg(panel!, 0, shown);
    assert.equal(count(svg, /class="point /g), 5);
    const [, path = ''] = /class="line s0" d="([^"]*)"/.exec(svg) ?? [];
    assert.deepEqual([count(path, /M/g), count(path, /L/g)], [2, 3]);
  });

  it('draws a bar as high as its number', () => {
    const shown = trend({ metrics: 'applications.received.total', type: 'bar' });
    const [panel] = shown.panels;
    const heights = [...panelSvg(panel!, 0, shown).matchAll(/class="bar [^>]*height="([\d.]+)"/g)].map(([, height]) => Number(height));
    const values = panel!.series[0]!.points.map(({ value }) => value ?? 0);
    for (const [index, height] of heights.entries()) assert.ok(Math.abs(height / heights[0]! - values[index]! / values[0]!) < 0.01);
  });

  it('has a scale with every number on it, whatever the numbers are', () =>
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.nat(9), fc.integer({ min: -99, max: 9_999 }), fc.maxSafeNat(), fc.constant(null)), {
          minLength: 1,
          maxLength: 8,
        }),
        fc.constantFrom('bar', 'stacked', 'line'),
        fc.boolean(),
        (values, type, isCount) => {
          const [panel] = trend({ metrics: 'applications.received.total' }).panels;
          const [series] = panel!.series;
          const points = values.map((value) => ({ ...series!.points[0]!, value }));
          const { from, to, ticks } = valueAxis({ ...panel!, type, isCount, series: [{ ...series!, points }] }, values.length);
          for (const value of values) assert.ok(value === null || (from <= value && value <= to), `${from} ${value} ${to}`);
          assert.ok(ticks.length >= 2 && ticks.length <= 8 && ticks.includes(0), ticks.join());
          if (isCount) assert.ok(ticks.every(Number.isInteger), ticks.join());
        },
      ),
      { numRuns: 200 },
    ));

  it('is in a page of several years, and not in a page of one', () => {
    assert.match(reportHtml(SIX, { form: 'page' }), /<svg/);
    assert.doesNotMatch(reportHtml(SIX.slice(0, 1), { form: 'page' }), /<svg|历年变化/);
    assert.doesNotMatch(reportHtml(SIX, { form: 'page', trend: false }), /<svg|历年变化/);
    assert.doesNotMatch(reportHtml(SIX, { form: 'fragment' }), /历年变化/);
  });
});
