import fc from 'fast-check';
import { reportHtml } from '../../../src/exporting/html/report-html.js';
import type { Report } from '../../../src/report/report.js';
import { decoratedHtml } from '../importing/html/decorated-html.js';
import { officeHtml, WORD_PAGE, WPS_PAGE } from '../importing/html/office-html.js';
import { madePage } from '../importing/html/portal-reports.js';
import { HTML_WAYS, htmlOf } from '../importing/html/printed-html.js';
import {
  inHalfWidth,
  inOtherWords,
  inTwo,
  relabelled,
  unmerged,
  withCutOutcomes,
  withEmptyHeadings,
  withInstructions,
  withSplitHeadings,
  broken,
} from '../importing/mangled-tables.js';
import { drawsFrom } from '../importing/oracle/draws.js';
import { cellTexts, consistentReport, kindsOf, printedReport, taggedReport, withBlanks } from '../importing/printed-report.js';
import type { PrintedBlock, PrintedTable } from '../importing/printed-report.js';
import { relaidTables } from '../importing/relaid-tables.js';
import { formatOf } from '../../../src/formats/formats.js';

/** A page with a published report, and what may be read at each path where that is not just the report's cell. */
export interface PublishedPage {
  readonly name: string;
  readonly html: string;
  readonly report: Report;
  readonly numbers?: ReadonlyMap<string, readonly string[]>;
  /** Whether every table of it can be upgraded. */
  readonly isCertain?: boolean;
}

const sample = <T>(arbitrary: fc.Arbitrary<T>, seed: number): T => fc.sample(arbitrary, { numRuns: 1, seed })[0]!;

/** The official table of 2019 states no unit for the amount of procurement, so that any amount but 0 is uncertain. */
const hasUnits = ({ format }: Report): boolean => format === '2021';

const FORMATS = ['2021', '2021', '2019'] as const;

const mapTables = (
  blocks: readonly PrintedBlock[],
  change: (table: PrintedTable) => PrintedTable | readonly PrintedTable[],
): PrintedBlock[] => blocks.flatMap((block) => (block.kind === 'table' ? change(block) : block));

/** Reports with blanks and with numbers in all the ways in which pages write them. */
function* printedPages(): Generator<PublishedPage> {
  let seed = 1;
  for (const way of Object.keys(HTML_WAYS))
    for (const format of FORMATS) {
      const report = sample(consistentReport(format).chain(withBlanks), (seed += 1));
      const draw = drawsFrom(seed);
      const kinds = kindsOf(formatOf(format));
      const print = (cell: Parameters<typeof cellTexts>[0], path: string): string => {
        const texts = cellTexts(cell, kinds.get(path));
        return texts[draw(texts.length)] ?? '';
      };
      const isCertain = hasUnits(report) && way !== 'with scripts and styles in every cell';
      yield { name: `${way} ${format}`, html: htmlOf(printedReport(report, print), way), report, isCertain };
    }
}

const MANGLED: Readonly<
  Record<string, readonly [change: (table: PrintedTable) => PrintedTable | readonly PrintedTable[], isCertain?: true]>
> = {
  'in half width': [(table) => relabelled(table, inHalfWidth), true],
  'broken labels': [(table) => relabelled(table, broken), true],
  'in other words': [inOtherWords, true],
  'with instructions': [withInstructions, true],
  'cut outcomes': [withCutOutcomes, true],
  'split headings': [withSplitHeadings, true],
  'empty headings': [withEmptyHeadings],
  unmerged: [unmerged],
  'in two': [(table) => inTwo(table, Math.min(5, table.rows.length - 1))],
};

function* mangledPages(): Generator<PublishedPage> {
  let seed = 100;
  for (const [name, [change, isCertain = false]] of Object.entries(MANGLED)) {
    const report = sample(taggedReport('2021'), (seed += 1));
    yield { name, html: htmlOf(mapTables(printedReport(report), change), 'plain'), report, isCertain };
  }
}

function* otherPages(): Generator<PublishedPage> {
  for (let seed = 200; seed < 212; seed += 1) {
    const report = sample(taggedReport(FORMATS[seed % 3]!), seed);
    yield { name: `decorated ${seed}`, html: decoratedHtml(printedReport(report), drawsFrom(seed)), report };
  }
  for (let seed = 300; seed < 308; seed += 1) {
    const report = sample(taggedReport(FORMATS[seed % 3]!), seed);
    const { tables, numbers } = relaidTables(report, drawsFrom(seed));
    yield { name: `relaid ${seed}`, html: htmlOf(tables, 'plain'), report, numbers };
  }
  for (let seed = 400; seed < 406; seed += 1) yield { name: `portal ${seed}`, ...madePage(seed) };
  for (const format of FORMATS.slice(1)) {
    const report = sample(consistentReport(format), 500);
    yield { name: `our own fragment ${format}`, html: reportHtml([report], { form: 'fragment' }), report, isCertain: hasUnits(report) };
  }
  for (const [name, page] of Object.entries({ Word: WORD_PAGE, WPS: WPS_PAGE })) {
    const report = sample(consistentReport('2021'), name.length);
    yield { name, html: officeHtml(printedReport(report), page), report, isCertain: true };
  }
}

/** The corpus of the importer as pages, a few dozen of them. */
export const publishedPages = (): readonly PublishedPage[] => [...printedPages(), ...mangledPages(), ...otherPages()];
