import { toTraditional } from '../formats/traditional.js';
import { cliEn } from '../i18n/cli-en.js';
import { cliZhCN } from '../i18n/cli-zh-cn.js';
import type { CliText } from '../i18n/cli-zh-cn.js';
import { ENGLISH } from '../i18n/english.js';
import { languageFor, registerLanguage, speaker } from '../i18n/language.js';
import type { Language } from '../i18n/language.js';
import { TRADITIONAL_CHINESE } from '../i18n/traditional-chinese.js';

// The words of the command are added here and not to the languages themselves, which pages load.

/** One text of the command in a language, filled in. */
export const say = /* @__PURE__ */ speaker<CliText>(cliZhCN);

const withWords = (language: Language, words: Readonly<Record<string, string>>): Language => ({
  ...language,
  words: { ...language.words, ...words },
});

const traditionalWords = (): Record<string, string> =>
  Object.fromEntries(Object.entries(cliZhCN).map(([key, text]) => [key, toTraditional(text)]));

/**
 * The BCP 47 tag of what the environment asks for: the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that says something (POSIX.1-2017, 8.2), else the
 * system's own language. `C` and `POSIX` mean English.
 */
export function localeTag(environment: Readonly<Partial<Record<string, string>>>, system: string): string {
  const asked = [environment.LC_ALL, environment.LC_MESSAGES, environment.LANG].find(Boolean) ?? system;
  const [locale = ''] = asked.split(/[.@]/);
  const name = locale.replaceAll('_', '-');
  return /^(?:C|POSIX)$/.test(name) ? 'en' : name;
}

/** The language of the command for a BCP 47 tag: Chinese, simplified or traditional, or English; Chinese for all others. */
export function commandLanguage(tag: string): Language {
  registerLanguage(withWords(ENGLISH, cliEn));
  registerLanguage(withWords(TRADITIONAL_CHINESE, traditionalWords()));
  return languageFor(tag);
}
