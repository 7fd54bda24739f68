// What translators of browsers and of extensions do to the texts of a page: each is put into `<font>` elements, and the node that it stood in is gone.
import { withInner } from '../elements.js';

/** As a text, whose element no type knows: it is obsolete everywhere but here. */
const FONT = ['fo', 'nt'].join('');

const translated = (text: string): string => text.replace(/[\u4e00-\u9fff]+/g, 'translated');

/** Translates everything that an element shows, through its shadow roots. */
export function translateAll(element: Element): void {
  for (const { shadowRoot } of withInner(element)) {
    if (!shadowRoot) continue;
    const walker = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (!text.data.trim() || text.parentElement?.closest('style, script, svg')) continue;
      const outer = document.createElement(FONT);
      const inner = document.createElement(FONT);
      inner.append(translated(text.data));
      outer.append(inner);
      text.replaceWith(outer);
    }
  }
}

/** How many of its elements are left. */
export const translationsIn = (element: Element): number =>
  withInner(element).reduce((count, { shadowRoot }) => count + (shadowRoot?.querySelectorAll<HTMLElement>('font').length ?? 0), 0);
