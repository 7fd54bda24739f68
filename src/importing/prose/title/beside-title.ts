import { dateIn } from '../date-in-text.js';
import { isFrameLine, isMoment, publishedIn } from '../page/frame-line.js';

// What pages print behind a title on the same line: its date, or labels and values as the page has them around the article.

/** What stands between a title and a date behind it. */
const SEPARATORS = /^[\s/／|｜·,，;；:：_—–-]{1,8}/;

/** How a date behind a title is labelled, without the colon that other labels need. */
const DATE_LABEL = /^[（(【[]?(?:信息)?(?:发布|公布|公开|更新|生成|成文|印发)(?:日期|时间)/;

/** Longer texts are sentences. */
const MAX_LENGTH = 100;

/** The text behind a title without what separates it, if it is the date of the page or the page's labels with their values; else `undefined`. */
export function besideTitle(text: string): string | undefined {
  const own = text.trim().replace(SEPARATORS, '').trim();
  if (own === '' || own.length > MAX_LENGTH) return undefined;
  const isLabelled = (DATE_LABEL.test(own) && publishedIn(own) !== undefined) || (isFrameLine(own) && /[:：]/.test(own));
  return isLabelled || isMoment(own) ? own : undefined;
}

/** A title without what stands beside it, and without what separates the two. */
export function withoutBeside(text: string, beside: string): string {
  if (beside === '') return text;
  let end = text.trimEnd().length - beside.length;
  while (end > 0 && SEPARATORS.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/**
 * Whether what stands beside a title can be said to be of the page: a bare date, as opposed to a labelled one, may also be that of the end of the
 * year reported on.
 */
export const isCertain = (beside: string, year: number | undefined): boolean =>
  !isMoment(beside) || year === undefined || (dateIn(beside)?.date ?? '') > String(year + 1);
