import type { Language } from '../i18n/language.js';
import { say } from '../i18n/translate.js';

/**
 * An agency and a year as written in captions: 临河区民政局2024年.
 *
 * @param agency `null` or blank where it is not known; then the year stands alone
 * @param year `null` or 0 where it is not known; then the agency stands alone
 */
export function reportName(agency: string | null, year: number | null, language: Language): string {
  if (!year) return agency ?? '';
  return agency ? say(language, 'caption', { agency, year }) : say(language, 'yearAlone', { year });
}
