import { GENERAL, numberFormat, TEXT } from './number-format.js';
import type { PlacedCell, Sheet } from './sheet.js';
import type { SharedStrings } from './strings.js';
import type { Styles } from './styles.js';
import { numberText } from '../../report/number-text.js';
import { listOf } from '../../values/lists.js';

// One sheet as XML. ECMA-376 part 1, clause 18.3; its elements have to be in the order of CT_Worksheet.

/** What all sheets of a workbook share. */
export interface SharedParts {
  readonly styles: Styles;
  readonly strings: SharedStrings;
}

/** The size of paper that is printed on (18.18.43): A4. */
const A4 = 9;

/** In inches: 20 mm at the sides, 25 mm above and below, as far as office printers go. */
const MARGINS = '<pageMargins left="0.79" right="0.79" top="0.98" bottom="0.98" header="0.5" footer="0.5"/>';

/** The number of the page and how many there are. */
const FOOTER = '<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>';

/** The letters of a column, from 0: A, B, … Z, AA. */
function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** The name of a place: B3. */
const placeName = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

const spansOf = ({ colSpan = 1, rowSpan = 1 }: PlacedCell): { readonly colSpan: number; readonly rowSpan: number } => ({
  colSpan,
  rowSpan,
});

const rangeOf = (cell: PlacedCell): string => {
  const { colSpan, rowSpan } = spansOf(cell);
  return `${placeName(cell.row, cell.column)}:${placeName(cell.row + rowSpan - 1, cell.column + colSpan - 1)}`;
};

/** The XML of a cell, by what it holds. */
function cellXml(cell: PlacedCell, { styles, strings }: SharedParts): string {
  const { value, look, row, column } = cell;
  const place = placeName(row, column);
  if (value === null) return `<c r="${place}" s="${styles.idOf(look, GENERAL)}"/>`;
  const format = typeof value === 'number' ? numberFormat(value) : undefined;
  if (typeof value === 'number' && format !== undefined)
    return `<c r="${place}" s="${styles.idOf(look, format)}"><v>${numberText(value)}</v></c>`;
  const text = typeof value === 'number' ? numberText(value) : value;
  return `<c r="${place}" s="${styles.idOf(look, TEXT)}" t="s"><v>${strings.idOf(text)}</v></c>`;
}

/** The cells of a sheet with those that a merged cell covers, which need its border too. */
function* allCells(cells: readonly PlacedCell[]): Generator<PlacedCell> {
  for (const cell of cells) {
    const { colSpan, rowSpan } = spansOf(cell);
    for (let row = 0; row < rowSpan; row += 1)
      for (let column = 0; column < colSpan; column += 1)
        yield row + column === 0 ? cell : { value: null, look: cell.look, row: cell.row + row, column: cell.column + column };
  }
}

function rowsXml({ cells, heights }: Sheet, shared: SharedParts): string {
  const rows: PlacedCell[][] = [];
  for (const cell of allCells(cells)) (rows[cell.row] ??= []).push(cell);
  return listOf(rows.length, (index) => {
    const row = rows[index];
    if (!row) return '';
    const inOrder = [...row].sort((one, other) => one.column - other.column);
    const height = heights[index];
    return `<row r="${index + 1}"${height ? ` ht="${height}" customHeight="1"` : ''}>${inOrder.map((cell) => cellXml(cell, shared)).join('')}</row>`;
  }).join('');
}

function viewXml({ frozenRows, frozenColumns }: Sheet, isShown: boolean): string {
  const selected = isShown ? ' tabSelected="1"' : '';
  if (frozenRows + frozenColumns === 0) return `<sheetViews><sheetView${selected} workbookViewId="0"/></sheetViews>`;
  const pane = frozenColumns === 0 ? 'bottomLeft' : frozenRows === 0 ? 'topRight' : 'bottomRight';
  const splits = [frozenColumns > 0 ? `xSplit="${frozenColumns}"` : '', frozenRows > 0 ? `ySplit="${frozenRows}"` : ''].filter(Boolean);
  const frozen = `<pane ${splits.join(' ')} topLeftCell="${placeName(frozenRows, frozenColumns)}" activePane="${pane}" state="frozen"/>`;
  return `<sheetViews><sheetView${selected} workbookViewId="0">${frozen}<selection pane="${pane}"/></sheetView></sheetViews>`;
}

const columnsXml = (widths: readonly number[]): string =>
  `<cols>${widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`;

/** The cells that a filter works on, its headings among them. */
export function filterRange({ cells, widths, frozenRows }: Sheet): string {
  const last = cells[cells.length - 1]?.row ?? 0;
  return `$A$${frozenRows}:$${columnLetters(widths.length - 1)}$${last + 1}`;
}

/** The part of a workbook with one sheet. */
export function sheetXml(sheet: Sheet, isShown: boolean, shared: SharedParts): string {
  const merged = sheet.cells
    .filter((cell) => (cell.colSpan ?? 1) * (cell.rowSpan ?? 1) > 1)
    .map((cell) => `<mergeCell ref="${rangeOf(cell)}"/>`);
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    viewXml(sheet, isShown),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(sheet.widths),
    `<sheetData>${rowsXml(sheet, shared)}</sheetData>`,
    sheet.hasFilter ? `<autoFilter ref="${filterRange(sheet).replaceAll('$', '')}"/>` : '',
    merged.length > 0 ? `<mergeCells count="${merged.length}">${merged.join('')}</mergeCells>` : '',
    '<printOptions horizontalCentered="1"/>',
    MARGINS,
    // As wide as one page, on as many pages as it takes.
    `<pageSetup paperSize="${A4}" orientation="${sheet.isLandscape ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="0"/>`,
    FOOTER,
    '</worksheet>',
  ].join('');
}
