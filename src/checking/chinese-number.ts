const DIGITS = '零一二三四五六七八九';
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

const plain = (text: string): string => text.replaceAll('〇', '零').replaceAll('两', '二');

/** The value of up to four places: 一百零五, 十二. `null` where that is no number. */
function section(text: string): number | null {
  if (
    !/^(?:[一二三四五六七八九]千)?(?:零?[一二三四五六七八九]百)?(?:零?[一二三四五六七八九]?十)?(?:零?[一二三四五六七八九])?$/.test(text) ||
    text === ''
  )
    return null;
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

/**
 * The value of a whole number as Chinese prose writes it: 12, 1,234, 十二, 一百零五, 三万二千, 〇. `null` where it cannot be told for certain, as 一千五,
 * which may be 1005 or 1500.
 */
export function proseNumber(written: string): number | null {
  if (/^\d+$/.test(written)) return Number(written);
  if (/^\d/.test(written)) {
    const isGrouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(written);
    return isGrouped || /^\d+(?:\.\d+)?$/.test(written) ? Number(written.replaceAll(',', '')) : null;
  }
  const text = plain(written);
  if (text === '零') return 0;
  if (/[百千万][一二三四五六七八九]$/.test(text)) return null;
  const [high = '', low, ...more] = text.split('万');
  if (low === undefined) return section(high);
  const [first, second] = [section(high), low === '' ? 0 : section(low.replace(/^零/, ''))];
  return first === null || second === null || more.length > 0 ? null : first * 10_000 + second;
}
