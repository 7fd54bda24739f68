import { formatCells } from '../../src/formats/cells.js';
import type { Heading, Kind } from '../../src/formats/format.js';
import { yearsOf } from '../../src/formats/formats.js';
import { tableParts } from '../../src/formats/parts.js';
import { unnamedUnit } from '../../src/formats/unnamed-unit.js';
import { interfaceZhCN } from '../../src/i18n/messages/zh-cn/interface.js';
import { MAX_NUMBER, reportSpec, REQUIRED, YEARS } from '../../src/report/reading/report-spec.js';
import type { Leaf, Spec } from '../../src/report/reading/report-spec.js';
import { KEYS } from './chinese.js';
import { FORMAT_LIST } from './formats.js';
import { code, paragraphs, table } from './markdown.js';

const VALUES: Readonly<Record<Leaf, string>> = {
  cell: interfaceZhCN['expected:cell'],
  date: interfaceZhCN['expected:date'],
  format: FORMAT_LIST.map(({ id }) => code(`"${id}"`)).join(' 或 '),
  name: interfaceZhCN['expected:name'],
  paragraphs: interfaceZhCN['expected:paragraphs'],
  text: interfaceZhCN['expected:text'],
  year: `整数，${YEARS.minimum} 至 ${YEARS.maximum}`,
};

/** What a key of `notes` means: the text beside the table of a part. */
function noteMeaning(path: string, titles: ReadonlyMap<string, string>): string {
  const title = /^notes\.(\w+)$/.exec(path)?.[1];
  return title === undefined ? '' : `“${titles.get(title) ?? ''}”中，表格上下的文字。${KEYS.notes ?? ''}`;
}

/** The keys of a report except its cells: path, content, whether it is required, meaning. */
function keyRows(spec: Spec, titles: ReadonlyMap<string, string>, above = ''): string[][] {
  return Object.entries(spec).flatMap(([key, value]) => {
    const path = `${above}${key}`;
    const meaning = titles.get(path) ?? KEYS[path] ?? noteMeaning(path, titles);
    if (typeof value === 'string') return [[code(path), VALUES[value], REQUIRED.includes(value) ? '是' : '', meaning]];
    return titles.has(path) ? [[code(path), '对象，见下', '', meaning]] : keyRows(value, titles, `${path}.`);
  });
}

const KINDS: Readonly<Record<Kind, string>> = { count: '计数', amount: '金额', change: '增减' };

const labels = (chain: readonly (Heading | string)[]): string =>
  chain.map((heading) => (typeof heading === 'string' ? heading : heading.label)).join(' › ');

/** The cells of one part in all formats, newest first. A cell with the same labels in two formats is listed once. */
function cellRows(part: string): string[][] {
  const cells = new Map<string, { line: string[]; formats: string[] }>();
  for (const format of [...FORMAT_LIST].reverse())
    for (const { keys, path, block, rows, columns, kind, unit = '' } of formatCells(format)) {
      if (keys[0] !== part) continue;
      const line = [code(path), labels([...(block.label ? [block.label] : []), ...rows]), labels(columns), KINDS[kind], unit];
      const cell = cells.get(line.join()) ?? { line, formats: [] };
      cell.formats.unshift(format.id);
      cells.set(line.join(), cell);
    }
  return [...cells.values()].map(({ line, formats }) => [...line, formats.join('、')]);
}

const amountLabels = (isNamed: boolean): string =>
  FORMAT_LIST.flatMap((format) => formatCells(format))
    .filter(({ kind, columns }) => kind === 'amount' && columns.some((heading) => unnamedUnit(heading)) !== isNamed)
    .map(({ rows, columns }) => `“${labels([...rows, ...columns])}”`)
    .join('、');

/** The unit of amounts: numbers in JSON are in 万元, whatever the unit of the document. */
const AMOUNTS = `金额一律以万元为单位：${amountLabels(true)}的官方表头写明了单位；${amountLabels(false)}的没有，元素和 CSV 在表头之后另行注明“万元”，表头本身不变。导入时按文件写明的单位（元、万元、亿元）折算。`;

export function jsonSection(): string {
  const [newest] = FORMAT_LIST.slice(-1);
  if (!newest) throw new Error('There is no format.');
  const titles = new Map(newest.parts.map(({ key, title }) => [key, title]));
  return paragraphs(
    '## 报告的 JSON',
    '一个文件是一份报告（对象）、几份报告的列表，或 `{ "reports": [ … ] }`。',
    table(
      ['格式', '文件', '报告年份'],
      FORMAT_LIST.map((format) => {
        const { from, to } = yearsOf(format);
        return [code(`"${format.id}"`), format.document, to === null ? `${from} 起` : `${from} 至 ${to}`];
      }),
    ),
    `单元格是数字、\`null\`（空白）或 \`"/"\`（不适用），没有写的单元格即空白；数字的绝对值不超过 ${MAX_NUMBER}。除必填的键以外，都可以不写或写 \`null\`。格式中没有的键不影响显示，列入 \`warnings\`；\`$schema\` 可以写。`,
    '编辑器（VS Code、JetBrains）按 JSON Schema 提示每一格的官方标题，标出写错的键和值：在文件开头写 `"$schema": "./node_modules/disclosure-elements/dist/schema/reports.json"`，或指向压缩包里、服务器上的同一个文件。`reports.json` 适用于各种格式，一份、列表、`reports` 都可以；`2019.json`、`2021.json` 只是一种格式的一份报告。程序里用 `reportsSchema()`、`reportSchema(\'2021\')` 得到。',
    AMOUNTS,
    table(['键', '值', '必填', '说明'], keyRows(reportSpec(newest), titles)),
    ...tableParts(newest).flatMap(({ key, title }) => [
      `### ${title}（\`${key}\`）`,
      table(['路径', '行', '列', '种类', '单位', '格式'], cellRows(key)),
    ]),
  );
}
