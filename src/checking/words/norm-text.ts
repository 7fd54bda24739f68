import type { Language } from '../../i18n/language.js';
import type { NormHint } from '../norms/report-norms.js';
import { sayCheck, saySentence } from './check-words.js';
import { needData } from '../../values/wrong-call.js';

/** A hint in one sentence of a language. */
export function normText(hint: NormHint, language: Language): string {
  needData('normText', ['reportNorms(report) 的一项', 'a hint, one of those of reportNorms(report)'], hint, 'norm');
  switch (hint.norm) {
    case 'overview-long':
      return saySentence(language, 'check:norm:overview-long', { characters: hint.characters, most: hint.most });
    case 'overview-heads':
      return saySentence(language, 'check:norm:overview-heads', { heads: hint.heads.join(sayCheck(language, 'check:listJoiner')) });
    case 'applications-zero':
      return saySentence(language, 'check:norm:applications-zero', { quote: hint.quote });
    case 'processing-fee':
      return saySentence(language, 'check:norm:processing-fee');
    case 'same-prose':
      return saySentence(language, 'check:norm:same-prose', { year: hint.year });
  }
}
