// The section of docs/reference.md on the `disclosure` command, from the tables and texts of its `--help`.
import type { CheckedJson } from '../../src/cli/check/checked-json.js';
import { sayCommand } from '../../src/cli/command-language.js';
import { COMMANDS, EXIT_CODES, optionsOf, optionSyntax, usageLine } from '../../src/cli/options.js';
import type { Command } from '../../src/cli/options.js';
import type { CommandText } from '../../src/i18n/messages/zh-cn/command.js';
import { SIMPLIFIED_CHINESE } from '../../src/i18n/language.js';
import { code, paragraphs, table } from './markdown.js';

const words = (key: CommandText): string => sayCommand(SIMPLIFIED_CHINESE, key);

type ReportKey = keyof CheckedJson['reports'][number];

/** Descriptions of the keys of `check --json`. */
const CHECKED: Readonly<Record<Exclude<keyof CheckedJson, 'reports'> | `reports[].${ReportKey}`, string>> = {
  'reports[].file': '文件，如命令中所写；标准输入为 `-`。',
  'reports[].agency': '机关名称。',
  'reports[].year': '报告的年份。',
  'reports[].format': '报告所用的格式。',
  'reports[].previous': '与哪一年的报告作了核对；没有上一年的报告时为 `null`。',
  'reports[].findings': '核对所得各项，同 `checkReport`（类型 `Finding`），另有 `text`：一句话。',
  'reports[].notes': '导入文件时需要留意之处（类型 `ImportNote`），另有 `text`：一句话；文件是 JSON 时为空。',
  'reports[].norms': '编制上的不足（`{ norm, text, … }`）；只在有 `--norms` 时有这个键。',
  warnings: '格式中没有的键：`{ file, path, expected, found, text }`。',
  failures:
    '没有读成、或没有全部读成的文件：`{ file, code, message, problems }`，`problems` 的每一项是 `{ path, expected, found, text }`。',
  counts: '各种 `status` 的项数：`{ "broken", "not-assessable", "warning" }`。',
  chains:
    '各机关历年的衔接，只有一年的机关不在其中：`{ agency, years: [{ year, format, links }] }`，`links` 的每一项同 `yearChains`（类型 `ChainLink`），另有 `text`：表中的字。没有这样的机关时没有这个键。',
};

const commandText = (command: Command): string[] => [
  `### \`disclosure ${command}\``,
  words(`cli:${command}`),
  ['```', usageLine(command), '```'].join('\n'),
  words('cli:files'),
  words(`cli:${command}:more`),
  table(
    ['选项', '说明'],
    optionsOf(command).map((option) => [code(optionSyntax(option)), words(option.text)]),
  ),
  table(
    ['退出码', '含义'],
    EXIT_CODES.map((exit) => [code(String(exit)), words(`cli:exit:${command}:${exit}`)]),
  ),
];

export const commandSection = (): string =>
  paragraphs(
    '## 命令行',
    `${words('cli:about')}用 \`npx disclosure-elements\` 运行（装在全局的，用 \`disclosure\`），需要 Node.js。提示和说明的语言由环境变量 \`LC_ALL\`、\`LC_MESSAGES\`、\`LANG\` 中第一个有值的决定，都没有时由系统的语言决定：中文（简体、繁体）或英文。`,
    ...COMMANDS.flatMap(commandText),
    '`--json` 的结果只会增加键，不会减少或改变：',
    table(
      ['键', '内容'],
      Object.entries(CHECKED).map(([key, meaning]) => [code(key), meaning]),
    ),
  );
