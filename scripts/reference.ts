// `npm run docs`: writes docs/reference.md, all of it from the source. `npm run build` takes the manifest of the elements from here.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { formatCells, TABLE_PARTS } from '../src/formats/cells.js';
import type { Format, Heading, Kind, TablePartKey } from '../src/formats/format.js';
import { FORMAT_IDS, FORMATS } from '../src/formats/formats.js';
import { sumChecks } from '../src/checking/sum-checks.js';
import { unnamedUnit } from '../src/formats/unnamed-unit.js';
import { yearChecks } from '../src/checking/year-checks.js';
import { checkZhCN } from '../src/i18n/check-zh-cn.js';
import { SIMPLIFIED_CHINESE } from '../src/i18n/language.js';
import { zhCN } from '../src/i18n/zh-cn.js';
import { cellName, cellNamed } from '../src/checking/cell-name.js';
import { LARGEST_NUMBER, reportSpec, REQUIRED, YEARS } from '../src/report/report-spec.js';
import type { Leaf, Spec } from '../src/report/report-spec.js';
import { packageJson } from './library.js';
import { inChinese, KEYS } from './reference-chinese.js';
import { commandSection } from './reference-command.js';
import { code, paragraphs, table } from './reference-markdown.js';

interface Item {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
}

interface Member extends Item {
  readonly kind: 'field' | 'method';
  readonly static?: boolean;
  readonly parameters?: readonly Item[];
  readonly return?: { readonly type: { readonly text: string } };
}

interface Attribute extends Item {
  readonly fieldName?: string;
}

interface ElementClass extends Partial<Readonly<Record<ItemKind, readonly Item[]>>> {
  readonly name: string;
  readonly tagName?: string;
  readonly description?: string;
  readonly members?: readonly Member[];
  readonly attributes?: readonly Attribute[];
}

/** The part of a custom elements manifest that is read here. */
interface Manifest {
  readonly modules: readonly { readonly declarations: readonly ElementClass[] }[];
}

const ROOT = fileURLToPath(new URL('..', import.meta.url));

async function analyze(): Promise<Manifest> {
  const argv = ['analyze', '--config', 'scripts/custom-elements-manifest.config.mjs'];
  return (await cli({ argv, cwd: ROOT, noWrite: true })) as Manifest;
}

/** Writes the custom elements manifest (schema 1.0.0) for editors and other tools. */
export async function writeManifest(path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${JSON.stringify(await analyze(), null, 2)}\n`);
}

const typeOf = ({ type }: Item): string => (type ? code(type.text) : '');
const defaultOf = (item: Item | undefined): string => (item?.default === undefined ? '' : code(item.default));

type ItemKind = 'slots' | 'events' | 'cssParts' | 'cssStates' | 'cssProperties';

/** What elements have besides attributes, properties and methods: the heading of its table, its columns but the description. */
const ITEMS: Readonly<Record<ItemKind, { title: string; head: string[]; cells: (item: Item) => string[] }>> = {
  slots: { title: '插槽（slot）', head: ['插槽'], cells: ({ name }) => [name ? code(name) : '（默认）'] },
  events: { title: '事件', head: ['事件', '类型'], cells: (item) => [code(item.name), typeOf(item)] },
  cssParts: { title: '可从外部设样式的部分', head: ['部分'], cells: ({ name }) => [code(`::part(${name})`)] },
  cssStates: { title: '状态', head: ['状态'], cells: ({ name }) => [code(`:state(${name})`)] },
  cssProperties: { title: 'CSS 自定义属性', head: ['属性', '默认值'], cells: (item) => [code(item.name), defaultOf(item)] },
};

const ITEM_KINDS = Object.keys(ITEMS) as readonly ItemKind[];

/** A heading and a table of items, or nothing where there are none. */
function itemSection(kind: ItemKind, items: readonly Item[], hashes: string): string[] {
  const { title, head, cells } = ITEMS[kind];
  const rows = items.map((item) => [...cells(item), inChinese(item.description)]);
  return rows.length > 0 ? [`${hashes} ${title}`, table([...head, '说明'], rows)] : [];
}

/** The items that every element has. */
function shared(elements: readonly ElementClass[], kind: ItemKind): readonly Item[] {
  const [first = [], ...others] = elements.map((element) => element[kind] ?? []);
  return first.filter(({ name }) => others.every((items) => items.some((item) => item.name === name)));
}

/** Attributes and the properties of the same meaning, a line each; then what is only one of the two. */
function attributesAndProperties({ attributes = [], members = [] }: ElementClass): string {
  const fields = members.filter((member) => member.kind === 'field' && !member.static);
  const own = attributes.map((attribute) => {
    const property = fields.find(({ name }) => name === attribute.fieldName);
    return { attribute: code(attribute.name), property: property ? code(property.name) : '', item: property ?? attribute };
  });
  const rest = fields
    .filter(({ name }) => !attributes.some(({ fieldName }) => fieldName === name))
    .map((item) => ({ attribute: '', property: code(item.name), item }));
  return table(
    ['HTML 属性', 'JavaScript 属性', '类型', '默认值', '说明'],
    [...rest, ...own].map(({ attribute, property, item }) => [
      attribute,
      property,
      typeOf(item),
      defaultOf(item),
      inChinese(item.description),
    ]),
  );
}

function methods({ name: className, members = [] }: ElementClass): string {
  const rows = members
    .filter(({ kind, static: isStatic }) => kind === 'method' || isStatic)
    .map(({ kind, name, description, parameters = [], return: returned, type, static: isStatic }) => {
      const parameterList = parameters.map((parameter) => `${parameter.name}: ${parameter.type?.text ?? 'unknown'}`).join(', ');
      const call = kind === 'method' ? `${name}(${parameterList})` : name;
      return [code(isStatic ? `${className}.${call}` : call), code(returned?.type.text ?? type?.text ?? 'void'), inChinese(description)];
    });
  return table(['方法与静态属性', '类型', '说明'], rows);
}

function elementSection(element: ElementClass, elements: readonly ElementClass[]): string {
  const { tagName = '', name, description } = element;
  const own = (kind: ItemKind): readonly Item[] => {
    const names = shared(elements, kind).map((item) => item.name);
    return (element[kind] ?? []).filter((item) => !names.includes(item.name));
  };
  return paragraphs(
    `### \`<${tagName}>\``,
    `${inChinese(description)}类：${code(name)}，模块：${code(`${packageJson.name}/${tagName}`)}（登记标签：${code(`${packageJson.name}/${tagName}/define`)}）。`,
    attributesAndProperties(element),
    methods(element),
    ...ITEM_KINDS.flatMap((kind) => itemSection(kind, own(kind), '####')),
  );
}

