import { dateFromSerial, format, isDateFormat } from 'numfmt';

// What a sheet shows for the number that it stores: 25.1 under the format 0.00 is 25.10, and 45679 may be a day.

/** Digits that a double surely holds, and that Excel shows at most: 0.1 + 0.2 is 0.3 there. */
const DIGITS = 15;

/** Days from the first of 1900 to that of 1904, which sheets from old Macs count from. */
const DAYS_TO_1904 = 1462;

const plainNumber = (value: number): string => String(Number(value.toPrecision(DIGITS)));

function dateText(serial: number): string {
  const [year, month, day] = dateFromSerial(Math.floor(serial));
  return `${year}年${month}月${day}日`;
}

/**
 * The text of a number cell under a format code. A number that its format hides, or shows as a dash, is shown plain all the same: it is there.
 */
export function shownNumber(value: number, code: string, startsIn1904: boolean): string {
  if (/^general$/i.test(code)) return plainNumber(value);
  try {
    // In a day's own words no day is taken for a number.
    if (isDateFormat(code) && /[yd]/i.test(code)) return dateText(value + (startsIn1904 ? DAYS_TO_1904 : 0));
    const text = format(code, value).trim();
    return /\d/.test(text) ? text : plainNumber(value);
  } catch {
    return plainNumber(value);
  }
}
