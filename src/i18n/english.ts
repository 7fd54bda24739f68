import { ENGLISH_LABELS } from '../formats/labels/english.js';
import type { Language } from './language.js';
import { checkSentencesEn } from './messages/check-sentences.en.js';
import { checkEn } from './messages/check.en.js';
import { interfaceEn } from './messages/interface.en.js';
import { toolsEn } from './messages/tools.en.js';
import { trendEn } from './messages/trend.en.js';

/** English: the texts of the elements, and translations of the official labels. */
export const ENGLISH: Language = {
  tag: 'en',
  words: { ...interfaceEn, ...checkEn, ...checkSentencesEn, ...toolsEn, ...trendEn },
  label: (official) => ENGLISH_LABELS[official] ?? official,
};
