import { TAGS } from '../base/define.js';
import type { UpgradeRefusal } from './table-upgrade.js';

/** What readers can act on, or what shows something that is not text of the page: out of sight it would be missed. */
const INTERACTIVE =
  'a[href], audio, button, canvas, details, dialog, embed, iframe, input, label, li, object, script, select, summary, textarea, video, [contenteditable], [tabindex], [onclick]';

/** Elements of other libraries, of whose content nothing is known. */
const isForeign = ({ localName, shadowRoot }: Element): boolean => localName.includes('-') || shadowRoot !== null;

/** Whether a table is in an editor. */
const isEditable = (table: HTMLElement): boolean => table.isContentEditable || table.ownerDocument.designMode === 'on';

/** Why a table cannot be read where it is, whatever its cells say. */
export function unreadable(table: HTMLTableElement): UpgradeRefusal | undefined {
  if (isEditable(table)) return 'editable';
  if (table.querySelector(INTERACTIVE) || [...table.querySelectorAll('*')].some(isForeign)) return 'interactive';
  return undefined;
}

/** Whether a table is in one of our elements. */
export const isInElement = (node: Element): boolean => TAGS.size > 0 && node.closest([...TAGS].join()) !== null;

/** More transparent than this, nobody sees it. */
const MIN_OPACITY = 0.1;

/** Whether a table is not displayed, or not yet: it may be in a closed tab, or be faded in later. */
function isHidden(table: HTMLTableElement): boolean {
  if (table.getClientRects().length === 0 || getComputedStyle(table).visibility !== 'visible') return true;
  let opacity = 1;
  for (let around: Element | null = table; around; around = around.parentElement) opacity *= Number(getComputedStyle(around).opacity);
  return opacity < MIN_OPACITY;
}

/** Fewer rows have no headings and numbers. */
const MIN_ROWS = 2;

/** Why a table is not to be put into an element, whatever its cells say. */
export function unfit(table: HTMLTableElement): UpgradeRefusal | undefined {
  if (table.closest('[data-no-upgrade]')) return 'no-upgrade';
  if (isInElement(table)) return 'in-element';
  if (table.ownerDocument !== document) return 'unregistered';
  // React, Vue and Angular mark the nodes that they have made and remove them from where they have put them.
  if (Object.getOwnPropertyNames(table).some((name) => name.startsWith('__'))) return 'framework';
  // One with tables in it is there for the layout.
  if (table.rows.length < MIN_ROWS || table.querySelector('table')) return 'not-certain';
  if (isHidden(table)) return 'hidden';
  return unreadable(table);
}
