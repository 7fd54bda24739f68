import { CARRY_OVER_RULE, SUM_RULES } from './both-rules.js';
import { deepFreeze } from './format.js';
import type { Rules, YearRule } from './format.js';

const inForceRule = (subject: string): YearRule => ({
  id: `${subject}.inForce`,
  part: 'disclosure',
  previous: `${subject}.inForce`,
  add: [`${subject}.issued`],
  subtract: [`${subject}.repealed`],
  equals: `${subject}.inForce`,
  warning: true,
});

/** What the numbers of a report in the format of 2021 must keep. */
export const rules2021: Rules = /* @__PURE__ */ deepFreeze({
  sumRules: SUM_RULES,
  yearRules: [CARRY_OVER_RULE, inForceRule('rules'), inForceRule('normativeDocuments')],
});
