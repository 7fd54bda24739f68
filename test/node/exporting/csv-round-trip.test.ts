import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { reportsCsv } from '../../../src/exporting/reports-csv.js';
import { formatCells } from '../../../src/formats/cells.js';
import { FORMAT_IDS, formatOf } from '../../../src/formats/formats.js';
import { ENGLISH } from '../../../src/i18n/english.js';
import { TRADITIONAL_CHINESE } from '../../../src/i18n/traditional-chinese.js';
import { importDocument, importDocuments } from '../../../src/importing/import-document.js';
import type { ImportedReport } from '../../../src/importing/imported-report.js';
import { cellAt } from '../../../src/report/cell-at.js';
import type { Cell, Report } from '../../../src/report/report.js';
import { wholeReport } from '../../helpers/exporting/whole-report.js';
import { FORMAT_2099, withFormat2099 } from '../../helpers/format-2099.js';

const cellsOf = (report: Report): [path: string, cell: Cell | undefined][] =>
  formatCells(formatOf(report.format)).map(({ path, keys }) => [path, cellAt(report, keys)]);

const bytesOf = (csv: string): Uint8Array => new TextEncoder().encode(csv);

const read = (csv: string): Promise<ImportedReport[]> => importDocuments(bytesOf(csv), { name: 'a.csv' });

/** The codes of the notes, without those that say that there is no text. */
const codesIn = ({ notes }: ImportedReport): string[] => notes.map(({ code }) => code).filter((code) => code !== 'prose-not-found');

const [REPORT] = fc.sample(wholeReport('2021'), { numRuns: 1, seed: 2 }) as [Report];

/** The lines of a report, some of them changed. */
const changed = (change: (line: string) => string | string[]): string => reportsCsv([REPORT]).split('\r\n').flatMap(change).join('\r\n');

describe('tidy CSV that is read back', () => {
  for (const id of FORMAT_IDS)
    it(`gives every cell of every report, whatever they hold, with nothing to look at (${id})`, () =>
      fc.assert(
        fc.asyncProperty(fc.noShrink(wholeReport(id)), fc.noShrink(wholeReport(id)), async (report, other) => {
          const reports = [report, { ...other, agency: '示例市另一局' }];
          const imported = await read(reportsCsv(reports));
          assert.deepEqual(
            imported.map((one) => [one.report.agency, one.report.year, one.report.format, one.report.title]),
            reports.map(({ agency, year, format }) => [agency, year, format, `${agency}${year}年政府信息公开工作年度报告`]),
          );
          imported.forEach((one, index) => assert.deepEqual(cellsOf(one.report), cellsOf(reports[index]!)));
          assert.deepEqual(imported.flatMap(codesIn), []);
        }),
        { numRuns: 10, endOnFailure: true },
      ));

  it('is read in whatever language its headings are, sorted in any way, and in a format that was added', async () => {
    for (const language of [TRADITIONAL_CHINESE, ENGLISH]) {
      const [head = '', ...lines] = reportsCsv([REPORT], { language }).trimEnd().split('\r\n');
      const [imported] = await read([head, ...lines.reverse()].join('\r\n'));
      assert.deepEqual(imported && cellsOf(imported.report), cellsOf(REPORT));
    }
    await withFormat2099(async () => {
      const [report] = fc.sample(wholeReport(FORMAT_2099.id), { numRuns: 1, seed: 2 }) as [Report];
      const [imported] = await read(reportsCsv([report]));
      assert.deepEqual(imported && cellsOf(imported.report), cellsOf(report));
    });
  });

  it('says which rows were left out, and leaves their cells blank', async () => {
    const [imported] = await read(changed((line) => (line.includes('applications.received.') ? [] : line)));
    assert.equal(cellAt(imported!.report, 'applications.received.total'), null);
    assert.deepEqual(codesIn(imported!), ['cells-not-found']);
  });

  it('leaves a cell blank that has two values, that is no number, or whose row names no cell, and says so', async () => {
    const at = '"applications.received.total"';
    const twice = await read(
      changed((line) =>
        line.includes(at) ? [line.replace(/,[^,]*,("[^"]*")$/, ',1,$1'), line.replace(/,[^,]*,("[^"]*")$/, ',2,$1')] : line,
      ),
    );
    assert.deepEqual([cellAt(twice[0]!.report, 'applications.received.total'), codesIn(twice[0]!)], [null, ['several-values']]);
    const words = await read(changed((line) => (line.includes(at) ? line.replace(/,[^,]*,("[^"]*")$/, ',"约3",$1') : line)));
    assert.deepEqual([cellAt(words[0]!.report, 'applications.received.total'), codesIn(words[0]!)], [null, ['not-a-number']]);
    const unknown = await read(changed((line) => (line.includes(at) ? line.replace(at, '"applications.received.all"') : line)));
    assert.equal(cellAt(unknown[0]!.report, 'applications.received.total'), null);
    assert.deepEqual(codesIn(unknown[0]!), ['cells-not-placed']);
    const nobody = await read(
      changed((line) => (line.includes(at) ? line.replace(`"${REPORT.agency.replaceAll('"', '""')}"`, '""') : line)),
    );
    assert.ok(codesIn(nobody[0]!).includes('cells-not-placed'));
  });

  it('gives the report that is asked for among several, and takes another name for a single one', async () => {
    const several = reportsCsv([REPORT, { ...REPORT, year: 2030 }]);
    const { report } = await importDocument(bytesOf(several), { year: 2030 });
    assert.equal(report.year, 2030);
    await assert.rejects(importDocument(bytesOf(several)), { code: 'several-reports' });
    const renamed = await importDocument(bytesOf(reportsCsv([REPORT])), { agency: '示例市某局' });
    assert.deepEqual([renamed.report.agency, renamed.report.title], ['示例市某局', `示例市某局${REPORT.year}年政府信息公开工作年度报告`]);
  });
});
