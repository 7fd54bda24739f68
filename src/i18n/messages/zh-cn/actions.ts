/** The texts of what a reader does with a whole report, which are loaded when a reader is there. `{names}` in braces are placeholders. */
export const actionsZhCN = {
  'aids:docx': 'Word 文档',
  'aids:xlsx': 'Excel 表格',
  'aids:csv': 'CSV 数据',
  'aids:json': 'JSON 数据',
  'aids:preparing': '正在准备…',
  'aids:notSaved': '没有下载成：{message}',
  'aids:copyLink': '复制链接',
  'aids:linkCopied': '已复制链接：{name}。',
  'aids:linkNotCopied': '没有复制成：浏览器不让本页使用剪贴板。链接是 {url}',
  'aids:enterTable': '按向下键可以进入表格，选一格复制它的链接。',
  'aids:blankCell': '空白',
  'aids:cellBar': '选中的一格',
} as const;

/** The key of one of these texts. */
export type ActionsText = keyof typeof actionsZhCN;
