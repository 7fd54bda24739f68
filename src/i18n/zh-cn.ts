/** The words of the interface. `{names}` in braces are filled in. Traditional characters are derived from these. */
export const zhCN = {
  caption: '{agency}{year}年',
  yearAlone: '{year}年',
  joiner: '、',
  notApplicable: '不适用',

  more: '比上年增加 {amount}',
  less: '比上年减少 {amount}',
  same: '与上年持平',
  incomparable: '上年无可比数据',
  compareNote: '数字下的小字为比{year}年的增减，由本页计算；没有小字的与{year}年持平，“…”表示无可比数据。',
  noPrevious: '没有{year}年的报告，无法比较。',

  loading: '正在加载报告数据…',
  empty: '没有可以显示的报告数据。',
  retry: '重试',
  inPage: '本页内的数据',

  'error:bad-url': '报告数据的地址不正确：{url}',
  'error:network': '报告数据加载失败：网络不通，或服务器不允许本页读取。地址：{url}',
  'error:file': '报告数据加载失败：本页是从文件打开的，请通过网站（http）打开。地址：{url}',
  'error:timeout': '报告数据加载失败：服务器长时间没有回应。地址：{url}',
  'error:status': '报告数据加载失败：服务器返回 {detail}。地址：{url}',
  'error:too-large': '报告数据加载失败：文件超过 {detail}，太大。地址：{url}',
  'error:encoding': '报告数据不是 UTF-8 编码，请另存为 UTF-8。位置：{url}',
  'error:html': '读到的是网页（HTML），不是 JSON 数据。位置：{url}',
  'error:not-json': '报告数据不是正确的 JSON{place}，请检查逗号、引号等标点。位置：{url}',
  'error:not-a-report': '报告数据有 {count} 处不符合格式。{first}',
  'error:no-reports': '数据中没有报告。位置：{url}',
  'error:not-found': '数据中没有{wanted}的报告。数据中有：{detail}。',
  'error:unexpected': '报告数据无法显示：{detail}',
  place: '（第 {line} 行第 {column} 个字符处）',

  problem: '{path}：应为{expected}，实为 {found}',
  problemsLeft: '另有 {count} 处。',
  root: '（整个数据）',
  nothing: '空缺',
  'expected:report': '一份报告（对象）',
  'expected:reports': '报告的列表',
  'expected:cell': '数字（不加引号）、null 或 "/"',
  'expected:group': '对象或 null',
  'expected:name': '机关名称（文字）',
  'expected:text': '文字',
  'expected:paragraphs': '段落的列表',
  'expected:date': '日期（如 "2025-01-22"）',
  'expected:year': '年份（整数，如 2024）',
  'expected:format': '"2019" 或 "2021"（不写时 year 须为 2019 年以后）',
  'expected:known': '格式中有的键',
} as const;

/** The name of a text of the interface. */
export type Text = keyof typeof zhCN;
