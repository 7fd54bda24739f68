import { toTraditional } from '../formats/labels/traditional.js';
import type { Language, Text } from './language.js';
import { checkSentencesZhCN } from './messages/zh-cn/check-sentences.js';
import { checkZhCN } from './messages/zh-cn/check.js';
import { interfaceZhCN } from './messages/zh-cn/interface.js';
import { toolsZhCN } from './messages/zh-cn/tools.js';
import { trendZhCN } from './messages/zh-cn/trend.js';

/** All the texts of the elements, whichever file they are loaded with. */
const SIMPLIFIED = { ...interfaceZhCN, ...checkZhCN, ...checkSentencesZhCN, ...toolsZhCN, ...trendZhCN };

/** Chinese in traditional characters, made from the simplified ones. */
export const TRADITIONAL_CHINESE: Language = {
  tag: 'zh-Hant',
  words: Object.fromEntries(Object.entries(SIMPLIFIED).map(([key, text]) => [key, toTraditional(text)])) as Record<Text, string>,
  label: toTraditional,
  fromChinese: toTraditional,
};
