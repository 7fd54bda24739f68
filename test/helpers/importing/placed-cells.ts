import type { PrintedCell, PrintedTable } from './printed-report.js';

export interface Placed {
  readonly cell: PrintedCell;
  readonly row: number;
  readonly column: number;
}

/** The place of each cell of a table, by the rules of HTML. */
export function placedCells(table: PrintedTable): { readonly cells: Placed[]; readonly width: number } {
  const taken: (true | undefined)[][] = table.rows.map(() => []);
  const cells: Placed[] = [];
  let width = 0;
  table.rows.forEach((row, index) => {
    let column = 0;
    for (const cell of row) {
      while (taken[index]?.[column]) column += 1;
      for (const places of taken.slice(index, index + cell.rowspan)) {
        for (let right = 0; right < cell.colspan; right += 1) places[column + right] = true;
      }
      cells.push({ cell, row: index, column });
      column += cell.colspan;
      width = Math.max(width, column);
    }
  });
  return { cells, width };
}
