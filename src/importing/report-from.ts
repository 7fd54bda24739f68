import type { Format } from '../formats/format.js';
import { formatInForce } from '../formats/formats.js';
import { officialTitle } from '../report/report.js';
import { changeNotes } from './change-notes.js';
import { formTitle } from './empty-form.js';
import { agencyAndYear } from './prose/agency-and-year.js';
import type { PublishedDocument } from './published-document.js';
import { formatLabels } from './matching/format-labels.js';
import { formatOfDocument } from './matching/format-of-document.js';
import { matchTables } from './matching/match-tables.js';
import type { MatchedTables } from './matching/matched-tables.js';
import { blankTables, proseNotes, unseenNotes, unusedTables } from './document-notes.js';
import { documentProse } from './prose/document-prose.js';
import type { DocumentProse } from './prose/document-prose.js';
import { tableCells } from './matching/table-cells.js';
import type { TableCells } from './matching/table-cells.js';
import { notAReport, partOfYear } from './other-documents.js';
import { reportsIn } from './reports-in-document.js';
import { textLayerNotes } from './text-layer.js';
import { tidyReports } from './tidy-reports.js';
import { madeReport } from './made-report.js';
import type { TidyReport } from './tidy-reports.js';
import type { ImportOptions, ImportedReport } from './imported-report.js';
import { gatheredNotes } from './notes/gathered-notes.js';
import { importError } from './notes/import-error.js';
import type { ImportError } from './notes/import-error.js';
import { importNote } from './notes/import-note.js';
import type { ImportNote } from './notes/import-note.js';
import { quoted } from './notes/quoted.js';
import { needData } from '../values/wrong-call.js';

/** How many cells may appear twice with different numbers: with more, it is two reports rather than one with a slip. */
const MAX_CONTRADICTIONS = 5;

/** Refuses documents that have the tables of a report but are not one, or are more than one. */
function refuseOthers(document: PublishedDocument, { cells, notes }: TableCells): void {
  const form = [...cells.values()].every((cell) => cell === null) ? formTitle(document) : undefined;
  if (form !== undefined) throw importError('empty-form', { quote: quoted(form) });
  const contradictions = notes.filter(({ code }) => code === 'several-values').length;
  if (contradictions > MAX_CONTRADICTIONS) throw importError('contradictory-tables', { count: contradictions });
}

/** With fewer, a heading may stand in a second place by mistake. */
const MIN_REPEATED = 3;

/** Refuses two reports one below the other that nothing else tells apart, so that their texts are not mixed. */
function refuseSeveral({ repeated }: DocumentProse, { parts }: Format): void {
  if (repeated.size < MIN_REPEATED) return;
  const quote = parts.filter(({ key }) => repeated.has(key)).map(({ title }) => `“${title}” × 2`);
  throw importError('mixed-reports', { quote });
}

/** The tables of a document, matched and read. */
function readTables(document: PublishedDocument, year: number | undefined): { format: Format; matched: MatchedTables; read: TableCells } {
  const format = formatOfDocument(document, year);
  const matched = format && matchTables(document, formatLabels(format), year);
  if (!format || !matched || matched.cells.length === 0) throw notAReport(document);
  return { format, matched, read: tableCells(matched, formatLabels(format)) };
}

/** A note where a document is not in the format of its year. */
function formatNotes(format: Format, year: number): ImportNote[] {
  const expected = formatInForce(year);
  if (!expected || expected === format) return [];
  return [importNote('format-not-of-year', { severity: 'warning', path: 'format' }, { year, expected: expected.id, format: format.id })];
}

/**
 * The report that a published document holds, and what was uncertain about it. Nothing is guessed: a cell that cannot be placed or read is
 * blank, and a note says so.
 *
 * @param document a document, or the section of it that is one report
 * @param options what the caller knows; it takes precedence over the document
 * @throws ImportError `not-a-report`, `empty-form`, `contradictory-tables`, `no-agency`, `no-year`
 */
