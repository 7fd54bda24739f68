import type { Kind } from '../../formats/format.js';
import { numberText } from '../../report/number-text.js';
import { MAX_NUMBER } from '../../report/reading/report-spec.js';
import type { Cell } from '../../report/report.js';
import { memoize } from '../../values/memoize.js';
import { needText } from '../../values/wrong-call.js';

/** The value of a published cell, or why it has none. */
export type CellValue =
  | { readonly cell: Cell; readonly unit?: string }
  /** Text that is not a number, or a number that JSON cannot represent exactly. */
  | { readonly cell: null; readonly problem: 'not-a-number' | 'number-too-large' };

const NOT_APPLICABLE = /^(?:[/\\\-‐‑‒–—―−─_]{1,4}|无)$/;

const NUMBER = /^([+\-−–]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?([\u4e00-\u9fff]{0,3})$/;

/** A change in words: 增5, 减少4项. Only in a column of changes. */
const CHANGE = /^(增加?|新增|减少?)(\d{1,3}(?:,\d{3})+|\d+)([\u4e00-\u9fff]{0,3})$/;

/** By how many digits the decimal point moves to convert an amount to 万元. */
const TO_TEN_THOUSAND: Readonly<Record<string, number>> = { 元: -4, 圆: -4, 万元: 0, 万: 0, 亿元: 4, 亿: 4, '': 0 };

/** A digit that is not part of the number: 12① and 12² have a footnote. */
const MARK = /[^\P{N}0-9０-９]/u;

const COUNTED = /^[件项个条宗份次起人部]?$/;

/** The text in half-width characters, without invisible ones and without surrounding white space. */
const plainText = (text: string): string =>
  /^[\x21-\x7e]*$/.test(text)
    ? text
    : text
        .normalize('NFKC')
        .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
        .trim();

/** A character that remains in a plain text, whatever is beside it. */
const VISIBLE = /[!-~\u4e00-\u9fff]/;

/** Whether a text has anything in it that can be seen. */
export const isVisibleText = (text: string): boolean => VISIBLE.test(text) || plainText(text) !== '';

const withoutSpace = (text: string): string => plainText(text).replace(/\s/g, '');

/** A longer text is not a value. */
const MAX_VALUE = 40;

const DIGITS_ONLY = /^\d*$/;

/** Remembered, because most texts that are not mere digits are labels, and a report has the same ones everywhere. */
const isValueInWords = /* @__PURE__ */ memoize((text: string): boolean => {
  const bare = withoutSpace(text);
  return bare === '' || NOT_APPLICABLE.test(bare) || NUMBER.test(bare) || CHANGE.test(bare);
});

/** Whether a text is a possible value of a cell: a number, nothing, or a mark for what does not apply. */
export const isValueText = (text: string): boolean => text.length <= MAX_VALUE && (DIGITS_ONLY.test(text) || isValueInWords(text));

/** The significant digits of a decimal number. */
function significant(number: string): string {
  const digits = number.replace('.', '');
  let [start, end] = [0, digits.length];
  while (digits[start] === '0') start += 1;
  while (end > start && digits[end - 1] === '0') end -= 1;
  return digits.slice(start, end);
}

interface WrittenNumber {
  readonly sign: string;
  readonly whole: string;
  readonly fraction: string;
  /** The unit behind it. */
  readonly own: string;
}

/** The pieces of a number; all are empty where a text is none. */
function writtenNumber(text: string, kind: Kind): WrittenNumber {
  // White space within the digits could separate two numbers.
  const plain = plainText(text).replace(/ (?=[\u4e00-\u9fff])/g, '');
  const [, sign = '', whole = '', fraction = '', own = ''] = NUMBER.exec(plain) ?? [];
  if (whole !== '' || kind !== 'change') return { sign, whole, fraction, own };
  const [, word = '', size = '', unit = ''] = CHANGE.exec(plain.replace(/^(\D+) (?=\d)/, '$1')) ?? [];
  return { sign: word.startsWith('减') ? '-' : '', whole: size, fraction: '', own: unit };
}

/**
 * Reads the text of a published cell: a number, `null` for a blank cell, `"/"` for what does not apply. An amount in 元 or 亿元 is converted
 * to 万元, and `unit` is the unit that the page states.
 *
 * @param text the cell's text
 * @param kind what the cell counts
 * @param headingUnit the unit that its heading states, where the cell states none
 */
export function cellValue(text: string, kind: Kind, headingUnit = ''): CellValue {
  needText('cellValue', text);
  const isAmount = kind === 'amount';
  if (!isAmount && /^\d{1,15}$/.test(text)) return { cell: Number(text) };
  const bare = withoutSpace(text);
  if (bare === '') return { cell: null };
  if (NOT_APPLICABLE.test(bare)) return { cell: '/' };
  const { sign, whole, fraction, own } = writtenNumber(text, kind);
  const unit = own || (isAmount ? headingUnit : '');
  const by = isAmount ? TO_TEN_THOUSAND[unit] : COUNTED.test(own) ? 0 : undefined;
  if (whole === '' || by === undefined || MARK.test(text)) return { cell: null, problem: 'not-a-number' };
  const digits = `${whole.replaceAll(',', '')}.${fraction}`;
  // Parsed as one decimal number with its point moved: 251000 by -4 is 25.1, where a division may be off in the last place.
  const size = Number(`${digits}e${by}`);
  // A number of more digits than a double holds would be another number.
  if (size > MAX_NUMBER || significant(numberText(size)) !== significant(digits)) return { cell: null, problem: 'number-too-large' };
  return { cell: size && sign && sign !== '+' ? -size : size, ...(unit && { unit }) };
}
