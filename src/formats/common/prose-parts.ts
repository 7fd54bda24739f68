import type { ProsePart } from '../format.js';

// The parts of text of the formats of 2019 and 2021, which print them alike. A later format that differs states its own.

export const OVERVIEW = { kind: 'prose', key: 'overview', title: '一、总体情况' } as const satisfies ProsePart;

export const PROBLEMS = {
  kind: 'prose',
  key: 'problems',
  title: '五、存在的主要问题及改进情况',
  looksAhead: true,
} as const satisfies ProsePart;

export const OTHER = { kind: 'prose', key: 'other', title: '六、其他需要报告的事项' } as const satisfies ProsePart;
