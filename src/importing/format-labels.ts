import { cellsOf, formatCells, leaves, TABLE_PARTS } from '../formats/cells.js';
import type { CellSpec } from '../formats/cells.js';
import type { Block, Format, Heading, TablePartKey } from '../formats/format.js';
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

/** The headings of a tree as they are printed: level by level. */
function byLevel(headings: readonly Heading[]): string[] {
  const below = headings.flatMap(({ children = [] }) => children);
  return headings.map(({ label }) => normalizedLabel(label)).concat(below.length > 0 ? byLevel(below) : []);
}

function partLabels(part: TablePartKey, format: Format): PartLabels {
  const { title, blocks: all } = format.parts[part];
  const blocks = all.map((block): BlockLabels => ({
    block,
    headings: byLevel(block.columns),
    columns: leaves(block.columns).map((chain) => normalizedLabel(chain[chain.length - 1]?.label ?? '')),
  }));
  const headings = new Set(blocks.flatMap((block) => block.headings));
  const rows = new Map<readonly Heading[], CellSpec[]>();
  for (const cell of cellsOf(part, format.parts[part])) {
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
  readonly format: Format;
  readonly parts: readonly PartLabels[];
  /** Every cell, in reading order. */
  readonly cells: readonly CellSpec[];
  /** The row that a published text labels, with whether the text is the official one; `undefined` where it labels none, or could be of several. */
  readonly rowOf: (text: string) => { readonly row: RowLabels; readonly isExact: boolean } | undefined;
}

const LABELS = /* @__PURE__ */ new WeakMap<Format, FormatLabels>();

export function formatLabels(format: Format): FormatLabels {
  let labels = LABELS.get(format);
  if (!labels) {
    const parts = TABLE_PARTS.map((part) => partLabels(part, format));
    labels = { format, parts, cells: formatCells(format), rowOf: rowFinder(parts) };
    LABELS.set(format, labels);
  }
  return labels;
}

const LEAST_ROW_PIECE = 4;

/** What is no row is looked up again and again: the headings, the labels of groups. */
const MOST_KNOWN = 2000;

function rowFinder(parts: readonly PartLabels[]): FormatLabels['rowOf'] {
  const rows = parts.flatMap((part) => part.rows.filter(({ label }) => label !== ''));
  const exact = new Map(rows.map((row) => [row.label, row]));
  const others = new Set(
    parts.flatMap(({ blocks, title }) => [
      normalizedLabel(title),
      ...blocks.flatMap(({ headings, block }) => [...headings, ...groupsOf(block.rows)]),
    ]),
  );
  const known = new Map<string, ReturnType<FormatLabels['rowOf']>>();
  const only = (found: readonly RowLabels[]) => (found.length === 1 && found[0] ? { row: found[0], isExact: false } : undefined);
  const find = (label: string): ReturnType<FormatLabels['rowOf']> => {
    const row = exact.get(label);
    if (row) return { row, isExact: true };
    if (label.length < LEAST_ROW_PIECE || others.has(label)) return undefined;
    const pieces = rows.filter((other) => isPieceOf(label, other.label));
    return pieces.length > 0 ? only(pieces) : only(rows.filter((other) => isSlipOf(label, other.label)));
  };
  return (text) => {
    const label = normalizedLabel(text);
    if (label === '') return undefined;
    if (!known.has(label)) {
      if (known.size > MOST_KNOWN) known.clear();
      known.set(label, find(label));
    }
    return known.get(label);
  };
}

/** The labels of rows that only group others. */
function groupsOf(rows: readonly Heading[]): string[] {
  return rows.flatMap(({ label, children }) => (children ? [normalizedLabel(label), ...groupsOf(children)] : []));
}
