import type { Glyph } from './pdf-page.js';

// Characters → lines of text. Lengths in points.

/** Characters that stand close together on one base line. */
export interface TextLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** Parts of the size of the characters. */
const SAME_LINE = 0.5;
const SPACE = 0.2;
const DRAWN_TWICE = 0.12;

function rowsOf(glyphs: readonly Glyph[]): Glyph[][] {
  const rows: Glyph[][] = [];
  for (const glyph of [...glyphs].sort((a, b) => a.y - b.y)) {
    const row = rows[rows.length - 1];
    const first = row?.[0];
    if (row && first && glyph.y - first.y < SAME_LINE * Math.max(first.size, glyph.size)) row.push(glyph);
    else rows.push([glyph]);
  }
  return rows.map((row) => row.sort((a, b) => a.left - b.left));
}

/** Fonts that have no bold are made bold by drawing each character twice. */
const isSameDrawnTwice = (a: Glyph, b: Glyph): boolean =>
  a.text === b.text && Math.abs(a.left - b.left) < DRAWN_TWICE * b.size && Math.abs(a.y - b.y) < DRAWN_TWICE * b.size;

/** The lines of some characters from top to bottom, each cut where a gap is wider than `gap` times the size. */
export function linesOf(glyphs: readonly Glyph[], gap = Infinity): TextLine[][] {
  return rowsOf(glyphs).map((row) => {
    const lines: TextLine[] = [];
    let last: Glyph | undefined;
    for (const glyph of row) {
      if (last && isSameDrawnTwice(last, glyph)) continue;
      const line = lines[lines.length - 1];
      const distance = glyph.left - (last?.right ?? 0);
      const size = Math.max(glyph.size, last?.size ?? 0);
      if (line && distance <= gap * size) {
        const space = distance > SPACE * size ? ' ' : '';
        const right = Math.max(line.right, glyph.right);
        lines[lines.length - 1] = { ...line, text: line.text + space + glyph.text, right, size: Math.max(line.size, glyph.size) };
      } else {
        lines.push({ text: glyph.text, left: glyph.left, right: glyph.right, y: glyph.y, size: glyph.size });
      }
      last = glyph;
    }
    return lines;
  });
}

/** The text of a cell: its lines joined by `\n`. */
export const textOfGlyphs = (glyphs: readonly Glyph[]): string =>
  linesOf(glyphs)
    .flat()
    .map(({ text }) => text)
    .join('\n');
