import { CARRY_OVER_RULE, SUM_RULES } from './both-rules.js';
import { deepFreeze } from './format.js';
import type { Rules } from './format.js';

/** What the numbers of a report in the format of 2019 must keep. */
export const rules2019: Rules = /* @__PURE__ */ deepFreeze({ sumRules: SUM_RULES, yearRules: [CARRY_OVER_RULE] });
