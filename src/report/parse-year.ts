const FOUR_DIGITS = /^ *(\d{4}) *(?:年 *)?$/;

/**
 * Parses a year: a whole number of four digits, or a text of four digits with or without 年 after them. `null` for anything else, and for
 * the year 0.
 *
 * @param value an attribute, or the unchecked value of `year` in JSON
 */
export function parseYear(value: unknown): number | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const [, digits] = FOUR_DIGITS.exec(String(value)) ?? [];
  const year = Number(digits ?? 0);
  return year === 0 ? null : year;
}
