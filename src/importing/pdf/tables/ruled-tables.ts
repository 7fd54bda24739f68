import type { GridCell } from '../../published-document.js';
import { CellContents, heightOf } from './cell-contents.js';
import { Deadline } from '../deadline.js';
import { areaOf } from '../geometry.js';
import type { Glyph, PageContent } from '../painting/page-content.js';
import { firstFrom, networksOf } from './ruling-networks.js';
import { TablePlaces } from './table-places.js';

// Tables from the lines that are drawn around their cells: where no line stands between two places they are one cell. Lengths in points.

/** More tables than a page has: a drawing. The largest are kept. */
const MAX_TABLES = 100;

export interface RuledTable {
  readonly rows: readonly (readonly GridCell[])[];
  readonly top: number;
  readonly bottom: number;
  /** Where its columns end, the left edge first. */
  readonly columns: readonly number[];
}

/** The tables of a page, and the characters that stand in none. */
export interface TablesOfPage {
  readonly tables: readonly RuledTable[];
  readonly rest: readonly Glyph[];
}

/** Characters by the height at which they stand, each with its place in the order of painting. */
class Heights {
  readonly #glyphs: readonly Glyph[];
  readonly #heights: readonly number[];
  /** The places, from the top of the page down. */
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

  /** Takes the characters between two heights that are not taken yet and that `take` accepts, in the order in which they are painted. */
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
 * The tables that lines are drawn around, from the top of the page down.
 *
 * @throws ImportError where the time is up
 */
export function ruledTables(page: PageContent, deadline = new Deadline(Infinity)): TablesOfPage {
  const { rulings, glyphs, hidden, things, width, height } = page;
  const all = networksOf(rulings).flatMap((network) => TablePlaces.of(network) ?? []);
  // What stands in a table within a table stands in the inner one alone.
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
