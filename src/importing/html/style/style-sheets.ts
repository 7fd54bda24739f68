import { isOnScreen } from './media.js';
import { attributeOf } from '../page-node.js';
import type { PageElement } from '../page-node.js';

/** Finds the text of the style sheet at an address; `undefined` where it is not available. */
export type SheetAt = (address: string) => string | undefined;

/** The style sheet that an element links. Alternative ones do not apply. */
function linkedSheet(element: PageElement, sheetAt: SheetAt): string | undefined {
  const kinds = (attributeOf(element, 'rel') ?? '').toLowerCase().split(/\s+/);
  const address = attributeOf(element, 'href');
  const isOff = attributeOf(element, 'disabled') !== undefined || kinds.includes('alternate');
  return kinds.includes('stylesheet') && !isOff && address !== undefined ? sheetAt(address) : undefined;
}

/**
 * The texts of the style sheets of a page that apply to a screen, in order.
 *
 * @param sheetAt finds those that it links; without it, they are not available
 */
export function styleSheets(root: PageElement, sheetAt: SheetAt = () => undefined): string[] {
  const sheets: string[] = [];
  const visit = (parent: PageElement): void => {
    for (let node = parent.first; node; node = node.next) {
      if (node.kind !== 'element') continue;
      if (node.name !== 'style' && node.name !== 'link') {
        visit(node);
        continue;
      }
      if (!isOnScreen(attributeOf(node, 'media') ?? '')) continue;
      const sheet = node.name === 'link' ? linkedSheet(node, sheetAt) : node.first?.kind === 'text' ? node.first.text : undefined;
      if (sheet !== undefined) sheets.push(sheet);
    }
  };
  visit(root);
  return sheets;
}