async function elementsSection(): Promise<string> {
  const { modules } = await analyze();
  // The order of the parts in a report.
  const order = await readFile(new URL('../src/define.ts', import.meta.url), 'utf8');
  const elements = modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName)
    .sort((a, b) => order.indexOf(`/${a.tagName ?? ''}/`) - order.indexOf(`/${b.tagName ?? ''}/`));
  return paragraphs(
    '## 元素',
    ...elements.map((element) => elementSection(element, elements)),
    '## 各元素共有',
    ...ITEM_KINDS.flatMap((kind) => itemSection(kind, shared(elements, kind), '###')),
  );
}

const FORMAT_LIST: readonly Format[] = FORMAT_IDS.map((id) => FORMATS[id]);

const VALUES: Readonly<Record<Leaf, string>> = {
  cell: zhCN['expected:cell'],
  date: zhCN['expected:date'],
  format: FORMAT_IDS.map((id) => code(`"${id}"`)).join(' 或 '),
  name: zhCN['expected:name'],
  paragraphs: zhCN['expected:paragraphs'],
  text: zhCN['expected:text'],
  year: `整数，${YEARS.minimum} 至 ${YEARS.maximum}`,
};

/** The keys of a report but its cells: path, what it holds, whether it must be there, what it means. */
function keyRows(spec: Spec, titles: Readonly<Record<string, { readonly title: string }>>, above = ''): string[][] {
  return Object.entries(spec).flatMap(([key, value]) => {
    const path = `${above}${key}`;
    const meaning = titles[path]?.title ?? KEYS[path] ?? '';
    if (typeof value === 'string') return [[code(path), VALUES[value], REQUIRED.includes(value) ? '是' : '', meaning]];
    return titles[path] ? [[code(path), '对象，见下', '', meaning]] : keyRows(value, titles, `${path}.`);
  });
}

const KINDS: Readonly<Record<Kind, string>> = { count: '计数', amount: '金额', change: '增减' };

const labels = (chain: readonly (Heading | string)[]): string =>
  chain.map((heading) => (typeof heading === 'string' ? heading : heading.label)).join(' › ');

