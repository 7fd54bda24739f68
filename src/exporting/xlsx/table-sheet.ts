import type { OfficialTable } from '../official-table.js';
import type { TableCell, TableRow } from '../../tables/table-model.js';
import { cellText } from '../table-text.js';
import type { Look, PlacedCell, Sheet } from './sheet.js';
import { heightFor, INDENT, widthFor } from './text-size.js';
import { listOf, sumOf } from '../../values/lists.js';

// One table of a report as in the official form.

/** Of columns, in digits: labels are wrapped in the widest, and short numbers have some air in the narrowest. */
const MAX_LABEL_WIDTH = 32;
const MAX_GROUP_WIDTH = 10;
const MIN_LABEL_WIDTH = 6;
const MAX_VALUE_WIDTH = 20;
const MIN_VALUE_WIDTH = 9;
const MIN_WIDTH_OF_ALL = 64;

/** In points. */
const MIN_HEIGHT = 20;
const TITLE_HEIGHT = 30;

/** With more columns than the official tables have rows, a table is printed across the page. */
const MAX_UPRIGHT_COLUMNS = 12;

const LOOKS: Readonly<Record<TableCell['kind'], (cell: TableCell) => Look>> = {
  // The title of a block stands in the middle of its row, as those of columns do.
  header: (cell) => (cell.kind === 'header' && cell.scope === 'row' ? 'rowHeading' : 'columnHeading'),
  corner: () => 'columnHeading',
  data: () => 'value',
};

/** The cells of the rows of a table, each at its place below `top`. */
function placedCells(rows: readonly TableRow[], table: OfficialTable, top: number): PlacedCell[] {
  const { labelColumns } = table.model;
  return rows.flatMap(({ cells }, index) =>
    cells.map((cell): PlacedCell => {
      const column = cell.kind === 'header' ? cell.column : cell.kind === 'data' ? labelColumns + cell.column : 0;
      const rowSpan = cell.kind === 'data' ? 1 : cell.rowSpan;
      const value = cell.kind === 'data' ? table.valueOf(cell) : cellText(cell, table) || null;
      return { row: top + index, column, colSpan: cell.colSpan, rowSpan, value, look: LOOKS[cell.kind](cell) };
    }),
  );
}

const textOf = ({ value }: PlacedCell): string => (value === null ? '' : String(value));

const within = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** The widths of the columns: as wide as their own texts and numbers are, within limits; wrapped texts and merged cells take what there is. */
function widthsOf(cells: readonly PlacedCell[], labelColumns: number, dataColumns: number): number[] {
  const widths = listOf(labelColumns + dataColumns, (column) => {
    const own = cells.filter((cell) => cell.column === column && cell.colSpan === 1);
    const isLabel = column < labelColumns;
    // The heading of several rows has room for several lines.
    const measured = own
      .filter(({ look }) => isLabel || look === 'value')
      .map((cell) => Math.min(widthFor(textOf(cell)), (cell.rowSpan ?? 1) > 1 ? MAX_GROUP_WIDTH : MAX_LABEL_WIDTH));
    const widest = Math.max(0, ...measured);
    return isLabel ? within(widest + INDENT, MIN_LABEL_WIDTH, MAX_LABEL_WIDTH) : within(widest, MIN_VALUE_WIDTH, MAX_VALUE_WIDTH);
  });
  const missing = MIN_WIDTH_OF_ALL - sumOf(widths);
  // The titles above a narrow table have to fit too.
  return missing > 0 ? widths.map((width) => width + Math.ceil(missing / widths.length)) : widths;
}

/** The heights of the rows: as high as their wrapped texts are. What a cell over several rows needs beyond them goes to the last. */
function heightsOf(cells: readonly PlacedCell[], widths: readonly number[]): number[] {
  const heights: number[] = [];
  const byRows = [...cells].sort((one, other) => (one.rowSpan ?? 1) - (other.rowSpan ?? 1));
  for (const cell of byRows) {
    const { row, column, colSpan = 1, rowSpan = 1, look } = cell;
    const width = sumOf(widths.slice(column, column + colSpan)) - (look === 'rowHeading' ? INDENT : 0);
    const rows = listOf(rowSpan, (index) => row + index);
    for (const line of rows) heights[line] = Math.max(heights[line] ?? 0, MIN_HEIGHT);
    const room = sumOf(rows.map((line) => heights[line] ?? 0));
    const last = row + rowSpan - 1;
    heights[last] = (heights[last] ?? 0) + Math.max(0, heightFor(textOf(cell), width, look) - room);
  }
  return heights;
}

/**
 * A sheet with a table of a report: the title of the report, the title of the part, and the rows as they are printed, with merged headings. The headings
 * stay in the window.
 *
 * @param title the title of the report
 * @param name what its tab is called
 */
export function tableSheet(table: OfficialTable, title: string, name: string): Sheet {
  const { head, bodies, labelColumns, dataColumns, title: partTitle } = table.model;
  const width = labelColumns + dataColumns;
  const titles: PlacedCell[] = [
    { row: 0, column: 0, colSpan: width, value: title, look: 'title' },
    { row: 1, column: 0, colSpan: width, value: partTitle, look: 'subtitle' },
  ];
  const cells = placedCells([...head, ...bodies.flat()], table, titles.length);
  const widths = widthsOf(cells, labelColumns, dataColumns);
  const [titleHeight = 0, ...heights] = heightsOf([...titles, ...cells], widths);
  return {
    name,
    cells: [...titles, ...cells],
    widths,
    heights: [Math.max(TITLE_HEIGHT, titleHeight), ...heights],
    frozenRows: titles.length + head.length,
    frozenColumns: labelColumns,
    isLandscape: width > MAX_UPRIGHT_COLUMNS,
    isTable: true,
    hasFilter: false,
  };
}
