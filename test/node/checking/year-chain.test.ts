import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { yearChains } from '../../../src/checking/year-chain.js';
import type { ChainLink } from '../../../src/checking/year-chain.js';
import { checkReports } from '../../../src/checking/check-reports.js';
import { chainHeadings, chainLinkText } from '../../../src/checking/words/chain-words.js';
import { ENGLISH } from '../../../src/i18n/english.js';
import { SIMPLIFIED_CHINESE } from '../../../src/i18n/language.js';
import { readReports } from '../../../src/report/reading/read-report.js';
import type { Report } from '../../../src/report/report.js';
import { REPORTS } from '../../../stories/reports.js';

const AGENCY = '示例市档案馆';

interface Numbers {
  readonly over?: unknown;
  readonly overPerson?: unknown;
  readonly forward?: unknown;
  readonly forwardPerson?: unknown;
  readonly rules?: readonly unknown[];
  readonly agency?: string;
  readonly format?: string;
}

const row = (person: unknown, total: unknown) => ({ person, total });

function reportsOf(years: readonly (readonly [year: number, numbers: Numbers])[]): readonly Report[] {
  const { reports, problems } = readReports(
    years.map(([year, { over = null, overPerson = null, forward = null, forwardPerson = null, rules, agency = AGENCY, format }]) => ({
      agency,
      year,
      ...(format !== undefined && { format }),
      applications: { carriedOver: row(overPerson, over), carriedForward: row(forwardPerson, forward) },
      ...(rules && { disclosure: { rules: { issued: rules[0], repealed: rules[1], inForce: rules[2] } } }),
    })),
  );
  assert.deepEqual(problems, []);
  return reports;
}

/** Each year's links in words. */
const said = (reports: readonly Report[], language = SIMPLIFIED_CHINESE): string[][] =>
  yearChains(reports).flatMap(({ years }) =>
    years.map(({ report, links }) => [String(report.year), ...links.map((link) => chainLinkText(link, report.format, language))]),
  );

