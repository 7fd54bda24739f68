import type { PrintedCell, PrintedTable } from './printed-report.js';

export interface Placed {
  readonly cell: PrintedCell;
  readonly row: number;
  readonly column: number;
}

/** The place of each cell of a table, by the rules of HTML. */
export function placedCells(table: PrintedTable): { readonly cells: Placed[]; readonly width: number } {
  const taken = new Set<string>();
  const cells: Placed[] = [];
  let width = 0;
  table.rows.forEach((row, index) => {
    let column = 0;
    for (const cell of row) {
      while (taken.has(`${index} ${column}`)) column += 1;
      for (let down = 0; down < cell.rowspan; down += 1) {
        for (let right = 0; right < cell.colspan; right += 1) taken.add(`${index + down} ${column + right}`);
      }
      cells.push({ cell, row: index, column });
      column += cell.colspan;
      width = Math.max(width, column);
    }
  });
  return { cells, width };
}
