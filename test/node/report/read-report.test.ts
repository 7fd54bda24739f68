import { describe, it } from 'node:test';
import { expect } from 'chai';
import fc from 'fast-check';
import { formatCells } from '../../../src/formats/cells.js';
import { FORMAT_IDS, FORMATS } from '../../../src/formats/formats.js';
import { ENGLISH } from '../../../src/i18n/english.js';
import { SIMPLIFIED_CHINESE } from '../../../src/i18n/language.js';
import { changeBetween } from '../../../src/report/change-between.js';
import { numberText } from '../../../src/report/number-text.js';
import { problemText } from '../../../src/report/problem.js';
import { readReport, readReports } from '../../../src/report/reading/read-report.js';
import { cellAt } from '../../../src/report/cell-at.js';
import { MAX_REPORTS } from '../../../src/report/reading/report-spec.js';
import { REPORTS } from '../../../stories/reports.js';

const problemsOf = (value: unknown) => readReport(value).problems.map((problem) => problemText(problem, ENGLISH));

const BASE = { agency: '示例市档案馆', year: 2024 };

describe('reading a report', () => {
  it('takes the examples as they are, cell by cell', () => {
    for (const input of [REPORTS.linhe, REPORTS.full, REPORTS.slips, REPORTS.blanks, REPORTS.example2019, ...REPORTS.sixYears.reports]) {
      const { report, problems, warnings } = readReport(input);
      expect([problems, warnings]).to.deep.equal([[], []]);
      for (const { keys, path } of formatCells(FORMATS[report!.format])) {
        let given: unknown = input;
        for (const key of keys) given = (given as Record<string, unknown>)[key];
        expect(given, path).not.to.equal(undefined);
        expect(cellAt(report!, keys), path).to.equal(given);
      }
      expect(report!.overview).to.deep.equal(input.overview);
    }
  });

  it('holds the published report of the seed: 200 zeros, its paragraphs and its signature', () => {
    const { report } = readReport(REPORTS.linhe);
    expect(formatCells(FORMATS['2021']).map(({ keys }) => cellAt(report!, keys))).to.deep.equal(Array(200).fill(0));
    expect([report!.preface.length, report!.overview.length, report!.problems.length, report!.other.length]).to.deep.equal([1, 11, 4, 1]);
    expect(report!.signature).to.deep.equal({ agency: '临河区民政局', date: '2025-01-22' });
    expect(report!.title).to.equal('临河区民政局2024年政府信息公开工作年度报告');
  });

  it('names the place, what was expected and what was there', () => {
    expect(problemsOf({ ...BASE, applications: { received: { person: 'abc' } } })).to.deep.equal([
      'applications.received.person: a number, null or "/" was expected, "abc" was there',
    ]);
  });

  it('names every problem at once', () => {
    const problems = problemsOf({
      ...BASE,
      published: '2025-13-40',
      title: 7,
      overview: 'one text',
      problems: ['fine', 3],
      disclosure: { rules: [], fees: { amount: '0.5' } },
      applications: { received: { person: true, total: {} } },
      reviews: 'none',
      signature: { date: 20250122 },
    });
    expect(problems).to.deep.equal([
      'title: a text was expected, 7 was there',
      'published: a date (such as "2025-01-22") was expected, "2025-13-40" was there',
      'overview: a list of paragraphs, one string each was expected, "one text" was there',
      'disclosure.rules: an object or null was expected, […] was there',
      'disclosure.fees.amount: a number, null or "/" was expected, "0.5" was there',
      'applications.received.person: a number, null or "/" was expected, true was there',
      'applications.received.total: a number, null or "/" was expected, {…} was there',
      'reviews: an object or null was expected, "none" was there',
      'problems[1]: a text was expected, 3 was there',
      'signature.date: a date (such as "2025-01-22") was expected, 20250122 was there',
    ]);
  });

  it('wants an agency and a year, and a format by name or by year', () => {
    expect(problemsOf({})).to.deep.equal([
      'agency: the agency’s name (a text) was expected, nothing was there',
      'year: a year (a whole number, such as 2024) was expected, nothing was there',
    ]);
    expect(problemsOf({ agency: '', year: 2024 })).to.deep.equal(['agency: the agency’s name (a text) was expected, "" was there']);
    expect(problemsOf({ ...BASE, year: 2018 })).to.deep.equal([
      'format: "2019" or "2021" (or none, with a year from 2019 on) was expected, nothing was there',
    ]);
    expect(problemsOf({ ...BASE, format: 2021 })).to.deep.equal([
      'format: "2019" or "2021" (or none, with a year from 2019 on) was expected, 2021 was there',
    ]);
    expect(problemsOf({ ...BASE, year: '2024' })[0]).to.contain('year: a year');
    expect(problemsOf(null)).to.deep.equal(['(the whole data): a report (an object) was expected, null was there']);
  });

  it('finds the format by name first, then by year', () => {
    const formatOf = (value: object) => readReport({ ...BASE, ...value }).report?.format;
    expect([
      formatOf({}),
      formatOf({ year: 2020 }),
      formatOf({ year: 2023, format: '2019' }),
      formatOf({ year: 2012, format: '2021' }),
    ]).to.deep.equal(['2021', '2019', '2019', '2021']);
  });

  it('reads what is left out as blank, and keeps blank, zero and "/" apart', () => {
    const { report } = readReport({ ...BASE, disclosure: { rules: { issued: 0, repealed: '/' } }, applications: null });
    const at = (path: string) => cellAt(report!, path.split('.'));
    expect([at('disclosure.rules.issued'), at('disclosure.rules.repealed'), at('disclosure.rules.inForce')]).to.deep.equal([0, '/', null]);
    expect(at('applications.results.refused.stateSecret.person')).to.equal(null);
    expect(at('applications.results.refused')).to.equal(undefined);
  });

  it('warns of keys that the format does not know, and takes them as no error', () => {
    const { report, warnings } = readReport({ ...BASE, $schema: 'x', colour: 1, applications: { received: { persons: 3 }, Total: {} } });
    expect(report).not.to.equal(null);
    expect(warnings.map(({ path }) => path)).to.deep.equal(['applications.received.persons', 'applications.Total', 'colour']);
  });

  it('takes no number that JSON cannot carry unchanged', () => {
    expect(problemsOf({ ...BASE, disclosure: { rules: { issued: 9007199254740993 } } })).to.have.length(1);
    expect(problemsOf({ ...BASE, disclosure: { rules: { issued: Infinity, repealed: NaN } } })).to.have.length(2);
    expect(problemsOf(JSON.parse('{"agency":"示例市","year":2024,"disclosure":{"rules":{"issued":1e400}}}'))).to.have.length(1);
  });

  it('takes no notice of what an old library put on all objects', () => {
    Object.defineProperty(Object.prototype, 'total', { value: 999, configurable: true, enumerable: true, writable: true });
    try {
      const { report, warnings } = readReport(JSON.parse(JSON.stringify({ ...BASE, applications: { received: { person: 1 } } })));
      expect(cellAt(report!, ['applications', 'received', 'total'])).to.equal(null);
      expect(cellAt(report!, ['applications', 'received', 'person'])).to.equal(1);
      expect(warnings).to.deep.equal([]);
    } finally {
      delete (Object.prototype as { total?: number }).total;
    }
  });
});

