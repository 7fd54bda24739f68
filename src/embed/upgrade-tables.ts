import { loadUpgrade } from '../elements/upgrade/load-upgrade.js';
import type { FoundTable, TableUpgrade } from '../elements/upgrade/table-upgrade.js';
import { knownFormats } from '../formats/formats.js';
import { tableMarks } from '../formats/labels/table-marks.js';
import { needData } from '../values/wrong-call.js';

/** More than any statutory table has: larger ones are not looked at. */
const MAX_ROWS = 200;

/** The tables in an article that have a word which each statutory table has. This is all that pages without such tables pay. */
export function tablesIn(body: Element): FoundTable[] {
  const marks = tableMarks(knownFormats());
  const isMarked = (table: HTMLTableElement): boolean => {
    const text = table.textContent.replace(/\s/g, '');
    return marks.some((mark) => text.includes(mark));
  };
  return [...body.querySelectorAll('table')]
    .filter((table) => table.rows.length <= MAX_ROWS && isMarked(table))
    .map((table) => ({ table, body }));
}

/**
 * Puts the element of its part around each table that certainly is one of the three statutory tables, as `data-upgrade` on the script tag does: every
 * cell was found and is certain, and nothing else is in the table. All other tables stay as they are. The table is moved into the element, and shown
 * again should that fail. The elements must be registered (`disclosure-elements/define`).
 *
 * @param root the element with the article
 * @returns what became of each table that looked like one, in their order; why, where it was left as it is
 * @throws DisclosureError `missing-part` where the code that reads tables cannot be loaded
 */
export async function upgradeTables(root: Element): Promise<readonly TableUpgrade[]> {
  needData('upgradeTables', ['网页元素', 'an element of the page'], root, 'querySelectorAll');
  const tables = tablesIn(root);
  if (tables.length === 0) return [];
  const { upgradeFound } = await loadUpgrade();
  return upgradeFound(tables);
}
