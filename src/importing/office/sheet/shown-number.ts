import { dateFromSerial, format, formatColor, isDateFormat } from 'numfmt';
import { formatColorOf } from './sheet-colors.js';
import type { Rgb } from './sheet-colors.js';

// What a sheet shows for what it stores: 25.1 under the format 0.00 is 25.10, 0 may be a dash or nothing, and 45679 may be a day.

/** Digits that a double surely holds. */
const DIGITS = 15;

/** Days from the first of 1900 to that of 1904, which sheets from old Macs count from. */
const DAYS_TO_1904 = 1462;

/** The last day of 9999. Excel shows no day after it, and none before the first of 1900. */
const LAST_DAY = 2_958_465;

/** What Excel shows where it can show no day and no time. */
const NO_DAY = '#####';

/** Excel allows 255 characters in a format. */
const MAX_CODE = 1000;

/** Stands before a character that is repeated to fill the cell, in what numfmt makes of a format. It is in no format: XML cannot hold it. */
const FILL = '\u0001';

/** Excel's Chinese name for General, which some programs write into files, and its names of colours. */
const LOCAL_GENERAL = /G\/通用格式/gi;
const LOCAL_COLOR = /\[(黑|白|红|绿|蓝|黄|洋红|青)色?\]/g;
const COLORS: ReadonlyMap<string, string> = new Map([
  ['黑', 'Black'],
  ['白', 'White'],
  ['红', 'Red'],
  ['绿', 'Green'],
  ['蓝', 'Blue'],
  ['黄', 'Yellow'],
  ['洋红', 'Magenta'],
  ['青', 'Cyan'],
]);

/** What is shown of a value. */
export interface ShownValue {
  /** Nothing where the format shows nothing. */
  readonly text: string;
  /** The colour that the format gives it, before that of its font. */
  readonly color?: Rgb;
  /** Why it may not be the value: what is stored, or a format that cannot be worked out. */
  readonly doubt?: string;
}

/** A number as it is stored, without the digits beyond those that Excel keeps. */
export const storedNumber = (value: number): string => String(Number(value.toPrecision(DIGITS)));

function dateText(serial: number): string {
  const day = Math.floor(serial);
  if (day < 0 || day > LAST_DAY) return NO_DAY;
  const [year, month, date] = dateFromSerial(day);
  return `${year}年${month}月${date}日`;
}

/** Whether a number is shown with another sign than it has: below zero without one, as red numbers sometimes are. */
const isOtherSign = (text: string, value: number): boolean =>
  /[1-9]/.test(text) && (value < 0 ? !/[-−–—(（△▲负减]/.test(text) : /^[-−–]/.test(text));

const isRepeating = (text: string): boolean => new RegExp(`${FILL}\\S`).test(text);

const plainCode = (code: string): string =>
  code.replace(LOCAL_GENERAL, 'General').replace(LOCAL_COLOR, (_, name: string) => `[${COLORS.get(name) ?? ''}]`);

/** What is shown of a number under a format code. General shows eleven characters at most: 4031.00000000001 is 4031. */
export function shownNumber(value: number, formatCode: string, startsIn1904: boolean): ShownValue {
  const code = plainCode(formatCode);
  try {
    if (code.length > MAX_CODE) throw new RangeError('A format of this length is none.');
    const isDate = isDateFormat(code);
    if (isDate && value < 0 && !startsIn1904) return { text: NO_DAY };
    // In a day's own words no day is taken for a number.
    if (isDate && /[yd]/i.test(code)) return { text: dateText(value + (startsIn1904 ? DAYS_TO_1904 : 0)) };
    const text = format(code, value, { fillChar: FILL });
    const shown = text.replace(new RegExp(`${FILL}\\s?`, 'g'), '').trim();
    const color = code.includes('[') ? formatColorOf(formatColor(code, value)) : undefined;
    return {
      text: shown,
      ...(color && { color }),
      ...((isRepeating(text) || isOtherSign(shown, value)) && { doubt: storedNumber(value) }),
    };
  } catch {
    return { text: storedNumber(value), doubt: formatCode.slice(0, DIGITS) };
  }
}

/** Whether a format code has a section of its own for texts: the fourth, or one with an @. */
const hasTextSection = (code: string): boolean => code !== '@' && (code.includes('@') || code.split(';').length > 3);

/** What is shown of a text under a format code. */
export function shownText(text: string, code: string): string {
  if (code.length > MAX_CODE || !hasTextSection(code)) return text;
  try {
    return format(code, text);
  } catch {
    return text;
  }
}
