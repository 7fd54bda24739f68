import { areEven } from './published-document.js';
import type { Grid, GridCell, Paragraph, SeenText } from './published-document.js';
import { importError } from './notes/import-error.js';
import type { DocumentPlace } from './notes/document-place.js';

// Builds grids from cells that readers place one by one.

/** The widest statutory table has 20 columns; a table made of many small boxes has some hundreds. */
export const MAX_COLUMNS = 1024;

/** Cells of one grid. The largest statutory table has some 300. */
export const MAX_PLACES = 200_000;

export const tooManyCells = (): Error => importError('too-many-cells', { most: MAX_PLACES });

export const paragraphOf = (text: string | SeenText): Paragraph => ({ kind: 'paragraph', ...(typeof text === 'string' ? { text } : text) });

/**
 * A text as the cell at a place. It is made field by field because a spread takes several times as long, and a document has thousands of
 * cells.
 */
export function gridCell(
  { text, doubt, unseen, before, isMissing }: SeenText & Pick<GridCell, 'isMissing'>,
  row: number,
  column: number,
): GridCell {
  const cell: { -readonly [Key in keyof GridCell]: GridCell[Key] } = { text, row, column };
  if (doubt) cell.doubt = doubt;
  if (unseen !== undefined) cell.unseen = unseen;
  if (before !== undefined) cell.before = before;
  if (isMissing) cell.isMissing = isMissing;
  return cell;
}

/**
 * A grid under construction. A cell is put at its first place and covers as many rows and columns as it spans; where cells overlap, the
 * first one stays.
 */
export class CellGrid {
  readonly #rows: (GridCell | undefined)[][] = [];
  #places = 0;

  /** The cell at a place, if one was put there. */
  at(row: number, column: number): GridCell | undefined {
    return this.#rows[row]?.[column];
  }

  /** Puts a cell where there is nothing yet. */
  put(cell: GridCell, rowSpan = 1, columnSpan = 1): void {
    for (let row = cell.row; row < cell.row + rowSpan; row += 1) this.cover(cell, row, cell.column, columnSpan);
  }

  /** Extends a cell to places of one more row. */
  cover(cell: GridCell, row: number, column: number, columnSpan: number): void {
    this.#places += columnSpan;
    if (column + columnSpan > MAX_COLUMNS || row >= MAX_PLACES || this.#places > MAX_PLACES) throw tooManyCells();
    for (let index = this.#rows.length; index <= row; index += 1) this.#rows.push([]);
    const places = this.#rows[row] ?? [];
    for (let index = column; index < column + columnSpan; index += 1) places[index] ??= cell;
  }

  /**
   * The grid; undefined if it has no cell. Places where no cell was put become blank cells, or missing ones. Columns in which no cell
   * starts are left out, as in HTML.
   */
  grid(place: DocumentPlace, gap: 'blank' | 'missing' = 'blank'): Grid | undefined {
    const width = this.#rows.reduce((most, { length }) => Math.max(most, length), 0);
    if (width * this.#rows.length > MAX_PLACES) throw tooManyCells();
    const all = Array.from({ length: width }, (_, column) => column);
    const columns = all.filter((column) => this.#rows.some((cells) => (cells[column] ? cells[column].column === column : gap === 'blank')));
    if (columns.length === 0) return undefined;
    const moved = new Map<GridCell, GridCell>();
    const rows = this.#rows.map((cells, row) =>
      columns.map((source, column): GridCell => {
        const cell = cells[source];
        if (!cell) return gap === 'missing' ? { text: '', row, column, isMissing: true } : { text: '', row, column };
        const own = moved.get(cell) ?? (cell.column === column ? cell : gridCell(cell, cell.row, column));
        moved.set(cell, own);
        return own;
      }),
    );
    // The rows of a sheet have no end.
    return { kind: 'grid', rows, place, ...(gap === 'missing' && !areEven(this.#rows) && { isUneven: true as const }) };
  }
}
