import type { GridCell } from '../document.js';
import { CellContents, probeOf } from './cell-contents.js';
import { areaOf } from './geometry.js';
import type { Glyph, PageContent } from './painted.js';
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

/** Characters by the height at which they stand. */
class Heights {
  readonly #sorted: readonly { readonly glyph: Glyph; readonly y: number; readonly index: number }[];

  constructor(glyphs: readonly Glyph[]) {
    this.#sorted = glyphs.map((glyph, index) => ({ glyph, y: probeOf(glyph)[1], index })).sort((a, b) => a.y - b.y);
  }

  /** The characters between two heights, in the order in which they are painted. */
  between(top: number, bottom: number): Glyph[] {
    const from = firstFrom(this.#sorted.length, (at) => this.#sorted[at]?.y ?? 0, top);
    const to = firstFrom(this.#sorted.length, (at) => this.#sorted[at]?.y ?? 0, bottom);
    return this.#sorted
      .slice(from, to)
      .sort((a, b) => a.index - b.index)
      .map(({ glyph }) => glyph);
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

/** The tables that lines are drawn around, from the top of the page down. */
export function ruledTables({ rulings, glyphs, hidden, things, width, height }: PageContent): TablesOfPage {
  const all = networksOf(rulings).flatMap((network) => TablePlaces.of(network) ?? []);
  // What stands in a table within a table stands in the inner one alone.
  const found = all.sort((a, b) => areaOf(boxOf(a)) - areaOf(boxOf(b))).slice(-MAX_TABLES);
  const [seen, unseen] = [new Heights(glyphs), new Heights(hidden)];
  const taken = new Set<Glyph>();
  const tables = found.map((places): RuledTable => {
    const contents = new CellContents(places);
    const { top, bottom } = boxOf(places);
    const inside: Glyph[] = [];
    for (const glyph of seen.between(top, bottom)) if (!taken.has(glyph) && contents.add(glyph)) inside.push(glyph);
    for (const glyph of unseen.between(top, bottom)) if (!taken.has(glyph) && contents.addHidden(glyph)) inside.push(glyph);
    for (const glyph of inside) taken.add(glyph);
    for (const thing of things) contents.addThing(thing, width * height);
    return { rows: rowsOf(places, contents), top, bottom, columns: places.xs };
  });
  return { tables: tables.sort((a, b) => a.top - b.top), rest: glyphs.filter((glyph) => !taken.has(glyph)) };
}
