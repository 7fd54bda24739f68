import { isValueText, plainText } from './cell-value.js';
import type { Grid, GridCell } from '../document.js';
import type { FormatLabels, RowLabels } from './format-labels.js';
import { isNumbered } from './normalized-label.js';

/** A row of a published table, taken apart: headings, the row's label, and what stands behind. */
export interface TableLine {
  readonly grid: Grid;
  /** The number of the row in its grid, from 0. */
  readonly row: number;
  /** All its places, and the cells that start in it. */
  readonly places: readonly GridCell[];
  readonly own: readonly GridCell[];
  /** What stands before the row's label, or before the first value where there is none. */
  readonly headings: readonly GridCell[];
  /** What stands behind the label: the cells of numbers, if it has some. */
  readonly cells: readonly GridCell[];
  /** The label, and the row that it names. */
  readonly label?: GridCell;
  readonly labels?: RowLabels;
  /** Whether the label is the official one. */
  readonly isExact?: boolean;
}

/** Whether anything that shows stands in a cell, be it a number or a word. */
export const isFilled = ({ text, doubt }: GridCell): boolean => plainText(text) !== '' || doubt !== undefined;

/** Whether it is no number, nor what stands for one. */
export const isText = ({ text }: GridCell): boolean => !isValueText(text);

/** The label of a row: where it stands among the cells, and the row that it names. The last one, if there are several. */
function labelIn(own: readonly GridCell[], { rowOf }: FormatLabels) {
  let found: { readonly at: number; readonly label: GridCell; readonly labels: RowLabels; readonly isExact: boolean } | undefined;
  for (const [at, cell] of own.entries()) {
    if (!isFilled(cell)) continue;
    if (!isText(cell)) break;
    const above = own[at - 1];
    const match = rowOf(cell.text) ?? (above && isText(above) && !found?.isExact ? rowOf(above.text + cell.text) : undefined);
    // 其他 and 总计 head columns too: they label a row where a number stands before them, or a value behind.
    const next = own[at + 1];
    const isHeading = match?.row.isAmbiguous && !isNumbered(cell.text) && (at > 0 || !next || !isFilled(next) || isText(next));
    if (match && !isHeading) found = { at, label: cell, labels: match.row, isExact: match.isExact };
  }
  return found;
}

/** The rows of a published table, taken apart by the labels of a format. */
export function tableLines(grid: Grid, labels: FormatLabels): TableLine[] {
  return grid.rows.flatMap((places, row): TableLine[] => {
    const own = places.filter((cell, index) => cell.row === row && !cell.isMissing && cell !== places[index - 1]);
    const line = { grid, row, places, own };
    const found = labelIn(own, labels);
    if (found) {
      const { at, ...named } = found;
      return [{ ...line, headings: own.slice(0, at), cells: own.slice(at + 1), ...named }];
    }
    const value = own.findIndex((cell) => isFilled(cell) && !isText(cell));
    const from = own.slice(0, value < 0 ? own.length : value).reduce((end, cell, index) => (isText(cell) ? index + 1 : end), 0);
    return own.length > 0 ? [{ ...line, headings: own.slice(0, from), cells: own.slice(from) }] : [];
  });
}
