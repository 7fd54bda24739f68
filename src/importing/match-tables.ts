import type { TablePartKey } from '../formats/format.js';
import { agreement, columnMap, isHeading } from './column-headings.js';
import type { Agreement, ColumnMap } from './column-headings.js';
import type { Grid, GridCell, PublishedDocument } from './document.js';
import type { BlockLabels, FormatLabels, RowLabels } from './format-labels.js';
import { importNote, quoted, words } from './import-words.js';
import type { ImportNote } from './imported.js';
import { normalizedLabel, unitInLabel } from './normalized-label.js';
import { rowCells, tableStyle } from './row-cells.js';
import { tableLines } from './table-lines.js';
import type { TableLine } from './table-lines.js';

/** A published cell, and the place in the format that it was found to have. */
export interface PlacedCell {
  readonly path: string;
  readonly text: string;
  /** Its table, and its row and column there, from 0. */
  readonly place: string;
  readonly row: number;
  readonly column: number;
  /** The unit that the heading above it states. */
  readonly headingUnit: string | undefined;
}

/** What was found of a format's tables in a document. */
export interface Matched {
  readonly cells: readonly PlacedCell[];
  /** Paths of rows of which nothing more need be said: they were read, or a note says why they were not. */
  readonly rows: ReadonlySet<string>;
  readonly notes: readonly ImportNote[];
  /** The tables that belong to the report. */
  readonly grids: ReadonlySet<Grid>;
}

/** The headings that stand over the rows of a part from here on. */
interface Heading {
  readonly cells: readonly GridCell[];
  readonly grid: Grid;
  /** The rows of the grid that they stand in. */
  readonly from: number;
  readonly to: number;
  readonly agrees: ReadonlyMap<BlockLabels, Agreement>;
  readonly maps: Map<BlockLabels, ColumnMap | undefined>;
}

const textOf = (cells: readonly GridCell[]): string => quoted(cells.map(({ text }) => text.trim() || '□').join(' | '));

class Matcher {
  readonly cells: PlacedCell[] = [];
  readonly rows = new Set<string>();
  readonly notes: ImportNote[] = [];
  readonly grids = new Set<Grid>();
  readonly #labels: FormatLabels;
  readonly #headings = new Map<TablePartKey, Heading>();
  /** Headings since the last row of numbers. */
  #run: { cells: GridCell[]; grid: Grid; from: number; to: number } | undefined;

  constructor(labels: FormatLabels) {
    this.#labels = labels;
  }

