import { describe, it } from 'node:test';
import { expect } from 'chai';
import fc from 'fast-check';
import { formatCells } from '../../../../src/formats/cells.js';
import { FORMAT_IDS, FORMATS } from '../../../../src/formats/formats.js';
import { importHtml, importText } from '../../../../src/importing/import-text.js';
import { cellAt } from '../../../../src/report/cell-at.js';
import type { Report } from '../../../../src/report/report.js';
import { documentsOf, FIRST } from '../../../helpers/importing/documents.js';
import {
  inOtherWords,
  unmerged,
  withCutOutcomes,
  withEmptyHeadings,
  withInstructions,
  withSplitHeadings,
} from '../../../helpers/importing/mangled-tables.js';
import { DAMAGES, isTable } from '../../../helpers/importing/damages.js';
import { drawsFrom } from '../../../helpers/importing/oracle/oracle.js';
import type { Draw } from '../../../helpers/importing/oracle/oracle.js';
import { printedReport, taggedReport, withBlanks } from '../../../helpers/importing/printed-report.js';
import type { PrintedBlock, PrintedTable } from '../../../helpers/importing/printed-report.js';
import { htmlOf, HTML_WAYS } from '../../../helpers/importing/html/printed-html.js';
import { laidOut, linesOf, TEXT_WAYS, textOf } from '../../../helpers/importing/text/printed-text.js';
import type { ImportedReport } from '../../../../src/importing/imported-report.js';
import { ImportError } from '../../../../src/importing/notes/import-error.js';

const asIs = (table: PrintedTable): PrintedTable => table;
const MANGLINGS = [asIs, asIs, unmerged, withEmptyHeadings, withSplitHeadings, withCutOutcomes, inOtherWords, withInstructions];

/** Whether a number stands where the document has it: it is that path's own, or what is left of it where the text was cut off. */
const stands = (found: number, own: unknown): boolean =>
  typeof own === 'number' && (found === own || String(own).startsWith(String(found)));

let read = 0;
let blank = 0;
let refused = 0;

function expectNoWrong(imported: () => ImportedReport, expected: Report): void {
  let result: ImportedReport;
  try {
    result = imported();
  } catch (error) {
    expect(error).to.be.instanceOf(ImportError);
    refused += 1;
    return;
  }
  // A report on one format that lost the labels that tell may be read as another; the same path is the same place in both.
  for (const { keys, path } of formatCells(FORMATS[result.report.format])) {
    const found = cellAt(result.report, keys);
    if (typeof found === 'number') {
      read += 1;
      // Not by `expect`, which is asked a million times here and takes longer than the reading.
      if (!stands(found, cellAt(expected, keys))) throw new Error(`${path}: ${found} for ${cellAt(expected, keys)}`);
    } else blank += 1;
  }
}

interface Way {
  readonly layOut: (blocks: readonly PrintedBlock[]) => readonly PrintedBlock[];
  readonly read: (blocks: readonly PrintedBlock[]) => ImportedReport;
}

const WAYS: readonly Way[] = [
  ...Object.keys(TEXT_WAYS).map((way): Way => ({
    layOut: (blocks) => laidOut(blocks, way),
    read: (blocks) => importText(linesOf(blocks, way)),
  })),
  ...Object.keys(HTML_WAYS).map((way): Way => ({ layOut: (blocks) => blocks, read: (blocks) => importHtml(htmlOf(blocks, way)) })),
];

const REPORTS = 60;

/** Reports are slow to make, and many documents are printed of each. */
const reports = fc.sample(
  fc.constantFrom(...FORMAT_IDS).chain((format) => fc.oneof(taggedReport(format), taggedReport(format).chain(withBlanks))),
  { seed: 31, numRuns: REPORTS },
);

/** There are eleven kinds of damage. */
const DOCUMENTS = documentsOf('damaged') / 11;

/** Does something with random reports. A failure names the seed of its document, which is too long to print. */
function withReports(use: (report: Report, draw: Draw) => void): void {
  for (let seed = FIRST; seed < FIRST + DOCUMENTS; seed += 1) {
    const report = reports[seed % REPORTS]!;
    try {
      use(report, drawsFrom(seed));
    } catch (error) {
      throw new Error(`seed ${seed}: ${String(error)}`, { cause: error });
    }
  }
}

/** It would be easy to be never wrong by reading nothing. */
function expectMuchRead(share: number): void {
  expect(read / (read + blank), 'the share of cells that are read').to.be.greaterThan(share);
  expect(refused / DOCUMENTS, 'the share of documents that are refused').to.be.lessThan(0.1);
}

describe('a damaged document never gives a number that does not stand there', () => {
  const published = (report: Report, draw: Draw): PrintedBlock[] => {
    const mangle = MANGLINGS[draw(MANGLINGS.length)]!;
    return printedReport(report).map((block) => (isTable(block) ? mangle(block) : block));
  };

  for (const [name, damage] of Object.entries(DAMAGES))
    it(name, () => {
      [read, blank, refused] = [0, 0, 0];
      withReports((report, draw) => {
        const { layOut, read: readBlocks } = WAYS[draw(WAYS.length)]!;
        // What is damaged is what was published: cells that fill up a row are no more and no fewer than before.
        const blocks = damage(layOut(published(report, draw)), draw);
        expectNoWrong(() => readBlocks(blocks), report);
      });
      expectMuchRead(0.35);
    });

  /** Where each cell has its own line, two cuts could make up for each other: a lost cell and one that lost its label. There, one line is cut. */
  const cutText = (text: string, draw: Draw): string => {
    const lines = text.split('\n');
    const times = lines.length > 200 ? 1 : 3;
    for (let time = 0; time < times; time += 1) {
      const at = draw(lines.length);
      lines[at] = lines[at]!.slice(0, draw(lines[at]!.length + 1));
    }
    return lines.join('\n');
  };

  it('lines cut off', () => {
    [read, blank, refused] = [0, 0, 0];
    withReports((report, draw) => {
      const way = Object.keys(TEXT_WAYS)[draw(Object.keys(TEXT_WAYS).length)]!;
      const text = cutText(textOf(published(report, draw), way), draw);
      expectNoWrong(() => importText(text), report);
    });
    expectMuchRead(0.35);
  });

  it('a page that ends anywhere', () => {
    [read, blank, refused] = [0, 0, 0];
    withReports((report, draw) => {
      const way = Object.keys(HTML_WAYS)[draw(Object.keys(HTML_WAYS).length)]!;
      const html = htmlOf(published(report, draw), way);
      expectNoWrong(() => importHtml(html.slice(0, draw(html.length))), report);
    });
    // Half of the page is lost on the average, and with it the tables.
    expectMuchRead(0.25);
  });

  it('tags lost and put in', () => {
    const tags = ['<td>', '</td>', '<tr>', '</tr>', '<table>', '</table>', '<p>', '<!--', '-->', '<', '"'];
    [read, blank, refused] = [0, 0, 0];
    withReports((report, draw) => {
      const pieces = htmlOf(published(report, draw), 'plain').split(/(?=<)/);
      const at = draw(pieces.length);
      pieces.splice(at, draw(2), tags[draw(tags.length)]!);
      expectNoWrong(() => importHtml(pieces.join('')), report);
    });
    expectMuchRead(0.5);
  });
});
