import type { SumRule } from '../rule.js';

/** The sums of parts three and four, alike in the formats of 2019 and 2021. Only the first is printed in the official table; evaluators check them all. */
export const SUM_RULES = [
  {
    id: 'balance',
    part: 'applications',
    each: 'column',
    sum: ['received', 'carriedOver'],
    equals: ['results.total', 'carriedForward'],
  },
  { id: 'applicants', part: 'applications', each: 'row', sum: ['*'], equals: ['total'] },
  { id: 'results', part: 'applications', each: 'column', sum: ['results.*'], equals: ['results.total'] },
  { id: 'review', part: 'reviews', sum: ['review.*'], equals: ['review.total'] },
  { id: 'litigation.direct', part: 'reviews', sum: ['litigation.direct.*'], equals: ['litigation.direct.total'] },
  { id: 'litigation.afterReview', part: 'reviews', sum: ['litigation.afterReview.*'], equals: ['litigation.afterReview.total'] },
] as const satisfies readonly SumRule[];
