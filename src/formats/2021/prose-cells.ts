import { COMMON_PROSE_CELLS } from '../common/prose-cells.js';
import { deepFreeze } from '../format.js';
import type { ProseCells } from '../prose-reading.js';

export const PROSE_CELLS_2021: ProseCells = /* @__PURE__ */ deepFreeze({
  ...COMMON_PROSE_CELLS,
  // The fee of the table is what the agency charges by its office; that for processing information (信息处理费) stands in no table.
  fees: [{ add: ['disclosure.fees.amount'] }],
});
