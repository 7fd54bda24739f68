import type { SiteLanguage } from '../site-language.js';

/** The name of a story in the language of a page: its own in Chinese, and in English that of its export, `CheckBlanks`, as words. */
export function storyLabel(key: string, name: string, language: SiteLanguage): string {
  if (language === 'zh-CN') return name;
  const words = key.replace(/([a-z])(?=[A-Z0-9])/g, '$1 ').split(' ');
  return words.map((word, index) => (index === 0 || /^(?:English|Storybook)$/.test(word) ? word : word.toLowerCase())).join(' ');
}
