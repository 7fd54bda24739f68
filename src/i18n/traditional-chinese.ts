import { toTraditional } from '../formats/labels/traditional.js';
import type { Language, Text } from './language.js';
import { checkSentencesZhCN } from './messages/check-sentences.zh-cn.js';
import { checkZhCN } from './messages/check.zh-cn.js';
import { interfaceZhCN } from './messages/interface.zh-cn.js';
import { toolsZhCN } from './messages/tools.zh-cn.js';
import { trendZhCN } from './messages/trend.zh-cn.js';

/** All the texts of the elements, whichever file they are loaded with. */
const SIMPLIFIED = { ...interfaceZhCN, ...checkZhCN, ...checkSentencesZhCN, ...toolsZhCN, ...trendZhCN };

/** Chinese in traditional characters, made from the simplified ones. */
export const TRADITIONAL_CHINESE: Language = {
  tag: 'zh-Hant',
  words: Object.fromEntries(Object.entries(SIMPLIFIED).map(([key, text]) => [key, toTraditional(text)])) as Record<Text, string>,
  label: toTraditional,
  fromChinese: toTraditional,
};
