import type { Kind } from '../../formats/format.js';
import { numberText } from '../../report/number-text.js';
import { LARGEST_NUMBER } from '../../report/report-spec.js';
import type { Cell } from '../../report/report.js';

/** What a published cell says. */
export type CellValue =
  | { readonly cell: Cell; readonly unit?: string }
  /** It says something that is no number, or a number that JSON cannot carry unchanged. */
  | { readonly cell: null; readonly problem: 'not-a-number' | 'number-too-large' };

const NOT_APPLICABLE = /^(?:[/\\\-‐‑‒–—―−─_]{1,4}|无)$/;

const NUMBER = /^([+\-−–]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?([\u4e00-\u9fff]{0,3})$/;

/** By how many digits the point moves to bring an amount to 万元. */
const TO_TEN_THOUSAND: Readonly<Record<string, number>> = { 元: -4, 圆: -4, 万元: 0, 万: 0, 亿元: 4, 亿: 4, '': 0 };

/** A digit that is none of the number: 12① and 12² have a footnote. */
const MARK = /[^\P{N}0-9０-９]/u;

const COUNTED = /^[件项个条宗份次起人部]?$/;

/** The text in one width, without what does not show: what has no width, and white space around it. */
export const plainText = (text: string): string =>
  /^[\x21-\x7e]*$/.test(text)
    ? text
    : text
        .normalize('NFKC')
        .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
        .trim();

const withoutSpace = (text: string): string => plainText(text).replace(/\s/g, '');

/** Whether a text is what stands in a cell of numbers: a number, nothing, or a mark for what does not apply. */
export function isValueText(text: string): boolean {
  if (text.length > 40) return false;
  // Most are digits.
  if (/^\d*$/.test(text)) return true;
  const bare = withoutSpace(text);
  return bare === '' || NOT_APPLICABLE.test(bare) || NUMBER.test(bare);
}

/** The digits of a decimal number that make it another one, whatever its size. */
function significant(number: string): string {
  const digits = number.replace('.', '');
  let [start, end] = [0, digits.length];
  while (digits[start] === '0') start += 1;
  while (end > start && digits[end - 1] === '0') end -= 1;
  return digits.slice(start, end);
}

/**
 * What a published cell says: a number, `null` for a blank one, `"/"` for what does not apply. An amount of 元 or 亿元 comes in 万元, and
 * `unit` says which unit the page states.
 *
 * @param text the cell's text
 * @param kind what the cell counts
 * @param headingUnit the unit that its heading states, where the cell states none
 */
export function cellValue(text: string, kind: Kind, headingUnit = ''): CellValue {
  const isAmount = kind === 'amount';
  if (!isAmount && /^\d{1,15}$/.test(text)) return { cell: Number(text) };
  const bare = withoutSpace(text);
  if (bare === '') return { cell: null };
  if (NOT_APPLICABLE.test(bare)) return { cell: '/' };
  // White space within the digits could part two numbers.
  const [, sign, whole = '', fraction = '', own = ''] = NUMBER.exec(plainText(text).replace(/ (?=[\u4e00-\u9fff])/g, '')) ?? [];
  const unit = own || (isAmount ? headingUnit : '');
  const by = isAmount ? TO_TEN_THOUSAND[unit] : COUNTED.test(own) ? 0 : undefined;
  if (whole === '' || by === undefined || MARK.test(text)) return { cell: null, problem: 'not-a-number' };
  const digits = `${whole.replaceAll(',', '')}.${fraction}`;
  // Read as one decimal number with its point moved: 251000 by -4 is 25.1, where a division may be one in the last place off.
  const size = Number(`${digits}e${by}`);
  // A number of more digits than a double holds would be another number.
  if (size > LARGEST_NUMBER || significant(numberText(size)) !== significant(digits)) return { cell: null, problem: 'number-too-large' };
  return { cell: size && sign && sign !== '+' ? -size : size, ...(unit && { unit }) };
}
