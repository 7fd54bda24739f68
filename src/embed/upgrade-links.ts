import { TAGS } from '../elements/base/define.js';

/**
 * Links that ask to be replaced, by their class or by the name of their file. Many content management systems take no file called `.json`, and old servers of
 * Windows deliver none: there, `.txt` does.
 */
const LINKS = 'a.disclosure-report[href], a[href$=".disclosure.json"], a[href$=".disclosure.txt"]';

/** Whether a link is left as it is: in an element already, in an editor, where the page says so, and where it leads to no file. */
const isLeft = (link: HTMLAnchorElement): boolean =>
  link.isContentEditable || link.closest(['[data-no-upgrade]', ...TAGS].join()) !== null || !/^(?:https?|file):$/.test(link.protocol);

/**
 * Puts an element around each link to a report. The link stays in it, and so on the page when loading fails.
 *
 * @param origins the sites other than the page's own whose reports are shown: comments of readers may hold links too, and what they lead to would
 *   look like a report of this site
 */
export function upgradeLinks(origins: readonly string[]): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(LINKS)) {
    if (isLeft(link) || ![location.origin, ...origins].includes(link.origin)) continue;
    const { element = '', year = '' } = link.dataset;
    const made = document.createElement(TAGS.has(element) ? element : 'disclosure-report');
    made.setAttribute('src', link.href);
    made.setAttribute('year', year);
    link.replaceWith(made);
    made.append(link);
  }
}
