import { leaves } from '../formats/cells.js';
import type { Format } from '../formats/format.js';
import { tablePart } from '../formats/parts.js';
import type { Language } from '../i18n/language.js';
import { needLanguage } from '../i18n/translate.js';
import { blockRows } from './block-rows.js';
import type { BlockRows, TableFrame } from './block-rows.js';
import { depthOf } from './placed-headings.js';
import type { TableLayout } from './table-layout.js';
import type { DataCell, HeaderCell, TableCell, TableRow } from './table-row.js';
import { turnedBlock } from './turned-block.js';

export type { CornerCell, DataCell, HeaderCell, TableCell, TableRow } from './table-row.js';

/** A part of a report as the rows and cells of one table, without any report's numbers in it. */
export interface TableModel {
  /** The tag of the language of its texts. */
  readonly lang: string;
  /** The format's id. */
  readonly format: string;
  readonly part: string;
  readonly layout: TableLayout;
  readonly title: string;
  /** How many columns hold row headings, and how many hold numbers. */
  readonly labelColumns: number;
  readonly dataColumns: number;
  /** The column headings, where one set of them serves the whole table. */
  readonly head: readonly TableRow[];
  /** The groups of rows: one for each block, more in a compact table with groups. Where there are several blocks, each starts with its own headings. */
  readonly bodies: readonly (readonly TableRow[])[];
  /** The cells with numbers, in reading order. */
  readonly cells: readonly DataCell[];
}

/** Gives ids that no other table of a report has: its part, what is named, and a number. */
function idsOf(partKey: string): TableFrame['nextId'] {
  const counts = new Map<string, number>();
  return (kind) => {
    const count = counts.get(kind) ?? 0;
    counts.set(kind, count + 1);
    return `${partKey}-${kind}${count}`;
  };
}

/** A block with its title in a row of its own above it; the title then heads every number of the block. */
function titledBlock({ head, bodies }: BlockRows, id: string, text: string, colSpan: number): BlockRows {
  const title: HeaderCell = {
    kind: 'header',
    id,
    text,
    unit: '',
    isGroup: true,
    scope: 'rowgroup',
    colSpan,
    rowSpan: 1,
    column: 0,
    isTotal: false,
  };
  const withTitle = (cell: TableCell): TableCell => (cell.kind === 'data' ? { ...cell, headers: [id, ...cell.headers] } : cell);
  return {
    head: [{ role: 'block', level: 0, isSection: false, isTotal: false, cells: [title] }, ...head],
    bodies: bodies.map((rows) => rows.map((row) => ({ ...row, cells: row.cells.map(withTitle) }))),
  };
}

/**
 * The table of one part of a format. Formats differ in their data alone; every table is made from them here.
 *
 * @param format an official format, or another
 * @param partKey the part of the report
 * @param language the language of the labels
 * @param layout how its headings are laid out
 */
export function tableModel(format: Format, partKey: string, language: Language, layout: TableLayout = 'wide'): TableModel {
  const { title, blocks: printed } = tablePart(format, partKey);
  needLanguage(language);
  const isCompact = layout === 'compact';
  const blocks = isCompact ? printed.map(turnedBlock) : printed;
  const depth = Math.max(...blocks.map(({ rows }) => depthOf(rows)));
  const labelColumns = isCompact ? Math.min(1, depth) : depth;
  const dataColumns = Math.max(...blocks.map(({ columns }) => leaves(columns).length));
  const frame: TableFrame = { part: partKey, layout, labelColumns, dataColumns, language, nextId: idsOf(partKey) };
  const isSplit = blocks.length > 1;

  const parts = blocks.map((block) => {
    if (!block.label) return blockRows(block, frame);
    const id = frame.nextId('b');
    return titledBlock(blockRows(block, frame), id, language.label(block.label), labelColumns + dataColumns);
  });
  const bodies = parts.flatMap(({ head, bodies: [first = [], ...others] }) => [isSplit ? [...head, ...first] : first, ...others]);
  return {
    lang: language.tag,
    format: format.id,
    part: partKey,
    layout,
    title: language.label(title),
    labelColumns,
    dataColumns,
    head: isSplit ? [] : parts.flatMap(({ head }) => head),
    bodies,
    cells: bodies.flat().flatMap(({ cells }) => cells.filter((cell) => cell.kind === 'data')),
  };
}
