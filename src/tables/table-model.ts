import { leaves } from '../formats/cells.js';
import type { Block, Format, Heading, TablePartKey } from '../formats/format.js';
import { unnamedUnit } from '../formats/unnamed-unit.js';
import type { Language } from '../i18n/language.js';
import { unitMark } from '../i18n/unit-mark.js';

/** A header cell. Its `id` is unique within one table: `b…` names a block, `c…` a column, `r…` a row. */
export interface HeaderCell {
  readonly kind: 'header';
  readonly id: string;
  /** The official label. */
  readonly text: string;
  /** The unit of an amount whose official label does not name it, in brackets: it is shown behind the label, told from it. Empty for all others. */
  readonly unit: string;
  /** Whether it stands over other headings. */
  readonly isGroup: boolean;
  readonly scope: 'col' | 'row' | 'rowgroup';
  readonly colSpan: number;
  readonly rowSpan: number;
  /** The table column that it starts in. */
  readonly column: number;
}

/** What stands above the row headings. It heads no number. */
export interface CornerCell {
  readonly kind: 'corner';
  readonly text: string;
  readonly colSpan: number;
  readonly rowSpan: number;
}

/** A cell with a number of the report, and the ids of the header cells that name it: block, rows, columns, outermost first. */
export interface DataCell {
  readonly kind: 'data';
  readonly keys: readonly string[];
  readonly headers: readonly string[];
  readonly colSpan: number;
}

export interface TableRow {
  readonly role: 'block' | 'head' | 'data';
  /** How deep in the tree of rows the outermost heading is that starts here: 0 starts a section, 1 a group, 2 neither. */
  readonly level: number;
  readonly cells: readonly (HeaderCell | CornerCell | DataCell)[];
}

/** A part of a report as the rows and cells of one table, without any report's numbers in it. */
export interface TableModel {
  /** The tag of the language of its texts. */
  readonly lang: string;
  /** The format's id. */
  readonly format: string;
  readonly part: TablePartKey;
  readonly title: string;
  /** How many columns hold row headings, and how many hold numbers. */
  readonly labelColumns: number;
  readonly dataColumns: number;
  /** The column headings, where one set of them serves the whole table. */
  readonly head: readonly TableRow[];
  /** One group of rows a block; each starts with its block's own headings where there are several blocks. */
  readonly bodies: readonly (readonly TableRow[])[];
  /** The cells with numbers, in reading order. */
  readonly cells: readonly DataCell[];
}

/** A heading in a tree laid out over its leaves: it stands at `level` and reaches over `span` leaves from leaf `start` on. */
interface Placed {
  readonly heading: Heading;
  readonly id: string;
  /** Its own id and those of the headings above it, outermost first. */
  readonly ids: readonly string[];
  readonly level: number;
  readonly start: number;
  readonly span: number;
}

type NextId = (prefix: 'b' | 'c' | 'r') => string;

/** The headings of a tree in document order, each with the leaves that it reaches over. */
function place(headings: readonly Heading[], nextId: () => string, level = 0, start = 0, above: readonly string[] = []): Placed[] {
  let leaf = start;
  return headings.flatMap((heading) => {
    const id = nextId();
    const ids = [...above, id];
    const span = heading.children ? leaves(heading.children).length : 1;
    const own = { heading, id, ids, level, start: leaf, span };
    const below = heading.children ? place(heading.children, nextId, level + 1, leaf, ids) : [];
    leaf += span;
    return [own, ...below];
  });
}

const depthOf = (headings: readonly Heading[]): number => leaves(headings).reduce((depth, chain) => Math.max(depth, chain.length), 0);

const leavesOf = (placed: readonly Placed[]): Placed[] => placed.filter(({ heading }) => !heading.children);

