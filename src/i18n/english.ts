import { ENGLISH_LABELS } from '../formats/english-labels.js';
import { checkEn } from './check-en.js';
import { en } from './en.js';
import type { Language } from './language.js';
import { trendEn } from './trend-en.js';

export const ENGLISH: Language = {
  tag: 'en',
  words: { ...en, ...checkEn, ...trendEn },
  label: (official) => ENGLISH_LABELS[official] ?? official,
};
