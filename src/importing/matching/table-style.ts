import type { Grid, GridCell } from '../document.js';
import type { BlockLabels, FormatLabels, RowLabels } from './format-labels.js';
import { normalizedLabel } from './normalized-label.js';
import { isFilled } from './table-lines.js';
import type { TableLine } from './table-lines.js';

/** What is known of the rows of a table, all together. */
export interface TableStyle {
  /** Whether no row has more cells behind its label than its headings ask for, nor its headings blank ones behind them: none is there only to fill up a row. */
  readonly isTight: boolean;
  /** Whether a row shows that its first number stands right behind its label. */
  readonly isClose: boolean;
  /** Whether nothing tells where a row ends but the label of the next. */
  readonly isStream?: boolean | undefined;
  /** The rows of such a table whose next row is not the one that follows in the format: what is left of that may stand at their ends. */
  readonly openEnded?: readonly TableLine[];
  /** How many cells a row has that is filled up with blank cells at its end, where the table has such rows: one as long has lost none. */
  readonly filledUpTo?: number;
}

/** Whether a row of headings has all those of one of the blocks, and blank cells behind them. */
function isFilledUp(own: readonly GridCell[], blocks: ReadonlySet<BlockLabels>): boolean {
  if (own.slice(-1).every(isFilled)) return false;
  const texts = own.map(({ text }) => normalizedLabel(text));
  return [...blocks].some(({ columns }) => columns.every(({ label }) => texts.includes(label)));
}

/** The rows behind which the next row of their block is missing, or stands without its label, which alone would show where it starts. */
const openEnded = (all: readonly TableLine[], rows: readonly RowLabels[]): TableLine[] =>
  all.filter(({ labels }, at) => {
    if (!labels) return false;
    const awaited = rows[rows.indexOf(labels) + 1];
    const next = all[at + 1];
    if (awaited?.block !== labels.block || awaited === next?.labels) return false;
    // A label that is not known starts a row as well.
    return !(next && !next.labels && next.headings.some(isFilled) && next.cells.some(isFilled));
  });

/** What a table's rows show of how it was made. */
export function tableStyle(all: readonly TableLine[], { isRagged, isStream }: Grid, { rows }: FormatLabels): TableStyle {
  const lines = all.flatMap(({ own, cells, labels }) => (labels ? [{ own, cells, count: labels.cells.length }] : []));
  // No row of the table starts with a blank cell, so that none stands behind a label either.
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
    // A number in the very last place: nothing was put there only to fill up the row.
    !longer.some(({ cells }) => cells.slice(-1).every(isFilled));
  return { isTight, isClose, ...(isStream && { isStream, openEnded: openEnded(all, rows) }), ...(isKnown && { filledUpTo: width }) };
}
