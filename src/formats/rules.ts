import { FORMATS } from './formats.js';
import type { FormatId } from './formats.js';
import type { Rules } from './rule.js';
import { KNOWN_SUM_RULES } from './sum-rules.js';
import { KNOWN_YEAR_RULES } from './year-rules.js';

const rulesOf = (id: FormatId): Rules => ({ sumRules: KNOWN_SUM_RULES.of(FORMATS[id]), yearRules: KNOWN_YEAR_RULES.of(FORMATS[id]) });

/** The rules of each official format, by its id. */
export const RULES: Readonly<Record<FormatId, Rules>> = /* @__PURE__ */ Object.freeze({ '2019': rulesOf('2019'), '2021': rulesOf('2021') });
