import type { DataCell, HeaderCell, TableRow } from '../tables/table-model.js';
import { HEADING_JOINER, headingsOf } from './cell-headings.js';
import { csvText } from './csv-field.js';
import type { OfficialTable } from './official-table.js';
import { cellText } from './table-text.js';
import { listOf } from '../values/lists.js';
import { needData } from '../values/wrong-call.js';

const isData = (cell: TableRow['cells'][number]): cell is DataCell => cell.kind === 'data';

/** Lines of CSV, each with one field for the row headings, where there are any, and one for each column of numbers. */
class CsvLines {
  readonly #table: OfficialTable;
  readonly #headingsOf: (cell: DataCell) => readonly HeaderCell[];

  constructor(table: OfficialTable) {
    this.#table = table;
    this.#headingsOf = headingsOf(table.model);
  }

  /** The lines of one group of rows; its column headings, of one line or several, become one line. */
  linesOf(rows: readonly TableRow[]): string[][] {
    const lines: string[][] = [];
    const first = rows.find(({ role }) => role === 'data');
    let before: TableRow | undefined;
    for (const row of rows) {
      if (row.role === 'head' && before?.role !== 'head') lines.push(this.#headLine(row, first));
      else if (row.role === 'data') lines.push(this.#dataLine(row));
      else if (row.role === 'block') lines.push(row.cells.map((cell) => csvText(cellText(cell, this.#table))));
      before = row;
    }
    return lines;
  }

  #headLine(head: TableRow, first: TableRow | undefined): string[] {
    const corner = head.cells.find(({ kind }) => kind === 'corner');
    const columns = first?.cells.filter(isData) ?? [];
    return this.#line(corner ? cellText(corner, this.#table) : '', (cell) => csvText(this.#joined(cell, 'col')), columns);
  }

  #dataLine({ cells }: TableRow): string[] {
    const numbers = cells.filter(isData);
    const fieldOf = (cell: DataCell): string => {
      const text = cellText(cell, this.#table);
      return text === '/' ? csvText(text) : text;
    };
    return this.#line(numbers[0] ? this.#joined(numbers[0], 'row') : '', fieldOf, numbers);
  }

  #line(label: string, fieldOf: (cell: DataCell) => string, cells: readonly DataCell[]): string[] {
    const labels = this.#table.model.labelColumns > 0 ? [csvText(label)] : [];
    return [...labels, ...cells.map(fieldOf)];
  }

  /** The row or column headings of a number, outermost first. */
  #joined(cell: DataCell, scope: 'row' | 'col'): string {
    const own = this.#headingsOf(cell).filter((header) => header.scope === scope);
    return own.map((header) => cellText(header, this.#table)).join(HEADING_JOINER);
  }
}

/**
 * A table as CSV (RFC 4180, with a byte order mark, by which spreadsheets recognise UTF-8): the rows as in the official form, with the headings of each row,
 * and those of each column, joined into one field. Blank stays blank.
 */
export function tableCsv(table: OfficialTable): string {
  needData(
    'tableCsv',
    ['officialTable(report, part) 得到的表', 'a table as officialTable(report, part) gives it'],
    table,
    'model',
    'titles',
  );
  const { head, bodies, labelColumns, dataColumns } = table.model;
  const lines = new CsvLines(table);
  const [first = [], ...others] = bodies;
  const width = Math.min(1, labelColumns) + dataColumns;
  const rows = [...lines.linesOf([...head, ...first]), ...others.flatMap((body) => lines.linesOf(body))];
  // Every line has as many fields as the others, those of a block with fewer columns too.
  const full = rows.map((fields) => [...fields, ...listOf(width - fields.length, () => '')]);
  return `\uFEFF${full.map((fields) => `${fields.join(',')}\r\n`).join('')}`;
}
