import { MAX_PLACES, tooManyCells } from '../../cell-grid.js';
import type { Cover, CoveredPlaces } from './covered-places.js';
import type { GridCell, SeenText } from '../../published-document.js';
import type { SheetCell } from './sheet-cells.js';
import { placeKey, rangeOf } from './sheet-places.js';
import type { SheetPlace, SheetRange } from './sheet-places.js';
import type { VisibleLines } from './visible-lines.js';
import { childOf, elementsIn } from '../xml.js';
import type { XmlElement } from '../xml.js';

// The cells of a sheet as a grid of what is seen: merged cells in all their places, hidden rows and columns left out.

const BLANK: SeenText = { text: '' };

/** The ranges of a sheet that are merged into one cell each. */
export function mergedRanges(sheet: XmlElement): SheetRange[] {
  const list = childOf(sheet, 'mergeCells');
  return (list ? elementsIn(list, 'mergeCell') : []).flatMap(({ attributes }) => rangeOf(attributes.ref) ?? []);
}

/** A cell of the grid in the making. */
class OpenCell {
  readonly row: number;
  readonly column: number;
  readonly cell: SheetCell | undefined;
  readonly isMerged: boolean;
  /** What lies over it. */
  cover: Cover | undefined;
  /** Other cells that are stored where it stands: behind a merged cell they are not shown. */
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

/** The rows of a sheet that are seen, and its cells. */
export interface SeenSheet {
  readonly cells: readonly SheetCell[];
  readonly merged: readonly SheetRange[];
  /** The rows and columns that are used. */
  readonly rows: VisibleLines;
  readonly columns: VisibleLines;
  readonly covered: CoveredPlaces;
}

/** Puts the merged cells of a sheet in their places. What is seen of one counts, be its first row hidden or not. Throws an ImportError where they overlap without end. */
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

/** The rows of a sheet as they are seen, every one as long as the longest. */
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
