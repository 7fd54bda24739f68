import { unnamedUnit } from '../formats/unnamed-unit.js';
import type { Block } from '../formats/format.js';
import type { Language } from '../i18n/language.js';
import { unitMark } from '../i18n/unit-mark.js';
import { leafHeadings, placedHeadings } from './placed-headings.js';
import type { PlacedHeading } from './placed-headings.js';
import type { TableLayout } from './table-layout.js';
import type { CornerCell, DataCell, HeaderCell, TableRow } from './table-row.js';
import { listOf } from '../values/lists.js';

/** What all the blocks of a table share. */
export interface TableFrame {
  /** The key of the part of the report. */
  readonly part: string;
  readonly layout: TableLayout;
  /** How many columns hold row headings, and how many hold numbers. */
  readonly labelColumns: number;
  readonly dataColumns: number;
  readonly language: Language;
  /** A new id for a block (`b`), a column (`c`) or a row (`r`). */
  readonly nextId: (kind: 'b' | 'c' | 'r') => string;
}

/** The rows of one block: those of its column headings, and those of its numbers with their row headings, in one or more groups of rows. */
export interface BlockRows {
  readonly head: readonly TableRow[];
  readonly bodies: readonly (readonly TableRow[])[];
}

/** The numbers of a block that has no row headings are in one line. */
const ONLY_LINE: Pick<PlacedHeading, 'start' | 'ids' | 'keys'> = { start: 0, ids: [], keys: [] };

/** The rows of one block of a table. */
export function blockRows(block: Block, frame: TableFrame): BlockRows {
  const columns = placedHeadings(block.columns, () => frame.nextId('c'));
  const rows = placedHeadings(block.rows, () => frame.nextId('r'));
  const bodies = frame.layout === 'compact' ? groupedRows(rows, columns, frame) : [nestedRows(rows, columns, frame)];
  return { head: headRows(columns, block.corner, frame), bodies };
}

/** In a block with fewer columns than the table, the last one spans the rest, as in the official table. */
function spanIn(columns: readonly PlacedHeading[], { dataColumns }: TableFrame): (column: PlacedHeading) => number {
  const count = leafHeadings(columns).length;
  return ({ start, span }) => span + (start + span === count ? dataColumns - count : 0);
}

function headRows(columns: readonly PlacedHeading[], cornerLabel: string | undefined, frame: TableFrame): TableRow[] {
  const { labelColumns, language } = frame;
  const depth = Math.max(0, ...columns.map(({ level }) => level + 1));
  const spanOf = spanIn(columns, frame);
  const corner: CornerCell = {
    kind: 'corner',
    text: cornerLabel ? language.label(cornerLabel) : '',
    colSpan: labelColumns,
    rowSpan: depth,
  };
  return listOf(depth, (line): TableRow => {
    const headings = columns.filter(({ level }) => level === line);
    const cells = headings.map((column) => columnHeader(column, spanOf(column), depth, frame));
    return { role: 'head', level: 0, isSection: false, isTotal: false, cells: line === 0 && labelColumns > 0 ? [corner, ...cells] : cells };
  });
}

/** The numbers of a row of the table. */
function dataCells(
  { ids, keys: rowKeys }: Pick<PlacedHeading, 'ids' | 'keys'>,
  columns: readonly PlacedHeading[],
  frame: TableFrame,
): DataCell[] {
  const spanOf = spanIn(columns, frame);
  return leafHeadings(columns).map((column): DataCell => {
    const keys = [frame.part, ...rowKeys, ...column.keys];
    return {
      kind: 'data',
      keys,
      path: keys.join('.'),
      headers: [...ids, ...column.ids],
      column: column.start,
      colSpan: spanOf(column),
      isTotal: column.heading.isTotal === true,
    };
  });
}

const hasGroups = (rows: readonly PlacedHeading[]): boolean => rows.some(({ heading }) => heading.children);

/** Rows whose headings are side by side, a group's beside the first of its rows. */
function nestedRows(rows: readonly PlacedHeading[], columns: readonly PlacedHeading[], frame: TableFrame): TableRow[] {
  const rowLeaves = leafHeadings(rows);
  return (rowLeaves.length > 0 ? rowLeaves : [ONLY_LINE]).map((line): TableRow => {
    const starting = rows.filter(({ start }) => start === line.start);
    const level = starting[0]?.level ?? 0;
    return {
      role: 'data',
      level,
      isSection: level === 0 && hasGroups(rows),
      isTotal: starting.some(({ heading }) => heading.isTotal),
      cells: [...starting.map((row) => rowHeader(row, frame)), ...dataCells(line, columns, frame)],
    };
  });
}

/**
 * Rows with one heading each, a group's in a row of its own above its rows. Where a group starts or ends, so does a group of rows: without `headers`, the
 * heading of a group reaches as far as that, and so never to a row that is not its own.
 */
function groupedRows(rows: readonly PlacedHeading[], columns: readonly PlacedHeading[], frame: TableFrame): TableRow[][] {
  if (rows.length === 0) return [nestedRows(rows, columns, frame)];
  const bodies: TableRow[][] = [];
  let level = 0;
  for (const row of rows) {
    const isTotal = row.heading.isTotal === true;
    const isGroup = row.heading.children !== undefined;
    if (isGroup || row.level !== level || bodies.length === 0) bodies.push([]);
    level = isGroup ? row.level + 1 : row.level;
    const cells = isGroup ? [groupHeader(row, frame)] : [rowHeader(row, frame), ...dataCells(row, columns, frame)];
    const isSection = row.level === 0 && hasGroups(rows);
    bodies[bodies.length - 1]?.push({ role: isGroup ? 'group' : 'data', level: row.level, isSection, isTotal, cells });
  }
  return bodies;
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
    isTotal: heading.isTotal === true,
  };
}

function rowHeader({ heading, id, level, span }: PlacedHeading, { labelColumns, language, layout }: TableFrame): HeaderCell {
  const column = layout === 'compact' ? 0 : level;
  return {
    kind: 'header',
    id,
    text: language.label(heading.label),
    unit: '',
    isGroup: heading.children !== undefined,
    // A row heading over several rows is still a row heading to them: `rowgroup` would reach to the end of the <tbody>.
    scope: 'row',
    colSpan: heading.children ? 1 : labelColumns - column,
    rowSpan: span,
    column,
    isTotal: heading.isTotal === true,
  };
}

/** The heading of a group of rows as a row of its own. */
const groupHeader = (row: PlacedHeading, frame: TableFrame): HeaderCell => ({
  ...rowHeader(row, frame),
  scope: 'rowgroup',
  colSpan: frame.labelColumns + frame.dataColumns,
  rowSpan: 1,
});
