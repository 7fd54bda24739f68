import type { Block, Format, Heading, Kind, Part, TablePartKey } from './format.js';
import { onceEach } from './once-each.js';

/** One cell of a format: where it stands in the report and what stands above and beside it. */
export interface CellSpec {
  /** The keys from the report down to the cell, the part's first. */
  readonly keys: readonly string[];
  /** The keys joined by dots. */
  readonly path: string;
  readonly kind: Kind;
  /** What the number in the JSON is in: 件, 万元. */
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

/** The cells of one part in reading order. A part of prose has none. */
export function cellsOf(partKey: string, part: Part): CellSpec[] {
  return part.blocks.flatMap((block) => {
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

export const TABLE_PARTS: readonly TablePartKey[] = ['disclosure', 'applications', 'reviews'];

/** Every cell of a format in reading order: 200 in the format of 2021, 198 in that of 2019. */
export const formatCells: (format: Format) => readonly CellSpec[] = /* @__PURE__ */ onceEach((format) =>
  TABLE_PARTS.flatMap((key) => cellsOf(key, format.parts[key])),
);

/** The cells of one of its parts. */
export const partCells = (format: Format, partKey: TablePartKey): readonly CellSpec[] =>
  formatCells(format).filter(({ keys }) => keys[0] === partKey);

/** The nesting of a part's cells, as the JSON has them: an object a level, `cell` at the end of each path. */
export interface Shape {
  readonly [key: string]: Shape | 'cell';
}

/** The nesting of one part's cells. */
export function shapeOf(format: Format, partKey: TablePartKey): Shape {
  // Without a prototype: an old library may have given every object a `total`.
  const empty = () => Object.create(null) as Record<string, unknown>;
  const shape = empty();
  for (const { keys } of partCells(format, partKey)) {
    let level = shape;
    for (const key of keys.slice(1, -1)) level = (level[key] ??= empty()) as Record<string, unknown>;
    level[keys[keys.length - 1] ?? ''] = 'cell';
  }
  return shape as Shape;
}
