import { CONCLUDED_FIGURE, RECEIVED_FIGURE, REVIEWS_FIGURE } from '../common/key-figures.js';
import { deepFreeze } from '../format.js';
import type { KeyFigureSpec } from '../key-figure-spec.js';

export const KEY_FIGURES_2019: readonly KeyFigureSpec[] = /* @__PURE__ */ deepFreeze([
  RECEIVED_FIGURE,
  CONCLUDED_FIGURE,
  REVIEWS_FIGURE,
  // The format of 2019 does not count the documents in force; 对外公开总数量 comes closest.
  { metric: 'disclosure.normativeDocuments.total', label: '公开规范性文件' },
]);
