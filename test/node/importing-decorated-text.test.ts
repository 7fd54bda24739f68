import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { formatCells } from '../../src/formats/cells.js';
import { FORMAT_IDS, FORMATS } from '../../src/formats/formats.js';
import { importText } from '../../src/importing/import-document.js';
import { documentsOf, FIRST } from '../importing/documents.js';
import { decoratedText } from '../importing/decorated-text.js';
import { assertTrueOrNoted, drawsFrom } from '../importing/oracle.js';
import { cellTexts, consistentReport, printedReport, taggedReport, withBlanks } from '../importing/printed-report.js';

const DOCUMENTS = documentsOf('text');

const REPORTS = 60;

describe('texts decorated at random', () => {
  it('give the published number, or a blank and a note', () => {
    const anyReport = fc
      .constantFrom(...FORMAT_IDS)
      .chain((format) => fc.oneof({ weight: 3, arbitrary: taggedReport(format) }, consistentReport(format).chain(withBlanks)));
    const reports = fc.sample(anyReport, { seed: 23, numRuns: REPORTS });
    let [kept, blank] = [0, 0];
    for (let seed = FIRST; seed < FIRST + DOCUMENTS; seed += 1) {
      const draw = drawsFrom(seed);
      const report = reports[seed % REPORTS];
      assert.ok(report);
      const kinds = new Map(formatCells(FORMATS[report.format]).map(({ path, kind }) => [path, kind]));
      const blocks = printedReport(report, (cell, path) => {
        const texts = cellTexts(cell, kinds.get(path));
        return draw(3) === 0 ? (texts[draw(texts.length)] ?? '') : (texts[0] ?? '');
      });
      try {
        const outcome = assertTrueOrNoted(importText(decoratedText(blocks, draw)), report);
        kept += outcome.kept;
        blank += outcome.blank;
      } catch (error) {
        throw new Error(`Document ${seed}: ${String(error)}`, { cause: error });
      }
    }
    // Most cells are not decorated, and many decorations take nothing away.
    assert.ok(kept > 4 * blank, `${kept} kept, ${blank} blank`);
  });
});
