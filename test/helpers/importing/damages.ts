import type { Draw } from './oracle/oracle.js';
import type { PrintedBlock, PrintedCell, PrintedTable } from './printed-report.js';

// Damage to the tables of a published report.

/** Damage done to a document after layout. */
export type Damage = (blocks: readonly PrintedBlock[], draw: Draw) => readonly PrintedBlock[];

export const isTable = (block: PrintedBlock): block is PrintedTable => block.kind === 'table';

/** Damages one row of one of the tables, a few times. */
const inRows =
  (damage: (row: PrintedCell[], draw: Draw) => PrintedCell[], { most = 4, isOnceATable = false } = {}): Damage =>
  (blocks, draw) => {
    const tables = blocks.filter(isTable).map((table) => ({ ...table, rows: table.rows.map((row) => [...row]) }));
    const touched = new Set<PrintedCell[] | PrintedTable>();
    for (let times = 1 + draw(most); times > 0; times -= 1) {
      const table = tables[draw(tables.length)]!;
      const { rows } = table;
      const index = draw(rows.length);
      // Two changes to one row could cancel each other out, so that it would read like any other.
      if (touched.has(rows[index]!) || (isOnceATable && touched.has(table))) continue;
      rows[index] = damage(rows[index]!, draw);
      touched.add(rows[index]).add(table);
    }
    let next = 0;
    return blocks.map((block) => (isTable(block) ? tables[next++]! : block));
  };

const without = (row: readonly PrintedCell[], index: number): PrintedCell[] => row.filter((_, other) => other !== index);

const changedText = (text: string, draw: Draw): string => {
  const at = draw(text.length);
  // Another unit would mean another number.
  if (text[at] === '万') return text;
  const other = String.fromCharCode(0x4e00 + draw(0x5000));
  return text.slice(0, at) + [other, '', other + text[at]!][draw(3)]! + text.slice(at + 1);
};

/** Damage that tables suffer on their way. None of it may lead to another number. */
export const DAMAGES: Readonly<Record<string, Damage>> = {
  'cells dropped': inRows((row, draw) => without(row, draw(row.length))),
  'rows dropped': inRows(() => []),
  'rows cut off': inRows((row, draw) => row.slice(0, draw(row.length + 1))),
  // Only once per table: if a heading row and a row below it are both shifted by one, the document really shows the number under another
  // heading.
  'blank cells put in': inRows(
    (row, draw) => {
      const at = draw(row.length + 1);
      return [...row.slice(0, at), { text: '', colspan: 1, rowspan: 1 }, ...row.slice(at)];
    },
    { isOnceATable: true },
  ),
  'labels misspelt': inRows(
    (row, draw) => row.map((cell) => (cell.path === undefined && cell.text ? { ...cell, text: changedText(cell.text, draw) } : cell)),
    { most: 12 },
  ),
  'labels lost': inRows((row) => row.map((cell) => (cell.path === undefined ? { ...cell, text: '' } : cell)), { most: 8 }),
  'spans wrong': inRows((row, draw) => {
    const at = draw(row.length);
    return row.map((cell, index) => (index === at ? { ...cell, colspan: 1 + draw(4), rowspan: 1 + draw(4) } : cell));
  }),
  'rows of the tables interleaved': (blocks, draw) => {
    const tables = blocks.filter(isTable);
    const queues = tables.map(({ rows }) => [...rows]);
    const mixed: PrintedTable[] = tables.map((table) => ({ ...table, rows: [] }));
    const out = mixed.map((): (readonly PrintedCell[])[] => []);
    let at = 0;
    // A few rows of one table, then a few of another, cut anywhere.
    while (queues.some((queue) => queue.length > 0)) {
      const queue = queues[draw(queues.length)]!;
      out[at]!.push(...queue.splice(0, 1 + draw(9)));
      if (draw(6) === 0) at = Math.min(at + 1, out.length - 1);
    }
    let next = 0;
    return blocks.map((block) => (isTable(block) ? { ...block, rows: out[next++]! } : block));
  },
};
