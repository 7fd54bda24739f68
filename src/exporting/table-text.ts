import { numberText } from '../report/number-text.js';
import { tableGrid } from '../tables/table-grid.js';
import type { TablePlace } from '../tables/table-grid.js';
import type { TableCell } from '../tables/table-model.js';
import { guardedText } from './csv-field.js';
import type { OfficialTable } from './official-table.js';
import { listOf } from '../values/lists.js';
import { needData } from '../values/wrong-call.js';

/** The text of a cell of an exported table on one line. */
export function cellText(cell: TableCell, { valueOf }: OfficialTable): string {
  if (cell.kind === 'header') return cell.text + cell.unit;
  if (cell.kind === 'corner') return cell.text;
  const value = valueOf(cell);
  return typeof value === 'number' ? numberText(value) : (value ?? '');
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * A table as text: its titles, then a line for each row, its cells separated by tabs. Every number is in its own column: under a merged cell, the places
 * that it covers are empty.
 */
export function tableText(table: OfficialTable): string {
  needData(
    'tableText',
    ['officialTable(report, part) 得到的表', 'a table as officialTable(report, part) gives it'],
    table,
    'model',
    'titles',
  );
  const { model, titles } = table;
  const width = model.labelColumns + model.dataColumns;
  const textOf = (place: TablePlace | undefined): string => {
    // A place that is covered by a merged cell is empty, but for the first.
    if (!place || place.down > 0 || place.across > 0) return '';
    const { cell } = place;
    const text = onOneLine(cellText(cell, table));
    // A guarded -5 would no longer be a number.
    return cell.kind === 'data' ? text : guardedText(text);
  };
  const lines = tableGrid(model).map((row) => listOf(width, (column) => textOf(row[column])).join('\t'));
  return [...titles.map((title) => guardedText(onOneLine(title))), ...lines].map((line) => `${line}\r\n`).join('');
}
