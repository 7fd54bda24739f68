import type { Box } from '../geometry.js';

// Finds the items near a place without examining all of them. There is a grid for each combination of cell width and height; an item is in
// the grid whose cells are just larger than it is, in at most four cells. Adding an item thus takes the same time for a page-wide line as
// for a dot.

/** In points: about the size of a character. */
const MIN_CELL_SIZE = 16;

const MAX_LEVEL = 12;

/** Cells in one direction, more than a character or an item of a grid's size extends over. The rest is ignored. */
const MAX_REACH = 64;

/**
 * Cells per row when numbering the cells of a grid; more than a page has. Cells far outside the page share numbers, which costs time but
 * does not add results.
 */
const CELLS_A_ROW = 2 ** 15;

interface LookupGrid<T> {
  readonly width: number;
  readonly height: number;
  readonly cells: Map<number, T[]>;
}

function levelOf(size: number): number {
  let level = 0;
  for (let cell = MIN_CELL_SIZE; cell < size && level < MAX_LEVEL; cell *= 2) level += 1;
  return level;
}

const lastCell = (first: number, end: number, size: number): number => Math.min(Math.floor(end / size), first + MAX_REACH);

/** A collection of items with boxes that can be searched by box. */
export class Nearby<T extends { readonly box: Box }> {
  readonly #grids: LookupGrid<T>[] = [];
  /** The index of the grid for a combination of levels of width and height. */
  readonly #places = new Map<number, number>();

  add(item: T): void {
    const { left, right, top, bottom } = item.box;
    if (!(right >= left && bottom >= top)) return;
    const { width, height, cells } = this.#gridFor(levelOf(right - left), levelOf(bottom - top));
    const [firstColumn, firstRow] = [Math.floor(left / width), Math.floor(top / height)];
    const [lastColumn, lastRow] = [lastCell(firstColumn, right, width), lastCell(firstRow, bottom, height)];
    for (let row = firstRow; row <= lastRow; row += 1) {
      for (let column = firstColumn; column <= lastColumn; column += 1) {
        const items = cells.get(row * CELLS_A_ROW + column);
        if (items) items.push(item);
        else cells.set(row * CELLS_A_ROW + column, [item]);
      }
    }
  }

  #gridFor(across: number, down: number): LookupGrid<T> {
    const key = across * (MAX_LEVEL + 1) + down;
    const known = this.#grids[this.#places.get(key) ?? -1];
    if (known) return known;
    const grid = { width: MIN_CELL_SIZE * 2 ** across, height: MIN_CELL_SIZE * 2 ** down, cells: new Map<number, T[]>() };
    this.#places.set(key, this.#grids.length);
    this.#grids.push(grid);
    return grid;
  }

  /**
   * The items whose boxes meet a box, each once; undefined if there are more than `most` at the same place, which means that it is a
   * drawing, in which nothing can be read reliably.
   */
  at(box: Box, most: number): T[] | undefined {
    const found: T[] = [];
    let examined = 0;
    for (const grid of this.#grids) {
      examined += search(grid, box, most - examined, found);
      if (examined > most) return undefined;
    }
    return found;
  }
}

/** Adds to `found` the items of one grid whose boxes meet a box, and returns how many were examined. Stops if they are more than `most`. */
function search<T extends { readonly box: Box }>({ width, height, cells }: LookupGrid<T>, box: Box, most: number, found: T[]): number {
  const [firstColumn, firstRow] = [Math.floor(box.left / width), Math.floor(box.top / height)];
  const [lastColumn, lastRow] = [lastCell(firstColumn, box.right, width), lastCell(firstRow, box.bottom, height)];
  let examined = 0;
  for (let row = firstRow; row <= lastRow; row += 1) {
    for (let column = firstColumn; column <= lastColumn; column += 1) {
      const items = cells.get(row * CELLS_A_ROW + column);
      if (!items) continue;
      examined += items.length;
      if (examined > most) return examined;
      for (const item of items) {
        const { left, right, top, bottom } = item.box;
        if (left > box.right || right < box.left || top > box.bottom || bottom < box.top) continue;
        // An item in several of these cells is taken from the first of them.
        if (Math.max(Math.floor(left / width), firstColumn) === column && Math.max(Math.floor(top / height), firstRow) === row)
          found.push(item);
      }
    }
  }
  return examined;
}
