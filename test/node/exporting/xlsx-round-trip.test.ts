import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { reportsXlsx } from '../../../src/exporting/xlsx/reports-xlsx.js';
import { formatCells } from '../../../src/formats/cells.js';
import { FORMAT_IDS, formatOf } from '../../../src/formats/formats.js';
import { importDocument, importDocuments } from '../../../src/importing/import-document.js';
import type { ImportedReport } from '../../../src/importing/imported-report.js';
import { cellAt } from '../../../src/report/cell-at.js';
import { readReport } from '../../../src/report/reading/read-report.js';
import type { Cell, Report } from '../../../src/report/report.js';
import { shownContent, wholeReport } from '../../helpers/exporting/whole-report.js';
import { withFormat2099 } from '../../helpers/format-2099.js';
import { assertSame } from '../../helpers/importing/oracle/agreement.js';
import { consistentReport, withBlanks } from '../../helpers/importing/printed-report.js';
import { setAt } from '../../helpers/random-report.js';

// A workbook is read back by the importer, which reads what a workbook shows, by rules that know nothing of how this library writes one.

const cellsOf = (report: Report): [path: string, cell: Cell | undefined][] =>
  formatCells(formatOf(report.format)).map(({ path, keys }) => [path, cellAt(report, keys)]);

const warningsIn = ({ notes }: ImportedReport): string[] => notes.filter(({ severity }) => severity === 'warning').map(({ code }) => code);

/** Cells as the JSON of reports allows them, whatever they would mean. */
const CELL = fc.oneof(
  { weight: 3, arbitrary: fc.nat(99_999) },
  fc.constant(0),
  fc.constant(null),
  fc.constant('/'),
  fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
  fc.integer({ min: 1, max: 10 ** 9 }).map((cents) => cents / 100),
  fc.double({ noNaN: true, min: 0.001, max: 1e6 }),
);

/** A report of a format with any cells. Only what is no count may be below zero: on a page, -3 things are none. */
const anyReport = (id: string): fc.Arbitrary<Report> => {
  const cells = formatCells(formatOf(id));
  return fc.array(CELL, { minLength: cells.length, maxLength: cells.length }).map((values) => {
    const json: Record<string, unknown> = { format: id, agency: '示例市民政局', year: formatOf(id).firstYear };
    cells.forEach(({ keys, kind }, index) => {
      const value = values[index];
      const isLow = kind === 'change' && typeof value === 'number' && value > 0 && index % 2 === 0;
      setAt(json, keys, isLow ? -value : value);
    });
    // A first row without numbers would not tell where they start.
    for (const key of Object.keys((json.applications as Record<string, Record<string, unknown>>).received ?? {}))
      setAt(json, ['applications', 'received', key], 7);
    return readReport(json).report!;
  });
};

describe('a workbook that is read back', () => {
  for (const id of FORMAT_IDS) {
    it(`gives every number and every paragraph of a published report (${id})`, () =>
      fc.assert(
        fc.asyncProperty(consistentReport(id).chain(withBlanks), async (report) => {
          assertSame(await importDocument(await reportsXlsx([report])), report);
        }),
        { numRuns: 8 },
      ));

    it(`gives every cell and every paragraph, whatever they hold (${id})`, () =>
      fc.assert(
        fc.asyncProperty(fc.noShrink(wholeReport(id)), async (report) => {
          const { report: again } = await importDocument(await reportsXlsx([report]));
          assert.deepEqual(shownContent(again), shownContent(report));
        }),
        { numRuns: 12, endOnFailure: true },
      ));

    it(`gives every number, however long, and keeps blank, 0 and "/" apart (${id})`, () =>
      fc.assert(
        fc.asyncProperty(fc.noShrink(anyReport(id)), async (report) => {
          const imported = await importDocument(await reportsXlsx([report]));
          assert.deepEqual(cellsOf(imported.report), cellsOf(report));
          assert.deepEqual(
            warningsIn(imported).filter((code) => !['prose-not-found', 'unit-unknown', 'number-odd'].includes(code)),
            [],
          );
        }),
        { numRuns: 8 },
      ));
  }

  it('is read once, though each number stands in it twice: on its own sheet, and in the sheet of all data', async () => {
    const [report] = fc.sample(consistentReport('2021'), { numRuns: 1, seed: 7 }) as [Report];
    const imported = await importDocuments(await reportsXlsx([report]));
    assert.equal(imported.length, 1);
    const unused = imported[0]?.notes.filter(({ code }) => code === 'table-without-place') ?? [];
    assert.equal(unused.length, 1, 'the sheet of all data is named as what was not used');
    assert.deepEqual(
      imported[0]?.notes.filter(({ code }) => code === 'several-values' || code === 'text-not-placed'),
      [],
    );
  });

  it('gives every report of several, in their order, each with its own numbers', async () => {
    const [first, second] = fc.sample(consistentReport('2021'), { numRuns: 2, seed: 3 }) as [Report, Report];
    const [old] = fc.sample(consistentReport('2019'), { numRuns: 1, seed: 3 }) as [Report];
    const reports: Report[] = [
      { ...first, agency: '示例市民政局', year: 2023, title: '示例市民政局2023年政府信息公开工作年度报告' },
      { ...second, agency: '示例市民政局', year: 2024, title: '示例市民政局2024年政府信息公开工作年度报告' },
      { ...old, agency: '示例县教育局', year: 2020, title: '示例县教育局2020年政府信息公开工作年度报告' },
    ];
    const imported = await importDocuments(await reportsXlsx(reports));
    assert.deepEqual(
      imported.map(({ report }) => [report.agency, report.year, report.format]),
      reports.map(({ agency, year, format }) => [agency, year, format]),
    );
    imported.forEach(({ report }, index) => assert.deepEqual(cellsOf(report), cellsOf(reports[index]!)));
  });

  it('follows a format that was added, with its own labels and its own order', () =>
    withFormat2099(async () => {
      const json = { format: '2099', agency: '示例市民政局', year: 2031, training: ['全年培训两次。'] };
      const cells = formatCells(formatOf('2099'));
      cells.forEach(({ keys }, index) => setAt(json, keys, index % 5 === 4 && index > 20 ? [null, '/', 0][index % 3] : 100 + index));
      const report = readReport(json).report!;
      const imported = await importDocument(await reportsXlsx([report]));
      assert.deepEqual(cellsOf(imported.report), cellsOf(report));
      assert.deepEqual((imported.report as unknown as { training: unknown }).training, ['全年培训两次。']);
    }));
});
