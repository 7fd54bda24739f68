import type { Language } from './language.js';
import { needLanguage, say } from './translate.js';

/**
 * A unit as it is written after a name or a label: （万元）. Empty where there is none.
 *
 * @param unit the unit in the words of the format: 件, 万元
 */
export const unitMark = (unit: string | undefined, language: Language): string =>
  unit === undefined ? '' : say(language, 'unitMark', { unit: needLanguage(language).label(unit) });
