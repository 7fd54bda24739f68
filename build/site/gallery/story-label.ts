import type { SiteLanguage } from '../site-language.js';

/** Words that are written in another way than the others of a name. */
const WRITTEN: Readonly<Record<string, string>> = { json: 'JSON', english: 'English', storybook: 'Storybook' };

/** The name of a story in the language of a page: its own in Chinese, and in English that of its export, `CheckBlanks`, as words. */
export function storyLabel(key: string, name: string, language: SiteLanguage): string {
  if (language === 'zh-CN') return name;
  const words = key.replace(/([a-z])(?=[A-Z0-9])|([A-Z])(?=[A-Z][a-z])/g, '$& ').split(' ');
  return words.map((word, index) => WRITTEN[word.toLowerCase()] ?? (index === 0 ? word : word.toLowerCase())).join(' ');
}
