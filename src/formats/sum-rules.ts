import { ByFormat } from './by-format.js';
import { SUM_RULES } from './common/sum-rules.js';
import type { SumRule } from './rule.js';

/** The sums that must hold within one report, for each format. */
export const KNOWN_SUM_RULES = /* @__PURE__ */ new ByFormat<readonly SumRule[]>({ '2019': SUM_RULES, '2021': SUM_RULES });
