import type { DataCell, HeaderCell, TableModel } from '../tables/table-model.js';

/** What stands between the headings of a number that are joined into one text. */
export const HEADING_JOINER = ' · ';

/** Gives the headings of each number of a table: its block's, its rows', its columns', outermost first. */
export function headingsOf({ head, bodies }: TableModel): (cell: DataCell) => readonly HeaderCell[] {
  const cells = [...head, ...bodies.flat()].flatMap((row) => row.cells);
  const headings = new Map(cells.flatMap((cell) => (cell.kind === 'header' ? [[cell.id, cell]] : [])));
  return ({ headers }) => headers.flatMap((id) => headings.get(id) ?? []);
}
