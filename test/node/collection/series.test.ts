import { describe, it } from 'node:test';
import { expect } from 'chai';
import fc from 'fast-check';
import { measure } from '../../../src/collection/measure.js';
import { parseMetric } from '../../../src/collection/parse-metric.js';
import type { Metric } from '../../../src/collection/metric.js';
import { seriesOverAgencies, seriesOverYears } from '../../../src/collection/series.js';
import { cellsNamed, formatCells } from '../../../src/formats/cells.js';
import { FORMAT_IDS, FORMATS } from '../../../src/formats/formats.js';
import { readReport, readReports } from '../../../src/report/read-report.js';
import { cellAt } from '../../../src/report/cell-at.js';
import type { Report } from '../../../src/report/report.js';
import { REPORTS } from '../../../stories/reports.js';
import { validReport } from '../../helpers/random-report.js';

const metric = (text: string): Metric => parseMetric(text)!;
const read = (value: object): Report => readReport({ agency: '示例市', ...value }).report!;
const row = (total: number | null | '/') => ({ total });
const valuesOf = (reports: readonly Report[], text: string) => seriesOverYears(reports, [metric(text)]).series[0]!.points;

describe('a metric', () => {
  it('is a path, a difference or a share of two, or nothing', () => {
    expect(parseMetric('applications.received.total')).to.deep.equal({ kind: 'path', path: 'applications.received.total' });
    expect(parseMetric(' reviews.review.total - reviews.review.upheld ')).to.deep.equal({
      kind: 'difference',
      path: 'reviews.review.total',
      other: 'reviews.review.upheld',
    });
    expect(parseMetric('applications.results.granted.total / applications.results.total.total')?.kind).to.equal('share');
    for (const text of [
      '',
      'applications',
      'applications.total',
      'reviews.total',
      'applications.received',
      'applications.received.nobody',
      'constructor',
      'a - b',
      'applications.received.total - nothing',
      'disclosure.fees.amount - disclosure.licensing.decisions',
      'disclosure.licensing.decisions / disclosure.fees.amount',
    ])
      expect(parseMetric(text), text).to.equal(null);
  });

  it('adds up the rows of a group in one column, without a total among them', () => {
    const names = (path: string, id: '2019' | '2021' = '2021') => cellsNamed(FORMATS[id], path).map((cell) => cell.path);
    expect(names('applications.results.unavailable.total')).to.deep.equal([
      'applications.results.unavailable.notHeld.total',
      'applications.results.unavailable.notReady.total',
      'applications.results.unavailable.unclear.total',
    ]);
    expect(names('reviews.litigation.upheld')).to.deep.equal(['reviews.litigation.direct.upheld', 'reviews.litigation.afterReview.upheld']);
    expect(names('applications.results.person')).to.have.length(21);
    expect(names('applications.results.closed.total', '2019')).to.deep.equal(['applications.results.closed.total']);
    expect(names('applications.results.closed.total')).to.have.length(3);
  });

  it('is derived where it was added up here, and says how many cells added nothing', () => {
    const report = read({
      year: 2024,
      applications: { results: { unavailable: { notHeld: row(4), notReady: row(null), unclear: row('/') } } },
    });
    expect(measure(report, metric('applications.results.unavailable.total'))).to.deep.equal({ value: 4, isDerived: true, left: 2 });
    expect(measure(report, metric('applications.results.unavailable.notHeld.total'))).to.deep.equal({
      value: 4,
      isDerived: false,
      left: 0,
    });
  });

  it('is the sum that the numbers have as they are written', () => {
    const tenths = read({ year: 2024, reviews: { litigation: { direct: { upheld: 0.1 }, afterReview: { upheld: 0.2 } } } });
    expect(measure(tenths, metric('reviews.litigation.upheld')).value).to.equal(0.3);
  });

  it('is no number where nothing was published, and says why', () => {
    const report = read({ year: 2024, applications: { received: row('/'), carriedOver: row(0) } });
    const reasonOf = (text: string) => {
      const { value, reason } = measure(report, metric(text));
      expect(value).to.equal(null);
      return reason;
    };
    expect(reasonOf('applications.received.total')).to.equal('not-applicable');
    expect(reasonOf('applications.carriedForward.total')).to.equal('blank');
    expect(reasonOf('applications.results.refused.total')).to.equal('blank');
    expect(reasonOf('disclosure.procurement.amount')).to.equal('not-in-format');
    expect(reasonOf('applications.carriedOver.total / applications.carriedOver.total')).to.equal('share-of-zero');
    expect(reasonOf('applications.carriedOver.total - applications.received.total')).to.equal('not-applicable');
    expect(reasonOf('applications.carriedOver.total / applications.received.total')).to.equal('total-not-applicable');
    expect(reasonOf('applications.carriedOver.total / applications.carriedForward.total')).to.equal('total-blank');
    expect(reasonOf('applications.carriedForward.total / applications.received.total'), 'its own').to.equal('blank');
    expect(measure(report, metric('applications.carriedOver.total')).value).to.equal(0);
  });

  it('says that a group does not apply only where none of its cells does', () => {
    const reasonOf = (...cells: ('/' | null)[]) => {
      const [notHeld, notReady, unclear] = cells.map((cell) => row(cell));
      const report = read({ year: 2024, applications: { results: { unavailable: { notHeld, notReady, unclear } } } });
      return measure(report, metric('applications.results.unavailable.total')).reason;
    };
    expect([reasonOf('/', '/', '/'), reasonOf('/', null, '/'), reasonOf(null, '/', '/')]).to.deep.equal([
      'not-applicable',
      'blank',
      'blank',
    ]);
  });

  it('gives the numbers that a share is of, also where there is no share', () => {
    const report = read({ year: 2024, applications: { received: row(3), carriedOver: row(4), carriedForward: row(0) } });
    const countsOf = (total: string) => measure(report, metric(`applications.received.total / applications.${total}.total`)).counts;
    expect(countsOf('carriedOver')).to.deep.equal({ value: 3, total: 4, isDerived: false });
    expect(countsOf('carriedForward')).to.deep.equal({ value: 3, total: 0, isDerived: false });
    expect(countsOf('results.granted')).to.deep.equal({ value: 3, total: null, isDerived: false });
  });

  it('is the number of the report for every cell, on random reports', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FORMAT_IDS).chain(validReport), (json) => {
        const { report } = readReport(json);
        for (const { path, keys } of formatCells(FORMATS[report!.format])) {
          const cell = cellAt(report!, keys);
          expect(measure(report!, { kind: 'path', path }).value).to.equal(typeof cell === 'number' ? cell : null);
        }
      }),
      { numRuns: 20 },
    );
  });
});

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
