import { FONT_SIZE, TITLE_SIZE } from './styles.js';
import type { Look } from './sheet.js';
import { charactersOf, sumOf } from '../../values/lists.js';

/** The height of one line of text, as a share of the size of its letters. */
const LINE_HEIGHT = 1.3;

/** What a cell keeps free on both sides together, in digits, and above and below together, in points. */
const SIDES = 1;
const ENDS = 5;

/** How far a text at the left is from the border of its cell, beyond that, in digits. */
export const INDENT = 1.5;

/** As high as a row of Excel can be, in points. Of a longer text the end is seen when the cell is opened. */
const MAX_ROW_HEIGHT = 409;

/** The width of a text in digits of the plain font: of Chinese characters and others of their width two, of others about one. */
const textWidth = (text: string): number => sumOf(charactersOf(text).map((letter) => (letter >= '\u1100' ? 2 : 1.05)));

/** How wide a column has to be for a text on one line, in digits. */
export const widthFor = (text: string): number => Math.ceil(textWidth(text) + SIDES);

/** How high a row has to be for a text that is wrapped in a column of a width, in points. */
export function heightFor(text: string, width: number, look: Look): number {
  const size = look === 'title' ? TITLE_SIZE : FONT_SIZE;
  const room = Math.max(2, ((width - SIDES) * FONT_SIZE) / size);
  const lines = sumOf(text.split('\n').map((line) => Math.max(1, Math.ceil(textWidth(line) / room))));
  return Math.min(MAX_ROW_HEIGHT, Math.ceil(lines * LINE_HEIGHT * size + ENDS));
}
