import { OTHER, OVERVIEW, PROBLEMS } from '../common/prose-parts.js';
import { REVIEWS } from '../common/reviews.js';
import { PIECE } from '../common/units.js';
import { deepFreeze } from '../format.js';
import type { Format } from '../format.js';
import { APPLICATIONS, DISCLOSURE } from './tables.js';

/** The trial format of 国办公开办函〔2019〕60号, for the report years 2019 and 2020: 22 + 161 + 15 cells. */
export const format2019 = /* @__PURE__ */ deepFreeze({
  id: '2019',
  document: '国办公开办函〔2019〕60号',
  firstYear: 2019,
  countUnit: PIECE,
  parts: [OVERVIEW, DISCLOSURE, APPLICATIONS, REVIEWS, PROBLEMS, OTHER],
} as const satisfies Format);
