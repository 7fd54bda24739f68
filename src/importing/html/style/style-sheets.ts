import { isOnScreen } from './media.js';
import { attributeOf } from '../page-node.js';
import type { PageElement } from '../page-node.js';

/** The texts of the `<style>` elements of a page that apply to a screen, in order. External style sheets are not available. */
export function styleSheets(root: PageElement): string[] {
  const sheets: string[] = [];
  const visit = (parent: PageElement): void => {
    for (let node = parent.first; node; node = node.next) {
      if (node.kind !== 'element') continue;
      if (node.name !== 'style') visit(node);
      else if (isOnScreen(attributeOf(node, 'media') ?? '') && node.first?.kind === 'text') sheets.push(node.first.text);
    }
  };
  visit(root);
  return sheets;
}
