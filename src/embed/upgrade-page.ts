import { whenIdle } from '../dom/when-idle.js';
import { loadUpgrade } from '../elements/upgrade/load-upgrade.js';
import { upgradeLinks } from './upgrade-links.js';
import { tablesIn } from './upgrade-tables.js';

const ignore = (): undefined => undefined;

/** Upgrades a page, now and whenever its own scripts have changed it: an article may come late, or anew. */
function keepUpgraded(selector: string, links: string): void {
  let isPlanned = false;
  const plan = (): void => {
    if (!isPlanned) whenIdle(look);
    isPlanned = true;
  };
  const observer = new MutationObserver(plan);
  /** Changes the page, unobserved. */
  const edit = (work: () => void): void => {
    if (observer.takeRecords().length > 0) plan();
    work();
    observer.takeRecords();
  };
  const look = (): void => {
    isPlanned = false;
    if (links !== 'false') edit(() => upgradeLinks(links.split(/\s+/)));
    const tables = selector ? [...document.querySelectorAll(selector)].flatMap(tablesIn) : [];
    // Where the part is missing, the tables stay as they are; the browser names the file.
    if (tables.length > 0) loadUpgrade().then(({ upgradeNew }) => upgradeNew(tables, { edit, again: plan }), ignore);
  };
  look();
  observer.observe(document, { childList: true, characterData: true, subtree: true });
}

/**
 * Does in a page what the tag of the drop-in script asks for: `data-upgrade` names the bodies of articles in which published tables are upgraded, and
 * `data-links="false"` leaves links to reports as they are, where `data-links="https://data.example.gov.cn"` shows those of other sites too.
 *
 * To be called while the script runs, for only then does the browser say which one it is.
 */
export function upgradePage(): void {
  const own = document.currentScript ?? document.querySelector('script[data-upgrade]');
  const { upgrade = '', links = '' } = own instanceof HTMLScriptElement ? own.dataset : {};
  const start = (): void => {
    keepUpgraded(upgrade, links);
  };
  // Tables and links that are still being parsed are not whole.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
}
