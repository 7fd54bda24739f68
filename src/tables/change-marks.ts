import { element } from '../dom/dom.js';
import type { Language } from '../i18n/language.js';
import { say } from '../i18n/translate.js';
import { changeBetween } from '../report/change-between.js';
import { numberText } from '../report/number-text.js';
import type { Cell } from '../report/report.js';

/** A change on the year before; `none` where the year before has no number to compare with, `undefined` where nothing is compared. */
export type Change = number | 'none' | undefined;

/** Compares only where this year has a number; a cell that is blank or does not apply has no change. */
export function changeOf(value: Cell | undefined, previous: Cell | undefined): Change {
  return typeof value === 'number' ? (changeBetween(previous, value) ?? 'none') : undefined;
}

/** A change as it is shown with the number. */
const changeMark = (change: number | 'none'): string =>
  change === 'none' ? '…' : `${change < 0 ? '−' : '+'}${numberText(Math.abs(change))}`;

/** A change as it is read out. */
function changeInWords(change: number | 'none', language: Language): string {
  if (change === 'none') return say(language, 'incomparable');
  if (change === 0) return say(language, 'same');
  return say(language, change > 0 ? 'more' : 'less', { amount: numberText(Math.abs(change)) });
}

/** How much of the size of a number its change has: `--_text-xs` of the styles. */
const CHANGE_SIZE = 0.8;

/** The class of what a page adds to a cell, right behind the number. */
export const ADDITION = 'addition';

/** Whether a node of a cell is what a page added to it. */
export const isAddition = (node: Node | null): boolean => node instanceof Element && node.className === ADDITION;

/**
 * Writes the change behind the number of a cell, and what a page has added to that, instead of the one before it. An unchanged number only has it in words for screen readers:
 * what a reader looks for is what changed. Its room is kept by the styles.
 *
 * @returns how many characters of the size of numbers it is wide
 */
export function writeChange(cell: HTMLTableCellElement, change: Change, language: Language): number {
  while (cell.lastChild !== cell.firstChild && !isAddition(cell.lastChild)) cell.lastChild?.remove();
  if (change === undefined) return 0;
  const text = change === 0 ? '' : changeMark(change);
  if (text !== '') {
    const mark = element('span', 'change', text);
    mark.setAttribute('aria-hidden', 'true');
    cell.append(mark);
  }
  cell.append(element('span', 'visually-hidden', ` ${changeInWords(change, language)}`));
  return Math.ceil(text.length * CHANGE_SIZE);
}
