import { MAX_PLACES, tooManyCells } from '../../cell-grid.js';
import type { Cover, CoveredPlaces } from './covered-places.js';
import type { GridCell, SeenText } from '../../published-document.js';
import type { SheetCell } from './sheet-cells.js';
import { placeKey, rangeOf } from './sheet-places.js';
import type { SheetPlace, SheetRange } from './sheet-places.js';
import type { VisibleLines } from './visible-lines.js';
import { childOf, elementsIn } from '../xml.js';
import type { XmlElement } from '../xml.js';

// Builds the grid of a sheet's visible cells: merged cells are at all their places, hidden rows and columns are left out.

const BLANK: SeenText = { text: '' };

/** The ranges of a sheet that are merged into one cell each. */
export function mergedRanges(sheet: XmlElement): SheetRange[] {
  const list = childOf(sheet, 'mergeCells');
  return (list ? elementsIn(list, 'mergeCell') : []).flatMap(({ attributes }) => rangeOf(attributes.ref) ?? []);
}

/** A cell of a grid under construction. */
class OpenCell {
  readonly row: number;
  readonly column: number;
  readonly cell: SheetCell | undefined;
  readonly isMerged: boolean;
  /** What covers it, if anything. */
  cover: Cover | undefined;
  /** Other cells stored at its place. Excel does not display the cells behind a merged cell. */
  readonly others: SeenText[] = [];

  constructor({ row, column }: SheetPlace, cell: SheetCell | undefined, isMerged: boolean) {
    this.row = row;
    this.column = column;
    this.cell = cell;
    this.isMerged = isMerged;
  }

  gridCell(): GridCell {
    const { row, column, cover } = this;
    const { text, ...aside } = this.cell?.seen ?? BLANK;
    const behind = this.others.map((other) => other.text).find((other) => other !== '');
    const twice = behind !== undefined && !this.isMerged ? { kind: 'overlaid' as const, quote: behind } : undefined;
    const doubt = aside.doubt ?? (cover ? { kind: cover.kind, quote: cover.quote } : twice);
    const unseen = aside.unseen ?? (this.isMerged ? behind : undefined);
    return { text, row, column, ...(doubt && { doubt }), ...(unseen !== undefined && { unseen }) };
  }
}

/** The cells of a sheet, and its visible rows and columns. */
export interface SeenSheet {
  readonly cells: readonly SheetCell[];
  readonly merged: readonly SheetRange[];
  /** The visible rows and columns within the used range. */
  readonly rows: VisibleLines;
  readonly columns: VisibleLines;
  readonly covered: CoveredPlaces;
}

/**
 * Puts the merged cells of a sheet at their places. Excel shows a merged cell as long as any of its rows is visible, even if the first is
 * hidden. Throws an ImportError if they cover too many places, as overlapping ranges may.
 */
function putMerged({ cells, merged, rows, columns }: SeenSheet, places: (OpenCell | undefined)[]): void {
  const stored = new Map(merged.length > 0 ? cells.map((cell) => [placeKey(cell), cell]) : []);
  let covered = 0;
  for (const range of merged) {
    const down = rows.spanOf(range.row, range.lastRow);
    const across = columns.spanOf(range.column, range.lastColumn);
    covered += down.count * across.count;
    if (covered > MAX_PLACES) throw tooManyCells();
    const open = new OpenCell({ row: down.start, column: across.start }, stored.get(placeKey(range)), true);
    for (let row = down.start; row < down.start + down.count; row += 1) {
      const from = row * columns.count + across.start;
      for (let place = from; place < from + across.count; place += 1) places[place] ??= open;
    }
  }
}

function putCells({ cells, rows, columns }: SeenSheet, places: (OpenCell | undefined)[]): void {
  for (const cell of cells) {
    const row = rows.shownPlace(cell.row);
    const column = columns.shownPlace(cell.column);
    if (row === undefined || column === undefined) continue;
    const place = row * columns.count + column;
    const open = places[place];
    if (!open) places[place] = new OpenCell({ row, column }, cell, false);
    else if (open.cell !== cell) open.others.push(cell.seen);
  }
}

/** The visible rows of a sheet, all of the same length. */
export function seenRows(sheet: SeenSheet): GridCell[][] {
  const { rows, columns, covered } = sheet;
  const width = columns.count;
  const places = Array.from({ length: rows.count * width }, (): OpenCell | undefined => undefined);
  putMerged(sheet, places);
  putCells(sheet, places);
  for (let place = 0; place < places.length; place += 1) {
    const at = { row: Math.floor(place / width), column: place % width };
    const cover = covered.at(at.row, at.column, places[place]?.cell);
    if (!cover) continue;
    const open = (places[place] ??= new OpenCell(at, undefined, false));
    open.cover ??= cover;
  }
  const made = new Map<OpenCell, GridCell>();
  return Array.from({ length: rows.count }, (_, row) =>
    Array.from({ length: width }, (__, column): GridCell => {
      const open = places[row * width + column];
      if (!open) return { text: '', row, column };
      const cell = made.get(open) ?? open.gridCell();
      made.set(open, cell);
      return cell;
    }),
  );
}
