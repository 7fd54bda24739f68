import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FORMATS } from '../../../../src/formats/formats.js';
import type { PublishedDocument } from '../../../../src/importing/published-document.js';
import { xlsxDocument } from '../../../../src/importing/office/sheet/sheet-document.js';
import { reportFrom } from '../../../../src/importing/report-from.js';
import { csvDocument } from '../../../../src/importing/text/csv-document.js';
import { documentsOf, FIRST } from '../../../helpers/importing/documents.js';
import { decoratedCsv } from '../../../helpers/importing/sheet/decorated-csv.js';
import { decoratedXlsx } from '../../../helpers/importing/sheet/decorated-xlsx.js';
import { decoratedReports } from '../../../helpers/importing/oracle/decorated-outcome.js';
import { assertTrueOrNoted, drawsFrom } from '../../../helpers/importing/oracle/oracle.js';
import type { Draw, Outcome } from '../../../helpers/importing/oracle/oracle.js';
import { cellTexts, kindsOf, printedReport } from '../../../helpers/importing/printed-report.js';
import type { PrintedBlock } from '../../../helpers/importing/printed-report.js';
import { ImportError } from '../../../../src/importing/notes/import-error.js';

/** The share of the documents of which nothing may be read: it would be easy to be never wrong by refusing all. */
const MAX_REFUSED = 0.01;

/** What came of many documents: how many cells came back, how many are blank with a note, and how many documents were refused. */
interface SheetOutcome extends Outcome {
  readonly refused: number;
}

/** Reads documents made of random reports. */
async function outcomeOf(
  documents: number,
  read: (blocks: readonly PrintedBlock[], draw: Draw) => Promise<PublishedDocument>,
): Promise<SheetOutcome> {
  let [kept, blank, refused] = [0, 0, 0];
  for (let seed = FIRST; seed < FIRST + documents; seed += 1) {
    const draw = drawsFrom(seed);
    const report = decoratedReports[seed % decoratedReports.length];
    assert.ok(report);
    const kinds = kindsOf(FORMATS[report.format]);
    const blocks = printedReport(report, (cell, path) => {
      const texts = cellTexts(cell, kinds.get(path));
      return texts[draw(texts.length)] ?? '';
    });
    try {
      const outcome = assertTrueOrNoted(reportFrom(await read(blocks, draw), report), report);
      kept += outcome.kept;
      blank += outcome.blank;
    } catch (error) {
      // Tables of which nothing is placed are refused.
      if (!(error instanceof ImportError && error.code === 'not-a-report'))
        throw new Error(`Document ${seed}: ${String(error)}`, { cause: error });
      refused += 1;
    }
  }
  return { kept, blank, refused };
}

describe('workbooks decorated at random', () => {
  it('give the published number, or a blank and a note', async () => {
    const { kept, blank, refused } = await outcomeOf(documentsOf('xlsx'), (blocks, draw) => xlsxDocument(decoratedXlsx(blocks, draw)));
    // Most cells are not decorated, and many decorations take nothing away.
    assert.ok(kept > 5 * blank, `${kept} kept, ${blank} blank`);
    assert.ok(refused <= MAX_REFUSED * documentsOf('xlsx'), `${refused} refused`);
  });
});

describe('comma-separated values decorated at random', () => {
  it('give the published number, or a blank and a note', async () => {
    const { kept, blank, refused } = await outcomeOf(documentsOf('csv'), (blocks, draw) =>
      Promise.resolve(csvDocument(decoratedCsv(blocks, draw))),
    );
    // Half of the tables are decorated so that nothing tells where their numbers start.
    assert.ok(kept > 0.8 * blank, `${kept} kept, ${blank} blank`);
    assert.ok(refused <= MAX_REFUSED * documentsOf('csv'), `${refused} refused`);
  });
});
