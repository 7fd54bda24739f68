import type { CellSpec } from '../../formats/cells.js';
import type { Grid, GridCell, Paragraph, PublishedDocument } from '../published-document.js';
import { partTitled } from '../prose/section-heading.js';
import type { FormatLabels, RowLabels } from './format-labels.js';
import { isAnyHeading } from './heading-text.js';
import { headingsOf, isWhole } from './headings.js';
import type { HeadingRun, Headings } from './headings.js';
import type { MatchedTables, PlacedCell } from './matched-tables.js';
import { normalizedLabel } from './normalized-label.js';
import { rowCells } from './row-cells.js';
import type { RowCells } from './row-cells.js';
import { statedUnits, unitsInLine } from './stated-units.js';
import { isFilled, LineReader } from './table-lines.js';
import type { TableLine } from './table-lines.js';
import { tableStyle } from './table-style.js';
import type { TableStyle } from './table-style.js';
import { importNote } from '../notes/import-note.js';
import type { DocumentNoteCode, ImportNote } from '../notes/import-note.js';
import { quoted } from '../notes/quoted.js';
import { placeWithin } from '../notes/document-place.js';
import { excerptOf } from '../notes/note-values.js';

/** How a sentence shows a blank cell. */
const BLANK_MARK = '□';

const cellsText = (cells: readonly GridCell[]): string => quoted(cells.map(({ text }) => text.trim() || BLANK_MARK).join(' | '));

/** A note about cells of a row. */
function rowNote(
  code: DocumentNoteCode,
  severity: ImportNote['severity'],
  { grid, row }: TableLine,
  cells: readonly GridCell[],
  labels?: RowLabels,
): ImportNote {
  const place = placeWithin(grid.place, { row: row + 1 });
  const about = { severity, ...(labels && { path: labels.path }), place, quote: cellsText(cells) };
  return importNote(code, about, labels && { label: labels.text, count: labels.cells.length });
}

/** The name of a column: its heading, and its group where other groups have the same heading. */
const columnName = ({ columns }: CellSpec): string =>
  columns
    .filter(({ key }) => key)
    .map(({ label }) => label)
    .join('·');

class Matcher {
  readonly #cells: PlacedCell[] = [];
  readonly #rows = new Set<RowLabels>();
  /** Rows that were found once but could not be read: where they are found again, nothing tells which one counts. */
  readonly #lost = new Set<RowLabels>();
  readonly #notes: ImportNote[] = [];
  readonly #grids = new Set<Grid>();
  readonly #labels: FormatLabels;
  readonly #lines: LineReader;
  /** The headings that apply to the rows of each part from here on. */
  readonly #headings = new Map<string, Headings>();
  /** The headings whose defects were already noted. */
  readonly #noted = new Set<Headings>();
  /** Headings since the last row of numbers. */
  #run: HeadingRun | undefined;
  /** The units of money that were stated above the tables of this part of the report. */
  #units: readonly string[] = [];

  constructor(labels: FormatLabels) {
    this.#labels = labels;
    this.#lines = new LineReader(labels);
  }

