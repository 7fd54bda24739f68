import { element, setAttribute } from '../dom/dom.js';
import type { CellAddition } from './addition.js';
import { ADDITION, isAddition } from './change-marks.js';

export type { CellAddition } from './addition.js';

/** What a row of cells has room for. */
const MAX_SUFFIX_LENGTH = 40;

/** Digits of any script, separators, powers of ten, per cent: behind a number they would make another one of it. A mark laid over the character before is one, too. */
const CONTINUES_NUMBER = /^(?:[\p{N}\p{M}.,．，·٫٬'’‘_/^%‰％十百千万萬亿億兆]|e[+-]?\p{N})/iu;

/** What is not seen, and what turns the direction of text. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}]+/gu;

const NAME = /^[a-z][\w-]*$/i;

/** The names of parts that say what is official of a cell. */
const OWN_PARTS: ReadonlySet<string> = new Set(['cell', 'total']);

/** A text behind a number as it may stand there: on one line and short; empty where it may not. */
function allowedSuffix(text: string, hasNumber: boolean): string {
  const suffix = text.replace(/\s+/g, ' ').replace(UNSEEN, '').trim();
  const isNumber = hasNumber ? CONTINUES_NUMBER.test(suffix) : /\p{N}/u.test(suffix);
  if (isNumber) return '';
  // Not in the middle of a character that is two code units.
  return suffix.length > MAX_SUFFIX_LENGTH ? `${suffix.slice(0, MAX_SUFFIX_LENGTH - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : suffix;
}

function writeSuffix(cell: HTMLTableCellElement, suffix: string): void {
  const number = cell.firstChild;
  const next = number?.nextSibling ?? null;
  if (isAddition(next)) next?.remove();
  if (!number || suffix === '') return;
  // The space is a place where the line may break, and keeps a screen reader from reading the two as one word.
  const text = element('span', ADDITION, ` ${suffix}`);
  text.setAttribute('part', ADDITION);
  number.after(text);
}

/**
 * Adds to a cell what a page wants there, instead of what it added before. The text node of the number is not touched.
 *
 * @param ownParts the parts that the cell has of its own
 * @param hasNumber whether the cell shows a number
 * @returns whether all of it was allowed
 */
export function writeAddition(
  cell: HTMLTableCellElement,
  { suffix, part, title }: CellAddition,
  ownParts: string,
  hasNumber: boolean,
): boolean {
  const wanted = suffix?.trim() ?? '';
  const text = allowedSuffix(wanted, hasNumber);
  const names = (part ?? '').split(/\s+/).filter(Boolean);
  const allowed = names.filter((name) => NAME.test(name) && !OWN_PARTS.has(name));
  writeSuffix(cell, text);
  setAttribute(cell, 'part', [ownParts, ...allowed].join(' '));
  setAttribute(cell, 'title', title === '' ? null : (title ?? null));
  return allowed.length === names.length && (text !== '' || wanted === '');
}
