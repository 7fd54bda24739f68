import type { SumRule, YearRule } from './format.js';

// The rules that the formats of 2019 and 2021 have alike. They stand apart from the labels: who only shows numbers need not load them.

/** The sums of parts three and four. Only the first is printed in the official table; evaluators check them all. */
export const SUM_RULES: readonly SumRule[] = [
  {
    id: 'balance',
    part: 'applications',
    each: 'column',
    sum: ['received', 'carriedOver'],
    equals: ['results.total', 'carriedForward'],
  },
  {
    id: 'applicants',
    part: 'applications',
    each: 'row',
    sum: ['*'],
    equals: ['total'],
  },
  {
    id: 'results',
    part: 'applications',
    each: 'column',
    sum: ['results.*'],
    equals: ['results.total'],
  },
  ...['review', 'litigation.direct', 'litigation.afterReview'].map((group): SumRule => ({
    id: group,
    part: 'reviews',
    sum: [`${group}.*`],
    equals: [`${group}.total`],
  })),
];

export const CARRY_OVER_RULE: YearRule = {
  id: 'carryOver',
  part: 'applications',
  each: 'column',
  previous: 'carriedForward',
  equals: 'carriedOver',
};
