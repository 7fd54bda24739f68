/** A way in which the headings within a part are numbered. */
interface HeadingNumber {
  readonly pattern: RegExp;
  /** How many characters a heading has at most, its number not counted. */
  readonly longest: number;
}

const NUMERAL = '[一二三四五六七八九十]{1,3}';

/** The ways of numbering, the outermost first (GB/T 9704: 一、 （一） 1. （1）; the parts of a report take the first of them). */
export const HEADING_NUMBERS: readonly HeadingNumber[] = [
  { pattern: new RegExp(`^${NUMERAL}、`), longest: 20 },
  { pattern: new RegExp(`^[（(]${NUMERAL}[）)][、.．]?`), longest: 32 },
  { pattern: /^[\d０-９]{1,2}(?:[、．]|\.(?!\d))/, longest: 24 },
  { pattern: /^[（(][\d０-９]{1,2}[）)][、.．]?/, longest: 24 },
];

/** Words that make a sentence of a text: a number of something, or that there was none. */
const STATEMENT = /[\d０-９][\s余多]{0,3}[件条次个份起项篇期人家宗元万亿%％]|未[^来]|没有|不存在|均[已未为]|[本全去今]年[共收新]|其中/;

/** With more clauses, it is a sentence. */
const TWO_COMMAS = /[，,][^，,]*[，,]/;

const isOneTitle = (text: string): boolean => !STATEMENT.test(text) && !TWO_COMMAS.test(text);

/** Whether a whole paragraph is worded as the heading that its number may introduce: short, one clause or two, no statement. */
export function isHeadingText(text: string, { pattern, longest }: HeadingNumber): boolean {
  const title = text
    .replace(pattern, '')
    .trim()
    .replace(/[。.:：]$/, '');
  return title !== '' && title.length <= longest && !/[。；;！!？?:：\n]|[，,、]$/.test(title) && isOneTitle(title);
}

/** The longest heading that a paragraph goes on after, its number not counted. */
const MAX_LEAD = 32;

/** Words up to the first mark that may separate a heading from what follows it in its paragraph. */
const LEAD = /^[^。:：；;！!？?\n]{2,32}[。:：\n]/;

/**
 * How many characters at the start of a numbered paragraph are its heading: the number and the words up to the first 。 or ：, where more
 * follows. 0 where it starts with a sentence.
 */
export function leadLength(text: string): number {
  const number = HEADING_NUMBERS.find(({ pattern }) => pattern.test(text));
  const [numeral = ''] = number?.pattern.exec(text) ?? [];
  const [head = ''] = numeral === '' ? [] : (LEAD.exec(text.slice(numeral.length, numeral.length + MAX_LEAD + 1)) ?? []);
  const end = numeral.length + head.length;
  return head !== '' && end < text.length && isOneTitle(head) ? end : 0;
}
