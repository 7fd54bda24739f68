import type { FUNCTION_DOORS } from '../entries.js';
import { packageJson } from '../project.js';
import { inBothLanguages } from './chinese.js';
import { exportsOf } from './functions.js';
import type { Exported } from './functions.js';
import { code, paragraphs, table } from './markdown.js';

/** What each door is for, in the order in which most programs need them. */
const DOORS = {
  report: '一份报告：从 JSON 读出、取一格、改一格、主要数字、名词。One report: read from JSON, its cells, its key figures, its terms.',
  checking: '核对，和说成句子。What does not add up, and that in words.',
  importing: '已发布的文件 → 报告。A published document as a report.',
  exporting: '报告 → 文件、网页、表。Reports as files, as HTML and as tables.',
  trend: '历年、各机关。Several reports: over years, over agencies.',
  formats: '官方格式，和显示标题所用的语言。The official formats, and the languages of their labels.',
} as const satisfies Readonly<Record<(typeof FUNCTION_DOORS)[number], string>>;

const rowOf = ({ call, result, description }: Exported): string[] => [
  code(call),
  result === '' ? '' : code(result),
  inBothLanguages(description),
];

const listOf = (exported: readonly Exported[]): string => table(['函数', '得到', '说明'], exported.map(rowOf));

const doorSection = ([room, purpose]: readonly [string, string]): string =>
  paragraphs(`### ${code(`${packageJson.name}/${room}`)}`, purpose, listOf(exportsOf(room)));

/** What only the main door has besides the classes of the elements, which have a section each. */
const others = (): Exported[] => exportsOf('index').filter(({ name }) => !/^(?:Disclosure|Application|Review)/.test(name));

/** What programs call, door by door. */
export const functionsSection = (): string =>
  paragraphs(
    '## 函数',
    '每个入口的函数、错误的类和常量，各一行；`?` 表示可以不写。参数和选项的类型、会抛出什么，编辑器里随包的类型都有。都可以从 `disclosure-elements` 引入，也可以从各自的入口引入，打包工具就只看那一类。A line for each function, class of errors and constant of each door; `?` marks what may be left out. The types say the rest in an editor. Everything can be imported from `disclosure-elements`, too.',
    ...Object.entries(DOORS).map(doorSection),
    `### ${code(packageJson.name)}`,
    '以上全部、各元素的类，以及：All of the above, the classes of the elements, and:',
    listOf(others()),
  );
