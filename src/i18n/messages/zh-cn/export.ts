/** The texts in exported files. `{names}` in braces are placeholders. Traditional characters are derived from these. */
export const exportZhCN = {
  'export:agency': '机关',
  'export:year': '年度',
  'export:format': '格式',
  'export:part': '部分',
  'export:path': '路径',
  'export:labels': '指标',
  'export:value': '数值',
  'export:unit': '单位',

  'export:fact:agency': '发布机构：{agency}',
  'export:fact:published': '发布日期：{date}',
  'export:fact:period': '统计期限：{period}',
  'export:fact:source': '来源：',
  'export:years': '历年变化',

  'export:sheet:text': '正文',
  'export:sheet:data': '数据',
} as const;

/** The key of a text in exported files. */
export type ExportText = keyof typeof exportZhCN;
