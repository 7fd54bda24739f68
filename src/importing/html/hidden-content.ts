import type { PageElement } from './page-node.js';

/** What is kept of a text that is not seen: enough to be found again. */
const LONGEST_KEPT = 200;

const SILENT = new Set(['noscript', 'script', 'style', 'title']);

interface HiddenContent {
  /** The start of the text outside of its tables. */
  readonly text: string;
  /** The start of the text of each of its tables. */
  readonly tables: readonly string[];
}

/** What stands in an element that is not displayed. */
export function hiddenContent(element: PageElement): HiddenContent {
  const tables: string[] = [];
  let text = '';
  let table: { text: string; cells: number } | undefined;
  const add = (more: string): void => {
    if (more.trim() === '') return;
    const joined = (own: string): string => (own.length < LONGEST_KEPT ? (own + more).slice(0, LONGEST_KEPT) : own);
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
    // One cell alone is no table.
    if (cells > 1 && own.trim() !== '') tables.push(own.trim());
    else add(own);
  };
  visit(element);
  return { text: text.trim(), tables };
}
