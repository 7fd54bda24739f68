import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { trendOf } from '../../../src/trend/trend-of.js';
import type { TrendQuery } from '../../../src/trend/trend.js';
import { csvText } from '../../../src/exporting/csv-field.js';
import { trendCsv } from '../../../src/exporting/trend-csv.js';
import { SIMPLIFIED_CHINESE } from '../../../src/i18n/language.js';
import type { Language } from '../../../src/i18n/language.js';
import { readReport } from '../../../src/report/reading/read-report.js';
import type { Report } from '../../../src/report/report.js';

/** The fields of CSV by RFC 4180, read letter by letter. */
function fieldsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  let field = '';
  let isQuoted = false;
  for (let place = 0; place < csv.length; place += 1) {
    const letter = csv[place] ?? '';
    if (isQuoted && letter === '"' && csv[place + 1] === '"') {
      field += '"';
      place += 1;
    } else if (letter === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (letter === ',' || letter === '\n')) {
      rows[rows.length - 1]?.push(field);
      field = '';
      if (letter === '\n') rows.push([]);
    } else if (isQuoted || letter !== '\r') field += letter;
  }
  return rows.slice(0, -1);
}

/** What stands in front of a formula without being seen, each way by its own. */
const IN_FRONT = [
  '',
  ' ',
  '\t',
  '\r',
  '\n',
  '\r\n',
  '\u0000',
  '\u00a0',
  '\u3000',
  '\u200b',
  '\u2060',
  '\ufeff',
  '\u202e',
  '\u2028',
  '\u00ad',
  '\v',
];
const SIGNS = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

const reportOf = (agency: string, year: number, disclosure: object, source: string | null = null): Report => {
  const { report, problems } = readReport({ agency, year, source, disclosure });
  assert.deepEqual(problems, []);
  assert.ok(report);
  return report;
};

const csvOf = (reports: readonly Report[], wanted: TrendQuery, language: Language = SIMPLIFIED_CHINESE): string[][] =>
  fieldsOf(trendCsv(trendOf(reports, wanted, language)).replace(/^\ufeff/, ''));

/** Whether a spreadsheet could run a field: told without the pattern under test, letter by letter, in whatever width it was written. */
function isFormula(field: string): boolean {
  for (const letter of field.normalize('NFKC')) {
    if ('=+-@'.includes(letter)) return true;
    if (!/[\s\p{C}\u115f\u1160\u3164\u034f\ufe0f]/u.test(letter)) return false;
  }
  return false;
}

const isNumber = (field: string): boolean => /^-?\d+(?:\.\d+)?$/.test(field);

describe('the CSV of a trend', () => {
  it('has no agency, source or name that a spreadsheet runs, whatever stands in front of it and however wide it is', () => {
    for (const front of IN_FRONT)
      for (const sign of SIGNS) {
        const text = `${front}${sign}HYPERLINK("http://x";1)`;
        const labels: Language = { ...SIMPLIFIED_CHINESE, label: () => text };
        const rows = csvOf([reportOf(text, 2024, { rules: { issued: null } }, text)], { by: 'agency', topic: 'disclosure' }, labels);
        for (const field of rows.flat()) assert.ok(!isFormula(field), JSON.stringify(field));
        assert.equal(rows[1]?.[0], `'${text}`, 'the name is there, letter by letter');
        assert.equal(rows[1].at(-1), `'${text}`);
        // The note in brackets is no part of a name.
        assert.ok(rows.flat().filter((field) => field.startsWith(`'${front}${sign}HYPERLINK`)).length, 'the names of the series');
      }
  });

  it('keeps numbers that are negative, and guards names that look like them', () => {
    const rows = csvOf([reportOf('-5', 2020, { licensing: { change: -12 } }), reportOf('+5', 2020, { licensing: { change: 3 } })], {
      by: 'agency',
      metrics: 'disclosure.licensing.change',
    });
    assert.deepEqual(
      rows
        .slice(1)
        .map(([name, number]) => [name, number])
        .sort(),
      [
        ["'+5", '3'],
        ["'-5", '-12'],
      ],
    );
  });

  it('names the unit of every number: sums of money are none of pieces', () => {
    const reports = [
      reportOf('示例市', 2020, { procurement: { projects: 3, amount: 25.1 } }),
      reportOf('示例市', 2021, { fees: { amount: 7.5 } }),
    ];
    const wanted = { metrics: 'disclosure.procurement.amount, disclosure.fees.amount, disclosure.procurement.projects' };
    const [head = []] = csvOf(reports, wanted);
    const named = head.filter((field) => field.includes('（'));
    assert.deepEqual(named, ['政府集中采购：采购总金额（万元）', '行政事业性收费：收费金额（万元）', '政府集中采购：采购项目（个）']);
  });

  it('gives every text back letter by letter, and no formula (random texts)', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom(...IN_FRONT.filter(Boolean), ...SIGNS, '"', ',', '1', '市', '\ufe0f', '\u3164', '﹣', '﹦') }),
    );
    fc.assert(
      fc.property(text, (written) => {
        const [[field = ''] = []] = fieldsOf(`${csvText(written)}\r\n`);
        assert.ok(field === written || field === `'${written}`);
        assert.ok(isNumber(field) || !isFormula(field), JSON.stringify(field));
      }),
      { numRuns: 2000 },
    );
  });
});
