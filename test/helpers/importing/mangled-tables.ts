import { OTHER_WORDINGS } from '../../../src/formats/labels/other-wordings.js';
import type { PrintedCell, PrintedTable } from './printed-report.js';

// Changes that tables undergo before they are published. None of them changes a number.

type Row = readonly PrintedCell[];

const withRows = (table: PrintedTable, rows: readonly Row[]): PrintedTable => ({ ...table, rows });

/** A table with every heading and label text changed. */
export const relabelled = (table: PrintedTable, change: (text: string) => string): PrintedTable =>
  withRows(
    table,
    table.rows.map((row) => row.map((cell) => (cell.path === undefined ? { ...cell, text: change(cell.text) } : cell))),
  );

/** Half-width brackets and points, as typed on an English keyboard. */
export const inHalfWidth = (text: string): string =>
  text.replace(/（/g, '(').replace(/）/g, ')').replace(/，/g, ',').replace(/：/g, ':').replace(/、/g, '、 ').replace(/“|”/g, '"');

/** A line break in the middle of a label. */
export const broken = (text: string): string =>
  text.length < 4 ? text : `${text.slice(0, text.length / 2)}\n${text.slice(text.length / 2)}`;

/** Labels in other words that mean the same. */
export const inOtherWords = (table: PrintedTable): PrintedTable =>
  relabelled(table, (text) => {
    const wordings = OTHER_WORDINGS.get(text) ?? [];
    return wordings[table.rows.length % Math.max(1, wordings.length)] ?? text;
  });

/** Labels with an instruction behind them, as forms have it. */
export const withInstructions = (table: PrintedTable): PrintedTable =>
  relabelled(table, (text) => (text === '' ? text : `${text}（没有的填0）`));

const OUTCOMES: Readonly<Record<string, string>> = { 结果维持: '结果', 结果纠正: '结果', 其他结果: '其他', 尚未审结: '尚未' };

/** Part four with its labels cut off: 结果 | 结果 | 其他 | 尚未 | 总计. */
export const withCutOutcomes = (table: PrintedTable): PrintedTable => relabelled(table, (text) => OUTCOMES[text] ?? text);

/** The rows above the numbers. */
const headRows = ({ rows }: PrintedTable): number => rows.findIndex((row) => row.some(({ path }) => path !== undefined));

/** A table whose labels of four characters directly above the numbers are divided between two rows: 商业 | 科研 above 企业 | 机构. */
export function withSplitHeadings(table: PrintedTable): PrintedTable {
  const last = headRows(table) - 1;
  const isSplit = ({ text }: PrintedCell): boolean => text.length === 4;
  const row = table.rows[last] ?? [];
  if (table.part === 'disclosure' || !row.some(isSplit)) return table;
  const upper = row.map((cell) => (isSplit(cell) ? { ...cell, text: cell.text.slice(0, 2) } : { ...cell, rowspan: 2 }));
  const lower = row.filter(isSplit).map((cell) => ({ ...cell, text: cell.text.slice(2) }));
  // A cell that extends to the last row of headings extends one row further.
  const above = table.rows
    .slice(0, last)
    .map((cells, y) => cells.map((cell) => (y + cell.rowspan > last ? { ...cell, rowspan: cell.rowspan + 1 } : cell)));
  return withRows(table, [...above, upper, lower, ...table.rows.slice(last + 1)]);
}

/** The places of a table, row by row: the cell at each, and whether it starts there. */
export function placesOf({ rows }: PrintedTable): { readonly cell: PrintedCell; readonly isStart: boolean }[][] {
  const places: { cell: PrintedCell; isStart: boolean }[][] = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row) {
      while (places[y]![x]) x += 1;
      for (let down = 0; down < cell.rowspan && y + down < rows.length; down += 1)
        for (let right = 0; right < cell.colspan; right += 1) places[y + down]![x + right] = { cell, isStart: down + right === 0 };
      x += cell.colspan;
    }
  });
  return places;
}

export const BLANK: PrintedCell = { text: '', colspan: 1, rowspan: 1 };

/** A table without merged cells: there is a blank cell at each place over which a merged cell extended. */
export const unmerged = (table: PrintedTable): PrintedTable =>
  withRows(
    table,
    placesOf(table).map((row) => row.map(({ cell, isStart }) => (isStart ? { ...cell, colspan: 1, rowspan: 1 } : BLANK))),
  );

/** A table whose headings are not merged vertically: the second and third rows of headings are half empty. */
export function withEmptyHeadings(table: PrintedTable): PrintedTable {
  const head = headRows(table);
  const places = placesOf(table);
  const rows = table.rows.map((row, y) => {
    if (y >= head) return row;
    const cells: PrintedCell[] = [];
    places[y]!.forEach(({ cell }, x) => {
      const isFirst = places[y]![x - 1]?.cell !== cell;
      if (isFirst) cells.push(table.rows[y]!.includes(cell) ? { ...cell, rowspan: 1 } : { ...BLANK, colspan: cell.colspan });
    });
    return cells;
  });
  return withRows(table, rows);
}

/** A table divided by a page break above row `at`, where a label that extends over the break is not repeated. */
export function inTwo(table: PrintedTable, at: number): [PrintedTable, PrintedTable] {
  const places = placesOf(table);
  const upper = table.rows.slice(0, at).map((row, y) => row.map((cell) => ({ ...cell, rowspan: Math.min(cell.rowspan, at - y) })));
  const lower = table.rows.slice(at).map((row, y) => {
    if (y > 0) return row;
    const cells: PrintedCell[] = [];
    places[at]!.forEach(({ cell }, x) => {
      if (places[at]![x - 1]?.cell === cell) return;
      const started = table.rows.findIndex((other) => other.includes(cell));
      cells.push(row.includes(cell) ? cell : { ...BLANK, colspan: cell.colspan, rowspan: cell.rowspan - (at - started) });
    });
    return cells;
  });
  return [withRows(table, upper), withRows(table, lower)];
}
