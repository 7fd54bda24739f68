import { OTHER, OVERVIEW, PROBLEMS } from '../common/prose-parts.js';
import { REVIEWS } from '../common/reviews.js';
import { PIECE } from '../common/units.js';
import { deepFreeze } from '../format.js';
import type { Format } from '../format.js';
import { APPLICATIONS, DISCLOSURE } from './tables.js';

/** The format of 国办公开办函〔2021〕30号, for the report years from 2021: 10 + 175 + 15 cells. */
export const format2021 = /* @__PURE__ */ deepFreeze({
  id: '2021',
  document: '国办公开办函〔2021〕30号',
  firstYear: 2021,
  countUnit: PIECE,
  parts: [OVERVIEW, DISCLOSURE, APPLICATIONS, REVIEWS, PROBLEMS, OTHER],
} as const satisfies Format);
