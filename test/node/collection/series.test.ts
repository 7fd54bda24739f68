import { describe, it } from 'node:test';
import { expect } from 'chai';
import { seriesOverAgencies, seriesOverYears } from '../../../src/collection/series.js';
import { readReports } from '../../../src/report/reading/read-report.js';
import type { Report } from '../../../src/report/report.js';
import { REPORTS } from '../../../stories/reports.js';
import { metric, read, row } from '../../helpers/trend/one-metric.js';

const valuesOf = (reports: readonly Report[], text: string) => seriesOverYears(reports, [metric(text)]).series[0]!.points;

describe('series over years', () => {
  const { reports } = readReports(REPORTS.sixYears);

  it('has a position a year, in order, with the change of format marked', () => {
    const { positions } = seriesOverYears([...reports].reverse(), []);
    expect(positions.map(({ year }) => year)).to.deep.equal([2019, 2020, 2021, 2022, 2023, 2024]);
    expect(positions.map(({ isFormatChange }) => isFormatChange)).to.deep.equal([false, false, true, false, false, false]);
  });

  it('shows a missing year as a gap, and finds the change of format across it', () => {
    const some = reports.filter(({ year }) => year !== 2021 && year !== 2023);
    const { positions, series } = seriesOverYears(some, [metric('applications.received.total')]);
    expect(series[0]!.points.map(({ reason }) => reason)).to.deep.equal([
      undefined,
      undefined,
      'no-report',
      undefined,
      'no-report',
      undefined,
    ]);
    expect(series[0]!.points[2]!.value).to.equal(null);
    expect(positions[3]!.isFormatChange).to.equal(true);
  });

  it('ends where a metric exists in one format only, and runs on where both hold it', () => {
    const reasons = (text: string) => valuesOf(reports, text).map(({ reason }) => reason ?? 'number');
    expect(reasons('disclosure.rules.inForce')).to.deep.equal(['not-in-format', 'not-in-format', 'number', 'number', 'number', 'number']);
    expect(reasons('disclosure.procurement.projects')).to.deep.equal(['number', 'number', ...Array<string>(4).fill('not-in-format')]);
    const closed = valuesOf(reports, 'applications.results.closed.total');
    expect(closed.map(({ isDerived }) => isDerived)).to.deep.equal([false, false, true, true, true, true]);
    expect(closed.every(({ value }) => typeof value === 'number')).to.equal(true);
  });

  it('tells a year whose report could not be read from one without a report', () => {
    const some = reports.filter(({ year }) => year !== 2021 && year < 2023);
    const [{ agency } = { agency: '' }] = some;
    const unread = [
      { value: { agency, year: 2021 }, problems: [] },
      { value: { agency, year: 2024 }, problems: [] },
      { value: { agency, year: 2020 }, problems: [] },
      { value: { agency: '别的机关', year: 2025 }, problems: [] },
    ];
    const { positions, series } = seriesOverYears(some, [metric('applications.received.total')], {}, unread);
    const said = series[0]!.points.map(({ reason = 'number' }, place) => `${positions[place]!.year} ${reason}`);
    expect(said).to.deep.equal(['2019 number', '2020 number', '2021 unread', '2022 number', '2023 no-report', '2024 unread']);
  });

  it('does not stretch over a hundred years for one that is a mistake', () => {
    const years = [2019, 2021, 9999].map((year) => read({ year }));
    const yearsOf = (wanted: object) => seriesOverYears(years, [], wanted).positions.map(({ year }) => year);
    expect(yearsOf({}), 'but has the gaps between the others').to.deep.equal([2019, 2020, 2021, 9999]);
    expect(yearsOf({ to: 2021 })).to.deep.equal([2019, 2020, 2021]);
    expect(seriesOverYears(years.slice(0, 2), [], { to: 9999 }).positions).to.deep.equal([]);
  });

  it('compares only with the year before, also where years between are left out', () => {
    const years = [
      read({ year: 2019, applications: { carriedForward: row(5) } }),
      read({ year: 9999, applications: { carriedOver: row(7) } }),
    ];
    expect(valuesOf(years, 'applications.carriedForward.total')[0]!.restated).to.equal(undefined);
  });

  it('takes the report of an impossible year, or one that says none, for none of the years', () => {
    const unread = [1932, '年', { toString: 1 }, null, 20231].map((year) => ({ value: { agency: '示例市', year }, problems: [] }));
    const { positions } = seriesOverYears([read({ year: 2023 }), read({ year: 2024 })], [], {}, [...unread, { value: null, problems: [] }]);
    expect(positions.map(({ year }) => year)).to.deep.equal([2023, 2024]);
  });

  it('carries what the next report restates', () => {
    const years = [
      read({ year: 2022, applications: { carriedForward: row(5) } }),
      read({ year: 2023, applications: { carriedOver: row(7), carriedForward: row(2) } }),
      read({ year: 2024, applications: { carriedOver: row(2), carriedForward: row(1) } }),
    ];
    expect(valuesOf(years, 'applications.carriedForward.total').map(({ value, restated }) => [value, restated])).to.deep.equal([
      [5, 7],
      [2, undefined],
      [1, undefined],
    ]);
  });

  it('takes the first of two reports of one year, and names the other', () => {
    const twice = [read({ year: 2023, applications: { received: row(1) } }), read({ year: 2023, applications: { received: row(2) } })];
    const { series, duplicates } = seriesOverYears(twice, [metric('applications.received.total')]);
    expect([series[0]!.points.map(({ value }) => value), duplicates]).to.deep.equal([[1], [twice[1]]]);
    const later = [...twice, read({ year: 2024 })];
    expect(seriesOverYears(later, [], { from: 2024 }).duplicates, 'of years that are not shown').to.deep.equal([]);
  });

  it('shows what is wanted: an agency, from a year, to a year', () => {
    const other = { ...reports[0]!, agency: '示例市档案馆' };
    const yearsOf = (wanted: object) => seriesOverYears([other, ...reports], [], wanted).positions.map(({ year }) => year);
    expect(yearsOf({})).to.deep.equal([2019]);
    expect(yearsOf({ agency: reports[0]!.agency, from: 2022 })).to.deep.equal([2022, 2023, 2024]);
    expect(yearsOf({ agency: reports[0]!.agency, from: 2023, to: 2025 })).to.deep.equal([2023, 2024, 2025]);
    expect([yearsOf({ agency: 'nobody' }), yearsOf({ from: 2024, to: 2019 })]).to.deep.equal([[], []]);
  });

  it('is empty where there is nothing', () => {
    expect(seriesOverYears([], [metric('applications.received.total')])).to.deep.equal({
      positions: [],
      series: [{ metric: metric('applications.received.total'), points: [] }],
      duplicates: [],
    });
  });
});

