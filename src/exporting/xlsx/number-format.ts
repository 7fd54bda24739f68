import { numberText } from '../../report/number-text.js';

/** How many digits of a number spreadsheets keep, and how many decimals one that is not very small may have. */
const MAX_DIGITS = 15;

/** The formats of cells: none, text, a whole number with all its digits. */
export const GENERAL = 'General';
export const TEXT = '@';
const WHOLE = '0';

/**
 * The number format that shows a number with all its digits and no others; `undefined` where a spreadsheet would not keep them all, so that it has
 * to be written as text. Without a format, 120000000000 is shown as 1.2E+11, and 4031.00000000001 as 4031.
 */
export function numberFormat(value: number): string | undefined {
  const [whole = '', decimals = ''] = numberText(value).split('.');
  const digits = (whole + decimals).replace(/^-?0*/, '').length;
  if (digits > MAX_DIGITS || decimals.length > MAX_DIGITS || (whole + decimals).includes('e')) return undefined;
  return decimals === '' ? WHOLE : `${WHOLE}.${WHOLE.repeat(decimals.length)}`;
}
