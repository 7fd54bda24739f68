import { KEY_FIGURES_2019 } from './2019/key-figures.js';
import { KEY_FIGURES_2021 } from './2021/key-figures.js';
import { ByFormat } from './by-format.js';
import type { KeyFigureSpec } from './key-figure-spec.js';

/** The key figures of a report where the page names none, for each format. */
export const KNOWN_KEY_FIGURES = /* @__PURE__ */ new ByFormat<readonly KeyFigureSpec[]>({
  '2019': KEY_FIGURES_2019,
  '2021': KEY_FIGURES_2021,
});
