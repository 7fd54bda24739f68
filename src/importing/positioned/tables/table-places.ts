import type { Box } from '../geometry.js';
import type { Ruling } from '../painting/page-content.js';
import { firstFrom, REACH, unions } from './ruling-networks.js';
import type { Network } from './ruling-networks.js';

// Finds the places between the lines of a network, and which of them form one cell because no line separates them.

/** Places in a table; more are a drawing. */
const MAX_PLACES = 20_000;

/** The positions of lines, and of the ends of the lines that cross them, where a side is not drawn. */
function edgesOf(rulings: readonly Ruling[], crossing: readonly Ruling[]): number[] {
  const places = rulings.map(({ at }) => at);
  if (crossing.length > 0) {
    places.push(crossing.reduce((least, { from }) => Math.min(least, from), Infinity));
    places.push(crossing.reduce((most, { to }) => Math.max(most, to), -Infinity));
  }
  const edges: number[] = [];
  for (const place of places.sort((a, b) => a - b)) {
    if (edges.length === 0 || place - (edges[edges.length - 1] ?? 0) > REACH) edges.push(place);
  }
  return edges;
}

/** The lines at each edge. */
function linesAt(edges: readonly number[], rulings: readonly Ruling[]): Ruling[][] {
  const sorted = [...rulings].sort((a, b) => a.at - b.at);
  return edges.map((edge) => {
    const lines: Ruling[] = [];
    let next = firstFrom(sorted.length, (at) => sorted[at]?.at ?? 0, edge - REACH);
    for (let ruling = sorted[next]; ruling && ruling.at <= edge + REACH; ruling = sorted[next]) {
      lines.push(ruling);
      next += 1;
    }
    return lines;
  });
}

const stands = (rulings: readonly Ruling[] | undefined, along: number): boolean =>
  rulings?.some((ruling) => ruling.from <= along && ruling.to >= along) ?? false;

const middle = (edges: readonly number[], index: number): number => ((edges[index] ?? 0) + (edges[index + 1] ?? 0)) / 2;

/** The index of the interval between edges that contains a position; undefined outside. */
function slotOf(edges: readonly number[], place: number): number | undefined {
  const [first, last] = [edges[0], edges[edges.length - 1]];
  if (first === undefined || last === undefined || place < first || place >= last) return undefined;
  const next = firstFrom(edges.length, (at) => edges[at] ?? 0, place);
  return edges[next] === place ? next : next - 1;
}

/** The places of a table in rows and columns, and its cells. */
export class TablePlaces {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly #root: (place: number) => number;
  readonly #boxes = new Map<number, Box>();

  private constructor(xs: readonly number[], ys: readonly number[], root: (place: number) => number) {
    this.xs = xs;
    this.ys = ys;
    this.#root = root;
    for (let row = 0; row < this.height; row += 1) for (let column = 0; column < this.width; column += 1) this.#addPlace(row, column);
  }

  /** The places between the lines of a network; undefined if there are fewer than two cells, or too many. */
  static of({ across, down }: Network): TablePlaces | undefined {
    const ys = edgesOf(across, down);
    const xs = edgesOf(down, across);
    const [height, width] = [ys.length - 1, xs.length - 1];
    if (height < 1 || width < 1 || height * width < 2 || height * width > MAX_PLACES) return undefined;
    const { join, root } = unions(height * width);
    const [rows, columns] = [linesAt(ys, across), linesAt(xs, down)];
    for (let row = 0; row < height; row += 1) {
      for (let column = 0; column < width; column += 1) {
        const place = row * width + column;
        if (column + 1 < width && !stands(columns[column + 1], middle(ys, row))) join(place, place + 1);
        if (row + 1 < height && !stands(rows[row + 1], middle(xs, column))) join(place, place + width);
      }
    }
    const places = new TablePlaces(xs, ys, root);
    return places.#boxes.size < 2 ? undefined : places;
  }

  get width(): number {
    return this.xs.length - 1;
  }

  get height(): number {
    return this.ys.length - 1;
  }

  #addPlace(row: number, column: number): void {
    const cell = this.cellIn(row, column);
    const [left, right, top, bottom] = [this.xs[column] ?? 0, this.xs[column + 1] ?? 0, this.ys[row] ?? 0, this.ys[row + 1] ?? 0];
    const box = this.#boxes.get(cell) ?? { left, right, top, bottom };
    this.#boxes.set(cell, {
      left: Math.min(box.left, left),
      right: Math.max(box.right, right),
      top: Math.min(box.top, top),
      bottom: Math.max(box.bottom, bottom),
    });
  }

  /** The number of the cell to which a place belongs. */
  cellIn(row: number, column: number): number {
    return this.#root(row * this.width + column);
  }

  /** The number of the cell that contains a point; undefined outside the table. */
  cellAt(x: number, y: number): number | undefined {
    const row = slotOf(this.ys, y);
    const column = row === undefined ? undefined : slotOf(this.xs, x);
    return row === undefined || column === undefined ? undefined : this.cellIn(row, column);
  }

  /** The boxes of the cells, by number. */
  get boxes(): ReadonlyMap<number, Box> {
    return this.#boxes;
  }
}
