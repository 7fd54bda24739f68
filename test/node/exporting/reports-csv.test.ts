import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { reportsCsv } from '../../../src/exporting/reports-csv.js';
import { formatCells } from '../../../src/formats/cells.js';
import { FORMAT_IDS, formatOf } from '../../../src/formats/formats.js';
import { ENGLISH } from '../../../src/i18n/english.js';
import { cellAt } from '../../../src/report/cell-at.js';
import { readReport } from '../../../src/report/reading/read-report.js';
import type { Report } from '../../../src/report/report.js';
import { csvFields } from '../../helpers/exporting/csv-fields.js';
import { withFormat2099 } from '../../helpers/format-2099.js';
import { setAt, validReport } from '../../helpers/random-report.js';

const read = (json: Record<string, unknown>): Report => {
  const { report } = readReport({ agency: '示例市民政局', year: 2024, ...json });
  assert.ok(report);
  return report;
};

/** What a spreadsheet or a program reads in the column of values. */
const valueIn = (field: string): number | string | null => (field === '' ? null : field === '/' ? '/' : Number(field));

describe('reports as tidy CSV', () => {
  it('have a byte order mark, a line of headings, and a line for each cell with everything that says what it is', () => {
    const csv = reportsCsv([read({ disclosure: { rules: { issued: 5, repealed: '/', inForce: null }, fees: { amount: 25.1 } } })]);
    const lines = csv.split('\r\n');
    assert.equal(lines[0], '\uFEFF"机关","年度","格式","部分","路径","指标","数值","单位"');
    const start = '"示例市民政局",2024,"2021","二、主动公开政府信息情况"';
    assert.equal(lines[1], `${start},"disclosure.rules.issued","第二十条第（一）项 · 规章 · 本年制发件数",5,"件"`);
    assert.equal(lines[2], `${start},"disclosure.rules.repealed","第二十条第（一）项 · 规章 · 本年废止件数","/","件"`);
    assert.equal(lines[3], `${start},"disclosure.rules.inForce","第二十条第（一）项 · 规章 · 现行有效件数",,"件"`);
    assert.equal(
      lines[10],
      `${start},"disclosure.fees.amount","第二十条第（八）项 · 行政事业性收费 · 本年收费金额（单位：万元）",25.1,"万元"`,
    );
    assert.equal(lines.length, 1 + 200 + 1, 'it ends with a line break');
    assert.doesNotMatch(csv.replaceAll('\r\n', ''), /[\r\n]/);
  });

  it('give every cell of every report back, negative numbers and all digits included, and keep blank, 0 and "/" apart', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...FORMAT_IDS).chain(validReport), { maxLength: 3 }), (jsons) => {
        const reports = jsons.map((json) => readReport(json).report!);
        const [, ...rows] = csvFields(reportsCsv(reports));
        const cells = reports.flatMap((report) =>
          formatCells(formatOf(report.format)).map(({ path, keys }) => [report.year, path, cellAt(report, keys)]),
        );
        assert.deepEqual(
          rows.map((row) => [Number(row[1]), row[4], valueIn(row[6] ?? '')]),
          // Zero has no sign in decimal digits.
          cells.map(([year, path, cell]) => [year, path, Object.is(cell, -0) ? 0 : cell]),
        );
      }),
      { numRuns: 30 },
    ));

  it('have different labels for each cell of a report', () => {
    for (const id of FORMAT_IDS)
      for (const options of [{}, { language: ENGLISH }]) {
        const [, ...rows] = csvFields(reportsCsv([read({ format: id })], options));
        assert.equal(new Set(rows.map((row) => `${row[3]} ${row[5]}`)).size, formatCells(formatOf(id)).length);
      }
  });

  it('never have a text that a spreadsheet takes for a formula, nor one that breaks a line', () => {
    for (const agency of ['=1+1', '+86', '@SUM(A1)', '-1', '＝1', '\t=1', '"a","b', '局\r\n=1', ',,'])
      for (const [, ...rows] of [csvFields(reportsCsv([read({ agency })]))]) {
        assert.equal(rows.length, 200);
        for (const [first = '', ...others] of rows) {
          assert.doesNotMatch(first, /^\s*[=+\-@＝]/u);
          assert.ok(first.replace(/^'/, '') === agency, first);
          assert.equal(others.length, 7);
        }
      }
  });

  it('are in the language that is asked for, with the names as they were published', () => {
    const [head, first] = csvFields(reportsCsv([read({})], { language: ENGLISH }));
    assert.deepEqual(head, ['\uFEFFAgency', 'Year', 'Format', 'Part', 'Path', 'Cell', 'Value', 'Unit']);
    assert.equal(first?.[0], '示例市民政局');
    assert.match(first[5] ?? '', /^Article 20, item \(1\) · Government rules · /);
    assert.equal(first[7], 'items');
  });

  it('follow a format that was added, with its own order, labels and unit', () =>
    withFormat2099(() => {
      const json = { format: '2099', agency: '示例市民政局', year: 2031 };
      setAt(json, ['applications', 'received', 'resident'], 4);
      const [, first] = csvFields(reportsCsv([readReport(json).report!]));
      const labels = '一、本年新收政府信息公开申请数量 · 申请人情况 · 自然人 · 境内自然人';
      assert.deepEqual(first, [
        '示例市民政局',
        '2031',
        '2099',
        '二、收到和处理政府信息公开申请情况',
        'applications.received.resident',
        labels,
        '4',
        '宗',
      ]);
    }));
});
