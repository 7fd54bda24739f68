/** The texts of the tools of a table, with `download`. `{names}` in braces are placeholders. Traditional characters are derived from these. */
export const toolsZhCN = {
  'tools:copy': '复制',
  'tools:copied': '已复制',
  'tools:download': '下载',
  'tools:csv': 'CSV',
  'tools:notCopied': '没有复制成：浏览器不让本页使用剪贴板。请选中表格，用浏览器自己的“复制”。',
  'tools:notSaved': '没有下载成：{message}。',
} as const;

/** The key of a text of the tools of a table. */
export type ToolsText = keyof typeof toolsZhCN;
