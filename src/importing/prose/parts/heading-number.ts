import { writtenNumber } from '../../../values/chinese-number.js';

/**
 * How a heading is numbered. `part`: 三、 or 第三部分, as parts are. `bracket`: （三）. `arabic`: 3. or 3、. `plain`: not at all.
 */
export type NumberStyle = 'part' | 'bracket' | 'arabic' | 'plain';

export interface HeadingNumber {
  readonly style: NumberStyle;
  /** Its number, 0 where it has none. */
  readonly number: number;
  /** The text behind the number. */
  readonly subject: string;
}

const DIGITS = '([一二三四五六七八九十]{1,3}|\\d{1,2})';

const STYLES: readonly (readonly [NumberStyle, RegExp])[] = [
  ['bracket', new RegExp(`^[(〔[] ?${DIGITS} ?[)〕\\]] ?[、.．,:]?`)],
  ['part', new RegExp(`^第 ?${DIGITS} ?(?:部分|章) ?[、.:,]?`)],
  ['part', /^([一二三四五六七八九十]{1,3})(?: ?[、.．,:]| )/],
  ['arabic', /^(\d{1,2})(?: ?[、.．,:)](?!\d)| |(?=\p{Script=Han}))/u],
];

/** The number at the start of a heading. */
export function headingNumber(text: string): HeadingNumber {
  const line = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  for (const [style, pattern] of STYLES) {
    const [whole, digits = ''] = pattern.exec(line) ?? [];
    if (whole !== undefined) return { style, number: writtenNumber(digits) ?? 0, subject: line.slice(whole.length).trim() };
  }
  return { style: 'plain', number: 0, subject: line };
}
