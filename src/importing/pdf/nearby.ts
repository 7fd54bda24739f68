import type { Box } from './geometry.js';

// Finds what lies near a place without looking at all that there is. Grids of several cell sizes, a size of its own for each direction: an item stands in the grid whose cells are just
// larger than it is, in the four cells at most that it reaches, so that adding takes the same time for a page-wide line as for a dot.

/** Points: about a character. */
const SMALLEST_CELL = 16;

const MAX_LEVEL = 12;

interface Grid<T> {
  readonly width: number;
  readonly height: number;
  readonly cells: Map<number, T[]>;
}

/** Cells in a row of a grid, as they are numbered: more than a page has. */
const CELLS_A_ROW = 2 ** 22;

const levelOf = (size: number): number => Math.min(MAX_LEVEL, Math.max(0, Math.ceil(Math.log2(Math.max(size, 1) / SMALLEST_CELL))));

/** Items with boxes, to be asked for by box. */
export class Nearby<T extends { readonly box: Box }> {
  readonly #grids = new Map<number, Grid<T>>();

  add(item: T): void {
    const { left, right, top, bottom } = item.box;
    if (!(right >= left && bottom >= top)) return;
    const [across, down] = [levelOf(right - left), levelOf(bottom - top)];
    const key = across * (MAX_LEVEL + 1) + down;
    const grid = this.#grids.get(key) ?? {
      width: SMALLEST_CELL * 2 ** across,
      height: SMALLEST_CELL * 2 ** down,
      cells: new Map<number, T[]>(),
    };
    this.#grids.set(key, grid);
    for (const cell of cellsOf(grid, item.box)) {
      const items = grid.cells.get(cell);
      if (items) items.push(item);
      else grid.cells.set(cell, [item]);
    }
  }

  /**
   * The items whose boxes meet a box, each once; undefined where there are more than `most` in the same places: then it is a drawing, and nobody can say what
   * is to be read in it.
   */
  at(box: Box, most: number): T[] | undefined {
    const found = new Set<T>();
    let looked = 0;
    for (const grid of this.#grids.values()) {
      for (const cell of cellsOf(grid, box)) {
        const items = grid.cells.get(cell) ?? [];
        looked += items.length;
        if (looked > most) return undefined;
        for (const item of items) {
          const own = item.box;
          if (own.left <= box.right && own.right >= box.left && own.top <= box.bottom && own.bottom >= box.top) found.add(item);
        }
      }
    }
    return [...found];
  }
}

/** More cells than a box of a character or an item of its level reaches: what is asked for or added beyond them is cut. */
const MAX_REACH = 64;

function cellsOf({ width, height }: { readonly width: number; readonly height: number }, { left, right, top, bottom }: Box): number[] {
  const cells: number[] = [];
  const [firstColumn, firstRow] = [Math.floor(left / width), Math.floor(top / height)];
  const lastColumn = Math.min(Math.floor(right / width), firstColumn + MAX_REACH);
  const lastRow = Math.min(Math.floor(bottom / height), firstRow + MAX_REACH);
  for (let row = firstRow; row <= lastRow; row += 1) {
    for (let column = firstColumn; column <= lastColumn; column += 1) cells.push(row * CELLS_A_ROW + column);
  }
  return cells;
}
