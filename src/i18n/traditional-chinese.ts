import { toTraditional } from '../formats/traditional.js';
import type { Language, Text } from './language.js';
import { zhCN } from './zh-cn.js';

export const TRADITIONAL_CHINESE: Language = {
  tag: 'zh-Hant',
  words: Object.fromEntries(Object.entries(zhCN).map(([key, text]) => [key, toTraditional(text)])) as Record<Text, string>,
  label: toTraditional,
};
