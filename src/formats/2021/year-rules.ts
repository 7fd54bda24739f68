import { CARRY_OVER_RULE } from '../common/year-rules.js';
import { deepFreeze } from '../format.js';
import type { YearRule } from '../rule.js';

const inForceRule = (subject: string): YearRule => ({
  id: `${subject}.inForce`,
  part: 'disclosure',
  previous: `${subject}.inForce`,
  add: [`${subject}.issued`],
  subtract: [`${subject}.repealed`],
  equals: `${subject}.inForce`,
  warning: true,
});

/**
 * Documents in force are those in force last year, plus those issued, minus those repealed. Documents may also lapse by themselves, hence
 * only a warning.
 */
const IN_FORCE_RULES: readonly YearRule[] = /* @__PURE__ */ ['rules', 'normativeDocuments'].map(inForceRule);

export const YEAR_RULES_2021: readonly YearRule[] = /* @__PURE__ */ deepFreeze([CARRY_OVER_RULE, ...IN_FORCE_RULES]);
