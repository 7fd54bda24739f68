import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { formatCells } from '../../src/formats/cells.js';
import { FORMAT_IDS, FORMATS } from '../../src/formats/formats.js';
import { importHtml, importText } from '../../src/importing/import-document.js';
import { ImportError } from '../../src/importing/imported.js';
import type { Imported } from '../../src/importing/imported.js';
import { cellAt } from '../../src/report/report.js';
import type { Report } from '../../src/report/report.js';
import { unmerged, withCutOutcomes, withEmptyHeadings, withSplitHeadings } from './mangled-tables.js';
import { printedReport, taggedReport, withBlanks } from './printed-report.js';
import type { PrintedBlock, PrintedCell, PrintedTable } from './printed-report.js';
import { htmlOf, HTML_WAYS } from './printed-html.js';
import { laidOut, linesOf, TEXT_WAYS, textOf } from './printed-text.js';

/** Draws whole numbers from 0 to below a limit. */
type Draw = (below: number) => number;

type Damage = (blocks: readonly PrintedBlock[], draw: Draw) => readonly PrintedBlock[];

const draws = fc.infiniteStream(fc.nat(1_000_003)).map(
  (stream): Draw =>
    (below) =>
      (stream.next().value as number) % Math.max(1, below),
);

const isTable = (block: PrintedBlock): block is PrintedTable => block.kind === 'table';

/** Damages one row of one of the tables, a few times over. */
const inRows =
  (damage: (row: PrintedCell[], draw: Draw) => PrintedCell[], most = 4): Damage =>
  (blocks, draw) => {
    const tables = blocks.filter(isTable).map((table) => ({ ...table, rows: table.rows.map((row) => [...row]) }));
    const touched = new Set<PrintedCell[]>();
    for (let times = 1 + draw(most); times > 0; times -= 1) {
      const { rows } = tables[draw(tables.length)]!;
      const index = draw(rows.length);
      // Two damages to one row could make up for each other, and then the row would read as any other.
      if (touched.has(rows[index]!)) continue;
      rows[index] = damage(rows[index]!, draw);
      touched.add(rows[index]);
    }
    let next = 0;
    return blocks.map((block) => (isTable(block) ? tables[next++]! : block));
  };

const without = (row: readonly PrintedCell[], index: number): PrintedCell[] => row.filter((_, other) => other !== index);

const changedText = (text: string, draw: Draw): string => {
  const at = draw(text.length);
  // Another unit is another number.
  if (text[at] === '万') return text;
  const other = String.fromCharCode(0x4e00 + draw(0x5000));
  return text.slice(0, at) + [other, '', other + text[at]!][draw(3)]! + text.slice(at + 1);
};

const DAMAGES: Readonly<Record<string, Damage>> = {
  'cells dropped': inRows((row, draw) => without(row, draw(row.length))),
  'rows dropped': inRows(() => []),
  'rows cut off': inRows((row, draw) => row.slice(0, draw(row.length + 1))),
  'blank cells put in': inRows((row, draw) => {
    const at = draw(row.length + 1);
    return [...row.slice(0, at), { text: '', colspan: 1, rowspan: 1 }, ...row.slice(at)];
  }),
  'labels misspelt': inRows(
    (row, draw) => row.map((cell) => (cell.path === undefined && cell.text ? { ...cell, text: changedText(cell.text, draw) } : cell)),
    12,
  ),
  'labels lost': inRows((row) => row.map((cell) => (cell.path === undefined ? { ...cell, text: '' } : cell)), 8),
  'spans wrong': inRows((row, draw) => {
    const at = draw(row.length);
    return row.map((cell, index) => (index === at ? { ...cell, colspan: 1 + draw(4), rowspan: 1 + draw(4) } : cell));
  }),
  'rows of the tables interleaved': (blocks, draw) => {
    const tables = blocks.filter(isTable);
    const queues = tables.map(({ rows }) => [...rows]);
    const mixed: PrintedTable[] = tables.map((table) => ({ ...table, rows: [] }));
    const out = mixed.map((): (readonly PrintedCell[])[] => []);
    let at = 0;
    // A few rows of one table, then a few of another; where a table ends is as good as anywhere.
    while (queues.some((queue) => queue.length > 0)) {
      const queue = queues[draw(queues.length)]!;
      out[at]!.push(...queue.splice(0, 1 + draw(9)));
      if (draw(6) === 0) at = Math.min(at + 1, out.length - 1);
    }
    let next = 0;
    return blocks.map((block) => (isTable(block) ? { ...block, rows: out[next++]! } : block));
  },
};

