import { areEven } from '../published-document.js';
import type { Grid, GridCell, SeenText } from '../published-document.js';
import { importError } from '../notes/import-error.js';
import type { DocumentPlace } from '../notes/document-place.js';
import { need } from '../../values/wrong-call.js';

/** A cell as in the file: its text, and how many columns and rows it spans. */
export interface SpannedCell extends SeenText {
  readonly colspan: number;
  readonly rowspan: number;
}

/** A text as a cell. Field by field, as in `gridCell`. */
export function spannedCell({ text, doubt, unseen }: SeenText, colspan = 1, rowspan = 1): SpannedCell {
  const cell: { -readonly [Key in keyof SpannedCell]: SpannedCell[Key] } = { text, colspan, rowspan };
  if (doubt) cell.doubt = doubt;
  if (unseen !== undefined) cell.unseen = unseen;
  return cell;
}

/** Rows and columns, from 0, that are collapsed (`visibility: collapse`): they keep their places but take no room. */
export interface CollapsedLines {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

/** As HTML clamps them (4.9.12). */
const MAX_SPAN = 1000;

/** More than a hundred statutory tables. */
const MAX_PLACES = 200_000;

type CellDraft = { -readonly [K in keyof GridCell]: GridCell[K] };

const NO_LINES: CollapsedLines = { rows: new Set(), columns: new Set() };

/** The cells at their places, before any columns and rows are removed, and the columns in which cells start. */
function placed(rows: readonly (readonly SpannedCell[])[]): {
  readonly places: readonly (readonly CellDraft[])[];
  readonly starts: Set<number>;
} {
  const places = rows.map((): CellDraft[] => []);
  const starts = new Set<number>();
  let count = 0;
  rows.forEach((cells, row) => {
    let column = 0;
    for (const { text, doubt, unseen, colspan, rowspan } of cells) {
      const line = places[row] ?? [];
      while (line[column]) column += 1;
      const cell: CellDraft = { text, row, column };
      if (doubt) cell.doubt = doubt;
      if (unseen) cell.unseen = unseen;
      starts.add(column);
      const width = Math.min(Math.max(1, colspan), MAX_SPAN);
      const bottom = Math.min(row + Math.max(1, rowspan), rows.length);
      count += width * (bottom - row);
      if (count > MAX_PLACES) throw importError('too-large', { most: MAX_PLACES });
      for (let y = row; y < bottom; y += 1) {
        const below = places[y] ?? [];
        // Where two cells overlap, the first stays.
        for (let x = column; x < column + width; x += 1) below[x] ??= cell;
      }
      column += width;
    }
  });
  return { places, starts };
}

/**
 * A table with its spans resolved as in HTML: a cell starts in the first free column, and one that extends beyond the last row ends with
 * it. Columns in which no cell starts are left out, so that a span that is far too wide does not make the table wide.
 *
 * @throws ImportError `too-large` where it has more places than any report has
 */
export function gridOfSpans(rows: readonly (readonly SpannedCell[])[], place: DocumentPlace, collapsed = NO_LINES): Grid {
  need(
    Array.isArray(rows) && rows.every(Array.isArray),
    'gridOfSpans',
    ['各行的格（SpannedCell 的列表）', 'a list of rows of cells (SpannedCell)'],
    rows,
  );
  const { places, starts } = placed(rows);
  const columns = [...starts].filter((column) => !collapsed.columns.has(column)).sort((a, b) => a - b);
  const lines = places.filter((_, row) => !collapsed.rows.has(row));
  if (columns.length * lines.length > MAX_PLACES) throw importError('too-large', { most: MAX_PLACES });
  const renumbered = new Set<CellDraft>();
  const grid = lines.map((line, row) =>
    columns.map((column, index): GridCell => {
      const cell = line[column];
      if (!cell) return { text: '', row, column: index, isMissing: true };
      // A cell starts at the first of its places in reading order.
      if (!renumbered.has(cell)) {
        renumbered.add(cell);
        cell.row = row;
        cell.column = index;
      }
      return cell;
    }),
  );
  return { kind: 'grid', rows: grid, place, ...(!areEven(places) && { isUneven: true as const }) };
}
