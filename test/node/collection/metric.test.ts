import { describe, it } from 'node:test';
import { expect } from 'chai';
import fc from 'fast-check';
import { measure } from '../../../src/collection/measure.js';
import { parseMetric } from '../../../src/collection/parse-metric.js';
import { formatCells } from '../../../src/formats/cells.js';
import { cellsNamed } from '../../../src/formats/named-cells.js';
import { FORMAT_IDS, FORMATS } from '../../../src/formats/formats.js';
import { readReport } from '../../../src/report/reading/read-report.js';
import { cellAt } from '../../../src/report/cell-at.js';
import { validReport } from '../../helpers/random-report.js';
import { metric, read, row } from '../../helpers/trend/one-metric.js';

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
