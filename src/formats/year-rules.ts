import { YEAR_RULES_2021 } from './2021/year-rules.js';
import { ByFormat } from './by-format.js';
import { CARRY_OVER_RULE } from './common/year-rules.js';
import type { YearRule } from './rule.js';

/** The rules between the numbers of a report and those of the year before, for each format. Trends use them as well. */
export const KNOWN_YEAR_RULES = /* @__PURE__ */ new ByFormat<readonly YearRule[]>({ '2019': [CARRY_OVER_RULE], '2021': YEAR_RULES_2021 });
