import type { DocumentLink } from '../published-document.js';
import { attributeOf } from './page-node.js';
import type { PageElement, PageNode } from './page-node.js';

/** The most links of a page that are kept; those of a list of reports are among its first. */
const MAX_LINKS = 500;

/** An address that leads to another document, not to a place in this one or to a script. */
const LEADS_ELSEWHERE = /^(?!#|(?:javascript|data|vbscript|mailto|tel):)./i;

/** The next node in the order of the document, below the root. */
function nextOf(node: PageNode, root: PageElement): PageNode | null {
  if (node.kind === 'element' && node.first) return node.first;
  let last: PageNode | null = node;
  while (last && last !== root && !last.next) last = last.parent;
  return last && last !== root ? last.next : null;
}

/** The text of an element, without white space. */
function textOf(element: PageElement): string {
  const pieces: string[] = [];
  for (let node = nextOf(element, element); node; node = nextOf(node, element)) if (node.kind === 'text') pieces.push(node.text);
  return pieces.join('').replace(/\s+/g, '');
}

/** The links of a page to other documents, in its order, with their addresses as they are written. */
export function pageLinks(root: PageElement): readonly DocumentLink[] {
  const links: DocumentLink[] = [];
  for (let node = nextOf(root, root); node && links.length < MAX_LINKS; node = nextOf(node, root)) {
    if (node.kind !== 'element' || node.name !== 'a') continue;
    const address = attributeOf(node, 'href')?.trim() ?? '';
    const text = textOf(node);
    if (text && LEADS_ELSEWHERE.test(address)) links.push({ text, address });
  }
  return links;
}
