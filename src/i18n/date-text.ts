import type { Language } from './language.js';

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

function dateInWords(year: number, month: number, day: number, { tag }: Language): string {
  // Asking `Intl` in Chinese would cost more than the whole line in which the date is.
  if (tag.startsWith('zh')) return `${year}年${month}月${day}日`;
  const date = new Date(Date.UTC(year, month - 1, day));
  return new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/** An ISO 8601 date as it is written in a language: 2025年1月22日. Text that is no such date stays as it is. */
export function dateText(iso: string, language: Language): string {
  const [, year, month, day] = ISO_DATE.exec(iso) ?? [];
  return year === undefined ? iso : dateInWords(Number(year), Number(month), Number(day), language);
}

/** Two ISO 8601 dates, from the first to the last: 2024年1月1日至12月31日. */
export function periodText(from: string, to: string, language: Language): string {
  const [first, last] = [dateText(from, language), dateText(to, language)];
  if (!language.tag.startsWith('zh')) return `${first} – ${last}`;
  const year = /^\d+年/.exec(first)?.[0] ?? '';
  return `${first}至${last.startsWith(year) ? last.slice(year.length) : last}`;
}
