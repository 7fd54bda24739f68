import { CONCLUDED_FIGURE, RECEIVED_FIGURE, REVIEWS_FIGURE } from '../common/key-figures.js';
import { deepFreeze } from '../format.js';
import type { KeyFigureSpec } from '../key-figure-spec.js';

export const KEY_FIGURES_2021: readonly KeyFigureSpec[] = /* @__PURE__ */ deepFreeze([
  RECEIVED_FIGURE,
  CONCLUDED_FIGURE,
  REVIEWS_FIGURE,
  { metric: 'disclosure.normativeDocuments.inForce', label: '现行有效规范性文件' },
]);
