// The part that reads published tables of a page: for elements that have one as a child, and to put elements around those of an article.
export { readPublishedTable } from './published-tables.js';
export { upgradeFound, upgradeNew } from './upgrade-tables.js';
