import { describe, it } from 'node:test';
import fc from 'fast-check';
import { FORMAT_IDS } from '../../src/formats/formats.js';
import { docxDocument } from '../../src/importing/docx-document.js';
import type { PublishedDocument } from '../../src/importing/document.js';
import { pdfDocument } from '../../src/importing/pdf-document.js';
import { reportFrom } from '../../src/importing/report-from.js';
import { xlsxDocument } from '../../src/importing/sheet-document.js';
import type { Report } from '../../src/report/report.js';
import { assertSame, lostCells } from '../importing/agreement.js';
import { madeDocx } from '../importing/made-docx.js';
import { madePdf, PLAIN_PDF } from '../importing/made-pdf.js';
import type { PdfStyle } from '../importing/made-pdf.js';
import { madeXlsx } from '../importing/made-xlsx.js';
import { consistentReport, printedReport, taggedReport, withBlanks } from '../importing/printed-report.js';
import type { PrintedBlock } from '../importing/printed-report.js';

const anyReport: fc.Arbitrary<Report> = fc
  .constantFrom(...FORMAT_IDS)
  .chain((format) => fc.oneof(consistentReport(format).chain(withBlanks), taggedReport(format)));

/** Reads what is made of random reports, each in its own way. */
async function everyReport(runs: number, roundTrip: (blocks: PrintedBlock[]) => Promise<PublishedDocument>): Promise<void> {
  await fc.assert(
    fc.asyncProperty(anyReport, async (report) => assertSame(reportFrom(await roundTrip(printedReport(report))), report)),
    { numRuns: runs },
  );
}

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
    { borders: 'lines', perCharacter: true },
    { borders: 'filled', drawnTwice: true, compress: false },
  ];
  for (const style of styles) {
    it(`give back every number and paragraph: ${JSON.stringify(style)}`, () =>
      everyReport(5, async (blocks) => pdfDocument(await madePdf(blocks, { ...PLAIN_PDF, ...style }))));
  }

  it('without borders give back no wrong number', () =>
    fc.assert(
      fc.asyncProperty(anyReport, async (report) => {
        const document = await pdfDocument(await madePdf(printedReport(report), { ...PLAIN_PDF, borders: 'none' }));
        const imported = reportFrom(document, { agency: report.agency, year: report.year });
        lostCells(imported, report);
      }),
      { numRuns: 6 },
    ));
});
