import { readLiveTable } from '../../importing/live/live-table.js';
import type { CertainTable, UncertainTable } from '../../importing/live/certain-table.js';
import { keepWithTable, takeAway } from './made-elements.js';
import { rememberTable } from './published-tables.js';
import { isInElement, unfit } from './refusals.js';
import { Slices } from './slices.js';
import { stylesReady } from './styles-ready.js';
import type { FoundTable, TableUpgrade, UpgradeRefusal } from './table-upgrade.js';

/** The element of each part that is a table. */
const TAG_OF_PART: Readonly<Partial<Record<string, string>>> = {
  disclosure: 'disclosure-table',
  applications: 'application-matrix',
  reviews: 'review-litigation-grid',
};

/** The text of tables when they were last looked at. */
const SEEN = new WeakMap<HTMLTableElement, string>();

type Drawing = HTMLElement & { readonly updateComplete?: Promise<unknown> };

/** What the upgrade asks of what keeps a page upgraded. */
export interface UpgradeHooks {
  /** Does what changes the page, unobserved. */
  readonly edit: (work: () => void) => void;
  /** Called when a table that was not displayed may be displayed. */
  readonly again?: () => void;
}

/** More turns than an element takes to draw what it was given. */
const MAX_TURNS = 50;

const isDrawn = ({ shadowRoot }: Element): boolean => !!shadowRoot?.querySelector('td[headers]');

/** Waits until an element has drawn its table; false where it does not. */
async function isSoonDrawn(element: Drawing): Promise<boolean> {
  try {
    for (let turn = 0; turn < MAX_TURNS && !isDrawn(element); turn += 1) await element.updateComplete;
  } catch {
    return false;
  }
  return isDrawn(element);
}

const refused = (table: HTMLTableElement, refusal: UpgradeRefusal, notes: UncertainTable['notes'] = []): TableUpgrade => ({
  table,
  element: null,
  refusal,
  notes,
});

/** How soon a table in sight is looked at again that could not be seen, in milliseconds. */
const UNTIL_SEEN_MS = 500;

/** Calls back once when a table may be displayed that is not now: in a tab, in a `<details>`, one that is faded in. */
function whenDisplayed(table: HTMLTableElement, told: () => void): void {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    setTimeout(told, UNTIL_SEEN_MS);
  });
  observer.observe(table);
}

/** How often a table is read again that the page has changed meanwhile. */
const MAX_READINGS = 3;

/** Reads a table in slices; undefined where the page keeps changing it. */
async function readInSlices({ table, body }: FoundTable, slices: Slices): Promise<CertainTable | UncertainTable | undefined> {
  const changes: MutationRecord[] = [];
  const observer = new MutationObserver((records) => changes.push(...records));
  observer.observe(table, { attributes: true, characterData: true, childList: true, subtree: true });
  try {
    for (let count = 0; count < MAX_READINGS; count += 1) {
      changes.length = 0;
      const read = await slices.run(readLiveTable(table, body));
      if (changes.length + observer.takeRecords().length === 0) return read;
    }
    return undefined;
  } finally {
    observer.disconnect();
  }
}

/** Puts an element around a table, which is moved and stays its child; takes it away again where it does not draw the table. */
async function putAround(table: HTMLTableElement, read: CertainTable, hooks: UpgradeHooks): Promise<TableUpgrade> {
  const tag = TAG_OF_PART[read.part];
  if (tag === undefined || !customElements.get(tag)) return refused(table, 'unregistered');
  const element: Drawing = document.createElement(tag);
  // The article has a heading of its own.
  element.setAttribute('without-heading', '');
  rememberTable(table, read);
  hooks.edit(() => {
    table.before(element);
    element.append(table);
  });
  if (await isSoonDrawn(element)) {
    keepWithTable(element, { table, edit: hooks.edit });
    return { table, element };
  }
  hooks.edit(() => {
    takeAway(element, table);
  });
  return refused(table, 'not-drawn');
}

async function upgradeTable(found: FoundTable, hooks: UpgradeHooks, slices: Slices): Promise<TableUpgrade> {
  const { table } = found;
  await slices.pause();
  const before = unfit(table);
  if (before === 'hidden' && hooks.again) {
    SEEN.delete(table);
    whenDisplayed(table, hooks.again);
  }
  if (before) return refused(table, before);
  const read = await readInSlices(found, slices);
  if (read && !('report' in read)) return refused(table, read.doubt, read.notes);
  slices.end();
  await slices.pause();
  // Much may have happened meanwhile, even to what is around the table.
  const after = table.isConnected ? unfit(table) : 'changed';
  if (read && !after) return putAround(table, read, hooks);
  return refused(table, after ?? 'changed');
}

const UNHOOKED: UpgradeHooks = {
  edit: (work) => {
    work();
  },
};

/** Puts the element of its part around each table that certainly is a statutory one, in slices while the page is idle. */
export async function upgradeFound(tables: readonly FoundTable[], hooks = UNHOOKED): Promise<TableUpgrade[]> {
  await stylesReady();
  const slices = new Slices();
  const upgraded: TableUpgrade[] = [];
  for (const found of tables) {
    try {
      upgraded.push(await upgradeTable(found, hooks, slices));
    } catch {
      // A table that is too large to be one of a report.
      upgraded.push(refused(found.table, 'not-certain'));
    }
  }
  return upgraded;
}

/** The same for those tables that have changed since they were last looked at: a page is looked at whenever something in it changes. */
export function upgradeNew(tables: readonly FoundTable[], hooks: UpgradeHooks): Promise<TableUpgrade[]> {
  const changed = tables.filter(({ table }) => !isInElement(table) && SEEN.get(table) !== table.textContent);
  for (const { table } of changed) SEEN.set(table, table.textContent);
  return upgradeFound(changed, hooks);
}
