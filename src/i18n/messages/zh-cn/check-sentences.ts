/** Findings in full sentences, as the command and `findingText` have them; a page shows them in lines. Traditional characters are derived from these. */
export const checkSentencesZhCN = {
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
  'check:prose': '{part}第 {paragraph} 段“{quote}”：{place}为 {number}，与文中的 {said} 相差 {difference}。',
  'check:likelySlip': '可能是{place}有误：现{says}，改为 {would} 则相关各项都平衡。',
  'check:transposed': '{place}的 {says} 若是 {would}（相邻两位数字颠倒），相关各项都平衡。',
  'check:saysNumber': '为 {number}',
  'check:saysNothing': '为空白',
  'check:placeJoiner': '，',
  'check:nameJoiner': '·',

  'check:chain:title': '历年衔接：{agency}',
  'check:chain:year': '年份',
  'check:chain:holds': '✓ {stated}',
  'check:chain:broken': '✗ {expected} ≠ {stated}',
  'check:chain:warning': '! {expected} ≠ {stated}',
  'check:chain:first-year': '—',
  'check:chain:missing-year': '— 缺上年报告',
  'check:chain:other-format': '— 格式不同',
  'check:chain:blank': '— 没有填数',
  'check:chain:place': '（{details}）',
  'check:chain:others': '另 {count} 处',
  'check:chain:legend': '✓ 与上年衔接；✗ 不平衡；! 提示；— 无法比较。≠ 之前是据上年报告应有的数，之后是本年所报的数。',
} as const;

/** The key of a sentence on a finding. */
export type CheckSentence = keyof typeof checkSentencesZhCN;
