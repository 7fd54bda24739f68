import { leaves } from '../formats/cells.js';
import type { Heading } from '../formats/format.js';

/** A heading in a tree that is laid out over its leaves: it is at `level` and spans `span` leaves from leaf `start` on. */
export interface PlacedHeading {
  readonly heading: Heading;
  readonly id: string;
  /** Its own id and those of the headings above it, outermost first. */
  readonly ids: readonly string[];
  /** The keys of those that have one. */
  readonly keys: readonly string[];
  readonly level: number;
  readonly start: number;
  readonly span: number;
}

/** What is above a heading that is being placed. */
interface HeadingsAbove {
  readonly ids: readonly string[];
  readonly keys: readonly string[];
  readonly level: number;
  readonly start: number;
}

const NOTHING_ABOVE: HeadingsAbove = { ids: [], keys: [], level: 0, start: 0 };

/**
 * The headings of a tree in document order, each with the leaves that it spans.
 *
 * @param nextId gives each heading an id
 */
export function placedHeadings(headings: readonly Heading[], nextId: () => string, above: HeadingsAbove = NOTHING_ABOVE): PlacedHeading[] {
  const placed: PlacedHeading[] = [];
  let { start } = above;
  for (const heading of headings) {
    const ids = [...above.ids, nextId()];
    const id = ids[ids.length - 1] ?? '';
    const keys = heading.key === undefined ? above.keys : [...above.keys, heading.key];
    const { level } = above;
    const span = heading.children ? leaves(heading.children).length : 1;
    placed.push({ heading, id, ids, keys, level, start, span });
    if (heading.children) placed.push(...placedHeadings(heading.children, nextId, { ids, keys, level: level + 1, start }));
    start += span;
  }
  return placed;
}

/** The headings that have none below them. */
export const leafHeadings = (placed: readonly PlacedHeading[]): PlacedHeading[] => placed.filter(({ heading }) => !heading.children);

/** How many levels a tree of headings has. */
export const depthOf = (headings: readonly Heading[]): number => Math.max(0, ...leaves(headings).map((chain) => chain.length));
