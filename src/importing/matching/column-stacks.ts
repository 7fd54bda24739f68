import type { GridCell } from '../published-document.js';
import type { BlockLabels } from './format-labels.js';
import { isLeafOf } from './heading-text.js';
import { normalizedLabel } from './normalized-label.js';

/** A column of a published table with its headings. */
export interface PublishedColumn {
  /** The columns of the grid under its heading. */
  readonly columns: readonly number[];
  /** The heading right above its numbers, normalised; empty where there is none. */
  readonly label: string;
  /** As it was published. */
  readonly text: string;
  /** The headings above that one, outermost first, normalised. */
  readonly above: readonly string[];
}

type Row = readonly GridCell[];

const labelOf = ({ text }: GridCell): string => normalizedLabel(text);

const isBlank = ({ text }: GridCell): boolean => text.trim() === '';

/** Whether a row has a single text, in its first place, like a title. The name of a group of columns is a heading. */
function isTitle(row: Row, block: BlockLabels): boolean {
  const [first] = row;
  if (first && block.hasTwins && block.groupLabels.has(labelOf(first))) return false;
  return first !== undefined && !isBlank(first) && row.every((cell) => cell === first || isBlank(cell)) && row.length > 1;
}

/** Whether no cell of some rows is merged: then a heading over several columns is followed by blank cells. */
const isUnmerged = (rows: readonly Row[]): boolean =>
  rows.every((row, index) => row.every((cell, column) => cell !== row[column - 1] && cell !== rows[index - 1]?.[column]));

/**
 * The heading of a place in an unmerged table: the text there, or the nearest one before it that extends over it. A heading of one column
 * extends over no other.
 */
function reachingOver(row: Row, column: number, block: BlockLabels): GridCell | undefined {
  for (let at = column; at >= 0; at -= 1) {
    const cell = row[at];
    if (!cell || isBlank(cell)) continue;
    return at === column || !isLeafOf(labelOf(cell), block) ? cell : undefined;
  }
  return undefined;
}

interface Stack {
  /** The lowest heading, which names the numbers, and its upper half where it is split over two rows: 商业 above 企业. */
  readonly leaf: GridCell | undefined;
  readonly label: string;
  readonly text: string;
  readonly above: readonly GridCell[];
}

/** The headings above a column of the grid, from the top down. */
function stackOf(rows: readonly Row[], column: number, block: BlockLabels, canReach: boolean): Stack {
  const own = rows.map((row) => row[column]);
  const lowest = own.reduce((found, cell, index) => (cell && !isBlank(cell) ? index : found), -1);
  const leaf = own[lowest];
  if (!leaf) return { leaf, label: '', text: '', above: [] };
  const over = rows.slice(0, lowest).flatMap((row) => (canReach ? reachingOver(row, column, block) : row[column]) ?? []);
  const cells = [...new Set(over)].filter((cell) => cell !== leaf && !isBlank(cell));
  const upper = cells[cells.length - 1];
  const whole = upper ? labelOf(upper) + labelOf(leaf) : '';
  if (upper && !isLeafOf(labelOf(leaf), block) && isLeafOf(whole, block))
    return { leaf, label: whole, text: upper.text + leaf.text, above: cells.slice(0, -1) };
  return { leaf, label: labelOf(leaf), text: leaf.text, above: cells };
}

/**
 * The columns of a table with the headings above them; `undefined` where the rows of headings are not reliable: a place is missing in one
 * of them, so that the others may have moved, or the heading of one column is above that of another.
 */
export function publishedColumns(headingRows: readonly Row[], block: BlockLabels, group = ''): PublishedColumn[] | undefined {
  const rows = headingRows.filter((row) => !isTitle(row, block));
  if (rows.some((row) => row.some(({ isMissing }) => isMissing))) return undefined;
  const canReach = isUnmerged(rows);
  const found: PublishedColumn[] = [];
  let last: GridCell | undefined;
  for (let column = 0; column < (rows[0]?.length ?? 0); column += 1) {
    const { leaf, label, text, above } = stackOf(rows, column, block, canReach);
    const before = found[found.length - 1];
    if (leaf && leaf === last && before) {
      found[found.length - 1] = { ...before, columns: [...before.columns, column] };
      continue;
    }
    const labels = [...(group ? [group] : []), ...above.map(labelOf)].filter(
      (one, index, all) => !block.besides.has(one) && one !== all[index - 1],
    );
    if (isLeafOf(label, block) && labels.some((one) => isLeafOf(one, block))) return undefined;
    const joined = block.joined.get(label);
    found.push({ columns: [column], text, ...(joined ? { label: joined.label, above: joined.groups } : { label, above: labels }) });
    last = leaf;
  }
  return found;
}
