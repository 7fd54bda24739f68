import { memoize } from '../../values/memoize.js';
import type { GridCell } from '../published-document.js';
import type { BlockLabels } from './format-labels.js';
import { isGroupHeading, isHeadingOf, isLeafHeading } from './heading-text.js';
import { isStartOf, normalizedLabel } from './normalized-label.js';

/** Headings that agree with those of a block, in its order. */
export interface HeadingOrder {
  /** The headings that were cut off, as published. */
  readonly cut: readonly string[];
}

interface OfficialHeading {
  readonly label: string;
  readonly isLeaf: boolean;
  /** Whether it is a group without which columns with the same heading could not be distinguished. */
  readonly isNeeded: boolean;
}

/** A heading that was split, whose other half may be on the next line: 商业 | 科研 above 企业 | 机构. */
interface SplitHeading {
  readonly text: string;
  readonly label: string;
  readonly official: string;
}

const officialOrder = /* @__PURE__ */ memoize(({ headings, columns, hasTwins }: BlockLabels): readonly OfficialHeading[] => {
  const leaves = new Set(columns.map(({ label }) => label));
  return headings.map((label) => ({ label, isLeaf: leaves.has(label), isNeeded: hasTwins }));
});

const isSame = (label: string, { label: official, isLeaf }: OfficialHeading): boolean =>
  isLeaf ? isLeafHeading(label, { label: official, groups: [] }) : isGroupHeading(label, official);

/**
 * The next official heading that a text is, or begins. Groups may be skipped where columns can be distinguished without them; headings of
 * columns may not.
 */
function nextOf(
  label: string,
  official: readonly OfficialHeading[],
  from: number,
): { readonly at: number; readonly isCut: boolean } | undefined {
  for (let at = from; at < official.length; at += 1) {
    const one = official[at];
    if (!one) return undefined;
    if (isSame(label, one)) return { at, isCut: false };
    if (one.isLeaf || one.isNeeded) return one.isLeaf && isStartOf(label, one.label) ? { at, isCut: true } : undefined;
  }
  return undefined;
}

/**
 * Whether a text in the first place of its row is the heading of the row labels, or is alone in the row and the heading of the whole table.
 * A heading of the block that is out of order beside others is neither; alone in its row a group may be a little higher than its neighbours in
 * print, and the headings below it tell.
 */
const isAside = (row: readonly GridCell[], cell: GridCell, block: BlockLabels): boolean =>
  row.length === 1 || (block.block.rows.length > 0 && cell === row[0] && !isOwn(normalizedLabel(cell.text), block));

/** Whether a text is a heading of the block, or a group that was cut off or has a slip of the pen. */
const isOwn = (label: string, block: BlockLabels): boolean =>
  isHeadingOf(label, block) || block.columns.some(({ groups }) => groups.some((group) => isGroupHeading(label, group)));

/**
 * Whether published headings are exactly those of a block, in the official order: every heading of a column is there, and nothing else.
 * `undefined` where they are not: then the order of numbers says nothing.
 *
 * @param rows the headings, row by row, without blank ones
 * @param areRows whether the rows are those of the table, so that the first heading in one may be that of the row labels
 */
export function headingOrder(rows: readonly (readonly GridCell[])[], block: BlockLabels, areRows: boolean): HeadingOrder | undefined {
  const official = officialOrder(block);
  const halves: SplitHeading[] = [];
  let next = 0;
  let exact = 0;
  for (const row of rows)
    for (const cell of row) {
      const label = normalizedLabel(cell.text);
      if (block.besides.has(label)) continue;
      const found = nextOf(label, official, next);
      if (found) {
        const one = official[found.at];
        if (found.isCut && one) halves.push({ text: cell.text, label, official: one.label });
        else exact += 1;
        next = found.at + 1;
        continue;
      }
      const half = halves.findIndex((one) => one.label + label === one.official);
      if (half >= 0) halves.splice(half, 1);
      else if (!areRows || !isAside(row, cell, block)) return undefined;
    }
  const isWhole = official.slice(next).every(({ isLeaf }) => !isLeaf);
  return isWhole && exact > 0 ? { cut: halves.map(({ text }) => text) } : undefined;
}
