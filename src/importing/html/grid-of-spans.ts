import type { Grid, GridCell } from '../document.js';
import { importError } from '../import-words.js';

/** A cell as a file has it: its text, and over how many columns and rows it reaches. */
export interface SpannedCell {
  readonly text: string;
  readonly colspan: number;
  readonly rowspan: number;
}

/** As HTML clamps them (4.9.12). */
export const WIDEST_SPAN = 1000;

/** More than a hundred statutory tables. */
const MOST_PLACES = 200_000;

type Draft = { -readonly [K in keyof GridCell]: GridCell[K] };

/**
 * A table with its spans resolved as HTML resolves them: a cell starts in the first free column; one that reaches beyond the last row ends
 * with it. Columns in which no cell starts are left out, so that a span that is far too wide makes no wide table.
 *
 * @throws ImportError `too-large` where it has more places than any report
 */
export function gridOfSpans(rows: readonly (readonly SpannedCell[])[], place: string): Grid {
  const places = rows.map((): Draft[] => []);
  const starts = new Set<number>();
  let count = 0;
  rows.forEach((cells, row) => {
    let column = 0;
    for (const { text, colspan, rowspan } of cells) {
      const line = places[row] ?? [];
      while (line[column]) column += 1;
      const cell: Draft = { text, row, column };
      starts.add(column);
      const width = Math.min(Math.max(1, colspan), WIDEST_SPAN);
      const bottom = Math.min(row + Math.max(1, rowspan), rows.length);
      count += width * (bottom - row);
      if (count > MOST_PLACES) throw importError('too-large', { most: MOST_PLACES });
      for (let y = row; y < bottom; y += 1) {
        const below = places[y] ?? [];
        // Where two cells overlap, the first stays.
        for (let x = column; x < column + width; x += 1) below[x] ??= cell;
      }
      column += width;
    }
  });
  const columns = [...starts].sort((a, b) => a - b);
  if (columns.length * rows.length > MOST_PLACES) throw importError('too-large', { most: MOST_PLACES });
  const numbers = new Map(columns.map((column, index) => [column, index]));
  const renumbered = new Set<Draft>();
  const grid = places.map((line, row) =>
    columns.map((column, index): GridCell => {
      const cell = line[column];
      if (!cell) return { text: '', row, column: index, isMissing: true };
      if (!renumbered.has(cell)) {
        renumbered.add(cell);
        cell.column = numbers.get(cell.column) ?? index;
      }
      return cell;
    }),
  );
  return { kind: 'grid', rows: grid, place };
}
