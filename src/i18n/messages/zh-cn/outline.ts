/** The names of a report's key figures. `{names}` in braces are placeholders. Traditional characters are derived from these. */
export const outlineZhCN = {
  'figure:within': '{group}：{name}',
  'figure:sum': '{name}和{other}',
  'figure:difference': '{name}减{other}',
  'figure:share': '{name}与{other}之比',
} as const;

/** The key of a text of the key figures. */
export type OutlineText = keyof typeof outlineZhCN;
