import type { PageElement } from './page-node.js';

/** How many characters are kept of text that is not seen: enough to find it. */
const MAX_KEPT_LENGTH = 200;

const SILENT = new Set(['noscript', 'script', 'style', 'title']);

interface HiddenContent {
  /** The start of the text outside of its tables. */
  readonly text: string;
  /** The start of the text of each of its tables. */
  readonly tables: readonly string[];
}

/** The content of an element that is not displayed. */
export function hiddenContent(element: PageElement): HiddenContent {
  const tables: string[] = [];
  let text = '';
  let table: { text: string; cells: number } | undefined;
  const add = (more: string): void => {
    if (more.trim() === '') return;
    const joined = (own: string): string => (own.length < MAX_KEPT_LENGTH ? (own + more).slice(0, MAX_KEPT_LENGTH) : own);
    if (table) table.text = joined(table.text);
    else text = joined(text);
  };
  const visit = (parent: PageElement): void => {
    if (SILENT.has(parent.name)) return;
    const isOutermost = parent.name === 'table' && !table;
    if (isOutermost) table = { text: '', cells: 0 };
    if (table && /^t[dh]$/.test(parent.name)) table.cells += 1;
    for (let node = (parent.content ?? parent).first; node; node = node.next) {
      if (node.kind === 'element') visit(node);
      else add(node.text);
    }
    if (table && /^t[dhr]$/.test(parent.name)) table.text += ' ';
    if (!isOutermost || !table) return;
    const { text: own, cells } = table;
    table = undefined;
    // A single cell is not a table.
    if (cells > 1 && own.trim() !== '') tables.push(own.trim());
    else add(own);
  };
  visit(element);
  return { text: text.trim(), tables };
}
