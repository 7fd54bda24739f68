/** The texts of `<disclosure-report>`. `{names}` in braces are placeholders. Traditional characters are derived from these. */
export const reportZhCN = {
  'report:published': '{date}发布',
  'report:period': '统计期限 {period}',
  'report:source': '来源 ',

  'report:tools': '工具',
  'report:size': '字号',
  'report:small': '小',
  'report:medium': '中',
  'report:large': '大',
  'report:print': '打印',
  'report:download': '下载',

  'report:contents': '目录',
  'report:years': '年份',
  'report:year': '{year}年',
  'report:trend': '历年变化',

  'report:figures': '主要数据',
  'report:changeNote': '增减由本页与{year}年的报告比较得出。',
  'report:derivedNote': '带 * 的数由本页根据报告中的数计算。',

  'report:missing': '本报告没有内容的部分：{parts}。',
} as const;

/** The key of a text of `<disclosure-report>`. */
export type ReportMessage = keyof typeof reportZhCN;
