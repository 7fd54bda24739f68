import { YEAR_RULES_2021 } from './2021/year-rules.js';
import { ByFormat } from './by-format.js';
import { CARRY_OVER_RULE } from './common/year-rules.js';
import type { YearRule } from './rule.js';

/** What the numbers of a report and of the one before must keep, in each format. Trends follow it as well. */
export const KNOWN_YEAR_RULES = /* @__PURE__ */ new ByFormat<readonly YearRule[]>({ '2019': [CARRY_OVER_RULE], '2021': YEAR_RULES_2021 });
