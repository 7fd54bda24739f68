import { columnMap } from './column-map.js';
import type { ColumnMap } from './column-map.js';
import type { Grid, GridCell } from '../published-document.js';
import type { BlockLabels, PartLabels } from './format-labels.js';
import { headingOrder } from './heading-order.js';
import type { HeadingOrder } from './heading-order.js';
import { isHeadingLabel } from './heading-text.js';
import { normalizedLabel } from './normalized-label.js';

/** The headings between two rows of numbers, row by row without blank ones, and which rows of the last table they are in. */
export interface HeadingRun {
  readonly rows: readonly (readonly GridCell[])[];
  readonly grid: Grid;
  readonly from: number;
  readonly to: number;
  /** The line of text right above that table, where the headings start in it. */
  readonly above?: string | undefined;
}

/** What headings tell about a block's numbers. */
export interface BlockHeadings {
  /** Judged by the columns that they are above. */
  readonly map: ColumnMap | undefined;
  /** Judged by their order, which is the official one. */
  readonly order: HeadingOrder | undefined;
}

/** Headings of one part, and what they tell about its blocks. */
export interface Headings extends HeadingRun {
  readonly part: string;
  readonly blocks: ReadonlyMap<BlockLabels, BlockHeadings>;
}

/** How many cells start in a row. */
export const ownLength = (row: readonly GridCell[]): number => row.filter(({ isMissing }) => !isMissing).length;

/** Whether columns are reliable: merged cells are resolved, or the rows of headings all have the same length. */
function hasColumns({ grid, from, to }: HeadingRun): boolean {
  if (grid.isStream) return false;
  const [first, ...others] = grid.rows.slice(from, to + 1).filter((row) => row.filter(({ text }) => text.trim() !== '').length > 1);
  return !grid.isRagged || (first !== undefined && others.every((row) => ownLength(row) === ownLength(first)));
}

/** The rows of the headings, as wide as they are. */
function headingRows({ grid, from, to }: HeadingRun): readonly (readonly GridCell[])[] {
  const rows = grid.rows.slice(from, to + 1);
  const width = grid.isRagged ? Math.max(...rows.map(ownLength)) : undefined;
  return rows.map((row) => row.slice(0, width));
}

/** Whether all headings are in one row: those of several blocks are then side by side rather than below each other. */
const isFlat = ({ rows }: HeadingRun): boolean => rows.filter(({ length }) => length > 1).length === 1;

/** Words behind the name of a group in a line of text: 行政复议情况. */
const BEHIND_GROUP = /(?:案件)?(?:情况|结果)?(?:统计)?表?$/;

/** The group that a line right above a table names, whose own headings name none. */
function groupAbove({ rows, above = '' }: HeadingRun, block: BlockLabels): string {
  const label = normalizedLabel(above).replace(BEHIND_GROUP, '');
  const isNamed = rows.flat().some(({ text }) => block.groupLabels.has(normalizedLabel(text)));
  return block.hasTwins && !isNamed && block.groupLabels.has(label) ? label : '';
}

function blockHeadings(run: HeadingRun, block: BlockLabels): BlockHeadings {
  const map = hasColumns(run) ? columnMap(headingRows(run), block, groupAbove(run, block)) : undefined;
  return {
    map: map?.isWhole || !run.grid.isUneven ? map : undefined,
    order: headingOrder(run.rows, block, !run.grid.isStream),
  };
}

/**
 * The part of a format that headings belong to, which is the one of which most were found, and what they tell; `undefined` where they
 * belong to none.
 */
export function headingsOf(run: HeadingRun, parts: readonly PartLabels[]): Headings | undefined {
  const labels = run.rows.flat().map(({ text }) => normalizedLabel(text));
  let best: Headings | undefined;
  let most = 0;
  for (const { part, blocks } of parts) {
    const agreeing = new Map<BlockLabels, BlockHeadings>();
    let found = 0;
    for (const block of blocks) {
      const others = labels.filter((label) => !isHeadingLabel(label, block));
      const own = labels.length - others.length;
      if (own === 0) continue;
      found = Math.max(found, own);
      // A heading of another block of the part says that these are not this block's.
      const isOther = others.some((label) => blocks.some((other) => isHeadingLabel(label, other)));
      if (isOther && !isFlat(run)) continue;
      const headings = blockHeadings(run, block);
      // Beside headings of another block only columns are reliable.
      agreeing.set(block, isOther ? { ...headings, order: undefined } : headings);
    }
    if (found > most) [best, most] = [{ ...run, part, blocks: agreeing }, found];
  }
  return best;
}

/** Whether a label is among those of a block: a heading, or a text beside its headings. */
const isOfBlock = (label: string, block: BlockLabels): boolean => isHeadingLabel(label, block) || block.besides.has(label);

/** Whether headings are all those of a block, and no others. */
export const isWhole = ({ rows, blocks }: Headings): boolean =>
  [...blocks].some(
    ([block, { map, order }]) =>
      (map?.isWhole === true || order !== undefined) &&
      (order !== undefined || rows.flat().every(({ text }) => isOfBlock(normalizedLabel(text), block))),
  );
