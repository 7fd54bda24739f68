import type { GridCell } from '../document.js';
import type { TextLine } from './pdf-lines.js';

// Tables without lines: rows of texts that stand below each other. Only where each text belongs to columns of its own is it a table; what is doubtful stays text.

/** Fewer rows than these are no table. */
const LEAST_ROWS = 3;

export interface AlignedTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly GridCell[])[];
}

export interface LooseLine {
  readonly kind: 'line';
  readonly line: TextLine;
}

interface Column {
  readonly left: number;
  readonly right: number;
}

const reaches = (text: TextLine, { left, right }: Column): boolean => text.left < right && text.right > left;

/** The columns that the fullest rows have: where the texts of all of them overlap. */
function columnsOf(rows: readonly (readonly TextLine[])[]): Column[] | undefined {
  const most = Math.max(...rows.map(({ length }) => length));
  const [first = [], ...others] = rows.filter(({ length }) => length === most);
  const columns = first.map(({ left, right }): Column => ({ left, right }));
  for (const row of others) {
    for (const [index, text] of row.entries()) {
      const column = columns[index];
      if (!column || columns.filter((one) => reaches(text, one)).length !== 1 || !reaches(text, column)) return undefined;
      columns[index] = { left: Math.min(column.left, text.left), right: Math.max(column.right, text.right) };
    }
  }
  const isApart = columns.every(({ left }, index) => index === 0 || left > (columns[index - 1]?.right ?? 0));
  return isApart ? columns : undefined;
}

/** The rows as a grid; undefined where a text stands in no column, or two in one. */
function gridRows(rows: readonly (readonly TextLine[])[]): GridCell[][] | undefined {
  const columns = columnsOf(rows);
  if (!columns) return undefined;
  const grid: GridCell[][] = [];
  for (const [row, texts] of rows.entries()) {
    const cells: (GridCell | undefined)[] = columns.map(() => undefined);
    for (const text of texts) {
      const own = columns.flatMap((column, index) => (reaches(text, column) ? [index] : []));
      const [first] = own;
      if (first === undefined || own.some((index) => cells[index] !== undefined)) return undefined;
      for (const index of own) cells[index] = { text: text.text, row, column: first };
    }
    grid.push(cells.map((cell, column) => cell ?? { text: '', row, column }));
  }
  return grid;
}

/** The texts of a row as one line of text. */
function looseLine(texts: readonly TextLine[]): LooseLine[] {
  const [first] = texts;
  if (!first) return [];
  const right = texts.reduce((most, text) => Math.max(most, text.right), first.right);
  const size = texts.reduce((most, text) => Math.max(most, text.size), 0);
  return [{ kind: 'line', line: { ...first, right, size, text: texts.map(({ text }) => text).join(' ') } }];
}

/** The tables among rows of texts, and the lines between them. */
export function alignedTables(rows: readonly (readonly TextLine[])[]): (AlignedTable | LooseLine)[] {
  const blocks: (AlignedTable | LooseLine)[] = [];
  let run: (readonly TextLine[])[] = [];
  const close = (): void => {
    const grid = run.length >= LEAST_ROWS ? gridRows(run) : undefined;
    if (grid) blocks.push({ kind: 'table', rows: grid });
    else blocks.push(...run.flatMap(looseLine));
    run = [];
  };
  for (const row of rows) {
    if (row.length > 1) {
      run.push(row);
    } else {
      close();
      blocks.push(...looseLine(row));
    }
  }
  close();
  return blocks;
}
