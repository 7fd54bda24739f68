import type { GridCell } from '../document.js';
import { textOfGlyphs } from './pdf-lines.js';
import type { Glyph, Ruling } from './pdf-page.js';

// Tables from the lines that are drawn around their cells: where no line stands between two places they are one cell. Lengths in points.

/** As far as ends and crossings of lines may be from each other. */
const REACH = 3;

/** As close as lines are that are one: the strokes of a double border. */
const SAME = 2.5;

/** More than a page of tables has: a drawing. */
const MOST_PLACES = 20_000;
const MOST_RULINGS = 4000;

export interface RuledTable {
  readonly rows: readonly (readonly GridCell[])[];
  readonly top: number;
  readonly bottom: number;
  /** Where its columns end, the left edge first. */
  readonly columns: readonly number[];
  /** The characters in it. */
  readonly glyphs: ReadonlySet<Glyph>;
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
function unions(count: number): { readonly join: (a: number, b: number) => void; readonly root: (a: number) => number } {
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

/** Lines that cross or touch, together. */
function networks(across: readonly Ruling[], down: readonly Ruling[]): { readonly across: Ruling[]; readonly down: Ruling[] }[] {
  const { join, root } = unions(across.length + down.length);
  across.forEach((horizontal, index) =>
    down.forEach((vertical, other) => {
      if (crosses(horizontal, vertical)) join(index, across.length + other);
    }),
  );
  const found = new Map<number, { across: Ruling[]; down: Ruling[] }>();
  [...across, ...down].forEach((ruling, index) => {
    const network = found.get(root(index)) ?? { across: [], down: [] };
    found.set(root(index), network);
    (ruling.isHorizontal ? network.across : network.down).push(ruling);
  });
  return [...found.values()];
}

/** The places where lines stand, and where those across them end: a side that nobody drew. */
function edgesOf(rulings: readonly Ruling[], crossing: readonly Ruling[]): number[] {
  const edges: number[] = [];
  const places = [...rulings.map(({ at }) => at), ...(crossing.length > 0 ? [Math.min(...crossing.map(({ from }) => from))] : [])];
  if (crossing.length > 0) places.push(Math.max(...crossing.map(({ to }) => to)));
  for (const place of places.sort((a, b) => a - b)) {
    if (edges.length === 0 || place - (edges[edges.length - 1] ?? 0) > REACH) edges.push(place);
  }
  return edges;
}

/** The place between edges where something stands; undefined outside. */
function slotOf(edges: readonly number[], place: number): number | undefined {
  const next = edges.findIndex((edge) => edge > place);
  return next <= 0 ? undefined : next - 1;
}

const middle = (edges: readonly number[], index: number): number => ((edges[index] ?? 0) + (edges[index + 1] ?? 0)) / 2;

const stands = (rulings: readonly Ruling[], at: number, along: number): boolean =>
  rulings.some((ruling) => Math.abs(ruling.at - at) <= REACH && ruling.from <= along && ruling.to >= along);

/** The middle of a character, a little above its base line. */
const RISE = 0.3;

function tableOf(across: readonly Ruling[], down: readonly Ruling[], glyphs: readonly Glyph[]): RuledTable | undefined {
  const ys = edgesOf(across, down);
  const xs = edgesOf(down, across);
  const [height, width] = [ys.length - 1, xs.length - 1];
  if (height < 1 || width < 1 || height * width < 2 || height * width > MOST_PLACES) return undefined;
  const { join, root } = unions(height * width);
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const place = row * width + column;
      if (column + 1 < width && !stands(down, xs[column + 1] ?? 0, middle(ys, row))) join(place, place + 1);
      if (row + 1 < height && !stands(across, ys[row + 1] ?? 0, middle(xs, column))) join(place, place + width);
    }
  }
  const inside = new Map<number, Glyph[]>();
  const all = new Set<Glyph>();
  for (const glyph of glyphs) {
    const row = slotOf(ys, glyph.y - RISE * glyph.size);
    const column = slotOf(xs, (glyph.left + glyph.right) / 2);
    if (row === undefined || column === undefined) continue;
    const cell = root(row * width + column);
    const members = inside.get(cell) ?? [];
    members.push(glyph);
    inside.set(cell, members);
    all.add(glyph);
  }
  const cells = new Map<number, GridCell>();
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => {
      const place = root(row * width + column);
      const cell = cells.get(place) ?? { text: textOfGlyphs(inside.get(place) ?? []), row, column };
      cells.set(place, cell);
      return cell;
    }),
  );
  if (cells.size < 2) return undefined;
  return { rows, top: ys[0] ?? 0, bottom: ys[height] ?? 0, columns: xs, glyphs: all };
}

/** The tables that lines are drawn around, from the top of the page down. */
export function ruledTables(rulings: readonly Ruling[], glyphs: readonly Glyph[]): RuledTable[] {
  const across = joined(rulings.filter(({ isHorizontal }) => isHorizontal));
  const down = joined(rulings.filter(({ isHorizontal }) => !isHorizontal));
  if (across.length + down.length > MOST_RULINGS) return [];
  return networks(across, down)
    .flatMap((network) => tableOf(network.across, network.down, glyphs) ?? [])
    .sort((a, b) => a.top - b.top);
}
