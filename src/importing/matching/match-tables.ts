import type { TablePartKey } from '../../formats/format.js';
import type { Grid, GridCell, PublishedDocument } from '../document.js';
import type { FormatLabels, RowLabels } from './format-labels.js';
import { headingsOf, unitAbove } from './headings.js';
import type { HeadingRun, Headings } from './headings.js';
import { importNote, quoted, words } from '../import-words.js';
import type { DocumentNoteCode, ImportNote } from '../imported.js';
import type { Matched, PlacedCell } from './matched.js';
import { rowCells } from './row-cells.js';
import { isFilled, tableLines } from './table-lines.js';
import type { TableLine } from './table-lines.js';
import { tableStyle } from './table-style.js';
import type { TableStyle } from './table-style.js';

/** A note about cells of a row. */
function rowNote(
  code: DocumentNoteCode,
  severity: ImportNote['severity'],
  { grid, row }: TableLine,
  cells: readonly GridCell[],
  labels?: RowLabels,
): ImportNote {
  const place = words('rowSpot', { place: grid.place, row: row + 1 });
  const quote = quoted(cells.map(({ text }) => text.trim() || '□').join(' | '));
  const about = { severity, ...(labels && { path: labels.path }), place, quote };
  return importNote(code, about, labels && { label: labels.text, count: labels.cells.length });
}

class Matcher implements Matched {
  readonly cells: PlacedCell[] = [];
  readonly rows = new Set<RowLabels>();
  readonly notes: ImportNote[] = [];
  readonly grids = new Set<Grid>();
  readonly #labels: FormatLabels;
  /** The headings that stand over the rows of each part from here on. */
  readonly #headings = new Map<TablePartKey, Headings>();
  /** Those whose cut-off labels were noted. */
  readonly #noted = new Set<Headings>();
  /** Rows without a label that were read below the headings of their part. */
  readonly #served = new Set<RowLabels>();
  /** Headings since the last row of numbers. */
  #run: HeadingRun | undefined;

  constructor(labels: FormatLabels) {
    this.#labels = labels;
  }

  /** Reads one table after those that stand before it. */
  read(grid: Grid): void {
    const lines = tableLines(grid, this.#labels);
    const style = tableStyle(lines, grid, this.#labels);
    const lost: TableLine[] = [];
    let blank: TableLine | undefined;
    for (const line of lines) {
      this.#collect(line);
      if (line.labels) this.#place(line, line.labels, style);
      // Below headings, a row without anything in it may be the row of numbers, left blank.
      else if (!line.cells.some(isFilled)) blank = line.headings.length > 0 ? blank : line;
      else if (!this.#placeAwaited(line)) lost.push(line);
    }
    if (blank) this.#placeAwaited(blank);
    if (this.grids.has(grid)) for (const line of lost) this.notes.push(rowNote('cells-not-placed', 'warning', line, line.own));
  }

  #collect({ headings, row, grid }: TableLine): void {
    const cells = headings.filter(isFilled);
    if (cells.length === 0) return;
    const run = this.#run;
    // Above a page break the headings stand in one grid, below it in another: columns tell within one only.
    this.#run = { cells: [...(run?.cells ?? []), ...cells], grid, from: run?.grid === grid ? run.from : row, to: row };
  }

  /** Gives the headings that were collected to the part that they are of. */
  #endRun(): void {
    const found = this.#run && headingsOf(this.#run, this.#labels.parts);
    this.#run = undefined;
    if (!found) return;
    for (const row of this.#served) if (row.part === found.part) this.#served.delete(row);
    this.#headings.set(found.part, found);
  }

  #place(line: TableLine, labels: RowLabels, style: TableStyle): void {
    this.#endRun();
    const { grid, row, label } = line;
    const heading = this.#headings.get(labels.part);
    const agrees = heading?.agrees.get(labels.block);
    // A table that goes on in another grid has the same columns only if it has as many.
    const isSame = heading && (heading.grid === grid || heading.grid.rows[0]?.length === grid.rows[0]?.length);
    const cells = agrees && rowCells(line, labels, isSame ? agrees.map : undefined, style);
    this.rows.add(labels);
    if (!heading || !cells) {
      this.notes.push(rowNote('row-not-placed', 'warning', line, line.cells, labels));
      return;
    }
    this.grids.add(grid).add(heading.grid);
    if (label && !line.isExact) this.notes.push(rowNote('row-label-differs', 'info', line, [label], labels));
    if (agrees.cut.length > 0 && !this.#noted.has(heading)) {
      this.#noted.add(heading);
      const quote = quoted([...new Set(agrees.cut)].join(words('joiner')));
      this.notes.push(importNote('label-cut', { severity: 'info', place: heading.grid.place, quote }));
    }
    for (const [index, spec] of labels.cells.entries()) {
      const seen = cells[index] ?? { text: '', column: 0 };
      this.cells.push({ spec, seen, place: grid.place, row, column: seen.column, headingUnit: unitAbove(heading, labels, index) });
    }
  }

  /** Reads a row without a label whose headings stand right above; false where none is awaited. */
  #placeAwaited(line: TableLine): boolean {
    this.#endRun();
    const awaited = this.#labels.rows.find(
      (row) =>
        row.label === '' &&
        row.cells.length <= line.cells.length &&
        this.#headings.get(row.part)?.agrees.has(row.block) &&
        !this.#served.has(row),
    );
    if (!awaited) return false;
    this.#served.add(awaited);
    // A row without a label has no blank cells behind one.
    this.#place(line, awaited, { isTight: true, isClose: true, isStream: line.grid.isStream });
    return true;
  }
}

/** Finds the rows and columns of a format's tables in the tables of a document, by their labels. */
export function matchTables({ blocks }: PublishedDocument, labels: FormatLabels): Matched {
  const matcher = new Matcher(labels);
  for (const block of blocks) if (block.kind === 'grid') matcher.read(block);
  return matcher;
}
