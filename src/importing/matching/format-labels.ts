import { cellsOf, leaves, TABLE_PARTS } from '../../formats/cells.js';
import type { CellSpec } from '../../formats/cells.js';
import type { Block, Format, Heading, Part, TablePartKey } from '../../formats/format.js';
import { FORMATS } from '../../formats/formats.js';
import type { FormatId } from '../../formats/formats.js';
import { onceEach } from '../../formats/once-each.js';
import { isPieceOf, isSlipOf, normalizedLabel } from './normalized-label.js';

/** A line of cells of a format: what stands at its left, and the cells. */
export interface RowLabels {
  readonly part: TablePartKey;
  readonly block: BlockLabels;
  /** Its own label as it is printed, and normalised; empty for a line without one. */
  readonly text: string;
  readonly label: string;
  /** The keys down to the row, joined by dots. */
  readonly path: string;
  readonly cells: readonly CellSpec[];
  /** Whether its label, without its number, heads a column too. */
  readonly isAmbiguous: boolean;
}

/** The column headings of one block. */
export interface BlockLabels {
  readonly block: Block;
  /** Every heading, row by row as it is printed, normalised. */
  readonly headings: readonly string[];
  /** The headings that stand right above the numbers, left to right, normalised. */
  readonly columns: readonly string[];
}

/** The labels of one part's tables. */
export interface PartLabels {
  readonly part: TablePartKey;
  readonly title: string;
  readonly rows: readonly RowLabels[];
  readonly blocks: readonly BlockLabels[];
}

/** The labels of a tree of headings, normalised, level by level as they are printed. */
const byLevel = (headings: readonly Heading[]): string[] =>
  headings.length === 0
    ? []
    : [...headings.map(({ label }) => normalizedLabel(label)), ...byLevel(headings.flatMap(({ children = [] }) => children))];

function partLabels(part: TablePartKey, { title, blocks: all }: Part): PartLabels {
  const blocks = all.map((block): BlockLabels => ({
    block,
    headings: byLevel(block.columns),
    columns: leaves(block.columns).flatMap((chain) => byLevel(chain.slice(-1)).slice(0, 1)),
  }));
  const headings = new Set(blocks.flatMap((block) => block.headings));
  const rows = new Map<readonly Heading[], CellSpec[]>();
  for (const cell of cellsOf(part, { title, blocks: all })) {
    const line = rows.get(cell.rows);
    if (line) line.push(cell);
    else rows.set(cell.rows, [cell]);
  }
  return {
    part,
    title,
    blocks,
    rows: [...rows].flatMap(([chain, cells]): RowLabels[] => {
      const block = blocks.find((other) => other.block === cells[0]?.block);
      const text = chain[chain.length - 1]?.label ?? '';
      const label = normalizedLabel(text);
      const path = [part, ...chain.flatMap(({ key }) => key ?? [])].join('.');
      return block ? [{ part, block, text, label, path, cells, isAmbiguous: headings.has(label) }] : [];
    }),
  };
}

/** The labels of one format, made ready to be looked up. */
export interface FormatLabels {
  readonly id: FormatId;
  readonly parts: readonly PartLabels[];
  /** The rows of all parts, in their order. */
  readonly rows: readonly RowLabels[];
  /** All that is printed in its tables but the numbers, normalised. */
  readonly all: ReadonlySet<string>;
  /** The row that a published text labels, with whether the text is the official one; `undefined` where it labels none, or could be of several. */
  readonly rowOf: (text: string) => { readonly row: RowLabels; readonly isExact: boolean } | undefined;
}

const labelsOnce = /* @__PURE__ */ onceEach((format: Format & { readonly id: FormatId }): FormatLabels => {
  const parts = TABLE_PARTS.map((part) => partLabels(part, format.parts[part]));
  const blocks = parts.flatMap((part) => part.blocks);
  const all = new Set(
    blocks.flatMap(({ headings, block: { label, corner, rows } }) => [
      ...headings,
      ...byLevel(rows),
      ...[label, corner].map((text) => normalizedLabel(text ?? '')),
    ]),
  );
  all.delete('');
  const rows = parts.flatMap((part) => part.rows);
  return { id: format.id, parts, rows, all, rowOf: rowFinder(rows, all) };
});

export const formatLabels = (id: FormatId): FormatLabels => labelsOnce(FORMATS[id]);

const LEAST_ROW_PIECE = 4;

/** What is no row is looked up again and again: the headings, the labels of groups. */
const MOST_KNOWN = 2000;

function rowFinder(everyRow: readonly RowLabels[], all: ReadonlySet<string>): FormatLabels['rowOf'] {
  const rows = everyRow.filter(({ label }) => label !== '');
  const exact = new Map(rows.map((row) => [row.label, row]));
  const known = new Map<string, ReturnType<FormatLabels['rowOf']>>();
  const find = (label: string): ReturnType<FormatLabels['rowOf']> => {
    const row = exact.get(label);
    if (row) return { row, isExact: true };
    if (label.length < LEAST_ROW_PIECE || all.has(label)) return undefined;
    const pieces = rows.filter((other) => isPieceOf(label, other.label));
    const [found, ...others] = pieces.length > 0 ? pieces : rows.filter((other) => isSlipOf(label, other.label));
    return found && others.length === 0 ? { row: found, isExact: false } : undefined;
  };
  return (text) => {
    const label = normalizedLabel(text);
    if (!known.has(label)) {
      if (known.size > MOST_KNOWN) known.clear();
      known.set(label, find(label));
    }
    return known.get(label);
  };
}
