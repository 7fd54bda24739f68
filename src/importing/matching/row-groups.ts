import type { GridCell } from '../document.js';
import type { FormatLabels, RowLabels } from './format-labels.js';
import { normalizedLabel, numberOfLabel } from './normalized-label.js';

// Groups decide, then labels: 其他 and 总计 are rows of the format in one group, and may stand in any other.

/** The groups of rows that a row of a published table stands in, as far as the table says. */
export interface GroupsBeside {
  /** Those that reach over the row, outermost first, normalised; empty where the table shows none. */
  readonly over: readonly string[];
  /** Those that the rows before it stand in. */
  readonly running: readonly string[];
  /** The row before it that was found. */
  readonly before: RowLabels | undefined;
}

const isWithin = (inner: readonly string[], outer: readonly string[]): boolean => inner.every((group) => outer.includes(group));

/** What stands in each column or reaches down to it from the rows above, as in a table of which nothing is merged. */
export class ReachingDown {
  readonly #cells: (GridCell | undefined)[] = [];

  /** Takes one row after the other. */
  add(places: readonly GridCell[]): void {
    places.forEach((cell, column) => {
      if (cell.text.trim() !== '') this.#cells[column] = cell;
    });
  }

  /** The groups over a label: those of what stands before it in its row, or reaches down to there. */
  groupsOver(places: readonly GridCell[], label: GridCell, { rowGroups }: FormatLabels): readonly string[] {
    const before = this.#cells.slice(0, Math.max(0, places.indexOf(label)));
    const known = [...new Set(before)].flatMap((cell) => (cell && rowGroups.get(normalizedLabel(cell.text))) ?? []);
    return [...new Set(known)];
  }
}

/** Whether a label that several groups may have is that of a row of the format: by the groups over it, by its number, or by the row before it. */
function isOwnGeneric(text: string, row: RowLabels, { over, running, before }: GroupsBeside, rows: readonly RowLabels[]): boolean {
  const number = numberOfLabel(text);
  if (number !== '' && number !== row.number) return false;
  const inner = row.groups[row.groups.length - 1];
  if (over.length > 0) return over[over.length - 1] === inner;
  const follows = before === row || (before !== undefined && before === rows[rows.indexOf(row) - 1]);
  return follows || (running[running.length - 1] === inner && (number !== '' || inner !== undefined));
}

/** A label, and the row of the format that it names. */
export interface NamedRow {
  readonly label: GridCell;
  readonly labels: RowLabels;
  /** Whether the label is the official one. */
  readonly isExact: boolean;
}

/**
 * Whether a label, found among those of a format, stands where the format has it. A label that no other row has needs no group; one that was cut off, or that any group may
 * have, is another row's where a group over it is not its own.
 */
export function isOwnLabel({ label, labels: row, isExact }: NamedRow, groups: GroupsBeside, { rows }: FormatLabels): boolean {
  if (isExact && !row.isAmbiguous) return true;
  return isWithin(groups.over, row.groups) && (!row.isAmbiguous || isOwnGeneric(label.text, row, groups, rows));
}
