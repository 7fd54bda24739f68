import { formatCells } from '../../formats/cells.js';
import { formatOf } from '../../formats/formats.js';
import type { ImportedReport } from '../../importing/imported-report.js';
import type { Language } from '../../i18n/language.js';
import { valueAt } from '../../report/value-at.js';
import type { FileFailure } from '../errors/file-failure.js';
import { sayCommand } from '../command-language.js';
import { printable } from '../terminal.js';
import { COLUMN_GAP, columnLines, shortened, widthOf, withoutMiddle } from '../text-columns.js';

// The table at the end of an import: a line for each report, and for each file without one.

/** What is said of one report; nothing of the report itself is kept. */
export interface ImportedLine {
  readonly file: string;
  readonly agency: string;
  readonly year: number;
  /** The cells with a number or a sign that they do not apply, and all cells of the format. */
  readonly filled: number;
  readonly cells: number;
  readonly warnings: number;
  readonly notes: number;
}

/** What the table says of a report. */
export function importedLine(file: string, { report, notes }: ImportedReport): ImportedLine {
  const cells = formatCells(formatOf(report.format));
  const filled = cells.filter(({ keys }) => (valueAt(report, keys) ?? null) !== null).length;
  const warnings = notes.filter(({ severity }) => severity === 'warning').length;
  return {
    file,
    agency: report.agency,
    year: report.year,
    filled,
    cells: cells.length,
    warnings,
    notes: notes.length - warnings,
  };
}

const COLUMNS = ['file', 'agency', 'year', 'cells', 'notes'] as const;

/** In columns of a terminal. Why a file was refused is said in full above the table. */
const MAX_REASON = 72;

/** The shortest that the name of a file is made to fit a terminal. */
const MIN_FILE = 24;

/** The first sentence of a text. */
const firstSentence = (text: string): string => /^.*?(?:[。；]|[.;](?= |$))/u.exec(text)?.[0] ?? text;

function notesText({ warnings, notes }: ImportedLine, language: Language): string {
  if (warnings + notes === 0) return sayCommand(language, 'cli:summary:none');
  return [
    ...(warnings > 0 ? [sayCommand(language, 'cli:summary:warnings', { count: warnings })] : []),
    ...(notes > 0 ? [sayCommand(language, 'cli:summary:infos', { count: notes })] : []),
  ].join(sayCommand(language, 'cli:joiner'));
}

/** The table, and what it is made of. */
interface Summary {
  /** The files in the order in which they were read, and those folders that could not be. */
  readonly files: readonly string[];
  readonly lines: readonly ImportedLine[];
  readonly failures: readonly FileFailure[];
  readonly nameOf: (file: string) => string;
  readonly language: Language;
  /** How wide the table may be; undefined where no terminal shows it. */
  readonly columns: number | undefined;
}

function rowsOf({ files, lines, failures, nameOf, language }: Summary): string[][] {
  const linesIn = new Map<string, ImportedLine[]>();
  for (const line of lines) linesIn.set(line.file, [...(linesIn.get(line.file) ?? []), line]);
  const failed = new Map(failures.map((failure) => [failure.file, failure]));
  return files.flatMap((file) => {
    const failure = failed.get(file);
    const reason = failure && shortened(firstSentence(failure.message), MAX_REASON);
    const own = linesIn.get(file) ?? [];
    // A report that was read may not have been written.
    const rows = own.map((line) => [
      nameOf(file),
      line.agency,
      String(line.year),
      `${line.filled}/${line.cells}`,
      reason === undefined ? notesText(line, language) : sayCommand(language, 'cli:summary:unwritten', { reason }),
    ]);
    if (reason === undefined || own.length > 0) return rows;
    return [[nameOf(file), '', '', '', sayCommand(language, 'cli:summary:refused', { reason })]];
  });
}

/** Rows of which the names of files, and what stands last, are cut so that each is one line of the terminal. */
function fittingRows(rows: readonly (readonly string[])[], columns: number): string[][] {
  const widest = (column: number): number => rows.reduce((width, row) => Math.max(width, widthOf(row[column] ?? '')), 0);
  const between = [1, 2, 3].reduce((width, column) => width + widest(column), 4 * COLUMN_GAP.length);
  const last = COLUMNS.length - 1;
  const ofFile = Math.max(MIN_FILE, columns - between - widest(last));
  const file = Math.min(widest(0), ofFile);
  const ofLast = Math.max(MIN_FILE, columns - between - file);
  return rows.map((row) =>
    row.map((text, column) => (column === 0 ? withoutMiddle(text, ofFile) : column === last ? shortened(text, ofLast) : text)),
  );
}

/** The lines of the table: file, agency, year, cells, notes, or why a file was refused. */
export function summaryLines(summary: Summary): string[] {
  const { language, columns } = summary;
  const headings = COLUMNS.map((name) => sayCommand(language, `cli:summary:${name}`));
  const rows = [headings, ...rowsOf(summary)].map((row) => row.map(printable));
  return columnLines(columns === undefined ? rows : fittingRows(rows, columns - 1));
}
