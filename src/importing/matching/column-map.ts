import { publishedColumns } from './column-stacks.js';
import type { PublishedColumn } from './column-stacks.js';
import type { GridCell } from '../published-document.js';
import type { BlockLabels } from './format-labels.js';
import { isGroupHeading, isLeafHeading, isUnderGroups } from './heading-text.js';
import { isStartOf } from './normalized-label.js';

/** Which columns of a grid are under which headings of a block. */
export interface ColumnMap {
  /** For each column of the block the columns of the grid under its heading; none where it has no heading, or more than one. */
  readonly columns: readonly (readonly number[])[];
  /** The first column of the grid that has a heading of the block. The labels of rows are before it. */
  readonly first: number;
  /** Columns before it that have a heading of their own: a unit, a code, a remark. */
  readonly beside: readonly number[];
  /** Columns after it whose heading is not one of the block's, or occurs twice: the numbers under them are not read. */
  readonly unread: readonly PublishedColumn[];
  /** Headings that are not the block's, or occur twice, wherever they are, as published. */
  readonly unknown: readonly string[];
  /** Headings that were cut off, as published. */
  readonly cut: readonly string[];
  /** Whether every heading of the block is there, once, in the official order, and no other. */
  readonly isWhole: boolean;
}

/** Whether a column has no heading, and so may belong to the one before it. */
const isBare = ({ label, text }: PublishedColumn): boolean => label === '' && text.trim() === '';

/** The columns before the first heading of a block with a heading other than that of the row labels. */
const besideRows = (published: readonly PublishedColumn[], first: number, { besides }: BlockLabels): number[] =>
  published.filter(({ label, columns }) => label !== '' && !besides.has(label) && (columns[0] ?? 0) < first).flatMap((one) => one.columns);

/** The columns of a table whose headings are all those of a block, in its order; some may be cut off, since their order identifies them. */
function wholeMap(published: readonly PublishedColumn[], block: BlockLabels): ColumnMap | undefined {
  const { columns } = block;
  const named = published.filter((one) => !isBare(one));
  const own = named.slice(named.length - columns.length);
  const isEach = columns.every((column, index) => {
    const one = own[index];
    return one && isUnderGroups(one.above, column, block) && (isLeafHeading(one.label, column) || isStartOf(one.label, column.label));
  });
  // A single cut-off heading proves nothing; the headings before them are those of the row labels.
  if (!isEach || !own.some((one, index) => columns[index] && isLeafHeading(one.label, columns[index]))) return undefined;
  if (named.slice(0, named.length - own.length).some((one) => columns.some((column) => isLeafHeading(one.label, column)))) return undefined;
  const cut = own.filter((one, index) => columns[index] && !isLeafHeading(one.label, columns[index]));
  const first = own[0]?.columns[0] ?? 0;
  return {
    columns: own.map((one) => one.columns),
    first,
    beside: besideRows(published, first, block),
    unread: [],
    unknown: [],
    cut: cut.map(({ text }) => text),
    isWhole: true,
  };
}

/** Whether a heading of the block is below groups of the block that are not its own: then one of them has moved. */
function hasMoved(one: PublishedColumn, block: BlockLabels): boolean {
  const { columns } = block;
  const own = columns.filter((column) => isLeafHeading(one.label, column));
  if (own.length === 0) return false;
  const isKnown = one.above.every((text) => columns.some(({ groups }) => groups.some((group) => isGroupHeading(text, group))));
  const fitting = own.filter((column) => isUnderGroups(one.above, column, block));
  return isKnown && fitting.length !== 1;
}

/** The columns of a table whose headings are some of a block's, in any order. */
function partMap(published: readonly PublishedColumn[], block: BlockLabels): ColumnMap | undefined {
  const { columns } = block;
  if (published.some((one) => hasMoved(one, block))) return undefined;
  const owners = columns.map((): PublishedColumn[] => []);
  const unread = new Set<PublishedColumn>();
  for (const one of published) {
    const own = columns.flatMap((column, index) =>
      isLeafHeading(one.label, column) && isUnderGroups(one.above, column, block) ? [index] : [],
    );
    const [index] = own;
    if (own.length === 1 && index !== undefined) owners[index]?.push(one);
    else if (!isBare(one)) unread.add(one);
  }
  for (const own of owners) if (own.length > 1) for (const one of own) unread.add(one);
  const mapped = owners.map((own) => (own.length === 1 ? (own[0]?.columns ?? []) : []));
  if (!mapped.some(({ length }) => length > 0)) return undefined;
  const isOwn = ({ label }: PublishedColumn): boolean => columns.some((column) => isLeafHeading(label, column));
  const first = published.find(isOwn)?.columns[0] ?? 0;
  const behind = [...unread].filter((one) => (one.columns[0] ?? 0) >= first);
  const isCorner = ({ label }: PublishedColumn): boolean => block.besides.has(label);
  const unknown = [...unread].filter((one) => !isCorner(one)).map(({ text }) => text);
  return { columns: mapped, first, beside: besideRows(published, first, block), unread: behind, unknown, cut: [], isWhole: false };
}

/**
 * Which columns of a grid are under which headings of a block, judged by its rows of headings; `undefined` where they do not tell.
 *
 * @param group the group that all of its headings are in, normalised; empty where the table itself tells
 */
export function columnMap(headingRows: readonly (readonly GridCell[])[], block: BlockLabels, group = ''): ColumnMap | undefined {
  const published = publishedColumns(headingRows, block, group);
  return published && (wholeMap(published, block) ?? partMap(published, block));
}
