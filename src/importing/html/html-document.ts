import type { PublishedDocument } from '../document.js';
import { HtmlPage } from './html-page.js';
import { readHtml } from './html-tokens.js';
import { importError, LONGEST_PAGE } from '../import-words.js';
import { withTextTables } from '../text/text-tables.js';

/**
 * A page, or a fragment of one, as it was saved by a browser, Word, WPS or a CMS. Needs no DOM.
 *
 * @throws ImportError `too-large`, `too-deep`
 */
export function htmlDocument(html: string): PublishedDocument {
  if (html.length > LONGEST_PAGE) throw importError('too-large', { most: LONGEST_PAGE });
  const page = new HtmlPage();
  readHtml(html, page);
  return withTextTables(page.end());
}
