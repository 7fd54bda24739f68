import { parse } from 'parse5';
import { PageBuilder } from './page-builder.js';
import type { Types } from './page-builder.js';
import type { PageElement } from './page-node.js';

// Pages are parsed by parse5. Why not htmlparser2: it is faster, but does not repair misnested tables as the HTML standard, and so every browser, does.
// `DOMParser` is not in Node and has no limits, jsdom is too large.

/** A parsed page. */
export interface PageTree {
  readonly root: PageElement;
  /** Whether the page is in quirks mode, in which the names of classes are not case-sensitive. */
  readonly isQuirky: boolean;
}

/**
 * Parses a page, or a fragment of one, as the HTML standard says.
 *
 * @throws ImportError `too-large` above MAX_NODES, `too-deep` above MAX_DEPTH, `too-complex` where a name is too long
 */
export function pageTree(html: string): PageTree {
  const builder = new PageBuilder();
  const root = parse<Types>(html, { treeAdapter: builder });
  builder.endText();
  return { root, isQuirky: builder.isQuirky };
}
