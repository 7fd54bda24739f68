import type { Doubt } from '../../published-document.js';
import type { SheetCell } from './sheet-cells.js';

// What lies over the cells of a sheet, or changes how they look: pictures, shapes, controls, conditional formatting.

/** Something that makes it doubtful what is seen of the cells that it covers. */
export interface Cover {
  readonly kind: Doubt;
  /** What it is, or says. */
  readonly quote: string;
  /** Whether it bears on a cell; undefined stands for a blank one. It does on all if left out. */
  readonly bearsOn?: (cell: SheetCell | undefined) => boolean;
}

/** Places of a grid from one corner, as many rows and columns. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Covers that are told apart. A sheet has a few; of any more it is only said that something covers the cell. */
const MAX_LAYERS = 64;

const OTHERS: Cover = { kind: 'drawn', quote: '…' };

/** The places that covers of one kind cover. Each area takes four additions, however large it is; they are summed up when they are first asked for. */
class Layer {
  readonly cover: Cover;
  readonly #width: number;
  readonly #changes: Int32Array;
  #isSummed = false;

  constructor(cover: Cover, rows: number, columns: number) {
    this.cover = cover;
    this.#width = columns + 1;
    this.#changes = new Int32Array((rows + 1) * (columns + 1));
  }

  add({ row, column, rows, columns }: Area): void {
    this.#change(row, column, 1);
    this.#change(row, column + columns, -1);
    this.#change(row + rows, column, -1);
    this.#change(row + rows, column + columns, 1);
  }

  covers(row: number, column: number): boolean {
    if (!this.#isSummed) this.#sumUp();
    return (this.#changes[row * this.#width + column] ?? 0) > 0;
  }

  #change(row: number, column: number, by: number): void {
    const place = row * this.#width + column;
    this.#changes[place] = (this.#changes[place] ?? 0) + by;
  }

  #sumUp(): void {
    this.#isSummed = true;
    const sums = this.#changes;
    for (let place = 0; place < sums.length; place += 1) {
      const left = place % this.#width > 0 ? (sums[place - 1] ?? 0) : 0;
      const above = sums[place - this.#width] ?? 0;
      const both = place % this.#width > 0 ? (sums[place - this.#width - 1] ?? 0) : 0;
      sums[place] = (sums[place] ?? 0) + left + above - both;
    }
  }
}

/** What covers the places of a grid. */
export class CoveredPlaces {
  readonly #layers = new Map<string, Layer>();
  readonly #rows: number;
  readonly #columns: number;

  constructor(rows: number, columns: number) {
    this.#rows = rows;
    this.#columns = columns;
  }

  /** Lays a cover over an area that lies within the grid. Covers of one `name` are one. */
  add(area: Area, name: string, cover: Cover): void {
    if (area.rows <= 0 || area.columns <= 0) return;
    const isFull = this.#layers.size >= MAX_LAYERS && !this.#layers.has(name);
    const key = isFull ? '' : name;
    const layer = this.#layers.get(key) ?? new Layer(isFull ? OTHERS : cover, this.#rows, this.#columns);
    this.#layers.set(key, layer);
    layer.add(area);
  }

  /** The first cover that bears on the cell at a place. */
  at(row: number, column: number, cell: SheetCell | undefined): Cover | undefined {
    for (const layer of this.#layers.values()) {
      if (layer.covers(row, column) && (layer.cover.bearsOn?.(cell) ?? true)) return layer.cover;
    }
    return undefined;
  }
}
