import type { TableCell, TableRow } from '../../tables/table-model.js';
import type { OfficialTable } from '../official-table.js';
import { cellText } from '../table-text.js';
import { CELL_MARGIN, tableSetting } from './column-widths.js';
import type { TableSetting } from './column-widths.js';
import { STYLES, TABLE_SIZE } from './docx-styles.js';
import { TYPE_WIDTH } from './page-layout.js';
import { styledParagraph, textRun } from './word-text.js';
import { sumOf } from '../../values/lists.js';

/** The least height of a row in twips: less in a long table, so that it fits on a page where it starts on one. */
const rowHeight = (rows: number): number => (rows > MANY_ROWS ? 350 : 420);

const MANY_ROWS = 20;

/** How many rows at the end of a table stand together: fewer would look lost on a page of their own. */
const LAST_ROWS = 3;

const SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;

/** Lines of half a point; `w:sz` is in eighths of a point. */
const BORDERS = SIDES.map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`).join('');

const MARGINS = (['left', 'right'] as const).map((side) => `<w:${side} w:w="${CELL_MARGIN}" w:type="dxa"/>`).join('');

const TABLE_PROPERTIES =
  `<w:tblPr><w:tblW w:w="${TYPE_WIDTH}" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>${BORDERS}</w:tblBorders>` +
  `<w:tblLayout w:type="fixed"/><w:tblCellMar>${MARGINS}</w:tblCellMar></w:tblPr>`;

/** A cell of one row of the table in Word, where a cell over several rows has one in each of them. */
interface WordCell {
  readonly column: number;
  readonly colSpan: number;
  readonly merge: 'none' | 'start' | 'continued';
  /** Undefined where it continues the one above it. */
  readonly cell: TableCell | undefined;
}

/** A cell that reaches into the rows below it. */
interface ReachingCell {
  readonly colSpan: number;
  rowsLeft: number;
}

/** Rows with a cell at every place: what a merged cell reaches over has cells of its own in Word. */
class WordRows {
  readonly #reaching = new Map<number, ReachingCell>();

  cellsOf({ cells }: TableRow): WordCell[] {
    const found: WordCell[] = [];
    let column = 0;
    const passReaching = (): void => {
      for (let above = this.#reaching.get(column); above && above.rowsLeft > 0; above = this.#reaching.get(column)) {
        found.push({ column, colSpan: above.colSpan, merge: 'continued', cell: undefined });
        above.rowsLeft -= 1;
        column += above.colSpan;
      }
    };
    for (const cell of cells) {
      passReaching();
      const { colSpan } = cell;
      const rowSpan = cell.kind === 'data' ? 1 : cell.rowSpan;
      found.push({ column, colSpan, merge: rowSpan > 1 ? 'start' : 'none', cell });
      this.#reaching.set(column, { colSpan, rowsLeft: rowSpan - 1 });
      column += colSpan;
    }
    passReaching();
    return found;
  }
}

const MERGES = { none: '', start: '<w:vMerge w:val="restart"/>', continued: '<w:vMerge/>' } as const;

/** Row headings are read like text, all else is centred below its heading. */
const alignment = (cell: TableCell | undefined): string =>
  cell?.kind === 'header' && cell.scope === 'row' && !cell.isGroup ? '<w:jc w:val="left"/>' : '';

interface RowSetting {
  /** Whether it is repeated at the top of each page. */
  readonly isRepeated?: boolean;
  /** Whether it is on the same page as the row below it. */
  readonly staysWithNext: boolean;
  /** In twips, at least. */
  readonly height: number;
}

/** The rows of a table that is being written. */
class TableWriter {
  readonly #table: OfficialTable;
  readonly #setting: TableSetting;
  readonly #rows = new WordRows();

  constructor(table: OfficialTable, setting: TableSetting) {
    this.#table = table;
    this.#setting = setting;
  }

  /** A row. It is not broken over two pages. */
  row(row: TableRow, { isRepeated = false, staysWithNext, height }: RowSetting): string {
    const properties = `<w:cantSplit/><w:trHeight w:val="${height}" w:hRule="atLeast"/>${isRepeated ? '<w:tblHeader/>' : ''}`;
    const keep = staysWithNext ? '<w:keepNext/>' : '';
    const cells = this.#rows.cellsOf(row).map((cell) => this.#cell(cell, keep));
    return `<w:tr><w:trPr>${properties}</w:trPr>${cells.join('')}</w:tr>`;
  }

  #cell({ column, colSpan, merge, cell }: WordCell, keep: string): string {
    const { widths, size } = this.#setting;
    const width = sumOf(widths.slice(column, column + colSpan));
    const span = colSpan > 1 ? `<w:gridSpan w:val="${colSpan}"/>` : '';
    const properties = `<w:tcW w:w="${width}" w:type="dxa"/>${span}${MERGES[merge]}<w:vAlign w:val="center"/>`;
    const run = size === TABLE_SIZE ? '' : `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`;
    const text = cell ? cellText(cell, this.#table) : '';
    return `<w:tc><w:tcPr>${properties}</w:tcPr>${styledParagraph(STYLES.cell, textRun(text, run), keep + alignment(cell))}</w:tc>`;
  }
}

/**
 * A table as it is printed in the official form, with its merged cells. Its column headings are repeated on every page that it reaches. Where it has
 * several blocks, each with its own headings, none of them is broken over two pages.
 */
export function tableXml(table: OfficialTable): string {
  const { head, bodies } = table.model;
  const setting = tableSetting(table.model, (cell) => cellText(cell, table));
  const writer = new TableWriter(table, setting);
  const grid = setting.widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const height = rowHeight(head.length + bodies.flat().length);
  const isSplit = bodies.length > 1;
  const rowsOf = (rows: readonly TableRow[]): string[] =>
    rows.map((row, index) => {
      const left = rows.length - 1 - index;
      return writer.row(row, { height, staysWithNext: left > 0 && (isSplit || left < LAST_ROWS) });
    });
  const heads = head.map((row) => writer.row(row, { height, isRepeated: true, staysWithNext: true }));
  return `<w:tbl>${TABLE_PROPERTIES}<w:tblGrid>${grid}</w:tblGrid>${[...heads, ...bodies.flatMap(rowsOf)].join('')}</w:tbl>`;
}
