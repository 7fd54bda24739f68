import { COMMON_PROSE_CELLS } from '../common/prose-cells.js';
import { deepFreeze } from '../format.js';
import type { ProseCells } from '../prose-reading.js';

export const PROSE_CELLS_2021: ProseCells = /* @__PURE__ */ deepFreeze({
  ...COMMON_PROSE_CELLS,
  // The fees in the table are the administrative charges of the agency; the information processing fee (信息处理费) is in no table.
  fees: [{ add: ['disclosure.fees.amount'] }],
});
