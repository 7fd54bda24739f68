import type { Grid, GridCell } from './document.js';
import type { BlockLabels } from './format-labels.js';
import { normalizedLabel } from './normalized-label.js';
import { isFilled } from './table-lines.js';
import type { TableLine } from './table-lines.js';

/** What is known of the rows of a table, all together. */
export interface TableStyle {
  /** Whether no row has more cells behind its label than its headings ask for: none is there only to fill up a row. */
  readonly isTight: boolean;
  /** The blocks whose own row of headings is filled up with blank cells, as a row of numbers that has just enough cells may be too. */
  readonly filledUp?: ReadonlySet<BlockLabels>;
  /** Whether a row shows that its first number stands right behind its label. */
  readonly isClose: boolean;
  /** Whether nothing tells where a row ends but the label of the next. */
  readonly isStream?: boolean | undefined;
  /** The rows of such a table whose next row is not the one that follows in the format: what is left of that may stand at their ends. */
  readonly openEnded?: ReadonlySet<TableLine>;
  /** How many cells a row has that is filled up with blank cells at its end, where the table has such rows: one as long has lost none. */
  readonly filledUpTo?: number;
}

/** The blocks above whose rows a line has all their headings, and blank cells behind. */
function filledUpBlocks(all: readonly TableLine[]): ReadonlySet<BlockLabels> {
  const found = new Set<BlockLabels>();
  let above: readonly GridCell[] = [];
  for (const { own, labels } of all) {
    if (!labels) {
      if (own.some(isFilled)) above = own;
      continue;
    }
    const texts = above.map(({ text }) => normalizedLabel(text));
    if (texts[texts.length - 1] === '' && labels.block.columns.every((label) => texts.includes(label))) found.add(labels.block);
  }
  return found;
}

/** The rows behind which the next row of their block is missing, or stands without its label, which alone would show where it starts. */
const openEndedLines = (all: readonly TableLine[]): ReadonlySet<TableLine> =>
  new Set(
    all.filter(({ labels }, at) => {
      if (!labels || labels.index + 1 === labels.of) return false;
      const next = all[at + 1];
      // A label that is not known starts a row as well.
      const isOther = !next?.labels && next?.headings.some(isFilled) && next.cells.some(isFilled);
      return !isOther && !(next?.labels?.block === labels.block && next.labels.index === labels.index + 1);
    }),
  );

/** What a table's rows show of how it was made. */
export function tableStyle(all: readonly TableLine[], { isRagged, isStream }: Grid): TableStyle {
  const lines = all.flatMap(({ own, cells, labels }) => (labels ? [{ own, cells, count: labels.cells.length }] : []));
  // No row of the table starts with a blank cell, so that none stands behind a label either.
  const isFlush = !isStream && all.every(({ own }) => own[0]?.text.trim() !== '');
  const known = { filledUp: filledUpBlocks(all), ...(isStream && { isStream, openEnded: openEndedLines(all) }) };
  const isTight = lines.every(({ cells, count }) => cells.length <= count);
  const isClose = isFlush || lines.some(({ cells, count }) => cells.length === count && cells[0] && isFilled(cells[0]));
  const lengths = new Map<number, number>();
  let isFilledUp = false;
  for (const { own, cells, count } of lines) {
    lengths.set(own.length, (lengths.get(own.length) ?? 0) + 1);
    if (cells.length <= count) continue;
    const isSpare = !cells.slice(count).some(isFilled);
    // A number in the very last place: nothing was put there only to fill up the row.
    if (!isSpare && cells.slice(-1).some(isFilled)) return { isTight, isClose, ...known };
    isFilledUp ||= isSpare && cells.slice(0, count).every(isFilled);
  }
  const [[width, times] = [0, 0]] = [...lengths].sort(([, a], [, b]) => b - a);
  const isKnown = isFlush && isRagged === true && isFilledUp && times * 2 > lines.length;
  return { isTight, isClose, ...known, ...(isKnown && { filledUpTo: width }) };
}
