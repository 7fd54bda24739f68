import { ENGLISH } from '../i18n/english.js';
import { languageFor, registerLanguage } from '../i18n/language.js';
import type { Language } from '../i18n/language.js';
import { commandEn } from '../i18n/messages/en/command.js';
import { commandZhCN } from '../i18n/messages/zh-cn/command.js';
import type { CommandText } from '../i18n/messages/zh-cn/command.js';
import { TRADITIONAL_CHINESE } from '../i18n/traditional-chinese.js';
import { translator } from '../i18n/translate.js';

/** One text of the command in a language, with its `{placeholders}` filled in. */
export const sayCommand = /* @__PURE__ */ translator<CommandText>({ 'zh-CN': commandZhCN, en: commandEn });

/**
 * The BCP 47 tag that the environment asks for: the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set (POSIX.1-2017, 8.2), else the
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
  registerLanguage(ENGLISH);
  registerLanguage(TRADITIONAL_CHINESE);
  return languageFor(tag);
}
