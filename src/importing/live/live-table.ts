import { HtmlPage } from '../html/html-page.js';
import { partTitled } from '../prose/section-heading.js';
import type { DocumentBlock, Paragraph } from '../published-document.js';
import { certainTable } from './certain-table.js';
import type { CertainTable, UncertainTable } from './certain-table.js';
import { LiveStyles, styleAround } from './live-styles.js';
import { liveTree } from './live-tree.js';

/** How many elements above a table are examined for the unit of its amounts. */
const MAX_ABOVE = 12;

/** A longer text above a table is no line that states a unit, nor the heading of a part. */
const MAX_LINE = 60;

/** The lines right above a table, from the heading of its part on, the last one last. */
function linesAbove(table: Element, body: Element): Element[] {
  const found: Element[] = [];
  let node = table;
  for (let count = 0; count < MAX_ABOVE; count += 1) {
    const previous = node.previousElementSibling;
    if (!previous) {
      const around = node.parentElement;
      if (!around || around === body || !body.contains(around)) break;
      node = around;
      continue;
    }
    node = previous;
    const text = node.textContent.trim();
    if (text.length > MAX_LINE) continue;
    found.unshift(node);
    if (partTitled(text) !== undefined) break;
  }
  return found;
}

/** What stands in a table above another is text: only the unit that one of its rows states may hold for that one, too. */
const asLines = (block: DocumentBlock): Paragraph[] =>
  block.kind === 'paragraph'
    ? [block]
    : block.rows.flatMap((row) => [...new Set(row)].map(({ text }): Paragraph => ({ kind: 'paragraph', text })));

/**
 * Reads a table of a page that is open in a browser, as it is seen, slice by slice.
 *
 * @param body the element with the article that the table is in
 */
export function* readLiveTable(table: HTMLTableElement, body: Element): Generator<undefined, CertainTable | UncertainTable> {
  const above = yield* liveTree(linesAbove(table, body));
  const own = yield* liveTree([table]);
  const around = styleAround(table);
  const { blocks: lines } = new HtmlPage(new LiveStyles(above.known)).document(above.root, around);
  const document = new HtmlPage(new LiveStyles(own.known)).document(own.root, around);
  yield;
  return certainTable({ ...document, blocks: [...lines.flatMap(asLines), ...document.blocks] });
}
