import { withYear, yearIn } from '../contents/year-route.js';

/**
 * The address of the page with another fragment.
 *
 * @param fragment what it leads to: 三
 * @param year the year that the page is to show; `undefined` to leave the query as it is
 */
export function pageAddress(fragment: string, year: number | undefined): string {
  const url = new URL(location.href);
  if (year !== undefined && yearIn(url.search) !== year) url.search = withYear(url.search, year);
  url.hash = fragment;
  return url.href;
}
