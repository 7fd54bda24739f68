import { COMMON_PROSE_CELLS } from '../common/prose-cells.js';
import { OTHER, OVERVIEW, PROBLEMS } from '../common/prose-parts.js';
import { REVIEWS } from '../common/reviews.js';
import { CARRY_OVER_RULE, SUM_RULES } from '../common/rules.js';
import { COMMON_TOPICS } from '../common/topics.js';
import { PIECE } from '../common/units.js';
import { deepFreeze } from '../format.js';
import type { Format } from '../format.js';
import { IN_FORCE_RULES } from './rules.js';
import { APPLICATIONS, DISCLOSURE } from './tables.js';
import { DISCLOSURE_TOPIC } from './topics.js';

/** The format of 国办公开办函〔2021〕30号, for the report years from 2021: 10 + 175 + 15 cells. */
export const format2021 = /* @__PURE__ */ deepFreeze({
  id: '2021',
  document: '国办公开办函〔2021〕30号',
  firstYear: 2021,
  countUnit: PIECE,
  parts: [OVERVIEW, DISCLOSURE, APPLICATIONS, REVIEWS, PROBLEMS, OTHER],
  rules: { sumRules: SUM_RULES, yearRules: [CARRY_OVER_RULE, ...IN_FORCE_RULES] },
  topics: [...COMMON_TOPICS, DISCLOSURE_TOPIC],
  proseCells: {
    ...COMMON_PROSE_CELLS,
    // The fee of the table is what the agency charges by its office; that for processing information (信息处理费) stands in no table.
    fees: [{ add: ['disclosure.fees.amount'] }],
  },
} as const satisfies Format);
