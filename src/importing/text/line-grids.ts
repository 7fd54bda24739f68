import { FORMAT_IDS } from '../../formats/formats.js';
import { isValueText } from '../matching/cell-value.js';
import type { Grid } from '../document.js';
import { formatLabels } from '../matching/format-labels.js';
import { gridOfSpans } from '../html/grid-of-spans.js';
import { words } from '../import-words.js';
import { isPieceOf, normalizedLabel } from '../matching/normalized-label.js';
import { partTitled } from '../prose/section-heading.js';

/** What parts cells in text: a bar of either width, or one drawn. */
export const BAR = /[|｜│┃]/;

/** | --- | :---: |, and the lines of drawn tables (Unicode's block of box drawing). */
const RULE = /^(?=.*(?:---|[─━┄═]))[\s|｜:+\-\u2500-\u257f]*$/;

const LONGEST_CELL = 60;

export interface TextLine {
  readonly text: string;
  /** Its number in the text, from 1. */
  readonly number: number;
}

const isHanText = (text: string): boolean => /[\u4e00-\u9fff][^]*[\u4e00-\u9fff]/.test(text);

/** Whether a line on its own is what a cell of a statutory table says. */
export function isCellText(text: string): boolean {
  if (text.length > LONGEST_CELL || partTitled(text)) return false;
  if (isValueText(text)) return true;
  const label = normalizedLabel(text);
  return FORMAT_IDS.some((id) => {
    const { all } = formatLabels(id);
    return all.has(label) || [...all].some((other) => isPieceOf(label, other));
  });
}

/** Rows of cells as a table; merged cells are left out of it, or stand at the end of a row. */
export const gridOfRows = (rows: readonly (readonly string[])[], line: number): Grid => ({
  ...gridOfSpans(
    rows.map((row) => row.map((text) => ({ text: text.trim().replace(/<br\s*\/?>/gi, '\n'), colspan: 1, rowspan: 1 }))),
    words('textTable', { line }),
  ),
  isRagged: true,
});

/** Rows that stand one on a line. A bar that most lines start or end with parts nothing. */
export function barGrid(lines: readonly TextLine[]): Grid {
  const texts = lines.map(({ text }) => text.trim()).filter((text) => !RULE.test(text));
  // Only a last row may lack the bar that the others end with.
  const starts = texts.every((text) => BAR.test(text[0] ?? ''));
  const ends = texts.slice(0, Math.max(1, texts.length - 1)).every((text) => BAR.test(text[text.length - 1] ?? ''));
  const rows = texts.map((text) => {
    const cells = text.split(BAR);
    if (starts && cells[0] === '') cells.shift();
    if (ends && cells[cells.length - 1] === '') cells.pop();
    return cells;
  });
  return gridOfRows(rows, lines[0]?.number ?? 1);
}

/** Cells that stand one on a line, the bars beside them or between: a row starts where a label follows a number or a blank cell. */
export function streamGrid(lines: readonly TextLine[]): Grid {
  const texts = lines.map((line) => line.text.trim());
  const parts = texts
    .join('\n')
    .split(BAR)
    .map((part) => part.trim());
  // Where each cell has its bar before it, none parts what stands behind the last; else a bar at the end parts nothing.
  const withBarAt = (at: number): number => texts.filter((text) => text.length > 1 && BAR.test(text.slice(at).charAt(0))).length;
  const isBefore = withBarAt(0) > withBarAt(-1);
  if (parts[0] === '') parts.shift();
  if (!isBefore && parts[parts.length - 1] === '') parts.pop();
  // Two lines without a bar between them are the end of a row and the start of the next, unless they are one label.
  const cells = parts.flatMap((part) => (part.includes('\n') && !isCellText(part) ? part.split('\n') : [part]));
  const rows: string[][] = [];
  let row: string[] = [];
  let hasValue = false;
  for (const cell of cells) {
    const isLabel = isHanText(cell) && !isValueText(cell);
    if (isLabel && hasValue) {
      rows.push(row);
      row = [];
      hasValue = false;
    }
    row.push(cell);
    hasValue ||= !isLabel && row.length > 1;
  }
  rows.push(row);
  return { ...gridOfRows(rows, lines[0]?.number ?? 1), isStream: true };
}
