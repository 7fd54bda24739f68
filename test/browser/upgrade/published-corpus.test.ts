import { expect } from '@open-wc/testing';
import '../../../src/entries/define.js';
import { upgradeTables } from '../../../src/embed/upgrade-tables.js';
import { cellAt } from '../../../src/report/cell-at.js';
import { numberText } from '../../../src/report/number-text.js';
import { clearPage } from '../../helpers/elements.js';
import { areSame, nodesIn, openedArticle, shownNumbers, withoutElements } from '../../helpers/upgrade/article.js';
import { publishedPages } from '../../helpers/upgrade/published-pages.js';
import type { PublishedPage } from '../../helpers/upgrade/published-pages.js';

// Pages as agencies publish them, some of them wrong or hard to read: a number must never become another one, and what is not certain must stay as it is.

/** The cells of the smallest table. */
const MIN_CELLS = 10;

function expectPublished(element: Element, { report, numbers, name }: PublishedPage): void {
  const shown = shownNumbers(element);
  expect(shown.size, name).to.be.at.least(MIN_CELLS);
  for (const [path, text] of shown) {
    const cell = cellAt(report, path) ?? null;
    const published = typeof cell === 'number' ? numberText(cell) : (cell ?? '');
    expect(numbers?.get(path) ?? [published], `${name}, ${path}`).to.include(text);
  }
}

/** How many tables of a page were upgraded. */
async function upgraded(page: PublishedPage): Promise<number> {
  const article = openedArticle(page.html);
  const before = { html: article.outerHTML, nodes: nodesIn(article) };
  const made = (await upgradeTables(article)).flatMap(({ element, table }) => (element ? [{ element, table }] : []));
  for (const { element, table } of made) {
    expect(table.parentElement).to.equal(element);
    expectPublished(element, page);
  }
  // The tables that were not upgraded, and all that is between them.
  withoutElements(article);
  expect(article.outerHTML, page.name).to.equal(before.html);
  expect(areSame(nodesIn(article), before.nodes), page.name).to.equal(true);
  return made.length;
}

describe('the tables of a published report', () => {
  let count = 0;

  afterEach(clearPage);

  for (const page of publishedPages())
    it(`show every number as it was published, or stay as they are: ${page.name}`, async () => {
      const own = await upgraded(page);
      count += own;
      if (page.isCertain) expect(own).to.equal(3);
    });

  it('are mostly upgraded', () => {
    expect(count).to.be.above(90);
  });
});
