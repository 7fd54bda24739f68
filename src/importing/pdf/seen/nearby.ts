import type { Box } from '../geometry.js';

// Finds what lies near a place without looking at all that there is. Grids of several cell sizes, a size of its own for each direction: an item stands in the grid whose cells are just
// larger than it is, in the four cells at most that it reaches, so that adding takes the same time for a page-wide line as for a dot.

/** Points: about a character. */
const MIN_CELL_SIZE = 16;

const MAX_LEVEL = 12;

/** More cells than a box of a character or an item of its level reaches: what is asked for or added beyond them is cut. */
const MAX_REACH = 64;

/** Cells in a row of a grid, as they are numbered: more than a page has. Cells far outside of it share a number, which costs time and finds nothing more. */
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

/** Items with boxes, to be asked for by box. */
export class Nearby<T extends { readonly box: Box }> {
  readonly #grids: LookupGrid<T>[] = [];
  /** Where the grid for items of a width and a height stands in the list of grids. */
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
   * The items whose boxes meet a box, each once; undefined where there are more than `most` in the same places: then it is a drawing, and nobody can say what
   * is to be read in it.
   */
  at(box: Box, most: number): T[] | undefined {
    const found: T[] = [];
    let looked = 0;
    for (const grid of this.#grids) {
      looked += search(grid, box, most - looked, found);
      if (looked > most) return undefined;
    }
    return found;
  }
}

/** Adds the items of one grid whose boxes meet a box, and tells how many were looked at. It stops when they are more than `most`. */
function search<T extends { readonly box: Box }>({ width, height, cells }: LookupGrid<T>, box: Box, most: number, found: T[]): number {
  const [firstColumn, firstRow] = [Math.floor(box.left / width), Math.floor(box.top / height)];
  const [lastColumn, lastRow] = [lastCell(firstColumn, box.right, width), lastCell(firstRow, box.bottom, height)];
  let looked = 0;
  for (let row = firstRow; row <= lastRow; row += 1) {
    for (let column = firstColumn; column <= lastColumn; column += 1) {
      const items = cells.get(row * CELLS_A_ROW + column);
      if (!items) continue;
      looked += items.length;
      if (looked > most) return looked;
      for (const item of items) {
        const { left, right, top, bottom } = item.box;
        if (left > box.right || right < box.left || top > box.bottom || bottom < box.top) continue;
        // An item that stands in several of these cells is taken in the first of them.
        if (Math.max(Math.floor(left / width), firstColumn) === column && Math.max(Math.floor(top / height), firstRow) === row)
          found.push(item);
      }
    }
  }
  return looked;
}
