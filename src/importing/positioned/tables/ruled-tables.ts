import type { GridCell } from '../../published-document.js';
import { CellContents, heightOf } from './cell-contents.js';
import { Deadline } from '../deadline.js';
import { areaOf } from '../geometry.js';
import type { Glyph, PageContent } from '../painting/page-content.js';
import { firstFrom, networksOf } from './ruling-networks.js';
import { TablePlaces } from './table-places.js';

// Finds tables from the lines drawn around their cells. Places without a line between them are one cell. Lengths are in points.

/** Tables on a page; more are a drawing. The largest are kept. */
const MAX_TABLES = 100;

export interface RuledTable {
  readonly rows: readonly (readonly GridCell[])[];
  readonly top: number;
  readonly bottom: number;
  /** The x of its column edges, from the left edge of the table to the right one. */
  readonly columns: readonly number[];
}

/** The tables of a page, and the characters outside all of them. */
export interface TablesOfPage {
  readonly tables: readonly RuledTable[];
  readonly rest: readonly Glyph[];
}

/** Characters indexed by the y of their middle, each with its position in the order of painting. */
class Heights {
  readonly #glyphs: readonly Glyph[];
  readonly #heights: readonly number[];
  /** Indexes into the characters, from the top of the page down. */
  readonly #sorted: Uint32Array;

  constructor(glyphs: readonly Glyph[]) {
    const heights = glyphs.map(heightOf);
    this.#glyphs = glyphs;
    this.#heights = heights;
    this.#sorted = Uint32Array.from(heights.keys()).sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  }

  #heightAt(at: number): number {
    return this.#heights[this.#sorted[at] ?? 0] ?? 0;
  }

  /** Takes the characters between two heights, in the order of painting, that are not yet taken and that `take` accepts. */
  take(top: number, bottom: number, taken: Set<Glyph>, take: (glyph: Glyph) => boolean): void {
    const from = firstFrom(this.#sorted.length, (at) => this.#heightAt(at), top);
    const to = firstFrom(this.#sorted.length, (at) => this.#heightAt(at), bottom);
    for (const place of this.#sorted.slice(from, to).sort()) {
      const glyph = this.#glyphs[place];
      if (glyph && !taken.has(glyph) && take(glyph)) taken.add(glyph);
    }
  }
}

const boxOf = ({
  xs,
  ys,
}: TablePlaces): { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number } => ({
  left: xs[0] ?? 0,
  right: xs[xs.length - 1] ?? 0,
  top: ys[0] ?? 0,
  bottom: ys[ys.length - 1] ?? 0,
});

function rowsOf(places: TablePlaces, contents: CellContents): GridCell[][] {
  const cells = new Map<number, GridCell>();
  return Array.from({ length: places.height }, (_, row) =>
    Array.from({ length: places.width }, (__, column) => {
      const place = places.cellIn(row, column);
      const cell = cells.get(place) ?? { ...contents.textOf(place), row, column };
      cells.set(place, cell);
      return cell;
    }),
  );
}

/**
 * The tables with ruled borders, from the top of the page down.
 *
 * @throws ImportError if the time is up
 */
export function ruledTables(page: PageContent, deadline = new Deadline(Infinity)): TablesOfPage {
  const { rulings, glyphs, hidden, things, width, height } = page;
  const all = networksOf(rulings).flatMap((network) => TablePlaces.of(network) ?? []);
  // Smaller tables come first, because the content of a nested table belongs to the inner one only.
  const found = all.sort((a, b) => areaOf(boxOf(a)) - areaOf(boxOf(b))).slice(-MAX_TABLES);
  const [seen, unseen] = [new Heights(glyphs), new Heights(hidden)];
  const taken = new Set<Glyph>();
  const tables = found.map((places): RuledTable => {
    deadline.check();
    const contents = new CellContents(places);
    const { top, bottom } = boxOf(places);
    seen.take(top, bottom, taken, (glyph) => contents.add(glyph));
    unseen.take(top, bottom, taken, (glyph) => contents.addHidden(glyph));
    for (const thing of things) contents.addThing(thing, width * height);
    return { rows: rowsOf(places, contents), top, bottom, columns: places.xs };
  });
  return { tables: tables.sort((a, b) => a.top - b.top), rest: glyphs.filter((glyph) => !taken.has(glyph)) };
}