describe('reading several reports', () => {
  it('keeps no more problems than somebody could mend', () => {
    expect(readReports(Array(20_000).fill(0)).problems.length).to.be.at.most(2000);
  });

  const pathsOf = (value: unknown) => readReports(value).problems.map(({ path }) => path);

  it('takes one, a list, and { reports }', () => {
    const count = (value: unknown) => readReports(value).reports.length;
    expect([BASE, [BASE, BASE], { reports: [BASE] }, [], { reports: [] }].map(count)).to.deep.equal([1, 2, 1, 0, 0]);
  });

  it('reads those that it can, and says where the others are', () => {
    const { reports, problems } = readReports({ reports: [BASE, { agency: 1, year: 2024 }, 5, BASE] });
    expect([reports.length, problems.map(({ path }) => path)]).to.deep.equal([2, ['reports[1].agency', 'reports[2]']]);
  });

  it('reads no list of more reports than there are, and says how many there were', () => {
    const reports = (count: number): unknown[] => Array<unknown>(count).fill(BASE);
    expect(readReports(reports(MAX_REPORTS)).reports.length).to.equal(MAX_REPORTS);
    const { reports: read, problems } = readReports({ reports: reports(MAX_REPORTS + 1) });
    expect([read.length, problems.map(({ path, found }) => [path, found])]).to.deep.equal([0, [['reports', '20001']]]);
    expect(problems.map((problem) => problemText(problem, ENGLISH))).to.deep.equal([
      'reports: a list of at most 20,000 reports was expected, 20001 was there',
    ]);
    expect(ENGLISH.words['expected:fewer-reports']).to.contain(MAX_REPORTS.toLocaleString('en'));
    expect(SIMPLIFIED_CHINESE.words['expected:fewer-reports']).to.contain(String(MAX_REPORTS));
  });

  it('has one blank table for all that leave it out, which nothing can write to', () => {
    const [one, other] = readReports([BASE, { ...BASE, year: 2023, applications: { received: {}, results: { refused: null } } }]).reports;
    expect(one!.applications).to.equal(other!.applications);
    expect(() => Object.assign(one!.applications.received, { person: 1 })).to.throw(TypeError);
    expect(() => (one!.overview as string[]).push('x')).to.throw(TypeError);
    const { report } = readReport({ ...BASE, applications: { received: { person: 5 } } });
    expect(report!.applications.received).to.include({ person: 5, total: null });
    expect(report!.applications.carriedOver).to.equal(one!.applications.carriedOver);
  });

  it('says where something is no list and no report', () => {
    expect([pathsOf({ reports: 3 }), pathsOf('x'), pathsOf(undefined), pathsOf([{ agency: '示例市' }])]).to.deep.equal([
      ['reports'],
      [''],
      [''],
      ['[0].year'],
    ]);
  });
});

describe('numbers as text', () => {
  it('are plain decimals without grouping', () => {
    expect([0, -0, 1234567, 0.092, 1e-7, 1.5e15, -12.5].map(numberText)).to.deep.equal([
      ...['0', '0', '1234567', '0.092', '0.0000001', '1500000000000000', '-12.5'],
    ]);
  });

  it('are exact, however small', () => {
    expect(numberText(1e-21)).to.equal(`0.${'0'.repeat(20)}1`);
    expect(numberText(-1.25e-7)).to.equal('-0.000000125');
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER }), (number) => {
        expect(numberText(number)).not.to.match(/e/);
        expect(Number(numberText(number))).to.equal(number === 0 ? 0 : number);
      }),
    );
  });

  it('change exactly', () => {
    expect([
      changeBetween(0.1, 0.3),
      changeBetween(3, 1),
      changeBetween(2, 2),
      changeBetween(null, 1),
      changeBetween(1, '/'),
      changeBetween(undefined, 1),
    ]).to.deep.equal([0.2, -2, 0, undefined, undefined, undefined]);
  });
});

describe('both formats', () => {
  it('have an example', () => {
    expect(new Set([REPORTS.linhe, REPORTS.example2019].map(({ format }) => format))).to.deep.equal(new Set(FORMAT_IDS.slice().reverse()));
  });
});
