import type { CSSResult } from 'lit';
import { tableCellStyles } from './table-cells.styles.js';
import { tableMediaStyles } from './table-media.styles.js';
import { tableSizeStyles } from './table-sizes.styles.js';

/**
 * The statutory tables. Column widths are fixed, so that the first columns can stay at known places while the rest scrolls, and so that
 * layout is cheap. Each element gives
 *
 * - `--_columns`: how many columns of numbers a compact table has;
 * - `--_label-0-width`, `--_label-1-width`, `--_label-2-width`: the columns of row labels of a wide one;
 * - `--_number-width`: its columns of numbers;
 * - `--_wide-width`: below which it becomes compact, or scrolls;
 * - `--_label-width`, `--_medium-label-width`, `--_smallest-label-width`: the least width of the one column of row labels of a compact one, by its size of
 *   type;
 * - `--_medium-number-width`: the least width of a number where a compact one has the usual size of type.
 *
 * `--_digits` is how many characters the longest number has: of the table, and within a `<col>` of that column. `--_number-widths` is the sum of
 * the widths of the numbers of a compact table.
 */
export const tableStyles: CSSResult[] = [tableSizeStyles, tableCellStyles, tableMediaStyles];
