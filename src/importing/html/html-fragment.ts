import type { SeenText } from '../published-document.js';
import { HtmlPage } from './html-page.js';
import { PageStyles } from './style/page-styles.js';
import { pageTree } from './page-tree.js';
import { StyleRules } from './style/style-rules.js';

/**
 * The visible text of a piece of HTML within a line of text, such as a cell in Markdown: `<del>12</del>4031`, `&nbsp;`, `<br>`, comments.
 *
 * @throws ImportError `too-large`, `too-deep`
 */
export function seenTextOfHtml(fragment: string): SeenText {
  const tree = pageTree(fragment);
  return new HtmlPage(new PageStyles(new StyleRules(tree, []))).cellText(tree.root);
}
