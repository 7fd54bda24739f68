import type { GridCell } from '../document.js';
import { MIN_ROW_START } from './format-labels.js';
import type { FormatLabels, RowLabels } from './format-labels.js';
import { isGroupHeading, isHeadingOf } from './heading-text.js';
import { isPieceOf, normalizedLabel, numberOfLabel } from './normalized-label.js';

// Groups decide, then labels: 其他 and 总计 are rows of the format in one group, and may stand in any other.

/** The groups of rows that a row of a published table stands in, as far as the table says. */
export interface GroupsBeside {
  /** Those that reach over the row, outermost first, normalised; empty where the table shows none. */
  readonly over: readonly string[];
  /** Those that the rows before it stand in. */
  readonly running: readonly string[];
  /** The row before it that was found. */
  readonly before: RowLabels | undefined;
  /** Whether the table shows groups over its rows: a row without one is in none. */
  readonly isGrouped: boolean;
}

/** A label, and the row of the format that it names. */
export interface NamedRow {
  readonly label: GridCell;
  readonly labels: RowLabels;
  /** Whether the label is the official one. */
  readonly isExact: boolean;
}

const isWithin = (inner: readonly string[], outer: readonly string[]): boolean => inner.every((group) => outer.includes(group));

/** The groups of a format that a text names, outermost first; `undefined` where it names none. */
function groupsNamed(text: string, { rowGroups }: FormatLabels): readonly string[] | undefined {
  const exact = rowGroups.get(text);
  if (exact || text.length < MIN_ROW_START) return exact;
  return [...rowGroups].find(([group]) => isGroupHeading(text, group))?.[1];
}

/** Whether a text before a label is none of a group: a number, what stands beside the headings, the label of another row, which reaches no further. */
const isNoGroup = (text: string, { block }: RowLabels, { rowOf }: FormatLabels): boolean =>
  block.besides.has(text) || !/\p{L}/u.test(text) || rowOf(text) !== undefined;

/** Whether a text before a label is nothing that a format has: no group, no heading or half of one, no label of a row. */
export const isStrange = (text: string, labels: FormatLabels): boolean =>
  /\p{L}/u.test(text) &&
  groupsNamed(text, labels) === undefined &&
  labels.rowOf(text) === undefined &&
  !labels.parts.some(({ blocks }) =>
    blocks.some(
      (block) => block.besides.has(text) || isHeadingOf(text, block) || block.headings.some((heading) => isPieceOf(text, heading)),
    ),
  );

/** What stands in each column or reaches down to it from the rows above, as in a table of which nothing is merged. */
export class ReachingDown {
  readonly #cells: (GridCell | undefined)[] = [];

  /** Takes one row after the other. */
  add(places: readonly GridCell[]): void {
    places.forEach((cell, column) => {
      if (cell.text.trim() !== '') this.#cells[column] = cell;
    });
  }

  /** The groups over a label: those of what stands before it in its row, or reaches down to there. What is no group of the format stands as it is. */
  groupsOver(places: readonly GridCell[], { label, labels: row }: NamedRow, labels: FormatLabels): readonly string[] {
    const before = this.#cells.slice(0, Math.max(0, places.indexOf(label)));
    const texts = [...new Set(before)].flatMap((cell) => (cell ? normalizedLabel(cell.text) : ''));
    return [...new Set(texts.flatMap((text) => groupsNamed(text, labels) ?? (isNoGroup(text, row, labels) ? [] : [text])))];
  }
}

/** Whether a label that several groups may have is that of a row of the format: by the groups over it, by its number, or by the row before it. */
function isOwnGeneric(
  text: string,
  row: RowLabels,
  { over, running, before, isGrouped }: GroupsBeside,
  rows: readonly RowLabels[],
): boolean {
  const number = numberOfLabel(text);
  if (number !== '' && number !== row.number) return false;
  const inner = row.groups[row.groups.length - 1];
  if (over.length > 0) return over[over.length - 1] === inner;
  if (isGrouped && number === '') return false;
  const follows = before === row || (before !== undefined && before === rows[rows.indexOf(row) - 1]);
  return follows || (running[running.length - 1] === inner && (number !== '' || inner !== undefined));
}

/** Whether groups that are not a row's own only reach too far down, as wrong spans do: the row stands right behind the one before it in the format, which is in them. */
function onlyReachDown(others: readonly string[], row: RowLabels, before: RowLabels | undefined, rows: readonly RowLabels[]): boolean {
  return before !== undefined && before === rows[rows.indexOf(row) - 1] && isWithin(others, before.groups);
}

/** Whether a label, found among those of a format, stands where the format has it. A group of the format over it that is not its own makes it the label of something else. */
export function isOwnLabel({ label, labels: row, isExact }: NamedRow, groups: GroupsBeside, { rows }: FormatLabels): boolean {
  const others = groups.over.filter((group) => !row.groups.includes(group));
  if (row.isAmbiguous) return others.length === 0 && isOwnGeneric(label.text, row, groups, rows);
  return others.length === 0 || (isExact && onlyReachDown(others, row, groups.before, rows));
}
