import { describe, it } from 'node:test';
import { expect } from 'chai';
import fc from 'fast-check';
import { checkReports } from '../../../src/checking/check-reports.js';
import { formatCells } from '../../../src/formats/cells.js';
import { FORMATS } from '../../../src/formats/formats.js';
import { checkReport } from '../../../src/checking/check-report.js';
import { exactSum } from '../../../src/report/exact-sum.js';
import type { Finding } from '../../../src/checking/finding.js';
import { isTransposed } from '../../../src/checking/transposed-digits.js';
import { readReport, readReports } from '../../../src/report/reading/read-report.js';
import type { Report } from '../../../src/report/report.js';
import { REPORTS } from '../../../stories/reports.js';
import { reportOf } from '../../helpers/consistent-report.js';
import { isSum, placeOf } from '../../helpers/checking/sum-findings.js';

const read = (value: unknown): Report => readReport(value).report!;

describe('checking the examples', () => {
  it('finds nothing in those that add up', () => {
    for (const input of [REPORTS.linhe, REPORTS.full, REPORTS.example2019]) expect(checkReport(read(input))).to.deep.equal([]);
  });

  it('finds nothing in six years of one agency but what changed with the format', () => {
    const checked = checkReports(readReports(REPORTS.sixYears).reports);
    expect(checked.flatMap(({ findings }) => findings)).to.deep.equal([]);
    expect(checked.map(({ previous }) => previous?.year ?? null)).to.deep.equal([null, 2019, 2020, 2021, 2022, 2023]);
  });

  it('finds the slips, and the cells behind them', () => {
    const findings = checkReport(read(REPORTS.slips));
    const slip = (finding: Finding) =>
      isSum(finding) && finding.likelySlip ? `${finding.likelySlip.path} ${finding.likelySlip.would}` : '';
    expect(findings.map((finding) => [placeOf(finding), slip(finding)])).to.deep.equal([
      ['balance applications.results.total.total applications.carriedForward.total', 'applications.received.total 951'],
      ['applicants applications.received.total', 'applications.received.total 951'],
      ['applicants applications.results.granted.total', 'applications.results.granted.person 155'],
      ['applicants applications.results.unavailable.notHeld.total', 'applications.results.unavailable.notHeld.total 191'],
      ['results applications.results.total.person', 'applications.results.granted.person 155'],
      ['results applications.results.total.total', 'applications.results.unavailable.notHeld.total 191'],
      ['review reviews.review.total', ''],
      ['litigation.direct reviews.litigation.direct.total', ''],
      ['prose', ''],
    ]);
  });
});

describe('likely slips', () => {
  const numbers = new Map<string, number | null | '/'>(formatCells(FORMATS['2021']).map(({ path }) => [path, 0]));
  const row = (name: string) => `applications.results.${name}`;

  it('are not named where two cells could be meant', () => {
    const two = new Map(numbers).set(`${row('granted')}.person`, 5).set(`${row('granted')}.business`, 5);
    const findings = checkReport(reportOf('2021', two)).filter(isSum);
    expect(findings.length).to.equal(3);
    expect(findings.filter(({ likelySlip }) => likelySlip)).to.deep.equal([]);
    const across = new Map(numbers).set(`${row('granted')}.person`, 5).set(`${row('partlyGranted')}.person`, 5);
    expect(checkReport(reportOf('2021', across)).some((finding) => isSum(finding) && finding.likelySlip)).to.equal(false);
  });

  it('may be cells that were left blank', () => {
    const blank = new Map(numbers).set(`${row('granted')}.person`, null).set(`${row('granted')}.total`, 3);
    for (const path of [`${row('total')}.person`, `${row('total')}.total`, 'applications.received.person', 'applications.received.total'])
      blank.set(path, 3);
    const slips = checkReport(reportOf('2021', blank))
      .filter(isSum)
      .map(({ likelySlip }) => likelySlip);
    expect(slips).to.deep.equal(Array(2).fill({ path: `${row('granted')}.person`, says: null, would: 3 }));
  });

  it('tell swapped digits from others', () => {
    expect([isTransposed(64, 46), isTransposed(1243, 1234), isTransposed(2134, 1234)]).to.deep.equal([true, true, true]);
    expect([isTransposed(10, 1), isTransposed(321, 123), isTransposed(19, 10), isTransposed(5, 5), isTransposed(55, 46)]).to.deep.equal(
      Array(5).fill(false),
    );
  });
});

describe('two years', () => {
  it('that are alike in all numbers are noticed, unless nothing happened in either', () => {
    const rulesOf = (report: Report, previous: Report) => checkReport(report, { previous }).map(({ rule }) => rule);
    const full = read(REPORTS.full);
    expect(rulesOf(full, { ...full, year: 2023 })).to.include('identical');
    expect(rulesOf({ ...full, year: 2025 }, read(REPORTS.slips))).not.to.include('identical');
    const zeros = read(REPORTS.linhe);
    expect(rulesOf(zeros, { ...zeros, year: 2023 })).to.deep.equal([]);
    const blank = read({ agency: '示例市', year: 2024 });
    expect(rulesOf(blank, { ...blank, year: 2023 })).to.deep.equal([]);
  });

  it('of different agencies, or not next to each other, are not compared', () => {
    const [full] = [read(REPORTS.full)];
    const checked = checkReports([full, { ...full, year: 2026 }, { ...full, year: 2025, agency: '另一机关' }]);
    expect(checked.map(({ previous }) => previous)).to.deep.equal([null, null, null]);
  });
});

describe('sums', () => {
  it('are exact in decimals, however small', () => {
    expect([exactSum([0.1, 0.2]), exactSum([0.3], [0.1]), exactSum([1e-7, 2e-7]), exactSum([1.005, -0.005]), exactSum([])]).to.deep.equal([
      0.3, 0.2, 3e-7, 1, 0,
    ]);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }), { maxLength: 25 }), (cents) => {
        const sum = cents.reduce((total, cent) => total + cent, 0);
        expect(exactSum(cents.map((cent) => cent / 100))).to.equal(sum / 100 || 0);
      }),
    );
  });
});
