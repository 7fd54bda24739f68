import { isValueText } from './cell-value.js';
import type { Grid, GridCell } from './document.js';
import type { FormatLabels, RowLabels } from './format-labels.js';
import { isNumbered } from './normalized-label.js';
import type { Line } from './row-cells.js';

/** A row of a published table, taken apart: headings, the row's label, and what stands behind. */
export interface TableLine extends Line {
  /** The number of the row in its grid, from 0. */
  readonly row: number;
  /** What stands before the row's label, or before the first value where there is none. */
  readonly headings: readonly GridCell[];
  /** The row that its label names. */
  readonly labels?: RowLabels;
  readonly isExact: boolean;
}

const isText = ({ text }: GridCell): boolean => !isValueText(text);

function lineOf(own: readonly GridCell[], places: readonly GridCell[], row: number, { rowOf }: FormatLabels): TableLine {
  let from = 0;
  let found: { row: RowLabels; isExact: boolean } | undefined;
  for (const [index, cell] of own.entries()) {
    if (cell.text.trim() === '') continue;
    if (!isText(cell)) break;
    const above = own[index - 1];
    const match = rowOf(cell.text) ?? (above && isText(above) ? rowOf(above.text + cell.text) : undefined);
    // 其他 and 总计 head columns too: they label a row where a number stands before them, or a value behind.
    const next = own[index + 1];
    const isHeading = match?.row.isAmbiguous && !isNumbered(cell.text) && (index > 0 || !next || next.text.trim() === '' || isText(next));
    if (match && !isHeading) {
      found = match;
      from = index + 1;
    }
  }
  if (found) return { places, own, from, row, headings: own.slice(0, from - 1), labels: found.row, isExact: found.isExact };
  const first = own.findIndex((cell) => cell.text.trim() !== '' && !isText(cell));
  from = own.slice(0, first < 0 ? own.length : first).reduce((end, cell, index) => (isText(cell) ? index + 1 : end), 0);
  return { places, own, from, row, headings: own.slice(0, from), isExact: true };
}

/** The rows of a published table, taken apart by the labels of a format. */
export function tableLines({ rows }: Grid, labels: FormatLabels): TableLine[] {
  return rows.flatMap((places, row) => {
    const own = places.filter((cell, index) => cell.row === row && !cell.isMissing && cell !== places[index - 1]);
    return own.length > 0 ? [lineOf(own, places, row, labels)] : [];
  });
}
