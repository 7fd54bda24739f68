import type { Grid, GridCell } from '../published-document.js';
import type { BlockLabels, FormatLabels, RowLabels } from './format-labels.js';
import { normalizedLabel } from './normalized-label.js';
import { isFilled } from './table-lines.js';
import type { TableLine } from './table-lines.js';

/** What the rows of a table show as a whole. */
export interface TableStyle {
  /**
   * Whether no row has more cells after its label than it has headings, and no row of headings ends in blank cells: there are no cells that
   * only fill up a row.
   */
  readonly isTight: boolean;
  /** Whether a row shows that the first number directly follows the label. */
  readonly isClose: boolean;
  /** Whether only the label of the next row tells where a row ends. */
  readonly isStream?: boolean | undefined;
  /** The rows of such a table that are not followed by the next row of the format: remnants of that row may be at their ends. */
  readonly openEnded?: readonly TableLine[];
  /**
   * The length of rows that are filled up with blank cells at the end, where the table has such rows: a row of this length has lost no
   * cell.
   */
  readonly filledUpTo?: number;
}

/** Whether a row of headings has all those of a block, followed by blank cells. */
function isFilledUp(own: readonly GridCell[], blocks: ReadonlySet<BlockLabels>): boolean {
  if (own.slice(-1).every(isFilled)) return false;
  const texts = own.map(({ text }) => normalizedLabel(text));
  return [...blocks].some(({ columns }) => columns.every(({ label }) => texts.includes(label)));
}

/** The rows after which the next row of their block is missing or has lost its label, without which its start is unknown. */
const openEnded = (all: readonly TableLine[], rows: readonly RowLabels[]): TableLine[] =>
  all.filter(({ labels }, at) => {
    if (!labels) return false;
    const awaited = rows[rows.indexOf(labels) + 1];
    const next = all[at + 1];
    if (awaited?.block !== labels.block || awaited === next?.labels) return false;
    // An unknown label starts a row as well.
    return !(next && !next.labels && next.headings.some(isFilled) && next.cells.some(isFilled));
  });

/** Determines from a table's rows how it was made. */
export function tableStyle(all: readonly TableLine[], { isRagged, isStream }: Grid, { rows }: FormatLabels): TableStyle {
  const lines = all.flatMap(({ own, cells, labels }) => (labels ? [{ own, cells, count: labels.cells.length }] : []));
  // No row of the table starts with a blank cell, so that there is none after a label either.
  const isFlush = !isStream && all.every(({ own }) => own.slice(0, 1).every(isFilled));
  const isClose = isFlush || lines.some(({ cells, count }) => cells.length === count && cells.slice(0, 1).every(isFilled));
  const longer = lines.filter(({ cells, count }) => cells.length > count);
  const blocks = new Set(all.flatMap(({ labels }) => labels?.block ?? []));
  const isTight = longer.length === 0 && !all.some(({ own, labels }) => !labels && isFilledUp(own, blocks));
  const lengths = new Map<number, number>();
  for (const { own } of lines) lengths.set(own.length, (lengths.get(own.length) ?? 0) + 1);
  const [[width, times] = [0, 0]] = [...lengths].sort(([, a], [, b]) => b - a);
  const isKnown =
    isFlush &&
    isRagged &&
    times * 2 > lines.length &&
    longer.some(({ cells, count }) => cells.slice(0, count).every(isFilled) && !cells.slice(count).some(isFilled)) &&
    // With a number in the very last place, no cells were added only to fill up the row.
    !longer.some(({ cells }) => cells.slice(-1).every(isFilled));
  return { isTight, isClose, ...(isStream && { isStream, openEnded: openEnded(all, rows) }), ...(isKnown && { filledUpTo: width }) };
}
