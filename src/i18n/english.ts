import { ENGLISH_LABELS } from '../formats/labels/english.js';
import type { Language } from './language.js';
import { checkEn } from './messages/check.en.js';
import { interfaceEn } from './messages/interface.en.js';
import { trendEn } from './messages/trend.en.js';

/** English: the texts of the elements, and translations of the official labels. */
export const ENGLISH: Language = {
  tag: 'en',
  words: { ...interfaceEn, ...checkEn, ...trendEn },
  label: (official) => ENGLISH_LABELS[official] ?? official,
};
