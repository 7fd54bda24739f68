import { describe, it } from 'node:test';
import fc from 'fast-check';
import { FORMAT_IDS } from '../../../../src/formats/formats.js';
import { docxDocument } from '../../../../src/importing/office/word/docx-document.js';
import { reportFrom } from '../../../../src/importing/report-from.js';
import type { Report } from '../../../../src/report/report.js';
import { documentsOf, FIRST } from '../../../helpers/importing/documents.js';
import { decoratedDocx } from '../../../helpers/importing/word/decorated-docx.js';
import { assertTrueOrNoted, drawsFrom } from '../../../helpers/importing/oracle/oracle.js';
import { printedReport, taggedReport, withBlanks } from '../../../helpers/importing/printed-report.js';

const DOCUMENTS = documentsOf('docx');

/** Reports are slow to make and documents quick: each report is printed this often. */
const PRINTS = 20;

const anyReport: fc.Arbitrary<Report> = fc.constantFrom(...FORMAT_IDS).chain(taggedReport);

describe('a Word document whose cells hold more than their numbers', () => {
  it(`gives each number as it is seen, or leaves it blank with a note`, async () => {
    const reports = fc.sample(fc.oneof(anyReport, anyReport.chain(withBlanks)), { numRuns: Math.ceil(DOCUMENTS / PRINTS), seed: 41 });
    let kept = 0;
    let blank = 0;
    for (let index = 0; index < DOCUMENTS; index += 1) {
      const report = reports[index % reports.length]!;
      const bytes = decoratedDocx(printedReport(report), drawsFrom(FIRST + index));
      try {
        const outcome = assertTrueOrNoted(reportFrom(await docxDocument(bytes)), report);
        kept += outcome.kept;
        blank += outcome.blank;
      } catch (error) {
        throw new Error(`document ${index}: ${String(error)}`, { cause: error });
      }
    }
    // Most cells are left alone, and of the others most show their number plainly.
    if (kept < 9 * blank) throw new Error(`${kept} numbers read, ${blank} left blank`);
  });
});
