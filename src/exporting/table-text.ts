import { numberText } from '../report/number-text.js';
import type { TableCell, TableModel } from '../tables/table-model.js';
import { guardedText } from './csv-field.js';
import type { OfficialTable } from './official-table.js';

/** The text of a cell of an exported table on one line. */
export function cellText(cell: TableCell, { valueOf }: OfficialTable): string {
  if (cell.kind === 'header') return cell.text + cell.unit;
  if (cell.kind === 'corner') return cell.text;
  const value = valueOf(cell);
  return typeof value === 'number' ? numberText(value) : (value ?? '');
}

/** The cells of each row by their columns; a place that is covered by a merged cell is empty but for the first. */
function gridOf({ head, bodies }: TableModel): (TableCell | undefined)[][] {
  const rows = [...head, ...bodies.flat()];
  const grid = rows.map((): (TableCell | undefined)[] => []);
  const covered = rows.map(() => new Set<number>());
  for (const [line, { cells }] of rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      while (covered[line]?.has(column)) column += 1;
      const rowSpan = cell.kind === 'data' ? 1 : cell.rowSpan;
      for (const places of covered.slice(line, line + rowSpan))
        for (let place = column; place < column + cell.colSpan; place += 1) places.add(place);
      const row = grid[line] ?? [];
      row[column] = cell;
    }
  }
  return grid;
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * A table as text: its titles, then a line for each row, its cells separated by tabs. Every number is in its own column: under a merged cell, the places
 * that it covers are empty.
 */
export function tableText(table: OfficialTable): string {
  const { model, titles } = table;
  const width = model.labelColumns + model.dataColumns;
  const textOf = (cell: TableCell | undefined): string => {
    if (!cell) return '';
    const text = onOneLine(cellText(cell, table));
    // A guarded -5 would no longer be a number.
    return cell.kind === 'data' ? text : guardedText(text);
  };
  const lines = gridOf(model).map((row) => Array.from({ length: width }, (_, column) => textOf(row[column])).join('\t'));
  return [...titles.map((title) => guardedText(onOneLine(title))), ...lines].map((line) => `${line}\r\n`).join('');
}