  #collect({ headings, row }: TableLine, grid: Grid): void {
    const cells = headings.filter(({ text }) => text.trim() !== '');
    if (cells.length === 0) return;
    // Above a page break the headings stand in one grid, below it in another: columns tell within one only.
    if (this.#run?.grid === grid) {
      this.#run.cells.push(...cells);
      this.#run.to = row;
    } else this.#run = { cells: [...(this.#run?.cells ?? []), ...cells], grid, from: row, to: row };
  }

  /** Gives the headings that were collected to the part that they are of. */
  #endRun(): void {
    const run = this.#run;
    this.#run = undefined;
    if (!run) return;
    const texts = run.cells.map(({ text }) => text);
    let best: { part: TablePartKey; found: number; agrees: Map<BlockLabels, Agreement> } | undefined;
    for (const { part, blocks } of this.#labels.parts) {
      const agrees = new Map<BlockLabels, Agreement>();
      for (const block of blocks) {
        const own = agreement(texts, block);
        // A heading of another block of the part says that these are not this block's.
        const others = blocks.filter((other) => other !== block && texts.some((text) => isHeading(text, other) && !isHeading(text, block)));
        if (own && others.length === 0) agrees.set(block, own);
      }
      const found = Math.max(
        0,
        ...blocks.map((block) => agrees.get(block)?.found ?? texts.filter((text) => isHeading(text, block)).length),
      );
      if (found > (best?.found ?? 0)) best = { part, found, agrees };
    }
    if (!best) return;
    for (const row of this.#served) if (row.part === best.part) this.#served.delete(row);
    this.#headings.set(best.part, { ...run, agrees: best.agrees, maps: new Map() });
  }

  #mapOf(heading: Heading, grid: Grid, block: BlockLabels): ColumnMap | undefined {
    // A table that goes on in another grid has the same columns only if it has as many.
    if (heading.grid !== grid && heading.grid.rows[0]?.length !== grid.rows[0]?.length) return undefined;
    if (!heading.maps.has(block)) heading.maps.set(block, columnMap(heading.grid.rows.slice(heading.from, heading.to + 1), block));
    return heading.maps.get(block);
  }

  #refuse(line: TableLine, labels: RowLabels, grid: Grid): void {
    const quote = textOf(line.own.slice(line.from));
    const place = words('rowSpot', { place: grid.place, row: line.row + 1 });
    const values = { label: labels.text, count: labels.cells.length };
    this.notes.push(importNote('row-not-placed', { severity: 'warning', path: labels.path, place, quote }, values));
    this.rows.add(labels.path);
  }

  #place(line: TableLine, labels: RowLabels, grid: Grid, style: ReturnType<typeof tableStyle>): void {
    const heading = this.#headings.get(labels.part);
    const agrees = heading?.agrees.get(labels.block);
    const map = heading && agrees && this.#mapOf(heading, grid, labels.block);
    const cells = agrees && rowCells(line, line.row, labels.cells.length, map, style);
    if (!heading || !cells) {
      this.#refuse(line, labels, grid);
      return;
    }
    this.grids.add(grid);
    this.grids.add(heading.grid);
    if (!line.isExact) this.#noteLabel(line, labels, grid);
    this.#noteCut(heading, agrees);
    this.rows.add(labels.path);
    for (const [index, cell] of cells.entries()) {
      const spec = labels.cells[index];
      if (!spec) continue;
      this.cells.push({
        path: spec.path,
        text: cell.text,
        place: grid.place,
        row: line.row,
        column: cell.column,
        headingUnit: unitAbove(heading, labels, index),
      });
    }
  }

  #noteLabel(line: TableLine, labels: RowLabels, grid: Grid): void {
    const quote = quoted(line.own[line.from - 1]?.text ?? '');
    const place = words('rowSpot', { place: grid.place, row: line.row + 1 });
    this.notes.push(importNote('row-label-differs', { severity: 'info', path: labels.path, place, quote }, { label: labels.text }));
  }

  readonly #noted = new Set<Heading>();

  #noteCut(heading: Heading, { cut }: Agreement): void {
    if (cut.length === 0 || this.#noted.has(heading)) return;
    this.#noted.add(heading);
    const quote = quoted([...new Set(cut)].join(words('joiner')));
    this.notes.push(importNote('label-cut', { severity: 'info', place: heading.grid.place, quote }));
  }

  /** The row without a label whose headings stand right above. */
  #awaited(count: number): RowLabels | undefined {
    return this.#labels.parts
      .flatMap(({ rows }) => rows)
      .find(
        (row) =>
          row.label === '' && row.cells.length <= count && this.#headings.get(row.part)?.agrees.has(row.block) && !this.#served.has(row),
      );
  }

  readonly #served = new Set<RowLabels>();

  #serve(line: TableLine, row: RowLabels, grid: Grid): void {
    this.#served.add(row);
    // A row without a label has no blank cells behind one.
    this.#place(line, row, grid, { ...tableStyle([line], [row.cells.length], false, false), isClose: true });
  }

  /** Reads one table after those that stand before it. */
  read(grid: Grid): void {
    const lines = tableLines(grid, this.#labels);
    const labelled = lines.filter(({ labels }) => labels);
    const counts = labelled.map(({ labels }) => labels?.cells.length ?? 0);
    const isFlush = lines.every(({ own }) => own[0]?.text.trim() !== '');
    const style = tableStyle(labelled, counts, isFlush, grid.isRagged === true);
    const lost: TableLine[] = [];
    let blank: TableLine | undefined;
    for (const line of lines) {
      this.#collect(line, grid);
      const count = line.own.length - line.from;
      const hasValues = line.own.slice(line.from).some(({ text }) => text.trim() !== '');
      // Below headings, a row without anything in it may be the row of numbers, left blank.
      if (!line.labels && !hasValues) blank = line.from === 0 ? line : blank;
      else {
        this.#endRun();
        const row = line.labels ?? this.#awaited(count);
        if (line.labels) this.#place(line, line.labels, grid, style);
        else if (row) this.#serve(line, row, grid);
        else lost.push(line);
      }
    }
    if (blank) {
      this.#endRun();
      const row = this.#awaited(blank.own.length);
      if (row) this.#serve(blank, row, grid);
    }
    if (this.grids.has(grid)) for (const line of lost) this.#lose(line, grid);
  }

  #lose({ own, row }: TableLine, grid: Grid): void {
    const place = words('rowSpot', { place: grid.place, row: row + 1 });
    this.notes.push(importNote('cells-not-placed', { severity: 'warning', place, quote: textOf(own) }));
  }
}

/** The unit that the heading of a column states, or that stands in a cell of its own beside it. */
function unitAbove({ cells }: Heading, { block, cells: specs }: RowLabels, index: number): string | undefined {
  if (specs[index]?.kind !== 'amount') return undefined;
  const own = cells.find(({ text }) => normalizedLabel(text) === block.columns[index] && unitInLabel(text));
  const beside = cells.find(({ text }) => normalizedLabel(text) === '' && unitInLabel(text));
  return unitInLabel((own ?? beside)?.text ?? '') ?? specs[index].unit;
}

/** Finds the rows and columns of a format's tables in the tables of a document, by their labels. */
export function matchTables({ blocks }: PublishedDocument, labels: FormatLabels): Matched {
  const matcher = new Matcher(labels);
  for (const block of blocks) if (block.kind === 'grid') matcher.read(block);
  const { cells, rows, notes, grids } = matcher;
  return { cells, rows, notes, grids };
}