const asIs = (table: PrintedTable): PrintedTable => table;
const MANGLINGS = [asIs, asIs, unmerged, withEmptyHeadings, withSplitHeadings, withCutOutcomes];

/** Whether a number stands where the document has it: it is that path's own, or what is left of it where the text was cut off. */
const stands = (found: number, own: unknown): boolean =>
  typeof own === 'number' && (found === own || String(own).startsWith(String(found)));

let read = 0;
let blank = 0;

function expectNoWrong(imported: () => Imported, expected: Report): void {
  let result: Imported;
  try {
    result = imported();
  } catch (error) {
    expect(error).to.be.instanceOf(ImportError);
    return;
  }
  // A report on one format that lost the labels that tell may be read as another; the same path is the same place in both.
  for (const { keys, path } of formatCells(FORMATS[result.report.format])) {
    const found = cellAt(result.report, keys);
    if (typeof found === 'number') {
      read += 1;
      expect(stands(found, cellAt(expected, keys)), `${path}: ${found} for ${cellAt(expected, keys)}`).to.equal(true);
    } else blank += 1;
  }
}

interface Way {
  readonly layOut: (blocks: readonly PrintedBlock[]) => readonly PrintedBlock[];
  readonly read: (blocks: readonly PrintedBlock[]) => Imported;
}

const WAYS: readonly Way[] = [
  ...Object.keys(TEXT_WAYS).map((way): Way => ({
    layOut: (blocks) => laidOut(blocks, way),
    read: (blocks) => importText(linesOf(blocks, way)),
  })),
  ...Object.keys(HTML_WAYS).map((way): Way => ({ layOut: (blocks) => blocks, read: (blocks) => importHtml(htmlOf(blocks, way)) })),
];

const RUNS = { numRuns: 100, endOnFailure: true };

describe('a damaged document never gives a number that does not stand there', () => {
  const reports = fc.constantFrom(...FORMAT_IDS).chain((format) => fc.oneof(taggedReport(format), taggedReport(format).chain(withBlanks)));
  const published = (report: Report, draw: Draw): PrintedBlock[] => {
    const mangle = MANGLINGS[draw(MANGLINGS.length)]!;
    return printedReport(report).map((block) => (isTable(block) ? mangle(block) : block));
  };

  for (const [name, damage] of Object.entries(DAMAGES))
    it(name, () => {
      [read, blank] = [0, 0];
      fc.assert(
        fc.property(reports, draws, (report, draw) => {
          const { layOut, read: readBlocks } = WAYS[draw(WAYS.length)]!;
          // What is damaged is what was published: cells that fill up a row are no more and no fewer than before.
          const blocks = damage(layOut(published(report, draw)), draw);
          expectNoWrong(() => readBlocks(blocks), report);
        }),
        RUNS,
      );
      // It would be easy to be never wrong by reading nothing.
      expect(read / (read + blank)).to.be.greaterThan(0.35);
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
    [read, blank] = [0, 0];
    fc.assert(
      fc.property(reports, draws, (report, draw) => {
        const way = Object.keys(TEXT_WAYS)[draw(Object.keys(TEXT_WAYS).length)]!;
        const text = cutText(textOf(published(report, draw), way), draw);
        expectNoWrong(() => importText(text), report);
      }),
      RUNS,
    );
    expect(read / (read + blank)).to.be.greaterThan(0.35);
  });

  it('a page that ends anywhere', () => {
    fc.assert(
      fc.property(reports, draws, (report, draw) => {
        const way = Object.keys(HTML_WAYS)[draw(Object.keys(HTML_WAYS).length)]!;
        const html = htmlOf(published(report, draw), way);
        expectNoWrong(() => importHtml(html.slice(0, draw(html.length))), report);
      }),
      RUNS,
    );
  });

  it('tags lost and put in', () => {
    const tags = ['<td>', '</td>', '<tr>', '</tr>', '<table>', '</table>', '<p>', '<!--', '-->', '<', '"'];
    fc.assert(
      fc.property(reports, draws, (report, draw) => {
        const pieces = htmlOf(published(report, draw), 'plain').split(/(?=<)/);
        const at = draw(pieces.length);
        pieces.splice(at, draw(2), tags[draw(tags.length)]!);
        expectNoWrong(() => importHtml(pieces.join('')), report);
      }),
      RUNS,
    );
  });
});
