import type { FormatLabels } from '../matching/format-labels.js';
import type { MatchedTables, PlacedCell } from '../matching/matched-tables.js';
import { isPieceOf, MAX_LABEL, normalizedLabel } from '../matching/normalized-label.js';
import { plainLabels } from '../matching/wording/plain-labels.js';
import { partTitled } from '../prose/section-heading.js';
import type { Grid, GridCell } from '../published-document.js';

/** The published cell from which a number was read: a table that was printed upright was laid down first. */
const cellOf = ({ rows }: Grid, { grid: { turnedFrom }, row, column }: PlacedCell): GridCell | undefined =>
  turnedFrom === undefined ? rows[row]?.[column] : rows[column + turnedFrom]?.[row];

/** Whether a text, normalised, is printed in the tables of a format, or a half of what is: 企业 of 商业企业. */
function isPrinted(label: string, { all, parts }: FormatLabels): boolean {
  if (all.has(label)) return true;
  return parts.some(({ blocks, rows }) => {
    const texts = [...rows.map((row) => row.label), ...blocks.flatMap(({ headings }) => headings)];
    return blocks.some(({ besides, joined }) => besides.has(label) || joined.has(label)) || texts.some((text) => isPieceOf(label, text));
  });
}

/** Whether a table has text that is neither a number of the format nor one of its labels: its reader would miss it in the statutory table. */
export function hasOtherText(grid: Grid, { cells }: MatchedTables, labels: FormatLabels): boolean {
  const numbers = new Set(cells.map((placed) => cellOf(grid, placed)));
  const plain = plainLabels(labels)(undefined);
  const isKnown = (text: string): boolean => {
    const official = plain(text);
    const label = normalizedLabel(official);
    // A unit alone, or nothing but punctuation.
    if (label === '') return official.length <= MAX_LABEL;
    return isPrinted(label, labels) || partTitled(text) !== undefined || labels.rowOf(official) !== undefined;
  };
  const others = new Set(grid.rows.flat().filter((cell) => !numbers.has(cell)));
  return [grid.caption ?? '', ...Array.from(others, ({ text }) => text)].some((text) => text.trim() !== '' && !isKnown(text));
}
