import { tableGrid } from '../table-grid.js';
import type { TablePlace } from '../table-grid.js';
import type { HeaderCell, TableModel } from '../table-model.js';
import { element, joined, NOTHING, text } from './html.js';
import type { Html } from './html.js';
import type { TableTexts } from './table-markup.js';

// A table that stays right where every attribute is taken from it, as content management systems do: without merged cells, no cell moves to the side where
// `colspan` and `rowspan` are lost. What is merged in the official form is repeated, so that each number has its whole headings in its own row and column. A
// header cell says so by its tag alone: without `scope`, the header algorithm of HTML finds the same headings, as long as no header cell stands among
// numbers. So the corner is a header cell too, and what is empty among the headings.

/** An empty place among the headings. */
const BLANK = element('th', {});

/**
 * A header cell in one of the places that it covers. A group is repeated over its columns and beside its rows; the heading of one line stands in its first
 * place; the title of a block is alone in its row, where nothing moves with its span.
 */
function headerPlace({ text: label, unit, scope, colSpan, isGroup }: HeaderCell, { down, across }: TablePlace): Html {
  if (scope === 'rowgroup') return across === 0 ? element('th', { scope, colspan: colSpan }, text(label)) : NOTHING;
  const isShown = isGroup || (down === 0 && across === 0);
  if (isShown) return element('th', { scope }, text(label + unit));
  // In a block with fewer columns than the table, the row ends where its columns do.
  return scope === 'col' && across > 0 ? NOTHING : BLANK;
}

function placeHtml(place: TablePlace, textOf: TableTexts['textOf']): Html {
  const { cell, down, across } = place;
  switch (cell.kind) {
    case 'header':
      return headerPlace(cell, place);
    case 'corner':
      return down === 0 && across === 0 ? element('th', {}, text(cell.text)) : BLANK;
    case 'data':
      return across === 0 ? element('td', {}, text(textOf(cell))) : NOTHING;
  }
}

/** A table as HTML that no sanitizer takes anything from that it needs: its `border` and `scope`, and the span of a block's title, may all be lost. */
export function bareTableMarkup(model: TableModel, { caption, textOf }: TableTexts): Html {
  const { head, bodies } = model;
  const rows = tableGrid(model).map((places) => element('tr', {}, ...places.map((place) => placeHtml(place, textOf))));
  let start = head.length;
  const groups = bodies.map((lines) => {
    const end = start + lines.length;
    const group = element('tbody', {}, joined(rows.slice(start, end), '\n'));
    start = end;
    return group;
  });
  return element(
    'table',
    { border: 1 },
    caption,
    head.length > 0 ? element('thead', {}, joined(rows.slice(0, head.length), '\n')) : NOTHING,
    ...groups,
  );
}
