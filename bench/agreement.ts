import { CONTESTANTS } from './contestants.js';
import type { Shown } from './prepared-tables.js';
import { drawn } from './drawn.js';
import { changedIn, MAX_TABLES, REPORTS } from './reports.js';

function remove(root: Node, kind: number, isNeedless: (node: CharacterData) => boolean): void {
  const walker = document.createTreeWalker(root, kind);
  const found: CharacterData[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as CharacterData);
  for (const node of found) if (isNeedless(node)) node.remove();
}

/** The markup of a table without anything invisible: Lit's comments, white space between the tags of its templates, empty classes. */
function bare(table: HTMLTableElement): HTMLTableElement {
  const copy = table.cloneNode(true) as HTMLTableElement;
  remove(copy, NodeFilter.SHOW_COMMENT, () => true);
  for (const node of copy.querySelectorAll('[class=""]')) node.removeAttribute('class');
  // How many digits a column has, which only compact tables use.
  for (const column of copy.querySelectorAll('col')) column.removeAttribute('style');
  copy.normalize();
  remove(copy, NodeFilter.SHOW_TEXT, ({ data }) => !data.trim());
  return copy;
}

interface Seen {
  readonly table: HTMLTableElement;
  readonly size: string;
}

async function look({ host, ready }: Shown): Promise<Seen> {
  document.body.replaceChildren(host);
  await ready;
  await drawn();
  const table = host.shadowRoot?.querySelector('table') ?? document.createElement('table');
  const { width, height } = table.getBoundingClientRect();
  return { table: bare(table), size: `${table.querySelectorAll('th, td').length} cells, ${Math.round(width)} × ${Math.round(height)} px` };
}

/** The innermost elements that differ. */
function difference(one: Element, other: Element): [Element, Element] {
  for (const [index, child] of [...one.children].entries()) {
    const counterpart = other.children[index];
    if (counterpart?.localName === child.localName && !child.isEqualNode(counterpart)) return difference(child, counterpart);
  }
  return [one, other];
}

/**
 * Throws unless all contestants show the same tables, initially and after an update: the same number of cells, the same elements,
 * attributes and texts, the same size on screen. Comparing with one that does less would be meaningless.
 */
export async function check(): Promise<void> {
  for (const { before, after } of Object.values(REPORTS))
    for (const index of [0, MAX_TABLES - 1]) {
      const [report, changed] = [before[index], after[index]];
      if (!report || !changed) throw new Error('There are too few reports.');
      const ours = new CONTESTANTS.ours(report);
      const others = Object.entries(CONTESTANTS).map(([name, Table]) => ({ name, shown: new Table(report) }));
      for (const isUpdate of [false, true]) {
        if (isUpdate) for (const shown of [ours, ...others.map((other) => other.shown)]) shown.update(changed, changedIn(index));
        const expected = await look(ours);
        for (const { name, shown } of others) {
          const { table, size } = await look(shown);
          if (size !== expected.size) throw new Error(`${name} shows ${size}, ours ${expected.size}.`);
          if (table.isEqualNode(expected.table)) continue;
          const [found, wanted] = difference(table, expected.table);
          throw new Error(`${name} shows\n${found.outerHTML}\nand ours\n${wanted.outerHTML}`);
        }
      }
    }
}
