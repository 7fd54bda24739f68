/** The texts of checks. `{names}` in braces are placeholders. Traditional characters are derived from these. */
export const checkZhCN = {
  'check:sum': '{place}：{terms} = {sum}，表内{total}，相差 {difference}。',
  'check:noTerms': '{place}：各项都没有填数，表内{total}，相差 {difference}。',
  'check:is': '{name}为 {number}',
  'check:equation': '{terms} = {sum}',
  'check:notAssessable': '{place}：{missing}没有填数，无法核对。',
  'check:year': '{place}：{terms} = {sum}，本年{total}，相差 {difference}。',
  'check:yearSame': '{place}：上年报告的{previous}为 {number}，本年报告的{total}，相差 {difference}。',
  'check:yearNotAssessable': '{place}：{missing}没有填数，无法与上年核对。',
  'check:whole': '{place}为 {number}，应为整数。',
  'check:negative': '{place}为 {number}，不应为负数。',
  'check:identical': '{count} 个数字与上年报告完全相同，请核对是否误用了上年的数据。',
  'check:prose': '{part}第 {paragraph} 段“{quote}”：{place}为 {number}，与文中的 {said} 相差 {difference}。',
  'check:preface': '正文之前的说明',

  'check:blanks': '空白的 {count} 格按没有计。',
  'check:notApplicable': '填“/”的 {count} 格按没有计。',
  'check:mayLapse': '文件也可能因失效等原因增减，请核对。',
  'check:likelySlip': '可能是{place}有误：现{says}，改为 {would} 则相关各项都平衡。',
  'check:transposed': '{place}的 {says} 若是 {would}（相邻两位数字颠倒），相关各项都平衡。',
  'check:saysNumber': '为 {number}',
  'check:saysNothing': '为空白',

  'check:placeJoiner': '，',
  'check:sentenceJoiner': '',
  'check:nameJoiner': '·',
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
