import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FORMAT_IDS, FORMATS } from '../../../../src/formats/formats.js';
import { FIRST } from '../documents.js';
import { assertTrueOrNoted, drawsFrom } from './oracle.js';
import type { Draw, Outcome } from './oracle.js';
import { cellTexts, consistentReport, kindsOf, printedReport, taggedReport, withBlanks } from '../printed-report.js';
import type { PrintedBlock } from '../printed-report.js';
import type { ImportedReport } from '../../../../src/importing/imported-report.js';

/** Reports are slow to generate, so many documents are made from each. */
const REPORTS = 60;

const anyReport = fc
  .constantFrom(...FORMAT_IDS)
  .chain((format) => fc.oneof({ weight: 3, arbitrary: taggedReport(format) }, consistentReport(format).chain(withBlanks)));

/** Reports whose numbers are told apart, and some with blanks: the same for every kind of document. */
export const decoratedReports = fc.sample(anyReport, { seed: 23, numRuns: REPORTS });

/** Imports decorated documents of random reports. Returns how many of their numbers were imported, and how many are blank with a note. */
export function decoratedOutcome(documents: number, read: (blocks: readonly PrintedBlock[], draw: Draw) => ImportedReport): Outcome {
  let [kept, blank] = [0, 0];
  for (let seed = FIRST; seed < FIRST + documents; seed += 1) {
    const draw = drawsFrom(seed);
    const report = decoratedReports[seed % REPORTS];
    assert.ok(report);
    const kinds = kindsOf(FORMATS[report.format]);
    const blocks = printedReport(report, (cell, path) => {
      const texts = cellTexts(cell, kinds.get(path));
      return draw(3) === 0 ? (texts[draw(texts.length)] ?? '') : (texts[0] ?? '');
    });
    try {
      const outcome = assertTrueOrNoted(read(blocks, draw), report);
      kept += outcome.kept;
      blank += outcome.blank;
    } catch (error) {
      throw new Error(`Document ${seed}: ${String(error)}`, { cause: error });
    }
  }
  return { kept, blank };
}
