import { unnamedUnit } from '../formats/unnamed-unit.js';
import type { Block } from '../formats/format.js';
import type { Language } from '../i18n/language.js';
import { unitMark } from '../i18n/unit-mark.js';
import { depthOf, leafHeadings, placedHeadings } from './placed-headings.js';
import type { PlacedHeading } from './placed-headings.js';
import type { CornerCell, DataCell, HeaderCell, TableRow } from './table-row.js';

/** What all the blocks of a table share. */
export interface TableFrame {
  /** The key of the part of the report. */
  readonly part: string;
  /** How many columns hold row headings, and how many hold numbers. */
  readonly labelColumns: number;
  readonly dataColumns: number;
  readonly language: Language;
  /** A new id for a block (`b`), a column (`c`) or a row (`r`). */
  readonly nextId: (kind: 'b' | 'c' | 'r') => string;
}

/** The rows of one block: those of its column headings, and those of its numbers with their row headings. */
export interface BlockRows {
  readonly head: readonly TableRow[];
  readonly body: readonly TableRow[];
}

/** A line of numbers without row headings, in a block that has none. */
const ONLY_LINE: Pick<PlacedHeading, 'start' | 'ids' | 'keys'> = { start: 0, ids: [], keys: [] };

/** The rows of one block of a table. */
export function blockRows(block: Block, frame: TableFrame): BlockRows {
  const { labelColumns, dataColumns, language, nextId, part } = frame;
  const columns = placedHeadings(block.columns, () => nextId('c'));
  const columnLeaves = leafHeadings(columns);
  // In a block with fewer columns than the table, the last one spans the rest, as in the official table.
  const spare = dataColumns - columnLeaves.length;
  const colSpanOf = ({ start, span }: PlacedHeading): number => span + (start + span === columnLeaves.length ? spare : 0);

  const depth = depthOf(block.columns);
  const corner: CornerCell = {
    kind: 'corner',
    text: block.corner ? language.label(block.corner) : '',
    colSpan: labelColumns,
    rowSpan: depth,
  };
  const head = Array.from({ length: depth }, (_, line): TableRow => {
    const headings = columns.filter(({ level }) => level === line);
    const cells = headings.map((column) => columnHeader(column, colSpanOf(column), depth, frame));
    return { role: 'head', level: 0, cells: line === 0 && labelColumns > 0 ? [corner, ...cells] : cells };
  });

  const rows = placedHeadings(block.rows, () => nextId('r'));
  const rowLeaves = leafHeadings(rows);
  const body = (rowLeaves.length > 0 ? rowLeaves : [ONLY_LINE]).map((line): TableRow => {
    const starting = rows.filter(({ start }) => start === line.start);
    const headers = starting.map((row) => rowHeader(row, frame));
    const data = columnLeaves.map((column): DataCell => {
      const keys = [part, ...line.keys, ...column.keys];
      return { kind: 'data', keys, path: keys.join('.'), headers: [...line.ids, ...column.ids], colSpan: colSpanOf(column) };
    });
    return { role: 'data', level: starting[0]?.level ?? 0, cells: [...headers, ...data] };
  });
  return { head, body };
}

function columnHeader(column: PlacedHeading, colSpan: number, depth: number, { labelColumns, language }: TableFrame): HeaderCell {
  const { heading, id, level, start } = column;
  return {
    kind: 'header',
    id,
    text: language.label(heading.label),
    unit: unitMark(unnamedUnit(heading), language),
    isGroup: heading.children !== undefined,
    // A heading over several columns is still a column heading to them: `colgroup` would claim every column of the <colgroup>.
    scope: 'col',
    colSpan,
    rowSpan: heading.children ? 1 : depth - level,
    column: labelColumns + start,
  };
}

function rowHeader({ heading, id, level, span }: PlacedHeading, { labelColumns, language }: TableFrame): HeaderCell {
  return {
    kind: 'header',
    id,
    text: language.label(heading.label),
    unit: '',
    isGroup: heading.children !== undefined,
    // A row heading over several rows is still a row heading to them: `rowgroup` would reach to the end of the <tbody>.
    scope: 'row',
    colSpan: heading.children ? 1 : labelColumns - level,
    rowSpan: span,
    column: level,
  };
}
