import { toTraditional } from '../formats/traditional.js';
import { checkZhCN } from './check-zh-cn.js';
import type { Language, Text } from './language.js';
import { trendZhCN } from './trend-zh-cn.js';
import { zhCN } from './zh-cn.js';

/** Every word of the interface, whatever it is loaded with. */
const WORDS = { ...zhCN, ...checkZhCN, ...trendZhCN };

export const TRADITIONAL_CHINESE: Language = {
  tag: 'zh-Hant',
  words: Object.fromEntries(Object.entries(WORDS).map(([key, text]) => [key, toTraditional(text)])) as Record<Text, string>,
  label: toTraditional,
};
