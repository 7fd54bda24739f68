import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { formatCells } from '../../../../src/formats/cells.js';
import { FORMAT_IDS, FORMATS } from '../../../../src/formats/formats.js';
import { importHtml, importText } from '../../../../src/importing/import-text.js';
import { cellAt } from '../../../../src/report/cell-at.js';
import type { Report } from '../../../../src/report/report.js';
import { documentsOf, FIRST } from '../../../helpers/importing/documents.js';
import { unmerged } from '../../../helpers/importing/mangled-tables.js';
import { drawsFrom, isNotedBy } from '../../../helpers/importing/oracle/oracle.js';
import { htmlOf } from '../../../helpers/importing/html/printed-html.js';
import { printedReport, taggedReport } from '../../../helpers/importing/printed-report.js';
import type { PrintedBlock } from '../../../helpers/importing/printed-report.js';
import { TEXT_WAYS, textOf } from '../../../helpers/importing/text/printed-text.js';
import { relaidTables } from '../../../helpers/importing/relaid-tables.js';
import type { Relaid } from '../../../helpers/importing/relaid-tables.js';
import type { ImportedReport } from '../../../../src/importing/imported-report.js';
import { ImportError } from '../../../../src/importing/notes/import-error.js';

const DOCUMENTS = documentsOf('headings');

const REPORTS = 60;

/** The report with its tables laid out anew. */
function published(report: Report, { tables }: Relaid): PrintedBlock[] {
  let next = '';
  return printedReport(report).flatMap((block): readonly PrintedBlock[] => {
    if (block.kind === 'paragraph') return [block];
    next = block.part;
    return tables.filter(({ part }) => part === next);
  });
}

const WAYS: Readonly<Record<string, (blocks: readonly PrintedBlock[]) => ImportedReport>> = {
  'HTML, merged': (blocks) => importHtml(htmlOf(blocks, 'plain')),
  'HTML, nothing merged': (blocks) =>
    importHtml(
      htmlOf(
        blocks.map((block) => (block.kind === 'table' ? unmerged(block) : block)),
        'from Word',
      ),
    ),
  ...Object.fromEntries(Object.keys(TEXT_WAYS).map((way) => [way, (blocks: readonly PrintedBlock[]) => importText(textOf(blocks, way))])),
};

interface Count {
  kept: number;
  all: number;
}

/** Each number that was read stands in one place under its headings and beside its label; each that was not is blank with a note. */
function check({ report, notes }: ImportedReport, { numbers }: Relaid, count: Count): void {
  for (const { keys, path } of formatCells(FORMATS[report.format])) {
    const read = cellAt(report, keys);
    const shown = [...new Set(numbers.get(path) ?? [])].filter((text) => text !== '');
    count.all += shown.length === 1 ? 1 : 0;
    if (read === null || read === undefined) {
      const isNoted = shown.length === 0 || notes.some((note) => isNotedBy(note, path));
      assert.ok(isNoted, `${path}: blank for ${shown.join(' or ')} without a note`);
    } else {
      assert.deepEqual([String(read)], shown, path);
      count.kept += 1;
    }
  }
}

describe('headings and groups in other orders, unknown, doubled, missing or exchanged give no number that does not stand under them', () => {
  // Reports are slow to make, and many documents are printed of each.
  const reports = fc.sample(fc.constantFrom(...FORMAT_IDS).chain(taggedReport), { seed: 29, numRuns: REPORTS });
  for (const [way, read] of Object.entries(WAYS))
    it(way, () => {
      const count = { kept: 0, all: 0 };
      const documents = Math.ceil(DOCUMENTS / Object.keys(WAYS).length);
      let refused = 0;
      for (let seed = FIRST; seed < FIRST + documents; seed += 1) {
        const report = reports[seed % REPORTS]!;
        const relaid = relaidTables(report, drawsFrom(seed));
        try {
          check(read(published(report, relaid)), relaid, count);
        } catch (error) {
          if (!(error instanceof ImportError)) throw new Error(`seed ${seed}: ${String(error)}`, { cause: error });
          refused += 1;
        }
      }
      // It would be easy to be never wrong by reading nothing.
      const least = way.startsWith('HTML') ? 0.5 : 0.15;
      assert.ok(count.kept / count.all > least, `${count.kept} of ${count.all}`);
      assert.ok(refused < documents / 5, `${refused} of ${documents} refused`);
    });
});
