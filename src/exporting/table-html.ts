import { numberText } from '../report/number-text.js';
import type { Cell } from '../report/report.js';
import { text as markupText } from '../tables/markup/html.js';
import type { HeaderCell, TableCell, TableRow } from '../tables/table-model.js';
import { guardedText } from './csv-field.js';
import type { OfficialTable } from './official-table.js';
import { needData } from '../values/wrong-call.js';

// A table for word processors and spreadsheets. They ignore stylesheets, custom properties and logical properties on pasting: each cell has its
// physical border in an attribute of its own.

const CELL = 'border:1px solid #000;padding:2px 6px;font-weight:normal;vertical-align:middle;';
const LEFT = `${CELL}text-align:left;`;
const CENTER = `${CELL}text-align:center;`;

/** The format of a cell in spreadsheets, by the property that those of Microsoft and WPS know: text; and all digits of a whole number, never 1.2E+12. */
const AS_TEXT = String.raw`mso-number-format:'\@';`;
const WHOLE_NUMBER = 'mso-number-format:0;';

/** How many digits of a number spreadsheets keep. */
const MAX_DIGITS = 15;

const escaped = (text: string): string => markupText(guardedText(text));

/** The digits of a number without the zeros in front, which are not kept but lost nothing by that. */
const digitsOf = (text: string): number => text.replace('.', '').replace(/^-?0*/, '').length;

/** How a spreadsheet has to take the value of a cell, so that none of it is lost or becomes something else, as a date. */
function valueFormat(value: Cell): string {
  if (value === null) return '';
  if (value === '/' || digitsOf(numberText(value)) > MAX_DIGITS) return AS_TEXT;
  return Number.isInteger(value) ? WHOLE_NUMBER : '';
}

const spans = (colSpan: number, rowSpan: number): string =>
  `${colSpan > 1 ? ` colspan="${colSpan}"` : ''}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}`;

const headerHtml = ({ text, unit, scope, colSpan, rowSpan }: HeaderCell): string =>
  `<th scope="${scope}"${spans(colSpan, rowSpan)} style="${scope === 'col' ? CENTER : LEFT}">${escaped(text + unit)}</th>`;

function cellHtml(cell: TableCell, { valueOf }: OfficialTable): string {
  switch (cell.kind) {
    case 'header':
      return headerHtml(cell);
    case 'corner':
      return `<td${spans(cell.colSpan, cell.rowSpan)} style="${CENTER}">${escaped(cell.text)}</td>`;
    case 'data': {
      const value = valueOf(cell);
      const text = typeof value === 'number' ? numberText(value) : (value ?? '');
      return `<td${spans(cell.colSpan, 1)} style="${CENTER}${valueFormat(value)}">${text}</td>`;
    }
  }
}

/**
 * A table as HTML that keeps its borders, merged cells and numbers where it is pasted into Word, WPS or Excel, with its titles above it. A `/`, and a
 * number with more digits than spreadsheets keep, are text there. A blank cell is empty.
 */
export function tableHtml(table: OfficialTable): string {
  needData(
    'tableHtml',
    ['officialTable(report, part) 得到的表', 'a table as officialTable(report, part) gives it'],
    table,
    'model',
    'titles',
  );
  const { model, titles } = table;
  const rowHtml = ({ cells }: TableRow): string => `<tr>${cells.map((cell) => cellHtml(cell, table)).join('')}</tr>`;
  const rows = (lines: readonly TableRow[]): string => lines.map(rowHtml).join('');
  const head = model.head.length > 0 ? `<thead>${rows(model.head)}</thead>` : '';
  const bodies = model.bodies.map((lines) => `<tbody>${rows(lines)}</tbody>`).join('');
  const [title = '', ...others] = titles.map(escaped);
  const above = [`<b>${title}</b>`, ...others].map((text) => `<p>${text}</p>`).join('');
  return `${above}<table lang="${escaped(model.lang)}" style="border-collapse:collapse;">${head}${bodies}</table>`;
}
