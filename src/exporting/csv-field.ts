/**
 * What a spreadsheet takes for a formula: a text that starts with one of these characters, in ASCII or in a width or size of their own, which spreadsheets in
 * Chinese and Japanese take alike (OWASP, CSV injection). White space, control characters and what has no width in front of it are skipped on import.
 */
const FORMULA = /^[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]*[=+\-@＝＋－＠﹦﹢﹣﹫]/u;

/** A field that would start a new line or column where the file is read by other rules. */
const BREAK = /^[\t\r\n\v\f\u0085\u2028\u2029]/;

/**
 * A text that no spreadsheet takes for a formula: one that could be taken for one has an apostrophe in front, by which spreadsheets recognise
 * text. Numbers are written by this library and need none: a guarded -5 would no longer be a number.
 */
export function guardedText(text: string): string {
  // Other signs for these, as the Hebrew plus, are one of them in their plain form.
  const isGuarded = FORMULA.test(text) || FORMULA.test(text.normalize('NFKC')) || BREAK.test(text);
  return isGuarded ? `'${text}` : text;
}

/** A text as one field of CSV (RFC 4180), always in quotes, and guarded. */
export const csvText = (text: string): string => `"${guardedText(text).replaceAll('"', '""')}"`;
