import { MAX_COLUMNS, MAX_PLACES, tooManyCells } from '../../cell-grid.js';
import { CellFit } from './cramped-cells.js';
import { CoveredPlaces } from './covered-places.js';
import type { Area } from './covered-places.js';
import type { DocumentBlock } from '../../published-document.js';
import { officePart } from '../office-parts.js';
import { sheetBlocks } from './sheet-blocks.js';
import { CellReader } from './sheet-cells.js';
import type { SheetCell, Workbook } from './sheet-cells.js';
import { conditionalCovers } from './sheet-conditions.js';
import type { CoveredRanges } from './sheet-conditions.js';
import { drawnOver, sheetEnds } from './sheet-drawings.js';
import { mergedRanges, seenRows } from './sheet-grid.js';
import { columnName, MAX_SHEET_ROWS, placeKey } from './sheet-places.js';
import type { SheetRange } from './sheet-places.js';
import { tableCovers } from './sheet-tables.js';
import { columnsOf, rowsOf, VisibleLines } from './visible-lines.js';
import type { ZipFile } from '../../bytes/zip.js';
import type { DocumentPlace } from '../../notes/document-place.js';

/** In all sheets together, including blank and hidden rows: twice as many as a sheet can have, and far more than a report needs. */
const MAX_ROWS = 2 * MAX_SHEET_ROWS;

/** Runs of hidden rows or columns that a note lists. */
const MAX_NAMED = 6;

/** The content of a sheet. */
export interface SheetContent {
  readonly blocks: readonly DocumentBlock[];
  /** Its hidden rows and columns that are not blank. */
  readonly unseen: readonly DocumentPlace[];
}

/** A sheet as it is stored, with hidden and covered cells. */
interface StoredSheet {
  readonly cells: readonly SheetCell[];
  readonly merged: readonly SheetRange[];
  readonly rows: VisibleLines;
  readonly columns: VisibleLines;
  readonly covers: readonly CoveredRanges[];
}

/** The hidden rows or columns that are not blank, with runs joined, as a note lists them: 3、5—9. */
function hiddenLines(used: ReadonlySet<number>, lines: VisibleLines, nameOf: (line: number) => string): string[] {
  const hidden = [...used].filter((line) => lines.shownPlace(line) === undefined).sort((one, other) => one - other);
  const runs: { first: number; last: number }[] = [];
  for (const line of hidden) {
    const run = runs[runs.length - 1];
    if (run?.last === line - 1) run.last = line;
    else runs.push({ first: line, last: line });
  }
  const names = runs.slice(0, MAX_NAMED).map(({ first, last }) => (first === last ? nameOf(first) : `${nameOf(first)}—${nameOf(last)}`));
  return runs.length > MAX_NAMED ? [...names.slice(0, -1), `${names[names.length - 1] ?? ''}…`] : names;
}

/** The visible places of a range. */
function areaOf({ row, column, lastRow, lastColumn }: SheetRange, { rows, columns }: StoredSheet): Area {
  const down = rows.spanOf(row, lastRow);
  const across = columns.spanOf(column, lastColumn);
  return { row: down.start, column: across.start, rows: down.count, columns: across.count };
}

/** The covers of a sheet's visible places. */
function coveredOf(sheet: StoredSheet): CoveredPlaces {
  const covered = new CoveredPlaces(sheet.rows.count, sheet.columns.count);
  for (const { ranges, name, cover } of sheet.covers) for (const range of ranges) covered.add(areaOf(range, sheet), name, cover);
  return covered;
}

/** The hidden rows and columns of a sheet that are not blank. A merged cell that extends beyond them is visible. */
function hiddenIn(sheet: StoredSheet, name: string): DocumentPlace[] {
  const seen = new Set(
    sheet.merged.flatMap((range) => {
      const { rows, columns } = areaOf(range, sheet);
      return rows > 0 && columns > 0 ? [placeKey(range)] : [];
    }),
  );
  const cells = sheet.cells.filter((cell) => !seen.has(placeKey(cell)));
  const rows = hiddenLines(new Set(cells.map(({ row }) => row)), sheet.rows, (row) => String(row + 1));
  const columns = hiddenLines(new Set(cells.map(({ column }) => column)), sheet.columns, columnName);
  const unseen: DocumentPlace[] = [];
  if (rows.length > 0) unseen.push({ kind: 'sheet-rows', name, lines: rows });
  if (columns.length > 0) unseen.push({ kind: 'sheet-columns', name, lines: columns });
  return unseen;
}

/** Reads the sheets of a workbook, and limits their total size. */
export class SheetReader {
  readonly #zip: ZipFile;
  readonly #workbook: Workbook;
  readonly #cells: CellReader;
  #rows = 0;
  #places = 0;

  constructor(zip: ZipFile, workbook: Workbook) {
    this.#zip = zip;
    this.#workbook = workbook;
    this.#cells = new CellReader(workbook);
  }

  /**
   * Reads the visible content of a sheet; undefined if it is not a worksheet (a chart sheet, a dialog sheet). Throws an ImportError if it
   * is broken or too large.
   *
   * @param partName the name of its part in the zip file
   * @param name the name on its tab
   */
  read(partName: string, name: string): SheetContent | undefined {
    const sheet = this.#stored(partName);
    if (!sheet) return undefined;
    const numbers = sheet.rows.lines();
    const seen = seenRows({ ...sheet, covered: coveredOf(sheet) });
    const blocks = sheetBlocks(seen, (row) => ({ kind: 'sheet-table', name, line: (numbers[row - 1] ?? 0) + 1 }));
    return { blocks, unseen: hiddenIn(sheet, name) };
  }

  /** Reads a sheet from its part. The XML tree is large; it is not kept after this returns. */
  #stored(partName: string): StoredSheet | undefined {
    const part = officePart(this.#zip, partName);
    if (part?.root.name !== 'worksheet') return undefined;
    const { root } = part;
    const cells = this.#cells.cellsOf(root);
    const rowCount = cells.reduce((most, { row }) => Math.max(most, row + 1), 0);
    const columnCount = cells.reduce((most, { column }) => Math.max(most, column + 1), 0);
    this.#rows += rowCount;
    if (this.#rows > MAX_ROWS) throw tooManyCells();
    const [allRows, allColumns] = [rowsOf(root), columnsOf(root, columnCount)];
    const rows = new VisibleLines(rowCount, allRows.isHidden);
    const columns = new VisibleLines(columnCount, allColumns.isHidden);
    this.#places += rows.count * columns.count;
    if (columns.count > MAX_COLUMNS || this.#places > MAX_PLACES) throw tooManyCells();
    const drawn = drawnOver(this.#zip, part, sheetEnds(allRows, allColumns, rowCount, columnCount));
    const merged = mergedRanges(root);
    const fit = new CellFit(cells, merged, allRows, allColumns);
    const { styles } = this.#workbook;
    const covers = [...drawn, ...conditionalCovers(root, styles), ...tableCovers(this.#zip, part, styles)];
    return { cells: cells.map((cell) => fit.fitted(cell)), merged, rows, columns, covers };
  }
}
