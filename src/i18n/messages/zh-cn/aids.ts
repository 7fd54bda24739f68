/** The texts that stand around a whole report, which are loaded once that is on screen. `{names}` in braces are placeholders. */
export const aidsZhCN = {
  'aids:address': '网址：{url}',
  'aids:printedOn': '打印日期：{date}',
  'aids:terms': '名词解释（{count}）',
  'aids:copyPart': '复制链接：{title}',
} as const;

/** The key of one of these texts. */
export type AidsText = keyof typeof aidsZhCN;
