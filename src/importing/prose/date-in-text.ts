import { withArabicDigits, writtenNumber } from '../../values/chinese-number.js';

/** A year in digits of either width, or in Chinese ones: 二〇二四. The source of a regular expression with one group. */
export const YEAR = '([2２][\\d０-９]{3}|二[〇○零OＯ一二三四五六七八九]{3})';

const NUMBER = '(\\d{1,2}|[一二三四五六七八九十]{1,3})';

const DATE = /* @__PURE__ */ new RegExp(`${YEAR}\\s*[年\\-/.]\\s*${NUMBER}\\s*[月\\-/.]\\s*${NUMBER}(?!\\d)\\s*日?`);

/** A text as a year; `undefined` where it is not a year of this century. */
export function yearOf(text: string): number | undefined {
  const digits = withArabicDigits(text.normalize('NFKC'));
  return /^20\d\d$/.test(digits) ? Number(digits) : undefined;
}

/** The first date in a text, as ISO 8601, and what is left of the text without it. */
export function dateIn(text: string): { readonly date: string; readonly rest: string } | undefined {
  // Some files write months and days with radicals: 1⽉22⽇.
  const plain = text.normalize('NFKC');
  const found = DATE.exec(plain);
  if (!found) return undefined;
  const [whole, year = '', month = '', day = ''] = found;
  const [y, m, d] = [yearOf(year), writtenNumber(month) ?? 0, writtenNumber(day) ?? 0];
  if (y === undefined || m < 1 || m > 12 || d < 1 || d > 31) return undefined;
  // Brackets beside it stay as wide as they are.
  const own = text.length === plain.length ? text : plain;
  const rest = own.slice(0, found.index) + own.slice(found.index + whole.length);
  return { date: [y, m, d].map((part) => String(part).padStart(2, '0')).join('-'), rest: rest.trim() };
}
