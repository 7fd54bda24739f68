import { COMMON_PROSE_CELLS } from '../common/prose-cells.js';
import { deepFreeze } from '../format.js';
import type { ProseCells } from '../prose-reading.js';

export const PROSE_CELLS_2021: ProseCells = /* @__PURE__ */ deepFreeze({
  ...COMMON_PROSE_CELLS,
  // The fees in the table are the administrative charges of the agency; the information processing fee (信息处理费) is in no table.
  fees: [{ add: ['disclosure.fees.amount'] }],
  feeNotices: [{ add: ['applications.results.closed.notPaid.total'] }],
  rulesIssued: [{ add: ['disclosure.rules.issued'] }],
  rulesRepealed: [{ add: ['disclosure.rules.repealed'] }],
  rulesInForce: [{ add: ['disclosure.rules.inForce'] }],
  documentsIssued: [{ add: ['disclosure.normativeDocuments.issued'] }],
  documentsRepealed: [{ add: ['disclosure.normativeDocuments.repealed'] }],
  documentsInForce: [{ add: ['disclosure.normativeDocuments.inForce'] }],
});
