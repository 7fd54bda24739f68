import type { Kind } from '../formats/format.js';
import { LARGEST_NUMBER } from '../report/report-spec.js';
import { numberText } from '../report/cell-text.js';
import type { Cell } from '../report/report.js';

/** What a published cell says. */
export type CellValue =
  | { readonly cell: Cell; readonly unit?: string }
  /** It says something that is no number, or a number that JSON cannot carry unchanged. */
  | { readonly cell: null; readonly problem: 'not-a-number' | 'number-too-large' };

/** Nothing that shows: white space of any width, and what has no width. */
const INVISIBLE = /[\s\u200b-\u200f\u2060\ufeff\u00ad]/g;

const NOT_APPLICABLE = /^(?:[/\\\-‐‑‒–—―−─_]{1,4}|无)$/;

const NUMBER = /^([+\-−–]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?([\u4e00-\u9fff]{0,3})$/;

/** By how many digits the point moves to bring an amount to 万元. */
const TO_TEN_THOUSAND: Readonly<Record<string, number>> = { 元: -4, 圆: -4, 万元: 0, 万: 0, 亿元: 4, 亿: 4 };

const COUNTED = /^[件项个条宗份次起人部]?$/;

/** A number written in digits with its point moved, exactly: 251000 by -4 is 25.1. */
export function shifted(whole: string, fraction: string, by: number): string {
  const digits = `${'0'.repeat(Math.max(0, -by))}${whole}${fraction}${'0'.repeat(Math.max(0, by))}`;
  const point = digits.length - fraction.length - Math.max(0, by) + by;
  return `${digits.slice(0, point)}.${digits.slice(point)}`.replace(/^0+(?=\d)/, '').replace(/\.?0*$/, '');
}

/** The text without what does not show, in one width. */
export const plainText = (text: string): string => (/^[\x21-\x7e]*$/.test(text) ? text : text.normalize('NFKC').trim());

/** Whether a text is what stands in a cell of numbers: a number, nothing, or a mark for what does not apply. */
export function isValueText(text: string): boolean {
  if (text.length > 40) return false;
  // Most are digits.
  if (/^\d*$/.test(text)) return true;
  const plain = plainText(text).replace(INVISIBLE, '');
  return plain === '' || NOT_APPLICABLE.test(plain) || NUMBER.test(plain);
}

/**
 * What a published cell says: a number, `null` for a blank one, `"/"` for what does not apply. An amount of 元 or 亿元 comes in 万元, and
 * `unit` says which unit the page states.
 *
 * @param text the cell's text
 * @param kind what the cell counts
 * @param headingUnit the unit that its heading states, where the cell states none
 */
export function cellValue(text: string, kind: Kind, headingUnit?: string): CellValue {
  if (text.length > 200) return { cell: null, problem: 'not-a-number' };
  if (kind !== 'amount' && /^\d{1,15}$/.test(text)) return { cell: Number(text) };
  const plain = plainText(text);
  const bare = plain.replace(INVISIBLE, '');
  if (bare === '') return { cell: null };
  if (NOT_APPLICABLE.test(bare)) return { cell: '/' };
  // White space within the digits could part two numbers.
  const [, sign = '', grouped, fraction = '', ownUnit = ''] =
    NUMBER.exec(plain.replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '').replace(/ (?=[\u4e00-\u9fff])/g, '')) ?? [];
  if (grouped === undefined) return { cell: null, problem: 'not-a-number' };
  const unit = ownUnit || (kind === 'amount' ? (headingUnit ?? '') : '');
  const by = kind === 'amount' ? (unit === '' ? 0 : TO_TEN_THOUSAND[unit]) : COUNTED.test(ownUnit) ? 0 : undefined;
  if (by === undefined) return { cell: null, problem: 'not-a-number' };
  const digits = shifted(grouped.replaceAll(',', ''), fraction, by);
  const isNegative = sign !== '' && sign !== '+' && digits !== '0';
  const cell = Number(digits) * (isNegative ? -1 : 1);
  // A number of more digits than a double holds would be another number.
  if (Math.abs(cell) > LARGEST_NUMBER || numberText(Math.abs(cell)) !== digits) return { cell: null, problem: 'number-too-large' };
  return { cell, ...(unit && { unit }) };
}
