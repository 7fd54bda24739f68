import { placedCells } from '../placed-cells.js';
import type { Placed } from '../placed-cells.js';
import type { PrintedBlock, PrintedTable } from '../printed-report.js';

// Lays out reports on A4 pages: justified prose, tables with borders that continue on the next page. Lengths are in points, from the bottom
// of the page up.

export const PAGE = { width: 595, height: 842, margin: 60 };
export const SIZE = 10.5;
const PITCH = 16;
const PADDING = 3;

/** The cell that contains a text. */
export interface CellPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The path of the number that it shows; left out in headings. */
  readonly path?: string | undefined;
}

/** Pages that are written from top to bottom. */
export interface Surface {
  /** The distance from the bottom of the page at which the next block starts. */
  y: number;
  next(): void;
  /** Whether there is room for this height on the page. */
  room(height: number): boolean;
  text(text: string, x: number, y: number, cell?: CellPlace): void;
  /** The border of a cell. */
  box(x: number, y: number, width: number, height: number): void;
}

export const isHalfWidth = (character: string): boolean => /[ -~]/.test(character);

export const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, character) => sum + (isHalfWidth(character) ? SIZE / 2 : SIZE), 0);

/** Breaks text into lines of a width. A word of digits or letters is kept whole if it fits. */
function wrapped(text: string, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const [word] of paragraph.matchAll(/[!-~]+|[^!-~]/g)) {
      if (line !== '' && widthOf(line + word) > width) {
        lines.push(line);
        line = '';
      }
      line += word;
    }
    return [...lines, line];
  });
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function drawTable(pages: Surface, table: PrintedTable): void {
  const { cells, width } = placedCells(table);
  const whole = PAGE.width - 2 * PAGE.margin + 60;
  // Label columns are wider than number columns.
  const numbers = new Set(cells.filter(({ cell }) => cell.path).map(({ column }) => column));
  const shares = Array.from({ length: width }, (_, column) => (numbers.has(column) ? 1 : table.part === 'applications' ? 1.3 : 1));
  const widths = shares.map((share) => (share / sum(shares)) * whole);
  const left = PAGE.margin - 30;
  const widthAt = (column: number, span: number): number => sum(widths.slice(column, column + span));
  const linesOf = ({ cell, column }: Placed): string[] => wrapped(cell.text, widthAt(column, cell.colspan) - 2 * PADDING);
  const heights = table.rows.map((_, row) =>
    Math.max(
      PITCH,
      ...cells.filter((placed) => placed.row === row && placed.cell.rowspan === 1).map((placed) => linesOf(placed).length * PITCH),
    ),
  );
  for (const placed of cells) {
    const spanned = sum(heights.slice(placed.row, placed.row + placed.cell.rowspan));
    const missing = linesOf(placed).length * PITCH - spanned;
    const last = placed.row + placed.cell.rowspan - 1;
    if (missing > 0) heights[last] = (heights[last] ?? 0) + missing;
  }
  const first: number[] = [];
  let row = 0;
  // Rows that fit on a page, then those that continue on the next. A cell that spans both has its text in its first part.
  while (row < table.rows.length) {
    const from = row;
    const heightTo = (end: number): number => sum(heights.slice(from, end));
    const endOnPage = (): number => {
      let end = from;
      while (end < table.rows.length && pages.room(heightTo(end + 1) + 6)) end += 1;
      return end;
    };
    // A cell that goes on on the next page begins on it where its text would not fit in above.
    const isCut = ({ cell, row: start, column }: Placed, end: number): boolean =>
      start >= from &&
      start < end &&
      start + cell.rowspan > end &&
      sum(heights.slice(start, end)) < linesOf({ cell, row: start, column }).length * PITCH;
    const endWithoutCut = (): number => {
      let end = endOnPage();
      while (end > from && cells.some((placed) => isCut(placed, end))) end -= 1;
      return end;
    };
    row = from > 0 ? from : endWithoutCut();
    if (row === from) {
      pages.next();
      row = Math.max(endWithoutCut(), Math.min(from + 1, endOnPage()));
    }
    const top = pages.y - 4;
    const height = heightTo(row);
    first.push(from);
    for (const placed of cells) {
      const [start, end] = [Math.max(placed.row, from), Math.min(placed.row + placed.cell.rowspan, row)];
      if (start >= end) continue;
      const boxTop = top - sum(heights.slice(from, start));
      const boxHeight = sum(heights.slice(start, end));
      const [x, boxWidth] = [left + widthAt(0, placed.column), widthAt(placed.column, placed.cell.colspan)];
      pages.box(x, boxTop - boxHeight, boxWidth, boxHeight);
      if (start !== placed.row) continue;
      const lines = linesOf(placed);
      lines.forEach((line, index) => {
        const y = boxTop - boxHeight / 2 + (lines.length * PITCH) / 2 - (index + 1) * PITCH + 4;
        const place = { x, y: boxTop - boxHeight, width: boxWidth, height: boxHeight };
        pages.text(line, x + (boxWidth - widthOf(line)) / 2, Math.min(y, boxTop - 12 - index * PITCH + 0.01), {
          ...place,
          path: placed.cell.path,
        });
      });
    }
    pages.y = top - height;
  }
  pages.y -= PITCH;
}

function drawParagraph(pages: Surface, text: string, isCentred: boolean): void {
  const width = PAGE.width - 2 * PAGE.margin;
  const lines = wrapped(isCentred ? text : `\u3000\u3000${text}`, width);
  for (const line of lines) {
    if (!pages.room(PITCH)) pages.next();
    pages.y -= PITCH;
    pages.text(line, isCentred ? (PAGE.width - widthOf(line)) / 2 : PAGE.margin, pages.y);
  }
}

/** Lays out a report on pages. */
export function layOut(blocks: readonly PrintedBlock[], pages: Surface): void {
  for (const block of blocks) {
    if (block.kind === 'table') drawTable(pages, block);
    else drawParagraph(pages, block.text, block.role === 'title');
  }
}
