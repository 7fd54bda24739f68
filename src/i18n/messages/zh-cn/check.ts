/** The texts of checks. `{names}` in braces are placeholders. Traditional characters are derived from these. */
export const checkZhCN = {
  'check:identical': '{count} 个数字与上年报告完全相同，请核对是否误用了上年的数据。',
  'check:preface': '正文之前的说明',

  'check:blanks': '空白的 {count} 格按没有计。',
  'check:notApplicable': '填“/”的 {count} 格按没有计。',
  'check:mayLapse': '文件也可能因失效等原因增减，请核对。',

  'check:lineSum': '{name}：{stated}，{sum} {comesTo}，差 {difference}',
  'check:sumOf-row': '各列之和',
  'check:sumOf-column': '各行之和',
  'check:sumOf-cell': '各项之和',
  'check:lineSums': '{name}：{added} 为 {comesTo}，{equals} 为 {stated}，差 {difference}',
  'check:lineMissing': '{name}：没有填数，无法核对',
  'check:lineYear': '{name}：{stated}，据上年报告应为 {comesTo}，差 {difference}',
  'check:line-whole': '{name}：{stated}，应为整数',
  'check:line-negative': '{name}：{stated}，不应为负数',
  'check:lineProse': '{part}第 {paragraph} 段“{quote}”：表中{name}为 {stated}，差 {difference}',
  'check:lineFee': '{part}第 {paragraph} 段“{quote}”：与{otherPart}“{otherQuote}”不同',
  'check:lineSlip': '{name}：{says}，可能应为 {would}，差 {difference}',
  'check:swapped': '，可能是相邻两位颠倒',
  'check:blankCell': '空白',
  'check:lineJoiner': ' · ',
  'check:equationJoiner': '；',
  'check:slips': '可能错在 {count} 格',
  'check:why': '算式',
  'check:consequences': '连带 {count} 处',
  'check:others': '其余 {count} 项',

  'check:sentenceJoiner': '',
  'check:listJoiner': '、',
  'check:lastYear': '上年{name}',

  'check:none': '没有发现问题',
  'check:broken': '{count} 处不平衡',
  'check:notAssessableCount': '{count} 处无法核对',
  'check:warnings': '{count} 处提示',
  'check:summaryJoiner': '，',

  'check:title': '勾稽核对：{summary}。',
  'check:withPrevious': '已与{year}年的报告核对。',
  'check:withoutPrevious': '没有{year}年的报告，未与上年核对。',
  'check:mark-broken': '不符：',
  'check:mark-not-assessable': '无法核对：',
  'check:mark-warning': '提示：',
} as const;

/** The key of a text of the checks. */
export type CheckText = keyof typeof checkZhCN;
