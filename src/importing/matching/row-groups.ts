import type { GridCell } from '../published-document.js';
import { MIN_ROW_START } from './format-labels.js';
import type { FormatLabels, RowLabels } from './format-labels.js';
import { isGroupHeading, isHeadingOf } from './heading-text.js';
import { isPieceOf, normalizedLabel, numberOfLabel } from './normalized-label.js';

// Groups take precedence over labels: 其他 and 总计 are rows of the format in one group, and may occur in any other.

/** The groups of rows that a row of a published table is in, as far as the table shows. */
export interface GroupsBeside {
  /** The groups that span the row, outermost first, normalised; empty where the table shows none. */
  readonly over: readonly string[];
  /** The groups that the rows before it are in. */
  readonly running: readonly string[];
  /** The last row before it that was recognised. */
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

/** Whether a text before a label is not that of a group: a number, text beside the headings, the label of another row. */
const isNoGroup = (text: string, { block }: RowLabels, { rowOf }: FormatLabels): boolean =>
  block.besides.has(text) || !/\p{L}/u.test(text) || rowOf(text) !== undefined;

/** Whether a text before a label is not in the format at all: neither a group, nor a heading or half of one, nor the label of a row. */
export const isStrange = (text: string, labels: FormatLabels): boolean =>
  /\p{L}/u.test(text) &&
  groupsNamed(text, labels) === undefined &&
  labels.rowOf(text) === undefined &&
  !labels.parts.some(({ blocks }) =>
    blocks.some(
      (block) => block.besides.has(text) || isHeadingOf(text, block) || block.headings.some((heading) => isPieceOf(text, heading)),
    ),
  );

/** The last text in each column, which extends down from the rows above, as in a table in which nothing is merged. */
export class TextsAbove {
  readonly #cells: (GridCell | undefined)[] = [];

  /** Takes one row after the other. */
  add(places: readonly GridCell[]): void {
    places.forEach((cell, column) => {
      if (cell.text.trim() !== '') this.#cells[column] = cell;
    });
  }

  /**
   * The groups over a label: the texts before it in its row, or those that extend down to there. A text that is not a group of the format
   * is kept as it is.
   */
  groupsOver(places: readonly GridCell[], { label, labels: row }: NamedRow, labels: FormatLabels): readonly string[] {
    const before = this.#cells.slice(0, Math.max(0, places.indexOf(label)));
    const texts = [...new Set(before)].flatMap((cell) => (cell ? normalizedLabel(cell.text) : ''));
    return [...new Set(texts.flatMap((text) => groupsNamed(text, labels) ?? (isNoGroup(text, row, labels) ? [] : [text])))];
  }
}

/**
 * Whether a label that several groups may have is that of a row of the format, judged by the groups over it, by its number, or by the row
 * before it.
 */
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

/**
 * Whether groups that are not a row's own only extend too far down because of wrong spans: the row directly follows, in the format, the row
 * before it, which is in those groups.
 */
function onlyReachDown(others: readonly string[], row: RowLabels, before: RowLabels | undefined, rows: readonly RowLabels[]): boolean {
  return before !== undefined && before === rows[rows.indexOf(row) - 1] && isWithin(others, before.groups);
}

/**
 * Whether a label of the format is in the right group. Under a group of the format that is not its own, it is the label of something else.
 */
export function isOwnLabel({ label, labels: row, isExact }: NamedRow, groups: GroupsBeside, { rows }: FormatLabels): boolean {
  const others = groups.over.filter((group) => !row.groups.includes(group));
  if (row.isAmbiguous) return others.length === 0 && isOwnGeneric(label.text, row, groups, rows);
  return others.length === 0 || (isExact && onlyReachDown(others, row, groups.before, rows));
}
