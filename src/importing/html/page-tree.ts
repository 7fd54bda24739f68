import { parse } from 'parse5';
import { PageBuilder } from './page-builder.js';
import type { Types } from './page-builder.js';
import type { PageElement } from './page-node.js';

/** A page as it is parsed. */
export interface PageTree {
  readonly root: PageElement;
  /** Whether it has no doctype, or an old one: names of classes are then alike in either case. */
  readonly isQuirky: boolean;
}

/**
 * A page, or a fragment of one, as the HTML standard has it parsed.
 *
 * @throws ImportError `too-large` above MAX_NODES, `too-deep` above MAX_DEPTH, `too-complex` where a name is too long
 */
export function pageTree(html: string): PageTree {
  const builder = new PageBuilder();
  const root = parse<Types>(html, { treeAdapter: builder });
  builder.endText();
  return { root, isQuirky: builder.isQuirky };
}
