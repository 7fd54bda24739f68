import type { Grid, GridCell, Paragraph, PublishedDocument } from '../published-document.js';
import { partTitled } from '../prose/section-heading.js';
import type { FormatLabels, RowLabels } from './format-labels.js';
import { isAnyHeading, isHeadingOf } from './heading-text.js';
import { headingsOf, isWhole } from './headings.js';
import type { HeadingRun, Headings } from './headings.js';
import type { MatchedTables, PlacedCell } from './matched-tables.js';
import { normalizedLabel } from './normalized-label.js';
import { headingNotes, lostRowNote, rowNote, unknownHeadings, unknownHeadingsNote } from './matching-notes.js';
import { withPlainLabels } from './wording/plain-labels.js';
import { rowCells } from './row-cells.js';
import type { RowCells } from './row-cells.js';
import { statedUnits, unitsInLine } from './stated-units.js';
import { isFilled, LineReader } from './table-lines.js';
import type { TableLine } from './table-lines.js';
import { tableStyle } from './table-style.js';
import type { TableStyle } from './table-style.js';
import { laidDown } from './turned-tables.js';
import type { ImportNote } from '../notes/import-note.js';

class Matcher {
  readonly #cells: PlacedCell[] = [];
  readonly #rows = new Set<RowLabels>();
  /** Rows that were found once but could not be read: where they are found again, nothing tells which one counts. */
  readonly #lost = new Set<RowLabels>();
  readonly #notes: ImportNote[] = [];
  readonly #grids = new Set<Grid>();
  /** The tables as they were published, by those with plain labels. */
  readonly #published = new Map<Grid, Grid>();
  readonly #labels: FormatLabels;
  readonly #lines: LineReader;
  /** The headings that apply to the rows of each part from here on. */
  readonly #headings = new Map<string, Headings>();
  /** The headings of which rows were read, with these rows, to note their defects. */
  readonly #used = new Map<Headings, Set<RowLabels>>();
  /** The parts that each table has rows of. */
  readonly #partsOf = new Map<Grid, Set<string>>();
  /** Headings that are of no part, and those that were noted to be unknown. */
  #strange: HeadingRun | undefined;
  readonly #unknown = new Set<HeadingRun>();
  /** Headings since the last row of numbers. */
  #run: HeadingRun | undefined;
  /** The units of money that were stated above the tables of this part of the report. */
  #units: readonly string[] = [];
  /** The line of text right above the next table. */
  #above = '';
  readonly #year: number | undefined;

  constructor(labels: FormatLabels, year: number | undefined) {
    this.#labels = labels;
    this.#year = year;
    this.#lines = new LineReader(labels);
  }

  /** Reads a line of text between tables. */
  readLine({ text }: Paragraph): void {
    if (partTitled(text)) this.#units = [];
    // A row of headings that are all blank is a line of text where nothing else parts it.
    if (this.#labels.corners.has(normalizedLabel(text))) this.#headings.clear();
    this.#takeUnits(text);
    this.#above = text;
  }

  /** Reads the next table of the document. */
  readTable(published: Grid): void {
    const plain = withPlainLabels(published, this.#labels, this.#year);
    const grid = laidDown(plain, this.#labels) ?? plain;
    this.#published.set(grid, published);
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
    if (lost.length > 0 && this.#hasOwnHeadings(grid)) this.#grids.add(grid);
    if (this.#grids.has(grid)) for (const line of lost) this.#notes.push(lostRowNote(line, this.#onlyPart(grid)));
    this.#above = '';
  }

  /** The title of the part that all rows of a table are of. */
  #onlyPart(grid: Grid): string | undefined {
    const [only, ...others] = this.#partsOf.get(grid) ?? [];
    return others.length > 0 ? undefined : this.#labels.parts.find(({ part }) => part === only)?.title;
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
    const placed = new Set(this.#cells.map(({ spec }) => spec));
    // What one table has no heading for may be in another, as in part four in three tables.
    const ofHeadings = [...this.#used].flatMap(([headings, rows]) => headingNotes(headings, [...rows], (spec) => placed.has(spec)));
    return {
      cells: this.#cells.filter(({ spec }) => !lost.has(spec)),
      rows: this.#rows,
      notes: [...ofHeadings, ...this.#notes],
      grids: new Set([...this.#grids].map((grid) => this.#published.get(grid) ?? grid)),
    };
  }

  #collect(line: TableLine): void {
    const cells = this.#headingsIn(line);
    if (cells.length === 0) return;
    const { row, grid } = line;
    const run = this.#run;
    // Headings before and after a page break are in different grids: columns can only be compared within one.
    const isFirst = run?.grid !== grid;
    const above = isFirst ? this.#above : run.above;
    this.#run = { rows: [...(run?.rows ?? []), cells], grid, from: isFirst ? row : run.from, to: row, above };
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

  /** Whether a table has headings of the format and no others, even if they do not tell which numbers are which. */
  #hasOwnHeadings(grid: Grid): boolean {
    const own = [...this.#headings.values()].filter((headings) => headings.grid === grid);
    return own.some(({ rows, blocks }) => [...blocks.keys()].some((block) => rows.flat().every(({ text }) => isHeadingOf(text, block))));
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
    this.#strange = found ? undefined : run;
  }

  #place(line: TableLine, labels: RowLabels, style: TableStyle): void {
    this.#endRun();
    const { grid, label } = line;
    const headings = this.#headings.get(labels.part);
    const cells = headings && rowCells(line, labels, headings, style);
    this.#rows.add(labels);
    this.#partsOf.set(grid, (this.#partsOf.get(grid) ?? new Set()).add(labels.part));
    if (!cells) {
      this.#lost.add(labels);
      // It is one of the report's tables all the same.
      if (headings) this.#grids.add(grid);
      this.#noteLost(line, labels, headings);
      return;
    }
    this.#grids.add(grid).add(headings.grid);
    if (label && !line.isExact) this.#notes.push(rowNote('row-label-differs', 'info', line, [label], labels));
    this.#used.set(headings, (this.#used.get(headings) ?? new Set()).add(labels));
    this.#add(line, labels, headings, cells);
  }

  #add({ grid, row, label }: TableLine, labels: RowLabels, headings: Headings, cells: RowCells): void {
    for (const [index, spec] of labels.cells.entries()) {
      const seen = cells[index];
      if (seen)
        this.#cells.push({
          spec,
          seen,
          grid,
          row,
          column: seen.column,
          units: statedUnits(headings, labels, index, label?.text ?? '', this.#units),
        });
    }
  }

  /** Notes why a row was not read: once for headings that are not known, else for each row. */
  #noteLost(line: TableLine, labels: RowLabels, headings: Headings | undefined): void {
    const run = headings ?? this.#strange;
    const unknown = run ? unknownHeadings(run, labels, headings?.blocks.get(labels.block)) : [];
    if (!run || unknown.length === 0) this.#notes.push(rowNote('row-not-placed', 'warning', line, line.cells, labels));
    else if (!this.#unknown.has(run)) {
      this.#unknown.add(run);
      this.#grids.add(line.grid);
      this.#notes.push(unknownHeadingsNote(run, labels, unknown));
    }
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

/**
 * Finds the rows and columns of a format's tables in the tables of a document, by their labels.
 *
 * @param year the year of the report, where it is known: instructions behind labels name it
 */
export function matchTables({ blocks }: PublishedDocument, labels: FormatLabels, year?: number): MatchedTables {
  const matcher = new Matcher(labels, year);
  for (const block of blocks) {
    if (block.kind === 'grid') matcher.readTable(block);
    else matcher.readLine(block);
  }
  return matcher.matched();
}
