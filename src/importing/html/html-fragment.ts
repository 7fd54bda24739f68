import type { SeenText } from '../document.js';
import { HtmlPage } from './html-page.js';
import { PageStyles } from './style/page-styles.js';
import { pageTree } from './page-tree.js';
import { StyleRules } from './style/style-rules.js';

/**
 * What is seen of a piece of HTML that stands in a line of text, as in a cell of Markdown: `<del>12</del>4031`, `&nbsp;`, `<br>`, comments.
 *
 * @throws ImportError `too-large`, `too-deep`
 */
export function seenTextOfHtml(fragment: string): SeenText {
  const tree = pageTree(fragment);
  return new HtmlPage(new PageStyles(new StyleRules(tree, []))).cellText(tree.root);
}
