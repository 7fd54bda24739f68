import { ENGLISH_LABELS } from '../formats/labels/english.js';
import type { Language } from './language.js';
import { actionsEn } from './messages/en/actions.js';
import { aidsEn } from './messages/en/aids.js';
import { checkSentencesEn } from './messages/en/check-sentences.js';
import { checkEn } from './messages/en/check.js';
import { glossaryEn } from './messages/en/glossary.js';
import { interfaceEn } from './messages/en/interface.js';
import { outlineEn } from './messages/en/outline.js';
import { reportEn } from './messages/en/report.js';
import { toolsEn } from './messages/en/tools.js';
import { trendEn } from './messages/en/trend.js';

/** English: the texts of the elements, and translations of the official labels. */
export const ENGLISH: Language = {
  tag: 'en',
  words: {
    ...interfaceEn,
    ...checkEn,
    ...checkSentencesEn,
    ...glossaryEn,
    ...outlineEn,
    ...reportEn,
    ...aidsEn,
    ...actionsEn,
    ...toolsEn,
    ...trendEn,
  },
  label: (official) => ENGLISH_LABELS[official] ?? official,
};
