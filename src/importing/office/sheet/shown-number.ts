import { dateFromSerial, format, formatColor, isDateFormat } from '../../libraries/numfmt.js';
import { formatColorOf } from './sheet-colors.js';
import type { Rgb } from './sheet-colors.js';

// What a sheet displays for a stored value: under the format 0.00, 25.1 is 25.10; 0 may be a dash or nothing, and 45679 a date.

/** Significant digits that a double always preserves, and that Excel keeps. */
const DIGITS = 15;

/** Days from the start of 1900 to the start of 1904, from which workbooks of old Macs count. */
const DAYS_TO_1904 = 1462;

/** Serial number of the last day of 9999. Excel displays no date after it, and none before 1900. */
const LAST_DAY = 2_958_465;

/** What Excel displays for a number that is not a valid date or time. */
const NO_DAY = '#####';

/** In characters. Excel allows 255. */
const MAX_CODE = 1000;

/** Marks a character that is repeated to fill the cell in the output of numfmt. No format contains it, since XML does not allow it. */
const FILL = '\u0001';

/** Excel's Chinese names for General and for colours, which some programs write into files. */
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

/** What is displayed for a value. */
export interface ShownValue {
  /** Empty if the format displays nothing. */
  readonly text: string;
  /** The colour set by the format, which takes precedence over the font's. */
  readonly color?: Rgb;
  /** Set if the text may not be the value: quotes the stored number, or a format that could not be applied. */
  readonly doubt?: string;
}

/** A stored number, rounded to the digits that Excel keeps. */
export const storedNumber = (value: number): string => String(Number(value.toPrecision(DIGITS)));

function dateText(serial: number): string {
  const day = Math.floor(serial);
  if (day < 0 || day > LAST_DAY) return NO_DAY;
  const [year, month, date] = dateFromSerial(day);
  return `${year}年${month}月${date}日`;
}

/** Whether a number is displayed with the wrong sign, as negative numbers in red without a minus sign are. */
const isOtherSign = (text: string, value: number): boolean =>
  /[1-9]/.test(text) && (value < 0 ? !/[-−–—(（△▲负减]/.test(text) : /^[-−–]/.test(text));

const isRepeating = (text: string): boolean => new RegExp(`${FILL}\\S`).test(text);

const plainCode = (code: string): string =>
  code.replace(LOCAL_GENERAL, 'General').replace(LOCAL_COLOR, (_, name: string) => `[${COLORS.get(name) ?? ''}]`);

/** What is displayed for a number in a number format. General displays at most eleven characters: 4031.00000000001 is 4031. */
export function shownNumber(value: number, formatCode: string, startsIn1904: boolean): ShownValue {
  const code = plainCode(formatCode);
  try {
    if (code.length > MAX_CODE) throw new RangeError('A format of this length is none.');
    const isDate = isDateFormat(code);
    if (isDate && value < 0 && !startsIn1904) return { text: NO_DAY };
    // Written with 年, 月 and 日, a date is not mistaken for a number.
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

/** Whether a number format has a text section: the fourth one, or one with an @. */
const hasTextSection = (code: string): boolean => code !== '@' && (code.includes('@') || code.split(';').length > 3);

/** What is displayed for a text in a number format. */
export function shownText(text: string, code: string): string {
  if (code.length > MAX_CODE || !hasTextSection(code)) return text;
  try {
    return format(code, text);
  } catch {
    return text;
  }
}