/** The rows of one block: its column headings, and its lines of numbers with their row headings. */
function blockRows(block: Block, keys: readonly string[], labelColumns: number, dataColumns: number, language: Language, nextId: NextId) {
  const { label } = language;
  const columns = place(block.columns, () => nextId('c'));
  const columnDepth = depthOf(block.columns);
  const columnLeaves = leavesOf(columns);
  // In a block with fewer columns than the table, the last one takes what is left over, as in the official table.
  const spare = dataColumns - columnLeaves.length;
  const colSpan = ({ start, span }: Placed): number => span + (start + span === columnLeaves.length ? spare : 0);

  const head = Array.from({ length: columnDepth }, (_, line): TableRow => {
    const corner = { kind: 'corner', text: block.corner ? label(block.corner) : '', colSpan: labelColumns, rowSpan: columnDepth } as const;
    const cells = columns
      .filter(({ level }) => level === line)
      .map((placed): HeaderCell => {
        const { heading, id, level, start } = placed;
        return {
          kind: 'header',
          id,
          text: label(heading.label),
          unit: unitMark(unnamedUnit(heading), language),
          isGroup: !!heading.children,
          // A heading over several columns is still a column heading to them: `colgroup` would claim every column of the <colgroup>.
          scope: 'col',
          colSpan: colSpan(placed),
          rowSpan: heading.children ? 1 : columnDepth - level,
          column: labelColumns + start,
        };
      });
    return { role: 'head', level: 0, cells: line === 0 && labelColumns > 0 ? [corner, ...cells] : cells };
  });

  const rows = place(block.rows, () => nextId('r'));
  const rowLeaves = leavesOf(rows);
  const lines = rowLeaves.length > 0 ? rowLeaves : [{ start: 0, ids: [] }];
  const keysOf = (placed: readonly Placed[], ids: readonly string[]): string[] =>
    ids.flatMap((id) => placed.find((other) => other.id === id)?.heading.key ?? []);
  const body = lines.map((line): TableRow => {
    const starting = rows.filter(({ start }) => start === line.start);
    const headers = starting.map(({ heading, id, level, span }): HeaderCell => ({
      kind: 'header',
      id,
      text: label(heading.label),
      unit: '',
      isGroup: !!heading.children,
      // A row heading over several rows is still a row heading to them: `rowgroup` would reach to the end of the <tbody>.
      scope: 'row',
      colSpan: heading.children ? 1 : labelColumns - level,
      rowSpan: span,
      column: level,
    }));
    const data = columnLeaves.map((column): DataCell => ({
      kind: 'data',
      keys: [...keys, ...keysOf(rows, line.ids), ...keysOf(columns, column.ids)],
      headers: [...line.ids, ...column.ids],
      colSpan: colSpan(column),
    }));
    return { role: 'data', level: starting[0]?.level ?? 0, cells: [...headers, ...data] };
  });
  return { head, body };
}

/**
 * The table of one part of a format. Formats differ by their data alone; this is the one way from there to a table.
 *
 * @param format one of FORMATS
 * @param partKey the part of the report
 * @param language the language of the labels
 */
export function tableModel(format: Format, partKey: TablePartKey, language: Language): TableModel {
  const { title, blocks } = format.parts[partKey];
  const labelColumns = Math.max(...blocks.map(({ rows }) => depthOf(rows)));
  const dataColumns = Math.max(...blocks.map(({ columns }) => leaves(columns).length));
  const counts = { b: 0, c: 0, r: 0 };
  const nextId: NextId = (prefix) => `${prefix}${counts[prefix]++}`;
  const several = blocks.length > 1;

  const parts = blocks.map((block) => {
    const blockId = block.label && nextId('b');
    const { head, body } = blockRows(block, [partKey], labelColumns, dataColumns, language, nextId);
    if (!block.label || !blockId) return { head, body };
    const title: HeaderCell = {
      kind: 'header',
      id: blockId,
      text: language.label(block.label),
      unit: '',
      isGroup: true,
      scope: 'rowgroup',
      colSpan: labelColumns + dataColumns,
      rowSpan: 1,
      column: 0,
    };
    const titled = body.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (cell.kind === 'data' ? { ...cell, headers: [blockId, ...cell.headers] } : cell)),
    }));
    return { head: [{ role: 'block', level: 0, cells: [title] } as const, ...head], body: titled };
  });
  const bodies = parts.map(({ head, body }) => (several ? [...head, ...body] : body));
  return {
    lang: language.tag,
    format: format.id,
    part: partKey,
    title: language.label(title),
    labelColumns,
    dataColumns,
    head: several ? [] : parts.flatMap(({ head }) => head),
    bodies,
    cells: bodies.flat().flatMap(({ cells }) => cells.filter((cell) => cell.kind === 'data')),
  };
}
