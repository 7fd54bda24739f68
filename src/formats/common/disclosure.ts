import type { Heading } from '../format.js';

// What part two has in the formats of 2019 and 2021, word for word.

export const DISCLOSURE_TITLE = '二、主动公开政府信息情况';
export const CONTENT_CORNER = '信息内容';

export const ARTICLE_20 = {
  item1: '第二十条第（一）项',
  item5: '第二十条第（五）项',
  item6: '第二十条第（六）项',
  item8: '第二十条第（八）项',
} as const;

export const SUBJECTS = {
  rules: { key: 'rules', label: '规章' },
  licensing: { key: 'licensing', label: '行政许可' },
  penalties: { key: 'penalties', label: '行政处罚' },
  coercion: { key: 'coercion', label: '行政强制' },
  fees: { key: 'fees', label: '行政事业性收费' },
} as const satisfies Readonly<Record<string, Heading>>;
