/** In UTF-16 units. */
const MAX_LENGTH = 31;

/** What Excel does not allow in the name of a sheet, and control characters. */
const FORBIDDEN = /[[\]:*?/\\\p{C}]+/gu;

/** The name that Excel keeps for a sheet of its own. */
const RESERVED = 'history';

/** As much of the start of a text as fits, without half a character at its end. */
const cut = (text: string, length: number): string =>
  text
    .slice(0, length)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();

/**
 * Names for the sheets of a workbook that Excel accepts: without the characters that it forbids, not too long, and none twice, whatever its case. A
 * name that is taken gets a number.
 */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>([RESERVED]);
  return wanted.map((text) => {
    // An apostrophe may not be at either end, and would have to be doubled in formulas.
    const plain = text.replaceAll("'", '’').replace(FORBIDDEN, ' ').trim() || '-';
    let name = cut(plain, MAX_LENGTH);
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
      const mark = ` (${number})`;
      name = cut(plain, MAX_LENGTH - mark.length) + mark;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}
