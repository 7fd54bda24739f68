import type { TableCell, TableModel, TableRow } from '../table-model.js';
import { element, joined, NOTHING, text } from './html.js';
import type { Attributes, Html } from './html.js';
import { spans } from './table-markup.js';
import type { TableTexts } from './table-markup.js';

// A table for an article, with the merged cells of the official form. Where one set of column headings serves the whole table, the header algorithm of HTML
// finds the headings of each number by the spans and `scope` alone, and no id can collide with another of the page. Where blocks with columns of their own
// stand below each other, the headings of a block above would be found too: there, each number names its headings.

function cellHtml(cell: TableCell, textOf: TableTexts['textOf'], hasIds: boolean): Html {
  switch (cell.kind) {
    case 'header': {
      // A group beside its rows heads those that it covers. As the header of a row group, it would head all rows up to the end of that group.
      const scope = cell.scope === 'rowgroup' && cell.rowSpan > 1 ? 'row' : cell.scope;
      return element('th', { id: hasIds ? cell.id : undefined, scope, ...spans(cell) }, text(cell.text + cell.unit));
    }
    case 'corner':
      return element('th', spans(cell), text(cell.text));
    case 'data': {
      const headers: Attributes = { headers: hasIds ? cell.headers.join(' ') : undefined };
      return element('td', { ...headers, ...spans(cell) }, text(textOf(cell)));
    }
  }
}

/** A table as HTML in the layout of the official form, for systems that leave `colspan` and `rowspan`. Where those are lost, numbers move under other headings. */
export function mergedTableMarkup({ head, bodies }: TableModel, { caption, textOf }: TableTexts): Html {
  const hasIds = head.length === 0;
  const rowHtml = ({ cells }: TableRow): Html => element('tr', {}, ...cells.map((cell) => cellHtml(cell, textOf, hasIds)));
  const rows = (lines: readonly TableRow[]): Html => joined(lines.map(rowHtml), '\n');
  return element(
    'table',
    { border: 1 },
    caption,
    hasIds ? NOTHING : element('thead', {}, rows(head)),
    ...bodies.map((lines) => element('tbody', {}, rows(lines))),
  );
}
