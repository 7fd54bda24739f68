import type { Format } from '../../formats/format.js';
import { knownFormats } from '../../formats/formats.js';
import { isValueText } from '../matching/cell-value.js';
import type { Grid, SeenText } from '../published-document.js';
import { formatLabels } from '../matching/format-labels.js';
import { gridOfSpans, spannedCell } from '../html/grid-of-spans.js';
import { isPieceOf, normalizedLabel } from '../matching/normalized-label.js';
import { partTitled } from '../prose/section-heading.js';
import { joinedLines } from '../seen-text.js';
import { memoize } from '../../values/memoize.js';
import type { TextLine } from './text-line.js';

/** | --- | :---: |, and the lines of drawn tables (Unicode's block of box drawing). */
const RULE = /^[\s|｜:+\-\u2500-\u257f]+$/;
const DASHES = /---|[─━┄═]/;

const isRule = ({ text }: TextLine): boolean => RULE.test(text) && DASHES.test(text);

const MAX_CELL = 60;

const isHanText = (text: string): boolean => (text.match(/[\u4e00-\u9fff]/g)?.length ?? 0) > 1;

/** Tells of a label whether it is one of a format, or a piece of one. */
const pieceFinder = /* @__PURE__ */ memoize((format: Format) => {
  const { all } = formatLabels(format);
  return memoize((label: string): boolean => all.has(label) || [...all].some((other) => isPieceOf(label, other)));
});

const isOfAFormat = (label: string): boolean => knownFormats().some((format) => pieceFinder(format)(label));

/** Whether a line by itself is the content of a cell of a statutory table. */
export function isCellText(text: string): boolean {
  if (text.length > MAX_CELL || partTitled(text)) return false;
  return isValueText(text) || isOfAFormat(normalizedLabel(text));
}

/** Rows of cells as a table; merged cells are left out of it, or are blank cells at the end of a row. */
export const gridOfRows = (rows: readonly (readonly SeenText[])[], line: number): Grid => ({
  ...gridOfSpans(
    rows.map((row) => row.map((seen) => spannedCell(seen))),
    { kind: 'lines', line },
  ),
  isRagged: true,
});

/** A table with one row on each line. A bar that most lines start or end with separates nothing. */
export function barGrid(lines: readonly TextLine[]): Grid {
  const own = lines.filter((line) => !isRule(line));
  // Only a last row may lack the bar that the others end with.
  const starts = own.every((line) => line.startsWithBar);
  const ends = own.slice(0, Math.max(1, own.length - 1)).every((line) => line.endsWithBar);
  const rows = own.map((line) => {
    const { pieces } = line;
    const from = starts ? 1 : 0;
    const to = ends && pieces.length > from && pieces[pieces.length - 1] === '' ? pieces.length - 1 : pieces.length;
    return pieces.slice(from, to).map((piece) => line.seen(piece));
  });
  return gridOfRows(rows, lines[0]?.number ?? 1);
}

/** A cell, which may have several lines. */
type Lines = SeenText[];

/** Whether a text is empty, with nothing unseen beside it either. */
export const isNothing = ({ text, doubt, unseen }: SeenText): boolean => text === '' && !doubt && unseen === undefined;

/** The cells between the bars of all lines. Two lines without a bar between them are one cell. */
function cellsBetweenBars(lines: readonly TextLine[]): Lines[] {
  let last: Lines = [];
  const cells = [last];
  for (const line of lines)
    for (const [index, piece] of line.pieces.entries()) {
      if (index > 0) cells.push((last = []));
      const seen = line.seen(piece);
      if (!isNothing(seen)) last.push(seen);
    }
  return cells;
}

/** Cells of a table with one cell on each line, with bars beside or between them. */
function cellsOfStream(lines: readonly TextLine[]): SeenText[] {
  const cells = cellsBetweenBars(lines);
  // Where each cell has its bar before it, there is no bar after the last; otherwise a bar at the end separates nothing.
  const isBefore = lines.filter((line) => line.startsWithBar).length > lines.filter((line) => line.endsWithBar).length;
  const from = cells[0]?.length === 0 ? 1 : 0;
  const to = !isBefore && cells.length > from && cells[cells.length - 1]?.length === 0 ? cells.length - 1 : cells.length;
  return cells.slice(from, to).flatMap((parts) => {
    const joined = joinedLines(parts);
    // Two lines without a bar between them are the end of a row and the start of the next, unless they are one label.
    return parts.length > 1 && !isCellText(joined.text) ? parts : [joined];
  });
}

/** The cells of a table one after the other: a row starts where a label follows a number or a blank cell. */
export function streamOf(cells: readonly SeenText[], line: number): Grid {
  const rows: SeenText[][] = [];
  let row: SeenText[] = [];
  let hasValue = false;
  for (const cell of cells) {
    const isLabel = isHanText(cell.text) && !isValueText(cell.text);
    if (isLabel && hasValue) {
      rows.push(row);
      row = [];
      hasValue = false;
    }
    row.push(cell);
    hasValue ||= !isLabel && row.length > 1;
  }
  rows.push(row);
  return { ...gridOfRows(rows, line), isStream: true };
}

/** A table with one cell on each line. */
export const streamGrid = (lines: readonly TextLine[]): Grid => streamOf(cellsOfStream(lines), lines[0]?.number ?? 1);
