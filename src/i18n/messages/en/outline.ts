import type { OutlineText } from '../zh-cn/outline.js';

export const outlineEn: Readonly<Record<OutlineText, string>> = {
  'figure:within': '{group}: {name}',
  'figure:sum': '{name} and {other}',
  'figure:difference': '{name} less {other}',
  'figure:share': '{name} as a share of {other}',
};
