const DIGITS = '零一二三四五六七八九';
const DIGIT = /[零一二三四五六七八九]/g;
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const UP_TO_FOUR_PLACES =
  /^(?:[一二三四五六七八九]千)?(?:零?[一二三四五六七八九]百)?(?:零?[一二三四五六七八九]?十)?(?:零?[一二三四五六七八九])?$/;

/** Other ways to write 零 and 二: 〇 and the circles that are typed for it, 两. */
const plain = (text: string): string => text.replace(/[〇○O]/g, '零').replaceAll('两', '二');

/** The value of up to four places: 一百零五, 十二. `null` where the text is not a number. */
function upToFourPlaces(text: string): number | null {
  if (text === '' || !UP_TO_FOUR_PLACES.test(text)) return null;
  let sum = 0;
  let digit = 0;
  for (const character of text) {
    const unit = UNITS[character];
    if (unit === undefined) digit = DIGITS.indexOf(character);
    else {
      sum += (digit || 1) * unit;
      digit = 0;
    }
  }
  return sum + digit;
}

function arabicNumber(written: string): number | null {
  const isPlain = /^\d+(?:\.\d+)?$/.test(written);
  const isGrouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(written);
  return isPlain || isGrouped ? Number(written.replaceAll(',', '')) : null;
}

/**
 * The value of a number as a Chinese text writes it: 12, 1,234, 12.5, 十二, 一百零五, 三万二千, 〇. `null` where it is ambiguous, such as 一千五, which
 * may be 1005 or 1500.
 */
export function writtenNumber(written: string): number | null {
  if (/^\d/.test(written)) return arabicNumber(written);
  const text = plain(written);
  if (text === '零') return 0;
  if (/[百千万][一二三四五六七八九]$/.test(text)) return null;
  const [high = '', low, ...more] = text.split('万');
  if (low === undefined) return upToFourPlaces(high);
  const tenThousands = upToFourPlaces(high);
  const rest = low === '' ? 0 : upToFourPlaces(low.replace(/^零/, ''));
  return tenThousands === null || rest === null || more.length > 0 ? null : tenThousands * 10_000 + rest;
}

/** The text with each Chinese digit replaced by an Arabic one: 2024 for 二〇二四. */
export const withArabicDigits = (text: string): string => plain(text).replace(DIGIT, (digit) => String(DIGITS.indexOf(digit)));

/** A whole number from 1 to 99 as a Chinese numeral: 十二, 二十. */
export function chineseNumeral(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10 === 0 ? '' : DIGITS.charAt(value % 10);
  if (tens === 0) return ones;
  return `${tens === 1 ? '' : DIGITS.charAt(tens)}十${ones}`;
}
