import writeExcelFile from 'write-excel-file/node';
import { placedCells } from '../placed-cells.js';
import type { PrintedBlock, PrintedTable } from '../printed-report.js';

type SheetCell = {
  readonly value?: string | number;
  readonly type?: typeof String | typeof Number;
  readonly columnSpan?: number;
  readonly rowSpan?: number;
} | null;

/** Plain numbers are stored as numbers, as when typed into a spreadsheet. */
const valueOf = (text: string): Pick<NonNullable<SheetCell>, 'value' | 'type'> => {
  if (text.trim() === '') return {};
  return /^-?(0|[1-9]\d{0,14})(\.\d+)?$/.test(text) ? { value: Number(text), type: Number } : { value: text, type: String };
};

function tableRows(table: PrintedTable): SheetCell[][] {
  const { cells, width } = placedCells(table);
  const rows = table.rows.map(() => Array.from({ length: width }, (): SheetCell => null));
  for (const { cell, row, column } of cells) {
    const spans = { ...(cell.colspan > 1 && { columnSpan: cell.colspan }), ...(cell.rowspan > 1 && { rowSpan: cell.rowspan }) };
    const line = rows[row];
    if (line) line[column] = { ...valueOf(cell.text), ...spans };
  }
  return rows;
}

const proseRow = (text: string): SheetCell[] => [{ value: text, type: String, columnSpan: 10 }];

const rowsOf = (block: PrintedBlock): SheetCell[][] => (block.kind === 'table' ? tableRows(block) : [proseRow(block.text)]);

/** A report as a workbook: all on one sheet, or a sheet for each table and one for the prose. */
export async function madeXlsx(blocks: readonly PrintedBlock[], layout: 'one sheet' | 'a sheet a table'): Promise<Uint8Array> {
  const sheets =
    layout === 'one sheet'
      ? [{ name: '年报', rows: blocks.flatMap(rowsOf) }]
      : [
          { name: '正文', rows: blocks.filter(({ kind }) => kind === 'paragraph').flatMap(rowsOf) },
          ...blocks.flatMap((block, index) => (block.kind === 'table' ? [{ name: `表${index}`, rows: tableRows(block) }] : [])),
        ];
  const file = writeExcelFile(sheets.map(({ name, rows }) => ({ sheet: name, data: rows })) as never);
  return new Uint8Array(await file.toBuffer());
}
