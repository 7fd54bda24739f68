import type { CellSpec } from '../formats/cells.js';
import type { Heading } from '../formats/format.js';
import { tellingHeadings } from './words/telling-headings.js';

/** Cells that are named together, such as the five columns of 法人或其他组织. */
export interface Term<T> {
  /** The headings that name it, from the first in which it differs from the other terms. */
  readonly headings: readonly Heading[];
  readonly cells: readonly T[];
}

/** The cells that a rule is applied to: the headings that they share, and the terms on its two sides. */
export interface SumTerms<T> {
  readonly shared: readonly Heading[];
  readonly added: readonly Term<T>[];
  readonly equals: readonly Term<T>[];
}

const startsAlike = (chains: readonly (readonly Heading[])[]): number => {
  const [first = [], ...others] = chains;
  const differs = first.findIndex((heading, depth) => others.some((chain) => chain[depth] !== heading));
  return differs < 0 ? first.length : differs;
};

/**
 * The headings that the cells of a sum share, and how the rest group. In a row they share the row, in a column the column, and that is
 * named first.
 *
 * @param of the cell of the format that one is
 */
export function sumTerms<T>(added: readonly T[], equals: readonly T[], of: (cell: T) => CellSpec): SumTerms<T> {
  const specs = [...added, ...equals].map(of);
  const isOneColumn =
    specs.every(({ columns }) => columns[columns.length - 1] === specs[0]?.columns[specs[0].columns.length - 1]) &&
    specs.some(({ rows }) => rows !== specs[0]?.rows);
  const chainOf = (cell: T): readonly Heading[] => (isOneColumn ? of(cell).rows : tellingHeadings(of(cell)));
  const depth = startsAlike([...added, ...equals].map(chainOf));
  const [first] = [...added, ...equals];
  const column = isOneColumn && first !== undefined ? tellingHeadings(of(first)).slice(of(first).rows.length) : [];
  const shared = [...(first === undefined ? [] : chainOf(first).slice(0, depth)), ...column];
  const terms = new Map<Heading | undefined, T[]>();
  for (const cell of added) {
    const heading = chainOf(cell)[depth];
    terms.set(heading, [...(terms.get(heading) ?? []), cell]);
  }
  // The totals are named one by one, and so in full.
  return {
    shared,
    added: [...terms].map(([heading, cells]) => ({ headings: heading ? [heading] : [], cells })),
    equals: equals.map((cell) => ({ headings: chainOf(cell).slice(depth), cells: [cell] })),
  };
}
