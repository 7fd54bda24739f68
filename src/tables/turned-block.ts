import { leaves } from '../formats/cells.js';
import type { Block, Heading } from '../formats/format.js';

/** The headings right above the leaves of a tree, where every leaf has one; else undefined. */
function innermostGroups(headings: readonly Heading[]): readonly Heading[] | undefined {
  const groups = leaves(headings).map((chain) => chain[chain.length - 2]);
  return groups.includes(undefined) ? undefined : [...new Set(groups.flatMap((group) => group ?? []))];
}

const isSameLeaf = (one: Heading, other: Heading | undefined): boolean => one.label === other?.label && one.key === other.key;

const haveSameLeaves = ([first = [], ...others]: readonly (readonly Heading[])[]): boolean =>
  others.every((other) => other.length === first.length && first.every((leaf, index) => isSameLeaf(leaf, other[index])));

/** A tree of headings without the leaves: what was right above them has nothing below it. */
const withoutLeaves = (headings: readonly Heading[]): Heading[] =>
  headings.map(({ children = [], ...heading }) =>
    children.some((child) => child.children) ? { ...heading, children: withoutLeaves(children) } : heading,
  );

/**
 * A block that is one line of numbers below groups of the same columns, with the groups as its rows: part four, whose fifteen columns become three rows
 * of five. Any other block is returned as it is.
 */
export function turnedBlock(block: Block): Block {
  const groups = innermostGroups(block.columns);
  if (block.rows.length > 0 || !groups || groups.length < 2) return block;
  const columns = groups.map(({ children = [] }) => children);
  if (!haveSameLeaves(columns)) return block;
  return { ...block, columns: columns[0] ?? [], rows: withoutLeaves(block.columns) };
}
