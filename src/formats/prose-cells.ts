import { PROSE_CELLS_2021 } from './2021/prose-cells.js';
import { ByFormat } from './by-format.js';
import { COMMON_PROSE_CELLS } from './common/prose-cells.js';
import type { ProseCells } from './prose-reading.js';

/** The cells that the prose of a report refers to, for each format. */
export const KNOWN_PROSE_CELLS = /* @__PURE__ */ new ByFormat<ProseCells>({ '2019': COMMON_PROSE_CELLS, '2021': PROSE_CELLS_2021 });
