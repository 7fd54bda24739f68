import type { Grid, GridCell } from '../published-document.js';
import type { BlockLabels, FormatLabels } from './format-labels.js';
import { isLeafOf } from './heading-text.js';
import { normalizedLabel } from './normalized-label.js';
import { isFilled, isText } from './table-lines.js';

// A block without rows, such as that of part four, is one line of numbers below its headings. Some pages print it upright: each heading has
// a row of its own, with its number behind it.

/** Words above the columns of an upright table. They name none of its numbers. */
const ABOVE_COLUMNS =
  /^(?:项目|类别|类型|种类|案件类[别型]|指标|内容|情况|结果|办理结果|处理结果|审理结果|数量|案件数量?|件数|数量件|序号)?$/;

/** The most columns of an upright table: its headings in three levels, and the numbers. */
const MAX_WIDTH = 4;

/** Fewer rows could have their labels by chance. */
const MIN_ROWS = 5;

const isHeader = (row: readonly GridCell[]): boolean =>
  row.every(({ text }) => ABOVE_COLUMNS.test(normalizedLabel(text)) && !/\d/.test(text));

/** Whether a row is one of the headings of a block with a cell behind it. */
function isUprightRow(row: readonly GridCell[], block: BlockLabels): boolean {
  const [label, number] = row.slice(-2);
  if (!label || !number || label === number || label.isMissing || number.isMissing) return false;
  const text = normalizedLabel(label.text);
  return isLeafOf(text, block) || block.joined.has(text);
}

/** A table with its rows and columns exchanged. */
function turned({ place, caption }: Grid, rows: readonly (readonly GridCell[])[], from: number): Grid {
  const made = new Map<GridCell, GridCell>();
  const width = rows[0]?.length ?? 0;
  const places = Array.from({ length: width }, (_, row) =>
    rows.map((cells, column): GridCell => {
      const cell = cells[row];
      const own = (cell && made.get(cell)) ?? { ...(cell ?? { text: '' }), row, column };
      if (cell) made.set(cell, own);
      return own;
    }),
  );
  return { kind: 'grid', rows: places, place, ...(caption !== undefined && { caption }), turnedFrom: from };
}

/** An upright table laid down: its headings above its numbers. `undefined` for a table that is not one of a block without rows, upright. */
export function laidDown(grid: Grid, { parts }: FormatLabels): Grid | undefined {
  const width = grid.rows[0]?.length ?? 0;
  if (grid.isStream || grid.isRagged || grid.isUneven || width < 2 || width > MAX_WIDTH) return undefined;
  const from = grid.rows.findIndex((row) => !isHeader(row));
  const rows = grid.rows.slice(Math.max(0, from));
  const numbers = rows.flatMap((row) => row.slice(-1)).filter((cell) => isFilled(cell) && !isText(cell));
  if (rows.length < MIN_ROWS || numbers.length * 2 < rows.length) return undefined;
  const isOfBlock = (block: BlockLabels): boolean => block.block.rows.length === 0 && rows.every((row) => isUprightRow(row, block));
  return parts.some(({ blocks }) => blocks.some(isOfBlock)) ? turned(grid, rows, from) : undefined;
}
