import '../../../src/entries/define.js';
import { upgradeTables } from '../../../src/embed/upgrade-tables.js';
import { areSame, nodesIn, openedArticle, shownNumbers, withoutElements } from './article.js';

// The page of a test, which upgrades the tables of articles passed to it.

/** What became of an article. */
export interface UpgradedArticle {
  /** The numbers that each element shows, by their paths. */
  readonly shown: readonly (readonly (readonly [path: string, text: string])[])[];
  /** Whether the published table is in each element, and out of sight. */
  readonly isReplaced: boolean;
  /** Whether all but the elements is as it was: to the byte, and the same nodes. */
  readonly isSame: boolean;
}

async function upgraded(html: string): Promise<UpgradedArticle> {
  const article = openedArticle(html);
  const { host } = article.getRootNode() as ShadowRoot;
  // What one article moves is none of the others' business.
  (host as HTMLElement).style.cssText = 'position: absolute; contain: content; inline-size: 60em';
  const before = { html: article.outerHTML, nodes: nodesIn(article) };
  const made = (await upgradeTables(article)).flatMap(({ element, table }) => (element ? [{ element, table }] : []));
  const shown = made.map(({ element }) => [...shownNumbers(element)]);
  const isReplaced = made.every(({ element, table }) => table.parentElement === element && table.getClientRects().length === 0);
  withoutElements(article);
  const isSame = article.outerHTML === before.html && areSame(nodesIn(article), before.nodes);
  host.remove();
  return { shown, isReplaced, isSame };
}

Object.assign(globalThis, {
  upgradedArticles: (pages: readonly string[]): Promise<UpgradedArticle[]> => Promise.all(pages.map(upgraded)),
});
