/** A year in digits of either width, or in Chinese ones: 二〇二四. The source of a regular expression with one group. */
export const YEAR = '([2２][\\d０-９]{3}|二[〇○零OＯ一二三四五六七八九]{3})';

const NUMBER = '(\\d{1,2}|[一二三四五六七八九十]{1,3})';

const DATE = /* @__PURE__ */ new RegExp(`${YEAR}\\s*[年\\-/.]\\s*${NUMBER}\\s*[月\\-/.]\\s*${NUMBER}(?!\\d)\\s*日?`);

/** What a Chinese digit stands for; nothing stands for 0. */
const digit = (text: string): number => '〇一二三四五六七八九'.indexOf(text);

/** The year that a text is; `undefined` where it is none of this century. */
export function yearOf(text: string): number | undefined {
  const digits = text
    .normalize('NFKC')
    .replace(/[○零O]/g, '〇')
    .replace(/[〇一二三四五六七八九]/g, (one) => String(digit(one)));
  return /^20\d\d$/.test(digits) ? Number(digits) : undefined;
}

/** A month or a day, in digits or as 二十二. */
function ordinal(text: string): number {
  const [tens = '', ones] = text.split('十');
  return ones === undefined ? Number(tens) || digit(tens) : (digit(tens) || 1) * 10 + digit(ones);
}

/** The first date in a text, as ISO 8601, and what is left of the text without it. */
export function dateIn(text: string): { readonly date: string; readonly rest: string } | undefined {
  // Files have months and days of radicals, too: 1⽉22⽇.
  const plain = text.normalize('NFKC');
  const [whole = '', year = '', month = '', day = ''] = DATE.exec(plain) ?? [];
  const [y, m, d] = [yearOf(year), ordinal(month), ordinal(day)];
  if (y === undefined || m < 1 || m > 12 || d < 1 || d > 31) return undefined;
  return { date: [y, m, d].map((part) => String(part).padStart(2, '0')).join('-'), rest: plain.replace(whole, '').trim() };
}
