import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { reportHtml } from '../../../../src/exporting/html/report-html.js';
import { formatCells } from '../../../../src/formats/cells.js';
import { FORMAT_IDS, formatOf } from '../../../../src/formats/formats.js';
import { importHtml } from '../../../../src/importing/import-text.js';
import { cellAt } from '../../../../src/report/cell-at.js';
import { readReports } from '../../../../src/report/reading/read-report.js';
import type { Report } from '../../../../src/report/report.js';
import { REPORTS } from '../../../../stories/reports.js';
import { shownContent, wholeReport } from '../../../helpers/exporting/whole-report.js';

const FORMS = ['page', 'fragment'] as const;

type Texts = Readonly<Record<string, readonly string[]>>;

/** What a report shows, as HTML has it: a tab, and several blanks, are one; a line break is taken for the end of a paragraph, as on published pages. */
function asShown(report: Report): object {
  const { texts, ...rest } = shownContent(report);
  const lines = Object.entries(texts as Texts).map(([key, paragraphs]) => [
    key,
    paragraphs.flatMap((paragraph) => paragraph.split('\n').map((line) => line.replace(/\s+/g, ' '))),
  ]);
  return { ...rest, texts: Object.fromEntries(lines) as unknown };
}

/** What is said of a report that is whole: the line above its text, and its trend, are none of it. */
const USUAL_NOTES = ['text-not-placed', 'table-without-place', 'unit-unknown'];

/**
 * Writes a report as HTML and reads that back.
 *
 * @param hasNotes whether there may be notes, as where it was signed by another agency
 */
function comesBack(reports: readonly Report[], report: Report, form: (typeof FORMS)[number], hasNotes = false, merged = false): void {
  const { agency, year } = report;
  const { report: again, notes } = importHtml(reportHtml(reports, { form, agency, year, merged }));
  assert.deepEqual(asShown(again), asShown(report));
  if (!hasNotes)
    assert.deepEqual(
      notes.filter(({ code }) => !USUAL_NOTES.includes(code)),
      [],
    );
}

describe('a report that was written as a fragment with merged cells', () => {
  const examples = [REPORTS.full, REPORTS.blanks, REPORTS.example2019].map((json) => readReports(json).reports.slice(-1));

  it('is the same in every cell and paragraph when it is imported again', () => {
    for (const [report] of examples) comesBack([report!], report!, 'fragment', false, true);
  });

  it('gives no wrong number where a system has taken its spans', () => {
    for (const [report] of examples) {
      const html = reportHtml(report!, { form: 'fragment', merged: true }).replace(/ (?:colspan|rowspan|scope|id|headers)="[^"]*"/g, '');
      const again = importHtml(html, { agency: report!.agency, year: report!.year }).report;
      for (const { path, keys } of formatCells(formatOf(report!.format))) {
        const cell = cellAt(again, keys) ?? null;
        assert.ok(cell === null || cell === cellAt(report!, keys), `${path}: ${String(cell)}`);
      }
    }
  });
});

for (const form of FORMS)
  describe(`a report that was written as a ${form} and is imported again`, () => {
    const { linhe, full, slips, blanks, example2019, sixYears, fullAgency } = REPORTS;
    const examples = { linhe, full, slips, blanks, example2019, sixYears, fullAgency };
    for (const [name, json] of Object.entries(examples))
      it(`is the same in every cell and paragraph: ${name}`, () => {
        const { reports } = readReports(json);
        for (const report of reports.slice(-2)) comesBack(reports, report, form);
      });

    for (const id of FORMAT_IDS)
      it(`is the same whatever its cells and its text hold (${id})`, () =>
        fc.assert(
          fc.property(fc.noShrink(wholeReport(id)), (report) => comesBack([report], report, form, true)),
          { numRuns: 8, endOnFailure: true },
        ));
  });
