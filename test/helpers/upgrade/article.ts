// Articles in the page of a test, and what a reader sees of their tables.

/** The upgraded tables are shown by these. */
const TABLE_TAGS = 'disclosure-table, application-matrix, review-litigation-grid';

/** Opens a page as an article of the page. Its style sheets apply to nothing else. */
export function openedArticle(html: string): HTMLElement {
  const host = document.createElement('div');
  const { head, body } = new DOMParser().parseFromString(html, 'text/html');
  const article = document.createElement('article');
  article.append(...head.querySelectorAll('style'), ...body.childNodes);
  host.attachShadow({ mode: 'open' }).append(article);
  document.body.append(host);
  return article;
}

/** All nodes of an element, in their order. */
export function nodesIn(root: Node): Node[] {
  const nodes: Node[] = [];
  const walker = document.createTreeWalker(root);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node);
  return nodes;
}

/** Whether two lists have the same nodes, rather than equal ones. */
export const areSame = (some: readonly Node[], others: readonly Node[]): boolean =>
  some.length === others.length && some.every((node, index) => node === others[index]);

/** The texts of the numbers that an element shows, by their paths. */
export const shownNumbers = (element: Element): ReadonlyMap<string, string> =>
  new Map(
    Array.from(element.shadowRoot!.querySelectorAll<HTMLElement>('.region td[data-path]'), (cell) => [
      cell.dataset.path!,
      cell.firstChild?.nodeValue ?? '',
    ]),
  );

/** Takes the elements away again that were put around tables. */
export function withoutElements(article: Element): void {
  for (const element of article.querySelectorAll(TABLE_TAGS)) element.replaceWith(...element.childNodes);
}
