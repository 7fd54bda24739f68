import { toTraditional } from '../formats/labels/traditional.js';
import type { Language } from './language.js';
import { actionsZhCN } from './messages/zh-cn/actions.js';
import { aidsZhCN } from './messages/zh-cn/aids.js';
import { checkSentencesZhCN } from './messages/zh-cn/check-sentences.js';
import { checkZhCN } from './messages/zh-cn/check.js';
import { glossaryZhCN } from './messages/zh-cn/glossary.js';
import { interfaceZhCN } from './messages/zh-cn/interface.js';
import { outlineZhCN } from './messages/zh-cn/outline.js';
import { reportZhCN } from './messages/zh-cn/report.js';
import { toolsZhCN } from './messages/zh-cn/tools.js';
import { trendZhCN } from './messages/zh-cn/trend.js';

/** All the texts of the elements, whichever file they are loaded with. */
const SIMPLIFIED = {
  ...interfaceZhCN,
  ...checkZhCN,
  ...checkSentencesZhCN,
  ...glossaryZhCN,
  ...outlineZhCN,
  ...reportZhCN,
  ...aidsZhCN,
  ...actionsZhCN,
  ...toolsZhCN,
  ...trendZhCN,
};

/** Chinese in traditional characters, made from the simplified ones. */
export const TRADITIONAL_CHINESE: Language = {
  tag: 'zh-Hant',
  words: Object.fromEntries(Object.entries(SIMPLIFIED).map(([key, text]) => [key, toTraditional(text)])),
  label: toTraditional,
  fromChinese: toTraditional,
};
