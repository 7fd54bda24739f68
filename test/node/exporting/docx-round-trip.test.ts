import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { reportDocx } from '../../../src/exporting/docx/report-docx.js';
import { FORMAT_IDS } from '../../../src/formats/formats.js';
import { importDocument } from '../../../src/importing/import-document.js';
import { readReport } from '../../../src/report/reading/read-report.js';
import type { Report } from '../../../src/report/report.js';
import { REPORTS } from '../../../stories/reports.js';
import { shownContent, wholeReport } from '../../helpers/exporting/whole-report.js';
import { FORMAT_2099, withFormat2099 } from '../../helpers/format-2099.js';

const read = (json: object): Report => {
  const { report, problems } = readReport(json);
  assert.deepEqual(problems, []);
  assert.ok(report);
  return report;
};

/**
 * Writes a report as a Word document and reads that back.
 *
 * @param hasNotes whether there may be notes, as on parts that the report does not have
 */
async function comesBack(report: Report, hasNotes = false): Promise<void> {
  const { report: again, notes } = await importDocument(await reportDocx(report));
  assert.deepEqual(shownContent(again), shownContent(report));
  if (!hasNotes) assert.deepEqual(notes, []);
}

const { linhe, full, slips, blanks, example2019, tenAgencies, sixYears } = REPORTS;

describe('a report that was saved as a Word document and is imported again', () => {
  const reports = { linhe, full, slips, example2019 };
  for (const [name, json] of Object.entries(reports)) it(`is the same in every cell and paragraph: ${name}`, () => comesBack(read(json)));

  it('is the same for every agency and every year of the examples', async () => {
    for (const json of [...tenAgencies.reports, ...sixYears.reports]) await comesBack(read(json), true);
  });

  it('has blank, zero and "/" where they were', () => comesBack(read(blanks)));

  it('is the same with text inside the parts that are tables', () =>
    comesBack(
      read({
        ...full,
        notes: {
          disclosure: ['本年度规章由市人民政府制定。'],
          applications: ['申请量比上年有所下降，具体情况如下：'],
          reviews: ['未发生败诉案件。'],
        },
      }),
    ));

  for (const id of FORMAT_IDS)
    it(`is the same whatever its cells and its text hold (${id})`, () =>
      fc.assert(
        fc.asyncProperty(fc.noShrink(wholeReport(id)), (report) => comesBack(report, true)),
        { numRuns: 100, endOnFailure: true },
      ));

  it('is the same in a format that was added', () =>
    withFormat2099(() =>
      fc.assert(
        fc.asyncProperty(fc.noShrink(wholeReport(FORMAT_2099.id)), (report) => comesBack(report, true)),
        { numRuns: 20, endOnFailure: true },
      ),
    ));
});
