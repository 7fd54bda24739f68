import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { formatCells } from '../../../src/formats/cells.js';
import { FORMAT_IDS, FORMATS } from '../../../src/formats/formats.js';
import { importHtml, importText } from '../../../src/importing/import-text.js';
import { readReport } from '../../../src/report/reading/read-report.js';
import { cellAt } from '../../../src/report/cell-at.js';
import type { Report } from '../../../src/report/report.js';
import { documentsOf } from '../../helpers/importing/documents.js';
import {
  broken,
  inHalfWidth,
  inTwo,
  relabelled,
  unmerged,
  withCutOutcomes,
  withEmptyHeadings,
  withSplitHeadings,
} from '../../helpers/importing/mangled-tables.js';
import { cellTexts, consistentReport, kindsOf, printedReport, withBlanks } from '../../helpers/importing/printed-report.js';
import type { PrintedBlock, PrintedTable } from '../../helpers/importing/printed-report.js';
import { htmlOf, HTML_WAYS } from '../../helpers/importing/html/printed-html.js';
import { TEXT_WAYS, textOf } from '../../helpers/importing/text/printed-text.js';
import type { ImportedReport } from '../../../src/importing/imported-report.js';

/** What may be said of a report that was read whole and right. */
const TRUE_NOTES = ['unit-unknown', 'label-cut'];

/** What stands around the article in a page, and is said to be left out. */
const FRAME_NOTES = ['text-not-placed', 'table-without-place'];

function assertSame({ report, notes }: ImportedReport, expected: Report, codes = TRUE_NOTES): void {
  assert.equal(report.format, expected.format);
  for (const { keys, path } of formatCells(FORMATS[expected.format])) {
    const [found, own] = [cellAt(report, keys), cellAt(expected, keys)];
    if (found !== own) assert.fail([`${path}: ${String(found)} for ${String(own)}`, ...notes.map(({ message }) => message)].join('\n'));
  }
  assert.deepEqual(
    notes.filter(({ code }) => !codes.includes(code)).map(({ message }) => message),
    [],
  );
  // All of it, and not a key more.
  assert.deepEqual(report, expected);
  assert.deepEqual(readReport(JSON.parse(JSON.stringify(report))), { report, problems: [], warnings: [] });
}

type Mangling = (table: PrintedTable) => readonly PrintedTable[];

const one =
  (change: (table: PrintedTable) => PrintedTable): Mangling =>
  (table) => [change(table)];

/** Where a page break may part part three: between two rows of numbers. */
const pageBreak: Mangling = (table) => (table.part === 'applications' ? inTwo(table, 14) : [table]);

const repeatedHead: Mangling = (table) => {
  if (table.part !== 'applications') return [table];
  const [upper, lower] = inTwo(table, 14);
  return [upper, { ...lower, rows: [...table.rows.slice(0, 3), ...lower.rows] }];
};

const MANGLINGS: Readonly<Record<string, Mangling>> = {
  'as the format has them': one((table) => table),
  'labels in half width': one((table) => relabelled(table, inHalfWidth)),
  'labels broken in two lines': one((table) => relabelled(table, broken)),
  'outcomes cut off': one(withCutOutcomes),
  'headings on two rows': one(withSplitHeadings),
};

/** These are about merged cells, and so about HTML. */
const SPAN_MANGLINGS: Readonly<Record<string, Mangling>> = {
  ...MANGLINGS,
  'headings half empty': one(withEmptyHeadings),
  'nothing merged': one(unmerged),
  'cut in two by a page break': pageBreak,
  'cut in two, the headings repeated': repeatedHead,
};

const choices = fc.infiniteStream(fc.nat(7));

const published = (report: Report, mangling: Mangling, choice: Iterator<number>): PrintedBlock[] => {
  const kinds = kindsOf(FORMATS[report.format]);
  const blocks = printedReport(report, (cell, path) => {
    const texts = cellTexts(cell, kinds.get(path));
    return texts[(choice.next().value as number) % texts.length] ?? '';
  });
  return blocks.flatMap((block): readonly PrintedBlock[] => (block.kind === 'table' ? mangling(block) : [block]));
};

// Other reports with each run. A smaller one would say no more of what went wrong.
const RUNS = { numRuns: Math.ceil(documentsOf('text') / 80), endOnFailure: true };

for (const format of FORMAT_IDS) {
  const reports = fc.oneof(consistentReport(format), consistentReport(format).chain(withBlanks));
  describe(`a report on the format of ${format}, as text`, () => {
    for (const way of Object.keys(TEXT_WAYS))
      for (const [name, mangling] of Object.entries(MANGLINGS))
        it(`${way}; ${name}`, () => {
          fc.assert(
            fc.property(reports, choices, (report, choice) => {
              assertSame(importText(textOf(published(report, mangling, choice), way)), report);
            }),
            RUNS,
          );
        });
  });

  describe(`a report on the format of ${format}, as HTML`, () => {
    for (const way of Object.keys(HTML_WAYS))
      for (const [name, mangling] of Object.entries(SPAN_MANGLINGS))
        it(`${way}; ${name}`, () => {
          fc.assert(
            fc.property(reports, choices, (report, choice) => {
              const codes = way.startsWith('a page') ? [...TRUE_NOTES, ...FRAME_NOTES] : TRUE_NOTES;
              assertSame(importHtml(htmlOf(published(report, mangling, choice), way)), report, codes);
            }),
            RUNS,
          );
        });
  });
}
