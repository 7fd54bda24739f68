import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { reportHtml } from '../../../src/exporting/html/report-html.js';
import { FORMAT_IDS, formatOf } from '../../../src/formats/formats.js';
import { readReports } from '../../../src/report/reading/read-report.js';
import type { Report } from '../../../src/report/report.js';
import { memoize } from '../../../src/values/memoize.js';
import { DAMAGES } from '../importing/damages.js';
import { decoratedHtml } from '../importing/html/decorated-html.js';
import { officeHtml, WORD_PAGE, WPS_PAGE } from '../importing/html/office-html.js';
import { madePage } from '../importing/html/portal-reports.js';
import { HTML_WAYS, htmlOf } from '../importing/html/printed-html.js';
import {
  broken,
  inHalfWidth,
  inOtherWords,
  inTwo,
  relabelled,
  unmerged,
  withCutOutcomes,
  withEmptyHeadings,
  withInstructions,
  withSplitHeadings,
} from '../importing/mangled-tables.js';
import { drawsFrom } from '../importing/oracle/draws.js';
import type { Draw } from '../importing/oracle/draws.js';
import { cellTexts, consistentReport, kindsOf, printedReport, taggedReport, withBlanks } from '../importing/printed-report.js';
import type { PrintedBlock, PrintedTable } from '../importing/printed-report.js';
import { relaidTables } from '../importing/relaid-tables.js';

// The corpus of the importer as pages: reports as agencies publish them, some of them wrong or hard to read.

/** A page with a published report, and what may be read at each path where that is not just the report's cell. */
export interface PublishedPage {
  readonly name: string;
  readonly html: string;
  readonly report: Report;
  readonly numbers?: ReadonlyMap<string, readonly string[]>;
  /** Whether some numbers of the report may have been lost on the way: then they are blank in the page, too. */
  readonly isDamaged?: boolean;
  /** Whether every table of it can be upgraded. */
  readonly isCertain?: boolean;
}

/** Reports are slow to make, and many pages are made of each. */
const REPORTS = 48;

const sampled = (seed: number, change: (id: string) => fc.Arbitrary<Report>): Report =>
  fc.sample(change(FORMAT_IDS[seed % FORMAT_IDS.length] ?? '2021'), { numRuns: 1, seed })[0]!;

const blanksOf = memoize((seed: number) => sampled(seed, (id) => consistentReport(id).chain(withBlanks)));
const tagsOf = memoize((seed: number) => sampled(seed, taggedReport));

/** A report with blanks, and one in which no number occurs twice. */
const withBlanksOf = (seed: number): Report => blanksOf(seed % REPORTS);
const taggedOf = (seed: number): Report => tagsOf(seed % REPORTS);

/** The official table of 2019 states no unit for the amount of procurement, so that any amount but 0 is uncertain. */
const hasUnits = ({ format }: Report): boolean => format === '2021';

const nth = <T>(list: readonly T[], index: number): T => list[index % list.length]!;

const WAYS = Object.keys(HTML_WAYS);

const isTable = (block: PrintedBlock): block is PrintedTable => block.kind === 'table';

/** A report whose numbers are written in all the ways in which pages write them. */
function writtenBlocks(report: Report, draw: Draw): PrintedBlock[] {
  const kinds = kindsOf(formatOf(report.format));
  return printedReport(report, (cell, path) => nth(cellTexts(cell, kinds.get(path)), draw(20)));
}

type Mangling = (table: PrintedTable) => PrintedTable | readonly PrintedTable[];

const MANGLED: readonly (readonly [change: Mangling, isCertain?: true])[] = [
  [(table) => relabelled(table, inHalfWidth), true],
  [(table) => relabelled(table, broken), true],
  [inOtherWords, true],
  [withInstructions, true],
  [withCutOutcomes, true],
  [withSplitHeadings, true],
  [withEmptyHeadings],
  [unmerged],
  [(table) => inTwo(table, Math.min(5, table.rows.length - 1))],
];