  /** Reads a line of text between tables. */
  readLine({ text }: Paragraph): void {
    if (partTitled(text)) this.#units = [];
    // A row of headings that are all blank is a line of text where nothing else parts it.
    if (this.#labels.corners.has(normalizedLabel(text))) this.#headings.clear();
    this.#takeUnits(text);
  }

  /** Reads the next table of the document. */
  readTable(grid: Grid): void {
    const lines = this.#lines.read(grid);
    const style = tableStyle(lines, grid, this.#labels);
    const lost: TableLine[] = [];
    let blank: TableLine | undefined;
    for (const line of lines) {
      this.#readUnit(line);
      this.#collect(line);
      if (line.labels) this.#place(line, line.labels, style);
      // Below headings, an empty row may be the row of numbers, left blank.
      else if (!line.cells.some(isFilled)) blank = line.headings.length > 0 ? blank : line;
      else if (!this.#placeAwaited(line)) lost.push(line);
    }
    if (blank) this.#placeAwaited(blank);
    if (this.#grids.has(grid)) for (const line of lost) this.#notes.push(rowNote('cells-not-placed', 'warning', line, line.own));
  }

  /** Reads a unit that is alone in a row of a table, above the rows that it applies to. */
  #readUnit({ own }: TableLine): void {
    const [only, ...others] = own.filter(isFilled);
    if (only && others.length === 0 && normalizedLabel(only.text) === '') this.#takeUnits(only.text);
  }

  #takeUnits(text: string): void {
    const units = unitsInLine(text);
    if (units.length > 0) this.#units = units;
  }

  /** What was found in all tables. */
  matched(): MatchedTables {
    const lost = new Set([...this.#lost].flatMap(({ cells }) => cells));
    return { cells: this.#cells.filter(({ spec }) => !lost.has(spec)), rows: this.#rows, notes: this.#notes, grids: this.#grids };
  }

  #collect(line: TableLine): void {
    const cells = this.#headingsIn(line);
    if (cells.length === 0) return;
    const { row, grid } = line;
    const run = this.#run;
    // Headings before and after a page break are in different grids: columns can only be compared within one.
    this.#run = { rows: [...(run?.rows ?? []), cells], grid, from: run?.grid === grid ? run.from : row, to: row };
  }

  /** The cells of a row that may be headings. Where nothing separates rows, these are the ones before the first label or number. */
  #headingsIn({ headings, cells, grid, labels }: TableLine): readonly GridCell[] {
    const texts = headings.filter((cell) => isFilled(cell) && !this.#labels.rowGroups.has(normalizedLabel(cell.text)));
    if (!labels && !cells.some(isFilled)) return texts;
    return grid.isStream && texts.some(({ text }) => isAnyHeading(text, this.#labels)) ? texts : [];
  }

  /** Whether the collected headings are only where the labels of rows are. */
  #isBesideRows({ rows, grid }: HeadingRun): boolean {
    const firsts = [...this.#headings.values()]
      .filter((headings) => headings.grid === grid)
      .flatMap(({ blocks }) => [...blocks.values()].flatMap(({ map }) => map?.first ?? []));
    return rows.flat().every(({ column }) => column === 0 || firsts.some((first) => column < first));
  }

  /** Assigns the collected headings to their part. */
  #endRun(): void {
    const run = this.#run;
    this.#run = undefined;
    if (!run) return;
    const found = headingsOf(run, this.#labels.parts);
    // From here on other headings apply, whatever they are. Those of other parts are kept where these certainly belong to one part.
    const hasCorner = run.rows.flat().some(({ text }) => this.#labels.corners.has(normalizedLabel(text)));
    if (found ? !isWhole(found) : hasCorner || !this.#isBesideRows(run)) this.#headings.clear();
    if (found) this.#headings.set(found.part, found);
  }

  #place(line: TableLine, labels: RowLabels, style: TableStyle): void {
    this.#endRun();
    const { grid, label } = line;
    const headings = this.#headings.get(labels.part);
    const cells = headings && rowCells(line, labels, headings, style);
    this.#rows.add(labels);
    if (!cells) {
      this.#lost.add(labels);
      // It is one of the report's tables all the same.
      if (headings) this.#grids.add(grid);
      this.#notes.push(rowNote('row-not-placed', 'warning', line, line.cells, labels));
      return;
    }
    this.#grids.add(grid).add(headings.grid);
    if (label && !line.isExact) this.#notes.push(rowNote('row-label-differs', 'info', line, [label], labels));
    this.#noteHeadings(headings, labels);
    this.#add(line, labels, headings, cells);
  }

  #add({ grid, row, label }: TableLine, labels: RowLabels, headings: Headings, cells: RowCells): void {
    for (const [index, spec] of labels.cells.entries()) {
      const seen = cells[index];
      if (seen)
        this.#cells.push({
          spec,
          seen,
          place: grid.place,
          row,
          column: seen.column,
          units: statedUnits(headings, labels, index, label?.text ?? '', this.#units),
        });
    }
  }

  /** Notes the defects of headings once: which were cut off, and which columns have none. */
  #noteHeadings(headings: Headings, { part, block, cells }: RowLabels): void {
    if (this.#noted.has(headings)) return;
    this.#noted.add(headings);
    const { map, order } = headings.blocks.get(block) ?? {};
    const place = placeWithin(headings.grid.place);
    const cut = map?.cut ?? order?.cut ?? [];
    if (cut.length > 0) this.#notes.push(importNote('label-cut', { severity: 'info', place, quote: excerptOf(cut) }));
    if (!map || map.isWhole) return;
    const unread = map.unread.map(({ text }) => text.trim() || BLANK_MARK);
    const about = unread.length > 0 ? { place, quote: excerptOf(unread) } : { place };
    const missing = cells.filter((_, index) => map.columns[index]?.length === 0).map(columnName);
    if (missing.length > 0)
      this.#notes.push(importNote('columns-not-found', { severity: 'warning', path: part, ...about }, { label: excerptOf(missing) }));
    else if (unread.length > 0) this.#notes.push(importNote('columns-not-read', { severity: 'info', ...about }));
  }

  /** Whether a row has as many cells as its block has headings. */
  #isLongEnough({ cells }: TableLine, { part, block }: RowLabels): boolean {
    const { map } = this.#headings.get(part)?.blocks.get(block) ?? {};
    const headed = map ? map.columns.filter(({ length }) => length > 0).length : block.columns.length;
    return this.#headings.get(part)?.blocks.has(block) === true && cells.length >= headed;
  }

  /** Reads a row without a label directly below its headings; false where none is expected. */
  #placeAwaited(line: TableLine): boolean {
    this.#endRun();
    const awaited = this.#labels.rows.find((row) => row.label === '' && this.#isLongEnough(line, row));
    // Text before the numbers says what they are of: last year, or a subset.
    if (!awaited || (line.headings.some(isFilled) && !line.grid.isStream)) return false;
    // A row without a label has no blank cells after it.
    this.#place(line, awaited, { isTight: true, isClose: true, isStream: line.grid.isStream });
    return true;
  }
}

/** Finds the rows and columns of a format's tables in the tables of a document, by their labels. */
export function matchTables({ blocks }: PublishedDocument, labels: FormatLabels): MatchedTables {
  const matcher = new Matcher(labels);
  for (const block of blocks) {
    if (block.kind === 'grid') matcher.readTable(block);
    else matcher.readLine(block);
  }
  return matcher.matched();
}