/** The cells of one part in all formats, the newest first; a cell that two formats print alike stands once. */
function cellRows(part: TablePartKey): string[][] {
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

/** What sums of money are in: a number of the JSON is one of 万元, whatever the document was in. */
const AMOUNTS = `金额一律以万元为单位：${amountLabels(true)}的官方表头写明了单位；${amountLabels(false)}的没有，元素和 CSV 在表头之后另行注明“万元”，表头本身不变。导入时按文件写明的单位（元、万元、亿元）折算。`;

function jsonSection(): string {
  const newest = FORMATS[FORMAT_IDS[FORMAT_IDS.length - 1] ?? '2021'];
  return paragraphs(
    '## 报告的 JSON',
    '一个文件是一份报告（对象）、几份报告的列表，或 `{ "reports": [ … ] }`。',
    table(
      ['格式', '文件', '报告年份'],
      FORMAT_LIST.map(({ id, document, years: { from, to } }) => [
        code(`"${id}"`),
        document,
        to === null ? `${from} 起` : `${from} 至 ${to}`,
      ]),
    ),
    `单元格是数字、\`null\`（空白）或 \`"/"\`（不适用），没有写的单元格即空白；数字的绝对值不超过 ${LARGEST_NUMBER}。除必填的键以外，都可以不写或写 \`null\`。格式中没有的键不影响显示，列入 \`warnings\`；\`$schema\` 可以写。`,
    AMOUNTS,
    table(['键', '值', '必填', '说明'], keyRows(reportSpec(newest.id), newest.parts)),
    ...TABLE_PARTS.flatMap((part) => [
      `### ${newest.parts[part].title}（\`${part}\`）`,
      table(['路径', '行', '列', '种类', '单位', '格式'], cellRows(part)),
    ]),
  );
}

/** The words of the interface whose names start so, by the rest of their names. */
const words = (prefix: string): string[][] =>
  Object.entries(zhCN).flatMap(([key, text]) => (key.startsWith(prefix) ? [[code(key.slice(prefix.length)), text]] : []));

const errorsSection = (): string =>
  paragraphs(
    '## 错误代码',
    '`DisclosureError` 的 `code`。提示随元素的语言而定，花括号处填入实际内容。',
    table(['`code`', '提示'], words('error:')),
    '`problems` 和 `warnings` 的每一项是 `{ path, expected, found }`：哪一处、应为什么、实为什么。',
    table(['`expected`', '应为'], words('expected:')),
  );

/** Every rule between cells, the first place where it holds, and at how many places it does. */
function ruleRows(): string[][] {
  const rows = new Map<string, string[]>();
  for (const format of [...FORMAT_LIST].reverse()) {
    const id = FORMAT_IDS.find((other) => other === format.id) ?? '2021';
    const name = (path: string): string => {
      const cell = cellNamed(id, path);
      return cell ? cellName(cell, SIMPLIFIED_CHINESE, '·') : path;
    };
    const list = (paths: readonly string[]): string =>
      paths.length > 7
        ? `${name(paths[0] ?? '')} 至 ${name(paths[paths.length - 1] ?? '')} 的 ${paths.length} 格之和`
        : paths.map(name).join(' + ');
    const add = (rule: string, text: string, status: string): void => {
      const row = rows.get(rule) ?? [code(rule), text, status, ''];
      const times = [...sumChecks(format), ...yearChecks(format)].filter((check) => check.rule.id === rule).length;
      if (!row[3]?.includes(`${id}：`)) row[3] = [row[3], `${id}：${times}`].filter(Boolean).join('，');
      rows.set(rule, row);
    };
    for (const { rule, sum, equals } of sumChecks(format)) add(rule.id, `${list(sum)} = ${list(equals)}`, '`broken`');
    for (const { rule, previous, add: added, subtract, equals } of yearChecks(format)) {
      const terms = [`上年${name(previous)}`, ...added.map((path) => `+ ${name(path)}`), ...subtract.map((path) => `− ${name(path)}`)];
      add(rule.id, `${terms.join(' ')} = ${name(equals)}`, rule.warning ? '`warning`' : '`broken`');
    }
  }
  return [
    ...rows.values(),
    [code('whole'), checkZhCN['check:whole'], '`broken`', ''],
    [code('negative'), checkZhCN['check:negative'], '`broken`', ''],
    [code('identical'), checkZhCN['check:identical'], '`warning`', ''],
    [code('prose'), checkZhCN['check:prose'], '`warning`', ''],
  ];
}

const checksSection = (): string =>
  paragraphs(
    '## 核对规则',
    '`checkReport` 所给每项的 `rule`。合计项空白或填“/”、无从核对的，`status` 为 `not-assessable`；其他空白按没有计，并注明格数。有多处的规则，表中写第一处。',
    table(['`rule`', '核对什么', '`status`', '各格式有几处'], ruleRows()),
  );

/** The text of docs/reference.md. */
export async function referenceText(): Promise<string> {
  const text = paragraphs(
    '# 参考',
    '本页由 `npm run docs` 从源码生成，请勿手工修改。This page is generated from the source by `npm run docs`: elements, the JSON of a report with the official label of every cell, error codes, the rules of checks, the command.',
    await elementsSection(),
    jsonSection(),
    errorsSection(),
    checksSection(),
    commandSection(),
  );
  return `${text}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = fileURLToPath(new URL('../docs/reference.md', import.meta.url));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, await referenceText());
}
