import { memoize } from '../values/memoize.js';
import type { Block, Format, Heading, Kind, TablePart } from './format.js';
import { tableParts } from './parts.js';

/** One cell of a format: its place in the report, and the headings above and beside it. */
export interface CellSpec {
  /** The keys from the report down to the cell, the part's first. */
  readonly keys: readonly string[];
  /** The keys joined by dots. */
  readonly path: string;
  readonly kind: Kind;
  /** The unit of the number in the JSON: 件, 万元. */
  readonly unit?: string;
  readonly block: Block;
  /** The headings of its row and of its column, outermost first. */
  readonly rows: readonly Heading[];
  readonly columns: readonly Heading[];
}

/** Every leaf of a tree of headings, as the chain of headings that leads to it. */
export function leaves(headings: readonly Heading[]): (readonly Heading[])[] {
  return headings.flatMap((heading) => (heading.children ? leaves(heading.children).map((chain) => [heading, ...chain]) : [[heading]]));
}

const keysOf = (chain: readonly Heading[]): string[] => chain.flatMap(({ key }) => key ?? []);

/** The cells of one part in reading order. */
export function cellsOf({ key: partKey, blocks }: TablePart): CellSpec[] {
  return blocks.flatMap((block) => {
    const rows = block.rows.length > 0 ? leaves(block.rows) : [[]];
    const columns = leaves(block.columns).map((chain) => ({ chain, below: keysOf(chain) }));
    return rows.flatMap((row) => {
      const above = [partKey, ...keysOf(row)];
      return columns.map(({ chain, below }): CellSpec => {
        const { kind = 'count', unit } = chain[chain.length - 1] ?? {};
        const keys = [...above, ...below];
        return { keys, path: keys.join('.'), kind, ...(unit && { unit }), block, rows: row, columns: chain };
      });
    });
  });
}

/** Every cell of a format in reading order: 200 in the format of 2021, 198 in that of 2019. */
export const formatCells: (format: Format) => readonly CellSpec[] = /* @__PURE__ */ memoize((format: Format) =>
  tableParts(format).flatMap(cellsOf),
);
