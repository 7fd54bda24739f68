import type { PublishedDocument } from '../published-document.js';
import { withTextTables } from '../text/text-tables.js';
import { HtmlPage } from './html-page.js';
import { assertPageIsBounded } from './page-bounds.js';
import { PageStyles } from './style/page-styles.js';
import { pageLinks } from './page-links.js';
import { pageTree } from './page-tree.js';
import { StyleRules } from './style/style-rules.js';
import { styleSheets } from './style/style-sheets.js';
import type { SheetAt } from './style/style-sheets.js';
import { needText } from '../../values/wrong-call.js';

/**
 * Reads a page, or a fragment of one, saved by a browser, Word, WPS or a CMS, as it is seen on a screen. Needs no DOM.
 *
 * @param sheetAt finds the style sheets that it links, where they come with it
 * @throws ImportError `too-large`, `too-deep`, `too-complex`
 */
export function htmlDocument(html: string, sheetAt?: SheetAt): PublishedDocument {
  needText('importHtml', html);
  assertPageIsBounded(html);
  const tree = pageTree(html);
  const page = new HtmlPage(new PageStyles(new StyleRules(tree, styleSheets(tree.root, sheetAt))));
  return withTextTables({ ...page.document(tree.root), links: pageLinks(tree.root) });
}
