/** The texts of the `disclosure` command. `{names}` in braces are placeholders. Traditional characters are derived from these. */
export const commandZhCN = {
  'cli:about': '把已发布的政府信息公开工作年度报告转成 JSON，核对其中的数字。',
  'cli:import': '读出文件中的报告，写成 JSON；需要留意之处写在标准错误输出。',
  'cli:import:more':
    '一个 FILE 得一份报告（对象）；几个 FILE、一个目录，或一个有几份报告的 FILE，得报告的列表，读不成的文件不在其中。一份也没有读出时什么也不写，OUT 保持原样。',
  'cli:check': '核对报告中的勾稽关系、上下年的衔接，以及文字与表格是否一致。',
  'cli:check:more':
    'FILE 也可以是报告的 JSON。同一机关几个年份的报告一起写出，即按年份前后核对。“不平衡”才算有误；“无法核对”和“提示”请自行判断，不影响退出码。',
  'cli:files':
    'FILE 是 Word（.docx）、Excel（.xlsx）、CSV、PDF、网页或文本文件；也可以是目录，连同下级目录中的文件一并读取；“-”是标准输入。',

  'cli:usage': '用法：',
  'cli:commands': '命令：',
  'cli:options': '选项：',
  'cli:exits': '退出码：',
  'cli:helpOfCommand': '各命令的选项：{examples}',
  'cli:joiner': '、',

  'cli:option:output': '把 JSON 写入文件 OUT，不写到标准输出；写完才替换原有的文件',
  'cli:option:agency': '机关名称，用于所有要导入的文件，优先于文件中的名称；文件中有几份报告时，只取这个机关的',
  'cli:option:year': '报告年份，用于所有要导入的文件，优先于文件中的年份；文件中有几份报告时，只取这一年的',
  'cli:option:json': '结果写成 JSON，供程序使用',
  'cli:option:help': '显示用法',
  'cli:option:version': '显示版本',

  'cli:exit:import:0': '每个文件都读出了报告',
  'cli:exit:import:1': '有文件没有读出报告，或结果没有写成',
  'cli:exit:import:2': '命令写得不对，或指明的文件不存在；什么也没有做',
  'cli:exit:check:0': '没有不平衡之处',
  'cli:exit:check:1': '有不平衡之处',
  'cli:exit:check:2': '有文件不能读取，或命令写得不对',

  'cli:wrong:command': '没有“{name}”这个命令。可用的命令：{commands}。',
  'cli:wrong:option': '没有 {name} 这个选项。',
  'cli:wrong:noValue': '选项 {name} 后面应当写明 {value}。',
  'cli:wrong:needlessValue': '选项 {name} 后面不应当写“{value}”。',
  'cli:wrong:year': '“{value}”不是报告年份：应为 {from} 至 {to} 的整数。',
  'cli:wrong:noFiles': '没有写明文件。',
  'cli:wrong:missingFile': '没有这个文件：{file}',
  'cli:wrong:sameReport': '同时写明 --agency 和 --year 时只能导入一个文件：一个机关一年只有一份报告。',
  'cli:wrong:outputIsFolder': '不能写入：{file} 是目录。',
  'cli:wrong:outputIsInput': '不能写入：{file} 是要读取的文件。',
  'cli:wrong:outputFolder': '不能写入：没有 {file} 所在的目录。',
  'cli:wrong:hint': '用法见：{command} --help',

  'cli:failed:unreadable': '不能读取（{detail}）。',
  'cli:failed:unwritable': '不能写入：{file}（{detail}）。',
  'cli:failed:too-large': '超过 {most} MB，太大，没有读取。',
  'cli:failed:no-documents': '目录中没有可以读取的文件（{kinds}）。',
  'cli:failed:unexpected': '出现了意外的错误（{detail}），请把它告诉本软件的维护者。',
  'cli:system:EACCES': '没有权限',
  'cli:system:EPERM': '没有权限',
  'cli:system:ENOSPC': '磁盘已满',
  'cli:system:EROFS': '磁盘只能读取',

  'cli:line': '{file}：{message}',
  'cli:reportIn': '{file}（{report}）',
  'cli:stdin': '标准输入',
  'cli:stdout': '标准输出',
  'cli:note:warning': '注意：{message}',
  'cli:note:info': '说明：{message}',
  'cli:unknownKey': '注意：格式中没有的键，没有采用：{path}',
  'cli:leftOut': '另有 {count} 个其他类型的文件没有读取。',
  'cli:progress': '正在读取 {number}/{count}：{file}',
  'cli:imported': '读出 {count} 份报告，{failed} 个文件没有读出。',

  'cli:checked': '{report}（{file}）：{summary}',
  'cli:checkedWithPrevious': '{report}（{file}，与{previous}年的报告核对）：{summary}',
  'cli:checked:all': '共 {count} 份报告：{summary}',
  'cli:finding:broken': '不平衡',
  'cli:finding:not-assessable': '无法核对',
  'cli:finding:warning': '提示',
} as const;

export type CommandText = keyof typeof commandZhCN;
