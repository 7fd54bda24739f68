import type { TablePartKey } from '../../formats/format.js';
import { agreement, columnMap, isHeading } from './column-headings.js';
import type { Agreement, ColumnMap } from './column-headings.js';
import type { Grid, GridCell } from '../document.js';
import type { BlockLabels, PartLabels, RowLabels } from './format-labels.js';
import { normalizedLabel, unitInLabel } from './normalized-label.js';

/** Headings that stand between two rows of numbers, and the rows of the last of their tables that they stand in. */
export interface HeadingRun {
  readonly cells: readonly GridCell[];
  readonly grid: Grid;
  readonly from: number;
  readonly to: number;
}

/** Headings of one part: the blocks of it that they agree with, and the columns that they stand over. */
export interface Headings extends HeadingRun {
  readonly part: TablePartKey;
  readonly agrees: ReadonlyMap<BlockLabels, Agreement & { readonly map: ColumnMap | undefined }>;
}

/** What headings are of a format's parts: the part of which most were found; `undefined` where they are of none. */
export function headingsOf(run: HeadingRun, parts: readonly PartLabels[]): Headings | undefined {
  const texts = run.cells.map(({ text }) => text);
  let best: Headings | undefined;
  let most = 0;
  for (const { part, blocks } of parts) {
    const agrees = new Map<BlockLabels, Agreement & { readonly map: ColumnMap | undefined }>();
    let found = 0;
    for (const block of blocks) {
      const own = agreement(texts, block);
      // A heading of another block of the part says that these are not this block's.
      const isOther = texts.some((text) => !isHeading(text, block) && blocks.some((other) => isHeading(text, other)));
      if (own && !isOther) agrees.set(block, { ...own, map: columnMap(run.grid.rows.slice(run.from, run.to + 1), block) });
      found = Math.max(found, own && !isOther ? own.found : texts.filter((text) => isHeading(text, block)).length);
    }
    if (found > most) [best, most] = [{ ...run, part, agrees }, found];
  }
  return best;
}

/** The unit that the heading of a column states, or that stands in a cell of its own beside it. */
export function unitAbove({ cells }: Headings, { block, cells: specs }: RowLabels, index: number): string | undefined {
  if (specs[index]?.kind !== 'amount') return undefined;
  const labelled = (label: string | undefined) => cells.find(({ text }) => normalizedLabel(text) === label && unitInLabel(text));
  return unitInLabel((labelled(block.columns[index]) ?? labelled(''))?.text ?? '') ?? specs[index].unit;
}
