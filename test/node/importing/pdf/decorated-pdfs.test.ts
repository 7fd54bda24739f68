import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { FORMAT_IDS } from '../../../../src/formats/formats.js';
import { blocksOfPages } from '../../../../src/importing/positioned/tables/page-blocks.js';
import { readPdf } from '../../../../src/importing/pdf/pdf-reading.js';
import { reportFrom } from '../../../../src/importing/report-from.js';
import type { Report } from '../../../../src/report/report.js';
import { documentsOf, FIRST } from '../../../helpers/importing/documents.js';
import { decoratedPages, decoratedPdf, decoratedPdfDocument } from '../../../helpers/importing/pdf/decorated-pdf.js';
import { assertTrueOrNoted, drawsFrom } from '../../../helpers/importing/oracle/oracle.js';
import type { Draw, Outcome } from '../../../helpers/importing/oracle/oracle.js';
import { DECORATIONS, TIGHT } from '../../../helpers/importing/pdf/pdf-decorations.js';
import type { Decoration } from '../../../helpers/importing/pdf/pdf-decorations.js';
import { pdfFile } from '../../../helpers/importing/pdf/pdf-file.js';
import { contentOfPage } from '../../../helpers/importing/pdf/pdf-operator-list.js';
import { printedReport, taggedReport } from '../../../helpers/importing/printed-report.js';

const DOCUMENTS = documentsOf('pdf');

/** Those of them that go through pdf.js, which takes a hundred times as long. */
const FILES = Math.max(2, Math.floor(DOCUMENTS / 50));

const MILLISECONDS = 60_000;

const reportOf = (draw: Draw): Report => {
  const format = FORMAT_IDS[draw(FORMAT_IDS.length)] ?? '2021';
  const [report] = fc.sample(taggedReport(format), { seed: draw(2 ** 31), numRuns: 1 });
  if (!report) throw new Error('There is no report.');
  return report;
};

/** Reads what each seed makes, and names the seed of a document that fails. */
async function forSeeds(count: number, use: (draw: Draw) => unknown): Promise<void> {
  for (let seed = FIRST + 1; seed <= FIRST + count; seed += 1) {
    try {
      await use(drawsFrom(seed));
    } catch (error) {
      throw new Error(`Seed ${seed}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  }
}

describe('decorated PDFs', () => {
  it('give the published number or a note, never another number', async () => {
    const outcome = { kept: 0, blank: 0 };
    await forSeeds(DOCUMENTS, (draw) => {
      const report = reportOf(draw);
      const document = decoratedPdfDocument(printedReport(report), draw);
      const { kept, blank } = assertTrueOrNoted(reportFrom(document, { agency: report.agency, year: report.year }), report);
      outcome.kept += kept;
      outcome.blank += blank;
    });
    // Most numbers are not decorated, and most tables have borders.
    assert.ok(outcome.kept > 2 * outcome.blank, JSON.stringify(outcome));
  });

  it('are as pdf.js reads them', async () => {
    let read = 0;
    await forSeeds(FILES, async (draw) => {
      const report = reportOf(draw);
      const document = await readPdf(decoratedPdf(printedReport(report), draw), MILLISECONDS);
      read += assertTrueOrNoted(reportFrom(document, { agency: report.agency, year: report.year }), report).kept;
    });
    assert.ok(read > 100, `${read} numbers read`);
  });

  it('are painted the same by the short way that these tests take', async () =>
    forSeeds(1, async (draw) => {
      const pages = decoratedPages(printedReport(reportOf(draw)), draw).map(({ operators }) => ({ operators, annotations: [] }));
      const { blocks } = await readPdf(pdfFile(pages), MILLISECONDS);
      assert.deepEqual(blocksOfPages(pages.map(contentOfPage)), blocks);
    }));
});

/** How many numbers of one report are read, and how many are blank with a note, where each is decorated in one way. */
function outcomeOf(way: Decoration): Outcome {
  // The first has borders.
  const draw = drawsFrom(3);
  const report = reportOf(draw);
  const document = decoratedPdfDocument(printedReport(report), draw, [way]);
  return assertTrueOrNoted(reportFrom(document, { agency: report.agency, year: report.year }), report);
}

describe('a number', () => {
  it('that is plain to see is read, however it is painted', () => {
    // But one that is set so tight that its digits overlap.
    const ways = DECORATIONS.plain.filter((way) => way !== TIGHT);
    for (const [index, way] of ways.entries()) assert.deepEqual([index, outcomeOf(way).blank], [index, 0]);
  });

  it('is read where what is beside it is not painted at all', () => {
    for (const [index, way] of DECORATIONS.hidden.entries()) {
      const { kept, blank } = outcomeOf(way);
      // White text is painted.
      assert.ok(index < 2 || blank === 0, `hidden ${index + 1}: ${kept} of ${kept + blank}`);
    }
  });

  it('is read where what is struck is beside it', () => {
    for (const [index, way] of DECORATIONS.struck.slice(0, 3).entries()) {
      const { kept, blank } = outcomeOf(way);
      // But where both together are wider than the cell.
      assert.ok(kept > 9 * blank, `struck ${index + 1}: ${kept} of ${kept + blank}`);
    }
  });
});
