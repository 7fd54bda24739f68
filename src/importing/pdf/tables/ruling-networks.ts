import type { Ruling } from '../painting/page-content.js';

// Lines that are drawn → networks of lines that cross: the borders of a table.

/** As far as ends and crossings of lines may be from each other, in points. */
export const REACH = 3;

/** As close as lines are that are one: the strokes of a double border. */
const SAME = 2.5;

/** More lines than a page of tables has: a drawing. */
const MAX_RULINGS = 2000;

export interface Network {
  readonly across: Ruling[];
  readonly down: Ruling[];
}

/** Lines that lie on each other, or follow each other, as one. */
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

/** Finds the root of each, joining what is told to be one. */
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

/** The first of what is sorted that is not below a value. */
export function firstFrom(count: number, valueAt: (index: number) => number, value: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (valueAt(middle) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Lines that cross or touch, together. Of more lines than tables have, nothing. */
export function networksOf(rulings: readonly Ruling[]): Network[] {
  const across = joined(rulings.filter(({ isHorizontal }) => isHorizontal));
  // `joined` leaves them from left to right.
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
