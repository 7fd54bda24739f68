import type { Bilingual } from '../../../stories/guides/guide.js';
import { inLanguage } from '../site-language.js';
import type { SiteLanguage } from '../site-language.js';

/** What the pages of elements say besides what the source and the guides say. */
const WORDS = {
  all: { zh: '全部元素', en: 'All elements' },
  allPurpose: {
    zh: '五个标签，各管一块。每个都有实例、属性、事件、样式、键盘和数据的说明；说明由源码生成。',
    en: 'Five tags, one for each purpose, each with a live example, its attributes, events, styles, keyboard and data; made from the source.',
  },
  elements: { zh: '元素', en: 'Elements' },
  onThisPage: { zh: '本页内容', en: 'On this page' },
  about: { zh: '它怎样工作', en: 'How it works' },
  example: { zh: '试一试', en: 'Try it' },
  exampleData: { zh: '数据', en: 'Data' },
  exampleWidth: { zh: '宽度', en: 'Width' },
  exampleTheme: { zh: '主题', en: 'Theme' },
  full: { zh: '占满', en: 'Full' },
  phone: { zh: '手机 375', en: 'Phone 375' },
  system: { zh: '随系统', en: 'System' },
  light: { zh: '浅色', en: 'Light' },
  dark: { zh: '深色', en: 'Dark' },
  unset: { zh: '（不写）', en: '(not set)' },
  reset: { zh: '恢复', en: 'Reset' },
  settings: { zh: '属性', en: 'Attributes' },
  fired: { zh: '触发的事件', en: 'Events fired' },
  noneFired: { zh: '还没有。改一个属性试试。', en: 'None yet. Change an attribute.' },
  reportData: { zh: '报告数据（JSON）', en: 'The data (JSON)' },
  needsScript: { zh: '实例需要 JavaScript；下面的说明不需要。', en: 'The example needs JavaScript; the text below does not.' },
  tagCode: { zh: '这个实例的代码', en: 'The code of this example' },
  usage: { zh: '怎样用', en: 'How to use it' },
  usagePage: { zh: '网页里：脚本一行，标签一行', en: 'In a page: one line for the script, one for the tag' },
  usageModule: { zh: '打包的项目里', en: 'In a project with a bundler' },
  usageModuleNote: {
    zh: '类本身不登记任何标签；`/define` 登记这一个。',
    en: 'The class registers nothing by itself; `/define` registers this one.',
  },
  stories: { zh: '它的各种状态', en: 'Its states' },
  storiesNote: {
    zh: '图例里有 {count} 种状态，可换主题、主色和字号：',
    en: 'The gallery has {count} of them, in any theme, accent and size:',
  },
  attributes: { zh: '属性', en: 'Attributes and properties' },
  attributesNote: {
    zh: 'HTML 属性与同名的 JavaScript 属性含义相同；名称不同的写在后面。',
    en: 'An attribute and the property of the same name mean the same; where the names differ, both are given.',
  },
  property: { zh: 'JavaScript 属性', en: 'property' },
  propertyOnly: { zh: '只有 JavaScript 属性', en: 'property only' },
  attributeOnly: { zh: '只有 HTML 属性', en: 'attribute only' },
  byDefault: { zh: '默认', en: 'default' },
  methods: { zh: '方法', en: 'Methods' },
  statics: { zh: '静态属性', en: 'static' },
  returns: { zh: '返回', en: 'returns' },
  events: { zh: '事件', en: 'Events' },
  slots: { zh: '插槽', en: 'Slots' },
  defaultSlot: { zh: '默认插槽', en: 'the default slot' },
  cssParts: { zh: '可设样式的部分', en: 'CSS parts' },
  cssProperties: { zh: 'CSS 自定义属性', en: 'CSS custom properties' },
  cssStates: { zh: '状态', en: 'States' },
  keyboard: { zh: '键盘', en: 'Keyboard' },
  keys: { zh: '按键', en: 'Keys' },
  does: { zh: '作用', en: 'What they do' },
  data: { zh: '需要的数据', en: 'The data it needs' },
  dataSmallest: { zh: '最小的例子', en: 'The smallest example' },
  dataCells: { zh: '单元格的路径', en: 'The paths of the cells' },
  dataCellsNote: {
    zh: '路径是各个键用点连起来：先写行，再写列。没有写的格是空白。',
    en: 'A path is keys joined by dots: the row first, then the column. A key left out is a blank cell. The official labels are Chinese; the English is ours.',
  },
  dataRows: { zh: '行', en: 'Rows' },
  dataColumns: { zh: '列', en: 'Columns' },
  format: { zh: '{format} 年格式', en: 'The format of {format}' },
  key: { zh: '键', en: 'Key' },
  label: { zh: '官方标题', en: 'Official label' },
  dos: { zh: '宜', en: 'Do' },
  donts: { zh: '不宜', en: 'Do not' },
  advice: { zh: '宜与不宜', en: 'Do and do not' },
  gallery: { zh: '状态图例', en: 'Gallery' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type WordKey = keyof typeof WORDS;

/** A text of these pages, with its `{placeholders}` filled in. */
export const say = (language: SiteLanguage, key: WordKey, values: Readonly<Record<string, string | number>> = {}): string =>
  inLanguage(WORDS[key], language).replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
