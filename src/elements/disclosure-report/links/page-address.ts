import type { OutlinePart } from '../../../outline/report-outline.js';
import { withYear, yearIn } from '../contents/year-route.js';

/** The fragment of an address that leads to a part: its number (三), as it is said and written. */
export const partFragment = ({ number, key }: OutlinePart): string => (number === '' ? key : number);

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
