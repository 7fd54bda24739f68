import type { TextKey } from '../texts/zh-cn.js';

/** The texts of the site in a language, loaded by the scripts that write some. */
export async function textsOf(language: 'zh-CN' | 'en'): Promise<Readonly<Record<TextKey, string>>> {
  if (language === 'en') return (await import('../texts/en.js')).en;
  return (await import('../texts/zh-cn.js')).zhCN;
}
