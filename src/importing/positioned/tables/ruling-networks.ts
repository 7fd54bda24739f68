import type { Ruling } from '../painting/page-content.js';

// Groups drawn lines into networks of lines that cross, which are the borders of tables.

/** How far the ends of lines may be from their crossings, in points. */
export const REACH = 3;

/** How close lines are that count as one, in points: the two strokes of a double border. */
const SAME = 2.5;

/** Lines on a page; more are a drawing. */
const MAX_RULINGS = 2000;

export interface Network {
  readonly across: Ruling[];
  readonly down: Ruling[];
}

/** Joins lines that overlap or follow each other. */
function joined(rulings: readonly Ruling[]): Ruling[] {
  const groups: Ruling[][] = [];
  for (const ruling of [...rulings].sort((a, b) => a.at - b.at)) {
    const group = groups[groups.length - 1];
    if (group && ruling.at - (group[0]?.at ?? 0) <= SAME) group.push(ruling);
    else groups.push([ruling]);
  }
  return groups.flatMap((group) => {
    const at = group.reduce((sum, ruling) => sum + ruling.at, 0) / group.length;
    const lines: Ruling[] = [];
    for (const ruling of group.sort((a, b) => a.from - b.from)) {
      const last = lines[lines.length - 1];
      if (last && ruling.from <= last.to + REACH) lines[lines.length - 1] = { ...last, to: Math.max(last.to, ruling.to) };
      else lines.push({ ...ruling, at });
    }
    return lines;
  });
}

const crosses = (a: Ruling, b: Ruling): boolean =>
  a.at >= b.from - REACH && a.at <= b.to + REACH && b.at >= a.from - REACH && b.at <= a.to + REACH;

/**
 * A union-find structure over the numbers below `count`: `join` unites the sets of two numbers, `root` returns the representative of a
 * number's set.
 */
export function unions(count: number): { readonly join: (a: number, b: number) => void; readonly root: (a: number) => number } {
  const parents = Array.from({ length: count }, (_, index) => index);
  const root = (a: number): number => {
    let at = a;
    while (parents[at] !== at) {
      const above = parents[parents[at] ?? at] ?? at;
      parents[at] = above;
      at = above;
    }
    return at;
  };
  return { root, join: (a, b) => void (parents[root(b)] = root(a)) };
}

/** The index of the first of `count` ascending values that is not below `value`, by binary search; `count` if there is none. */
export function firstFrom(count: number, valueAt: (index: number) => number, value: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (valueAt(middle) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Networks of lines that cross or touch; none if there are more lines than tables have. */
export function networksOf(rulings: readonly Ruling[]): Network[] {
  const across = joined(rulings.filter(({ isHorizontal }) => isHorizontal));
  // `joined` returns them from left to right.
  const down = joined(rulings.filter(({ isHorizontal }) => !isHorizontal));
  if (across.length + down.length > MAX_RULINGS) return [];
  const { join, root } = unions(across.length + down.length);
  across.forEach((horizontal, index) => {
    let other = firstFrom(down.length, (at) => down[at]?.at ?? 0, horizontal.from - REACH);
    for (let vertical = down[other]; vertical && vertical.at <= horizontal.to + REACH; vertical = down[other]) {
      if (crosses(horizontal, vertical)) join(index, across.length + other);
      other += 1;
    }
  });
  const found = new Map<number, Network>();
  [...across, ...down].forEach((ruling, index) => {
    const network = found.get(root(index)) ?? { across: [], down: [] };
    found.set(root(index), network);
    (ruling.isHorizontal ? network.across : network.down).push(ruling);
  });
  return [...found.values()];
}