const STORIES = new URL('../../../stories/reports/', import.meta.url);

/** The reports of the stories. */
const STORY_REPORTS: readonly Report[] = readdirSync(STORIES).flatMap(
  (file) => readReports(JSON.parse(readFileSync(new URL(file, STORIES), 'utf8'))).reports,
);

/** Tags that get lost on the way, and that come in. */
const TAGS = ['<td>', '</td>', '<tr>', '</tr>', '<table>', '</table>', '<p>', '<!--', '-->', '<', '"'];

type Made = Omit<PublishedPage, 'name'>;

/** What makes a page of a kind: the `index`th of it, from random numbers. */
const KINDS: Readonly<Record<string, (index: number, draw: Draw) => Made>> = {
  printed: (index, draw) => {
    const report = withBlanksOf(index);
    const way = nth(WAYS, index);
    const isCertain = hasUnits(report) && way !== 'with scripts and styles in every cell';
    return { html: htmlOf(writtenBlocks(report, draw), way), report, isCertain };
  },
  mangled: (index) => {
    const report = taggedOf(index);
    const [change, isCertain = false] = nth(MANGLED, Math.floor(index / FORMAT_IDS.length));
    const blocks = printedReport(report).flatMap((block) => (isTable(block) ? change(block) : block));
    return { html: htmlOf(blocks, nth(WAYS.slice(0, 2), index)), report, isCertain: isCertain && hasUnits(report) };
  },
  decorated: (index, draw) => {
    const report = index % 3 === 0 ? withBlanksOf(index) : taggedOf(index);
    return { html: decoratedHtml(writtenBlocks(report, draw), draw), report };
  },
  relaid: (index, draw) => {
    const report = taggedOf(index);
    const { tables, numbers } = relaidTables(report, draw);
    return { html: htmlOf(tables, nth(WAYS, index)), report, numbers };
  },
  damaged: (index, draw) => {
    const report = taggedOf(index);
    const blocks = nth(Object.values(DAMAGES), index)(printedReport(report), draw);
    return { html: htmlOf(blocks, nth(WAYS, draw(WAYS.length))), report, isDamaged: true };
  },
  'cut off': (index, draw) => {
    const report = taggedOf(index);
    const html = htmlOf(printedReport(report), nth(WAYS, index));
    return { html: html.slice(0, draw(html.length)), report, isDamaged: true };
  },
  'with tags lost and put in': (index, draw) => {
    const report = taggedOf(index);
    const pieces = htmlOf(printedReport(report), 'plain').split(/(?=<)/);
    pieces.splice(draw(pieces.length), draw(2), nth(TAGS, draw(TAGS.length)));
    return { html: pieces.join(''), report, isDamaged: true };
  },
  'of a portal': (index) => madePage(index),
  'of an office program': (index) => {
    const report = withBlanksOf(index);
    return { html: officeHtml(printedReport(report), nth([WORD_PAGE, WPS_PAGE], index)), report, isCertain: hasUnits(report) };
  },
  'of our own': (index) => {
    const report = nth(STORY_REPORTS, index);
    return { html: reportHtml([report], { form: nth(['fragment', 'page'], index) }), report };
  },
  'of the stories': (index) => {
    const report = nth(STORY_REPORTS, index);
    return { html: htmlOf(printedReport(report), nth(WAYS, index)), report };
  },
};

/**
 * Pages of all kinds in turn.
 *
 * @param first the seed of the first: the same makes the same
 */
export function* publishedPages(count: number, first = 0): Generator<PublishedPage> {
  const kinds = Object.entries(KINDS);
  for (let seed = first; seed < first + count; seed += 1) {
    const [kind, make] = nth(kinds, seed);
    yield { name: `${kind}, seed ${seed}`, ...make(Math.floor(seed / kinds.length), drawsFrom(seed)) };
  }
}
