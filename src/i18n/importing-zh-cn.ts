/** What the importers say. `{names}` in braces are filled in. */
export const importingZhCN = {
  table: '第 {number} 个表格',
  textTable: '第 {line} 行起的表格',
  spot: '{place}第 {row} 行第 {column} 列',
  rowSpot: '{place}第 {row} 行',
  joiner: '、',

  'doubt:raised': '旁有上标、下标或较小的文字',
  'doubt:faint': '旁有与底色相同的文字',
  'doubt:overlaid': '与另一处文字重叠，或被遮盖：',
  'doubt:copy': '旁有只供读屏软件读的文字',
  'doubt:drawn': '旁有不能读取的图形、公式或控件',

  'note:text-in-doubt': '{place}的“{text}”{why}“{quote}”，{label}按空白处理。',
  'note:only-unseen': '{place}只有划去或隐藏的“{quote}”，没有采用，{label}按空白处理。',
  'note:unseen-text': '文档中有 {count} 处划去或隐藏的文字（{quote}），没有采用。',
  'note:unseen-places': '{quote}是隐藏的，没有采用。',
  'note:prose-in-doubt': '正文中有 {count} 处上标、下标、与底色相同或重叠的文字（{quote}），没有采用。',
  'note:not-a-number': '{place}的“{quote}”不是数字，{label}按空白处理。',
  'note:number-too-large': '{place}的“{quote}”位数太多，无法原样保存，{label}按空白处理。',
  'note:unit-converted': '{place}的“{quote}”单位为{unit}，已折合为 {amount} 万元。',
  'note:unit-unknown': '{place}的“{quote}”没有写明单位，{label}按原数保留，请核对。',
  'note:several-values': '{label}在文档中有不同的数（{quote}），按空白处理。',
  'note:row-not-placed': '{place}“{label}”一行的数（{quote}）与表头的 {count} 列不能一一对应，按空白处理。',
  'note:cells-not-placed': '{place}的数（{quote}）不能确定属于哪一行，没有采用。',
  'note:cells-not-found': '{part}没有找到“{label}”一行，按空白处理。',
  'note:table-not-found': '没有找到“{label}”的表格（找过这些行列标题：{quote}），这一部分按空白处理。',
  'note:label-cut': '{place}的表头文字不全（{quote}），按其余表头的次序对应。',
  'note:row-label-differs': '{place}的“{quote}”与格式的“{label}”文字不同，按“{label}”处理。',
  'note:format-not-of-year': '{year}年的报告应当用 {expected} 年格式，文档用的是 {format} 年格式，按文档处理。',
  'note:agencies-differ': '标题中的机关是“{label}”，落款是“{quote}”，按“{label}”处理。',
  'note:years-differ': '文档写有不同的年份（{quote}），按{year}年处理，请核对。',
  'note:prose-not-found': '没有找到“{label}”的文字。',
  'note:text-not-placed': '“{quote}”不在报告的六个部分之内，没有采用。',
  'note:table-without-place': '{place}（“{quote}”）不是报告的三张统计表，没有采用。',

  'error:not-a-report':
    '没有找到政府信息公开工作年度报告的统计表。找过“{disclosure}”“{applications}”“{reviews}”三张表的行列标题，如{quote}，文档中没有能够对应的。',
  'error:no-agency': '没有找到机关名称：找过标题“〈机关名称〉〈年〉年政府信息公开工作年度报告”和文末的落款。请另行指明机关名称。',
  'error:no-year':
    '没有找到报告年份：找过标题“〈机关名称〉〈年〉年政府信息公开工作年度报告”和统计期限“〈年〉年1月1日至〈年〉年12月31日”。请另行指明年份。',
  'error:too-large': '文档太大：超过 {most} 个字符或单元格，不会是一份年度报告。',
  'error:too-deep': '文档中的表格嵌套超过 {most} 层，不会是一份年度报告。',
} as const;

export type ImportingText = keyof typeof importingZhCN;
