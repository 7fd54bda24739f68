// How wide texts are on a terminal, and tables of them. Node's own measure is not public, and this is all that is needed of string-width.

/** Characters that take two columns: wide and full-width ones (UAX #11). Those that are ambiguous, such as — and “, take one. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Characters that take none: marks above and below others, and invisible ones. */
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;

const widthOfLetter = (letter: string): number => (WIDE.test(letter) ? 2 : NO_WIDTH.test(letter) ? 0 : 1);

/** How many columns of a terminal a text takes up: Chinese characters and their punctuation take two. */
export const widthOf = (text: string): number => Array.from(text).reduce((width, letter) => width + widthOfLetter(letter), 0);

/** As much of the start of a text as fits into a number of columns of a terminal. */
export function fitting(text: string, columns: number): string {
  let fits = '';
  let width = 0;
  for (const letter of text) {
    width += widthOfLetter(letter);
    if (width > columns) break;
    fits += letter;
  }
  return fits;
}

/** A text of which the end is left out where it is wider than a number of columns. */
export const shortened = (text: string, columns: number): string => (widthOf(text) <= columns ? text : `${fitting(text, columns - 1)}…`);

const reversed = (text: string): string => Array.from(text).reverse().join('');

/** A text of which the middle is left out where it is wider than a number of columns: of a path, both ends tell the most. */
export function withoutMiddle(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  const start = fitting(text, Math.ceil((columns - 1) / 2));
  return `${start}…${reversed(fitting(reversed(text), columns - 1 - widthOf(start)))}`;
}

/** What separates the columns of a table. */
export const COLUMN_GAP = '   ';

/** Rows of texts as lines, each column as wide as its longest text. */
export function columnLines(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) for (const [column, text] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, widthOf(text));
  const padded = (text: string, column: number): string => text + ' '.repeat((widths[column] ?? 0) - widthOf(text));
  return rows.map((row) => row.map(padded).join(COLUMN_GAP).trimEnd());
}
