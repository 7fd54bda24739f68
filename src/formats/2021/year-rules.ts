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

/** What is in force is what was in force last year, with what was issued and without what was repealed. Documents lapse of themselves, too. */
const IN_FORCE_RULES: readonly YearRule[] = /* @__PURE__ */ ['rules', 'normativeDocuments'].map(inForceRule);

export const YEAR_RULES_2021: readonly YearRule[] = /* @__PURE__ */ deepFreeze([CARRY_OVER_RULE, ...IN_FORCE_RULES]);
