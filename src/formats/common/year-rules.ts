import type { YearRule } from '../rule.js';

/** What one year carries forward is what the next carries over. */
export const CARRY_OVER_RULE = {
  id: 'carryOver',
  part: 'applications',
  each: 'column',
  previous: 'carriedForward',
  equals: 'carriedOver',
} as const satisfies YearRule;