describe('the chain of an agency’s years', () => {
  it('holds where each year carries over what the one before carried forward, in whatever order the files are', () => {
    const reports = reportsOf([
      [2024, { over: 4 }],
      [2022, { forward: 3 }],
      [2023, { over: 3, forward: 4 }],
    ]);
    assert.deepEqual(
      said(reports).map(([year, carried]) => [year, carried]),
      [
        ['2022', '—'],
        ['2023', '✓ 3'],
        ['2024', '✓ 4'],
      ],
    );
  });

  it('shows both numbers where it does not, and 0 as a number', () => {
    const reports = reportsOf([
      [2023, { forward: 0 }],
      [2024, { over: 2 }],
    ]);
    assert.equal(said(reports)[1]?.[1], '✗ 0 ≠ 2');
    assert.equal(
      said(
        reportsOf([
          [2023, { forward: 0 }],
          [2024, { over: 0 }],
        ]),
      )[1]?.[1],
      '✓ 0',
    );
  });

  it('does not let a total that agrees hide a column that does not', () => {
    const reports = reportsOf([
      [2023, { forward: 5, forwardPerson: 3 }],
      [2024, { over: 5, overPerson: 2 }],
    ]);
    assert.equal(said(reports)[1]?.[1], '✗ 3 ≠ 2（自然人）');
    assert.equal(said(reports, ENGLISH)[1]?.[1], '✗ 3 ≠ 2 (Natural persons)');
    const both = reportsOf([
      [2023, { forward: 5, forwardPerson: 3 }],
      [2024, { over: 4, overPerson: 2 }],
    ]);
    assert.equal(said(both)[1]?.[1], '✗ 5 ≠ 4（另 1 处）');
  });

  it('takes the columns where the total was left blank, as many reports leave it', () => {
    const reports = reportsOf([
      [2023, { forwardPerson: 3 }],
      [2024, { overPerson: 3 }],
    ]);
    const link = yearChains(reports)[0]?.years[1]?.links[0];
    assert.ok(link);
    assert.equal(link.status, 'holds');
    assert.equal(link.path, 'applications.carriedOver.person');
  });

  it('compares documents in force with last year’s, plus those issued, minus those repealed, and warns only', () => {
    const reports = reportsOf([
      [2022, { rules: [0, 0, 40] }],
      [2023, { rules: [3, 1, 42] }],
      [2024, { rules: [1, 0, 42] }],
    ]);
    assert.deepEqual(
      said(reports).map((links) => links[2]),
      ['—', '✓ 42', '! 43 ≠ 42'],
    );
  });

  describe('says why two years cannot be compared, and never guesses', () => {
    const gaps = (reports: readonly Report[], rule = 0) =>
      yearChains(reports).flatMap(({ years }) => years.map(({ links }) => links[rule]?.gap));

    it('a year is missing', () => {
      const reports = reportsOf([
        [2021, { forward: 3 }],
        [2023, { over: 3 }],
      ]);
      assert.deepEqual(gaps(reports), ['first-year', 'missing-year']);
    });

    it('a cell is blank, or does not apply', () => {
      for (const [forward, over] of [
        [null, 3],
        [3, null],
        [null, null],
        ['/', '/'],
        ['/', 0],
      ] as const)
        assert.deepEqual(
          gaps(
            reportsOf([
              [2023, { forward }],
              [2024, { over }],
            ]),
          ),
          ['first-year', 'blank'],
          `${forward} ${over}`,
        );
    });

    it('the other format has no such cell', () => {
      const reports = reportsOf([
        [2019, {}],
        [2020, { forward: 3 }],
        [2021, { over: 3, rules: [0, 0, 40] }],
      ]);
      assert.deepEqual(gaps(reports), ['first-year', 'blank', null], 'carrying over is the same in both');
      assert.deepEqual(gaps(reports, 1), ['first-year', 'other-format', 'other-format']);
    });
  });

  it('is one for each agency of which there are several years', () => {
    const reports = reportsOf([
      [2024, { over: 1, agency: '乙' }],
      [2023, { forward: 2, agency: '甲' }],
      [2023, { forward: 1, agency: '乙' }],
      [2024, { over: 2, agency: '甲' }],
      [2024, { over: 2, agency: '丙' }],
    ]);
    assert.deepEqual(
      yearChains(reports).map(({ agency, years }) => [agency, years.map(({ report }) => report.year), years[1]?.links[0]?.status]),
      [
        ['乙', [2023, 2024], 'holds'],
        ['甲', [2023, 2024], 'holds'],
      ],
    );
  });

  it('takes the first of two reports of one year, as the check does', () => {
    const reports = reportsOf([
      [2023, { forward: 2 }],
      [2024, { over: 2 }],
      [2023, { forward: 9 }],
    ]);
    assert.deepEqual(
      said(reports).map((links) => links[1]),
      ['—', '✓ 2'],
    );
  });

  it('agrees with what the check finds', () => {
    const { reports } = readReports(REPORTS.sixYears);
    const links = (all: readonly Report[]): ChainLink[] => yearChains(all).flatMap(({ years }) => years.flatMap((year) => year.links));
    assert.ok(links(reports).every(({ status }) => status === 'holds' || status === 'not-assessable'));
    const wrong = reports.map((report) => {
      const text = JSON.stringify(report).replace(
        /("carriedOver":\{"person":)(\d+)/,
        (_, key: string, number: string) => key + String(Number(number) + 1),
      );
      return readReports([JSON.parse(text)]).reports[0] ?? report;
    });
    const found = checkReports(wrong).flatMap(({ findings }) => findings.filter(({ kind }) => kind === 'year'));
    assert.equal(found.length, 5);
    assert.equal(links(wrong).filter(({ status }) => status === 'broken').length, 5);
  });

  it('names its columns by the labels of the formats', () => {
    const [chain] = yearChains(readReports(REPORTS.sixYears).reports);
    assert.ok(chain);
    assert.deepEqual(chainHeadings(chain, SIMPLIFIED_CHINESE), ['年份', '上年结转', '规章 · 现行有效', '行政规范性文件 · 现行有效']);
  });
});
