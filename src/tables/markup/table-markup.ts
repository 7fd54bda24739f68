import type { CornerCell, DataCell, HeaderCell, TableCell, TableModel, TableRow } from '../table-model.js';
import { element, joined, NOTHING, text } from './html.js';
import type { Attributes, Html } from './html.js';

/** What a table says besides its headings. */
export interface TableTexts {
  /** The element of its caption, or nothing. */
  readonly caption: Html;
  /** The text of a cell with a number, as it was published. */
  readonly textOf: (cell: DataCell) => string;
}

/** How many columns and rows a cell covers, where that is more than one. */
export const spans = ({ colSpan, rowSpan = 1 }: { readonly colSpan: number; readonly rowSpan?: number }): Attributes => ({
  colspan: colSpan > 1 ? colSpan : undefined,
  rowspan: rowSpan > 1 ? rowSpan : undefined,
});

const headerCell = (cell: HeaderCell): Html =>
  element(
    'th',
    { id: cell.id, scope: cell.scope, ...spans(cell) },
    text(cell.text),
    // The unit is distinguished from the label: it is ours, and the label is official.
    cell.unit ? element('small', {}, text(cell.unit)) : NOTHING,
  );

const cornerCell = (cell: CornerCell): Html => element('td', { class: 'corner', ...spans(cell) }, text(cell.text));

function cellHtml(cell: TableCell, textOf: TableTexts['textOf']): Html {
  switch (cell.kind) {
    case 'header':
      return headerCell(cell);
    case 'corner':
      return cornerCell(cell);
    case 'data':
      return element('td', { headers: cell.headers.join(' '), ...spans(cell) }, text(textOf(cell)));
  }
}

/**
 * A table as HTML, in the layout of its model. By their `id`, `scope` and `headers`, its header cells are joined to each number in the same way as those of
 * `tableTemplate`. The ids are unique within one report.
 */
export function tableMarkup({ head, bodies }: TableModel, { caption, textOf }: TableTexts): Html {
  const rowHtml = ({ cells }: TableRow): Html => element('tr', {}, ...cells.map((cell) => cellHtml(cell, textOf)));
  const rows = (lines: readonly TableRow[]): Html => joined(lines.map(rowHtml), '\n');
  return element(
    'table',
    {},
    caption,
    head.length > 0 ? element('thead', {}, rows(head)) : NOTHING,
    ...bodies.map((lines) => element('tbody', {}, rows(lines))),
  );
}
