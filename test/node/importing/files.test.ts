import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { formatCells } from '../../../src/formats/cells.js';
import { FORMAT_IDS, formatOf } from '../../../src/formats/formats.js';
import { docxDocument } from '../../../src/importing/office/word/docx-document.js';
import type { PublishedDocument } from '../../../src/importing/published-document.js';
import { pdfDocument } from '../../../src/importing/pdf/pdf-document.js';
import { reportFrom } from '../../../src/importing/report-from.js';
import { xlsxDocument } from '../../../src/importing/office/sheet/sheet-document.js';
import type { Report } from '../../../src/report/report.js';
import { assertSame, lostCells } from '../../helpers/importing/oracle/agreement.js';
import { madeDocx } from '../../helpers/importing/word/made-docx.js';
import { madePdf, PLAIN_PDF } from '../../helpers/importing/pdf/made-pdf.js';
import type { PdfStyle } from '../../helpers/importing/pdf/made-pdf.js';
import { madeXlsx } from '../../helpers/importing/sheet/made-xlsx.js';
import { consistentReport, printedReport, taggedReport, withBlanks } from '../../helpers/importing/printed-report.js';
import type { PrintedBlock } from '../../helpers/importing/printed-report.js';

const anyReport: fc.Arbitrary<Report> = fc
  .constantFrom(...FORMAT_IDS)
  .chain((format) => fc.oneof(consistentReport(format).chain(withBlanks), taggedReport(format)));

/** Does something with random reports. A failure names the seed of its report, which is too long to print and too slow to shrink. */
async function withReports(runs: number, use: (report: Report) => Promise<void>): Promise<void> {
  const used = fc.asyncProperty(fc.noShrink(fc.nat()), async (seed) => {
    const [report] = fc.sample(anyReport, { seed, numRuns: 1 }) as [Report];
    await use(report);
  });
  await fc.assert(used, { numRuns: runs, includeErrorInReport: true, endOnFailure: true });
}

/** Reads what is made of random reports, each in its own way. */
const everyReport = (runs: number, roundTrip: (blocks: PrintedBlock[]) => Promise<PublishedDocument>): Promise<void> =>
  withReports(runs, async (report) => assertSame(reportFrom(await roundTrip(printedReport(report))), report));

describe('Word documents', () => {
  it('give back every number and paragraph', () => everyReport(15, async (blocks) => docxDocument(await madeDocx(blocks))));
});

describe('workbooks', () => {
  for (const layout of ['one sheet', 'a sheet a table'] as const) {
    it(`give back every number and paragraph: ${layout}`, () =>
      everyReport(15, async (blocks) => xlsxDocument(await madeXlsx(blocks, layout))));
  }
});

describe('PDFs', () => {
  const styles: readonly Partial<PdfStyle>[] = [
    { borders: 'boxes' },
    { borders: 'lines', perCharacter: true, font: 'mapped' },
    { borders: 'filled', drawnTwice: true, compress: false },
  ];
  for (const style of styles) {
    it(`give back every number and paragraph: ${JSON.stringify(style)}`, () =>
      everyReport(5, async (blocks) => pdfDocument(await madePdf(blocks, { ...PLAIN_PDF, ...style }))));
  }

  it('without borders give back no wrong number, and some numbers', () =>
    withReports(6, async (report) => {
      const document = await pdfDocument(await madePdf(printedReport(report), { ...PLAIN_PDF, borders: 'none', font: 'mapped' }));
      const lost = lostCells(reportFrom(document, { agency: report.agency, year: report.year }), report);
      assert.ok(lost < formatCells(formatOf(report.format)).length, `${lost} lost`);
    }));
});
