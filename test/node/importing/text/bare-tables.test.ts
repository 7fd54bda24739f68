import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { FORMAT_IDS } from '../../../../src/formats/formats.js';
import { importHtml, importText } from '../../../../src/importing/import-text.js';
import { ImportError } from '../../../../src/importing/notes/import-error.js';
import { DAMAGES } from '../../../helpers/importing/damages.js';
import { documentsOf, FIRST } from '../../../helpers/importing/documents.js';
import { assertTrueOrNoted, drawsFrom } from '../../../helpers/importing/oracle/oracle.js';
import { consistentReport, printedReport, taggedReport, withBlanks } from '../../../helpers/importing/printed-report.js';
import type { PrintedBlock } from '../../../helpers/importing/printed-report.js';

// Tables with one cell on each line, without bars, and without a line for a blank cell.

const linesOf = (blocks: readonly PrintedBlock[]): string[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flatMap((row) => row.map(({ text }) => text)) : [block.text]));

const textOf = (blocks: readonly PrintedBlock[]): string => linesOf(blocks).join('\n');
const htmlOf = (blocks: readonly PrintedBlock[]): string =>
  linesOf(blocks)
    .map((line) => `<p>${line}</p>`)
    .join('');

const rowsOf = (blocks: readonly PrintedBlock[]): string[] =>
  blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.map((row) => row.flatMap(({ text }) => (text.trim() === '' ? [] : text)).join(' ')) : [block.text],
  );

const READERS = {
  'a row on each line, white space between its cells': (blocks: readonly PrintedBlock[]) => importText(rowsOf(blocks).join('\n')),

  text: (blocks: readonly PrintedBlock[]) => importText(textOf(blocks)),
  HTML: (blocks: readonly PrintedBlock[]) => importHtml(htmlOf(blocks)),
};

const DOCUMENTS = documentsOf('text');

describe('a table with a cell on each line and no bars', () => {
  for (const [name, read] of Object.entries(READERS))
    it(`is read whole where no cell is blank: ${name}`, () => {
      for (const id of FORMAT_IDS)
        fc.assert(
          fc.property(consistentReport(id), (report) => {
            const { kept, blank } = assertTrueOrNoted(read(printedReport(report)), report);
            // Part two has no totals: in a text, whose pages may have numbers, nothing proves it. With a row on each line, a number of three
            // digits behind another may be the end of one: 1 234.
            assert.ok(kept > 170 && blank <= (name === 'HTML' ? 0 : 22), String(blank));
          }),
          { numRuns: 10 },
        );
    });

  const whole = fc.sample(fc.constantFrom(...FORMAT_IDS).chain(consistentReport), { seed: 37, numRuns: 30 });
  const tagged = fc.sample(fc.constantFrom(...FORMAT_IDS).chain(taggedReport), { seed: 39, numRuns: 30 });
  const blanked = fc.sample(
    fc.constantFrom(...FORMAT_IDS).chain((id) => consistentReport(id).chain(withBlanks)),
    { seed: 41, numRuns: 30 },
  );

  it('gives no number in a wrong place, whatever is lost, with page numbers between its lines', () => {
    const kinds = [undefined, ...Object.values(DAMAGES)];
    let kept = 0;
    for (let seed = FIRST; seed < FIRST + DOCUMENTS; seed += 1) {
      const draw = drawsFrom(seed);
      const report = [whole, whole, tagged, blanked][draw(4)]![seed % 30]!;
      const damage = kinds[draw(kinds.length)];
      const printed = printedReport(report);
      const layOut = draw(2) ? linesOf : rowsOf;
      const lines = layOut(damage ? damage(printed, draw) : printed);
      const length = 10 + draw(60);
      for (let end = lines.length - draw(length); end > 0 && draw(2); end -= length) lines.splice(end, 0, String(900_000 + end));
      try {
        kept += assertTrueOrNoted(importText(lines.join('\n')), report).kept;
      } catch (error) {
        if (!(error instanceof ImportError)) throw new Error(`seed ${seed}: ${String(error)}`, { cause: error });
      }
    }
    assert.ok(kept > DOCUMENTS * 20, String(kept / DOCUMENTS));
  });
});
