import type { SeenText } from '../../published-document.js';
import { seenText } from '../../seen-text.js';
import type { Piece } from '../../seen-text.js';
import { levelStandings } from '../seen/level-text.js';
import type { Glyph } from '../painting/page-content.js';

// Turns characters into lines of text. Lengths are in points.

/** Text from characters that are close together on one baseline. */
export interface PageLine extends SeenText {
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** As shares of the font size: the vertical distance between characters of one line, and the gap that counts as a space. */
const SAME_LINE = 0.5;
const SPACE = 0.2;

interface Row {
  readonly glyphs: Glyph[];
  /** The baseline of its uppermost character. */
  readonly y: number;
  size: number;
}

/** Adds a row below the others, or merges it into the last one if they are on the same line, as raised digits are. */
function addRow(rows: Row[], row: Row): void {
  const above = rows[rows.length - 1];
  if (!above || row.y - above.y >= SAME_LINE * Math.max(above.size, row.size)) {
    rows.push(row);
    return;
  }
  for (const glyph of row.glyphs) above.glyphs.push(glyph);
  above.size = Math.max(above.size, row.size);
}

function rowsOf(glyphs: readonly Glyph[]): Glyph[][] {
  // Characters with exactly the same baseline are grouped first, whatever their sizes.
  const heights: Row[] = [];
  for (const glyph of [...glyphs].sort((a, b) => a.y - b.y)) {
    const row = heights[heights.length - 1];
    if (row?.y === glyph.y) {
      row.glyphs.push(glyph);
      row.size = Math.max(row.size, glyph.size);
    } else heights.push({ glyphs: [glyph], y: glyph.y, size: glyph.size });
  }
  const rows: Row[] = [];
  for (const row of heights) addRow(rows, row);
  const lines: Row[] = [];
  for (const row of rows) addRow(lines, row);
  return lines.map((line) => line.glyphs.sort((a, b) => a.left - b.left));
}

const distance = (before: Glyph, after: Glyph): number => (after.left - before.right) / Math.max(before.size, after.size);

/** The characters of a row, split at gaps wider than `gap` times the font size. */
function segmentsOf(row: readonly Glyph[], gap: number): Glyph[][] {
  const segments: Glyph[][] = [];
  let last: Glyph | undefined;
  for (const glyph of row) {
    const segment = segments[segments.length - 1];
    if (segment && last && distance(last, glyph) <= gap) segment.push(glyph);
    else segments.push([glyph]);
    last = glyph;
  }
  return segments;
}

/** The text of one line in pieces, with spaces at gaps. */
function piecesOf(glyphs: readonly Glyph[], isCell: boolean): Piece[] {
  const standings = levelStandings(glyphs, isCell);
  const pieces: Piece[] = [];
  let text = '';
  let standing: Piece['standing'] = 'plain';
  glyphs.forEach((glyph, index) => {
    const before = glyphs[index - 1];
    const own = standings[index] ?? 'plain';
    if (before && distance(before, glyph) > SPACE) {
      if (standing === 'plain') text += ' ';
      else {
        pieces.push({ text, standing });
        [text, standing] = [' ', 'plain'];
      }
    }
    if (own !== standing) {
      pieces.push({ text, standing });
      [text, standing] = ['', own];
    }
    text += glyph.text;
  });
  return [...pieces, { text, standing }];
}

function lineOf(glyphs: readonly Glyph[]): PageLine {
  let [left, right, size] = [Infinity, -Infinity, 0];
  for (const glyph of glyphs) {
    left = Math.min(left, glyph.left);
    right = Math.max(right, glyph.right);
    size = Math.max(size, glyph.size);
  }
  return { ...seenText(piecesOf(glyphs, false)), left, right, y: glyphs[0]?.y ?? 0, size };
}

/** The lines of text from top to bottom, each split at gaps wider than `gap` times the font size. */
export const linesOf = (glyphs: readonly Glyph[], gap = Infinity): PageLine[][] =>
  rowsOf(glyphs).map((row) => segmentsOf(row, gap).map(lineOf));

/**
 * The visible text of a cell, its lines joined by `\n`.
 *
 * @param others pieces for what is in the cell but is not text
 */
export function cellText(glyphs: readonly Glyph[], others: readonly Piece[] = []): SeenText {
  const lines = rowsOf(glyphs).map((row) => piecesOf(row, true));
  const pieces: Piece[] = [];
  for (const line of lines) {
    if (pieces.some(({ standing }) => standing === 'plain') && line.some(({ standing, text }) => standing === 'plain' && text !== ''))
      pieces.push({ text: '\n', standing: 'plain' });
    pieces.push(...line.filter(({ text }) => text !== ''));
  }
  return seenText([...pieces, ...others]);
}
