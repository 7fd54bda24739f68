import type { Doubt } from '../../published-document.js';
import type { SheetCell } from './sheet-cells.js';

// Records what covers the cells of a sheet or changes how they look: pictures, shapes, controls, conditional formatting.

/** Something that makes it doubtful how the cells under it are seen. */
export interface Cover {
  readonly kind: Doubt;
  /** Its text or, without text, its kind. */
  readonly quote: string;
  /** Whether it affects a cell; undefined stands for a blank cell. Without this function, it affects all cells. */
  readonly bearsOn?: (cell: SheetCell | undefined) => boolean;
}

/** A rectangle of a grid: its first row and column, and its size. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Covers that are distinguished; a sheet has a few. All others share a layer that only says that something covers the cell. */
const MAX_LAYERS = 64;

const OTHERS: Cover = { kind: 'drawn', quote: '…' };

/**
 * The places under covers of one name, as a two-dimensional difference array: adding an area changes four entries, whatever its size, and
 * the first query sums them up.
 */
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

/** The covers over the places of a grid. */
export class CoveredPlaces {
  readonly #layers = new Map<string, Layer>();
  readonly #rows: number;
  readonly #columns: number;

  constructor(rows: number, columns: number) {
    this.#rows = rows;
    this.#columns = columns;
  }

  /** Adds a cover over an area within the grid. Covers of the same name share a layer. */
  add(area: Area, name: string, cover: Cover): void {
    if (area.rows <= 0 || area.columns <= 0) return;
    const isFull = this.#layers.size >= MAX_LAYERS && !this.#layers.has(name);
    const key = isFull ? '' : name;
    const layer = this.#layers.get(key) ?? new Layer(isFull ? OTHERS : cover, this.#rows, this.#columns);
    this.#layers.set(key, layer);
    layer.add(area);
  }

  /** The first cover that affects the cell at a place; undefined if there is none. */
  at(row: number, column: number, cell: SheetCell | undefined): Cover | undefined {
    for (const layer of this.#layers.values()) {
      if (layer.covers(row, column) && (layer.cover.bearsOn?.(cell) ?? true)) return layer.cover;
    }
    return undefined;
  }
}
