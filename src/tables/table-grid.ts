import type { TableCell, TableModel } from './table-model.js';

/** A place of a table, one row high and one column wide, and the cell that covers it. */
export interface TablePlace {
  readonly cell: TableCell;
  /** How far from the first row and the first column of its cell it is. */
  readonly down: number;
  readonly across: number;
}

/** The places of each row of a table, by their columns, head rows first. */
export function tableGrid({ head, bodies }: TableModel): readonly (readonly TablePlace[])[] {
  const rows = [...head, ...bodies.flat()];
  const grid = rows.map((): TablePlace[] => []);
  rows.forEach(({ cells }, line) => {
    let column = 0;
    for (const cell of cells) {
      while (grid[line]?.[column]) column += 1;
      const rowSpan = cell.kind === 'data' ? 1 : cell.rowSpan;
      const covered = column;
      grid.slice(line, line + rowSpan).forEach((places, down) => {
        for (let across = 0; across < cell.colSpan; across += 1) places[covered + across] = { cell, down, across };
      });
      column += cell.colSpan;
    }
  });
  return grid;
}
