import { manifest } from '../manifest/manifest.js';
import type { ElementClass, Item, ItemKind } from '../manifest/manifest.js';
import { TAGS } from '../entries.js';
import { packageJson } from '../project.js';
import { inBothLanguages, inChinese } from './chinese.js';
import { code, paragraphs, table } from './markdown.js';

const typeOf = ({ type }: Item): string => (type ? code(type.text) : '');
const defaultOf = (item: Item | undefined): string => (item?.default === undefined ? '' : code(item.default));

/** What elements have besides attributes, properties and methods: the heading and the columns of its table, without the description. */
const ITEMS: Readonly<Record<ItemKind, { title: string; head: string[]; cells: (item: Item) => string[] }>> = {
  slots: { title: '插槽（slot）', head: ['插槽'], cells: ({ name }) => [name ? code(name) : '（默认）'] },
  events: { title: '事件', head: ['事件', '类型'], cells: (item) => [code(item.name), typeOf(item)] },
  cssParts: { title: '可从外部设样式的部分', head: ['部分'], cells: ({ name }) => [code(`::part(${name})`)] },
  cssStates: { title: '状态', head: ['状态'], cells: ({ name }) => [code(`:state(${name})`)] },
  cssProperties: { title: 'CSS 自定义属性', head: ['属性', '默认值'], cells: (item) => [code(item.name), defaultOf(item)] },
};

const ITEM_KINDS = Object.keys(ITEMS) as readonly ItemKind[];

/** A heading and a table of items; nothing if there are none. */
function itemSection(kind: ItemKind, items: readonly Item[], hashes: string): string[] {
  const { title, head, cells } = ITEMS[kind];
  const rows = items.map((item) => [...cells(item), inBothLanguages(item.description)]);
  return rows.length > 0 ? [`${hashes} ${title}`, table([...head, '说明'], rows)] : [];
}

/** The items that every element has, with the same meaning in each. */
function shared(elements: readonly ElementClass[], kind: ItemKind): readonly Item[] {
  const [first = [], ...others] = elements.map((element) => element[kind] ?? []);
  const isSame = (one: Item, other: Item): boolean => one.name === other.name && one.description === other.description;
  return first.filter((item) => others.every((items) => items.some((other) => isSame(item, other))));
}

/** Attributes and properties of the same meaning, one per line, followed by those that are only one of the two. */
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
      inBothLanguages(item.description),
    ]),
  );
}

function methods({ name: className, members = [] }: ElementClass): string {
  const rows = members
    .filter(({ kind, static: isStatic }) => kind === 'method' || isStatic)
    .map(({ kind, name, description, parameters = [], return: returned, type, static: isStatic }) => {
      const parameterList = parameters.map((parameter) => `${parameter.name}: ${parameter.type?.text ?? 'unknown'}`).join(', ');
      const call = kind === 'method' ? `${name}(${parameterList})` : name;
      return [
        code(isStatic ? `${className}.${call}` : call),
        code(returned?.type.text ?? type?.text ?? 'void'),
        inBothLanguages(description),
      ];
    });
  return table(['方法与静态属性', '类型', '说明'], rows);
}

function elementSection(element: ElementClass, elements: readonly ElementClass[]): string {
  const { tagName = '', name, description = '' } = element;
  const own = (kind: ItemKind): readonly Item[] => {
    const names = shared(elements, kind).map((item) => item.name);
    return (element[kind] ?? []).filter((item) => !names.includes(item.name));
  };
  return paragraphs(
    `### \`<${tagName}>\``,
    `${inChinese(description)}类：${code(name)}，模块：${code(`${packageJson.name}/${tagName}`)}（登记标签：${code(`${packageJson.name}/${tagName}/define`)}）。`,
    description,
    attributesAndProperties(element),
    methods(element),
    ...ITEM_KINDS.flatMap((kind) => itemSection(kind, own(kind), '####')),
  );
}

/** The position of an element in the order of the parts of a report. */
const place = ({ tagName }: ElementClass): number => TAGS.findIndex((tag) => tag === tagName);

export async function elementsSection(): Promise<string> {
  const { modules } = await manifest();
  const elements = modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName)
    .sort((a, b) => place(a) - place(b));
  return paragraphs(
    '## 元素',
    ...elements.map((element) => elementSection(element, elements)),
    '## 各元素共有',
    ...ITEM_KINDS.flatMap((kind) => itemSection(kind, shared(elements, kind), '###')),
  );
}