describe('series over agencies', () => {
  it('has a position an agency, in one year', () => {
    const reports = ['甲', '乙', '丙'].flatMap((agency, index) => [
      read({ agency, year: 2023, applications: { received: row(0) } }),
      read({ agency, year: 2024, applications: { received: row(index + 1) } }),
    ]);
    const { positions, series } = seriesOverAgencies(reports, [metric('applications.received.total')]);
    expect(positions.map(({ agency, year }) => `${agency}${year}`)).to.deep.equal(['甲2024', '乙2024', '丙2024']);
    expect(series[0]!.points.map(({ value }) => value)).to.deep.equal([1, 2, 3]);
    expect(seriesOverAgencies(reports, [], 2023).positions).to.have.length(3);
    expect(seriesOverAgencies([], []).positions).to.deep.equal([]);
  });

  it('has a gap for an agency that has reports of other years only, or one that could not be read', () => {
    const reports = [read({ agency: '甲', year: 2024 }), read({ agency: '乙', year: 2023 })];
    const unread = [
      { value: { agency: '丙', year: 2024 }, problems: [] },
      { value: { agency: '甲', year: 2023 }, problems: [] },
    ];
    const { positions, series } = seriesOverAgencies(reports, [metric('applications.received.total')], null, unread);
    const said = series[0]!.points.map(({ reason = '' }, place) => `${positions[place]!.agency} ${reason}`);
    expect(said).to.deep.equal(['甲 blank', '乙 no-report', '丙 unread']);
  });
});