function reportOf(document: PublishedDocument, options: ImportOptions): ImportedReport {
  const prose = documentProse(document);
  const { agency, year, notes } = agencyAndYear({ ...prose, signed: prose.signature.agency }, options);
  const { format, matched, read } = readTables(document, year);
  refuseOthers(document, read);
  refuseSeveral(prose, format);
  if (agency === undefined || agency === '') throw partOfYear(document) ?? importError('no-agency');
  if (year === undefined) throw partOfYear(document) ?? importError('no-year');
  const [first] = prose.titles;
  const whole = prose.titles.find((one) => one.agency !== '' && one.year !== undefined) ?? first;
  const title = whole?.text ?? officialTitle(agency, year);
  return assembled({ agency, year, title, prose, format, matched, read, notes }, document);
}

/** What was read of a report. */
interface ReadDocument {
  readonly agency: string;
  readonly year: number;
  readonly title: string;
  readonly prose: DocumentProse;
  readonly format: Format;
  readonly matched: MatchedTables;
  readonly read: TableCells;
  readonly notes: readonly ImportNote[];
}

/** The report of what was read, and all notes. */
function assembled(
  { agency, year, title, prose, format, matched, read, notes }: ReadDocument,
  document: PublishedDocument,
): ImportedReport {
  const texts = {
    ...Object.fromEntries(prose.parts),
    format: format.id,
    agency,
    year,
    // A title in two lines is one text. Programs set a little space between digits and Chinese characters, which PDFs have as a blank.
    title: title
      .split('\n')
      .map((line) => line.trim())
      .join('')
      .replace(/(\d) 年/g, '$1年'),
    published: prose.published,
    preface: prose.preface,
    notes: Object.fromEntries(prose.notes),
    signature: prose.signature,
  };
  const own = [...read.notes, ...blankTables(read, formatLabels(format)), ...proseNotes(prose, format)];
  const others = [
    ...textLayerNotes(document, read.cells, format),
    ...changeNotes(document, matched),
    ...unusedTables(document, matched),
    ...unseenNotes(document),
  ];
  return {
    report: madeReport(format, read.cells, texts),
    notes: gatheredNotes([...notes, ...formatNotes(format, year), ...own, ...others]),
  };
}

/** The report of a tidy table, which has no text. */
function tidyReportOf({ format, matched, ...own }: TidyReport, document: PublishedDocument, options: ImportOptions): ImportedReport {
  const { agency, year } = { ...own, ...options };
  const read = tableCells(matched, formatLabels(format));
  refuseOthers(document, read);
  const prose = documentProse({ blocks: [] });
  return assembled({ agency, year, title: officialTitle(agency, year), prose, format, matched, read, notes: [] }, document);
}

type Reading = (options: ImportOptions) => ImportedReport;

/** How each report of a document is read. */
const readingsOf = (document: PublishedDocument): readonly Reading[] =>
  tidyReports(document)?.map(
    (tidy): Reading =>
      (options) =>
        tidyReportOf(tidy, document, options),
  ) ??
  reportsIn(document).map(
    (one): Reading =>
      (options) =>
        reportOf(one, options),
  );

/**
 * The reports that a published document holds, in its order, each with what was uncertain about it.
 *
 * @throws ImportError where one of them cannot be read
 */
export function reportsFrom(document: PublishedDocument, options: ImportOptions = {}): ImportedReport[] {
  const readings = readingsOf(document);
  const [only, ...others] = readings;
  if (only && others.length === 0) return [only(options)];
  const all = readings.map((read) => read({}));
  const { agency, year } = options;
  const wanted = all.filter(
    ({ report }) => (agency === undefined || report.agency === agency) && (year === undefined || report.year === year),
  );
  if (wanted.length === 0) throw severalReports(all);
  return wanted;
}

const severalReports = (all: readonly ImportedReport[]): ImportError =>
  importError('several-reports', { quote: all.map(({ report }) => `“${report.title}”`) });

/**
 * The one report that a published document holds, or that the options name among several, and what was uncertain about it.
 *
 * @throws ImportError `several-reports` where there are several; else as `reportsFrom`
 */
export function reportFrom(document: PublishedDocument, options?: ImportOptions): ImportedReport {
  needData(
    'reportFrom',
    ['一份文件（htmlDocument 或 textDocument 所读）', 'a document as htmlDocument or textDocument gives it'],
    document,
    'blocks',
  );
  const [report, ...others] = reportsFrom(document, options);
  if (!report) throw notAReport(document);
  if (others.length > 0) throw severalReports([report, ...others]);
  return report;
}
