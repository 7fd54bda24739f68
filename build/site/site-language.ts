import type { Bilingual } from '../../stories/guides/guide.js';

/** The languages that pages are made in. */
export type SiteLanguage = 'zh-CN' | 'en';

/** A text in the language of a page. */
export const inLanguage = ({ zh, en }: Bilingual, language: SiteLanguage): string => (language === 'en' ? en : zh);

/** The languages of the pages, and the folder that each is in. */
export const LANGUAGES: readonly { readonly language: SiteLanguage; readonly folder: string }[] = [
  { language: 'zh-CN', folder: '' },
  { language: 'en', folder: 'en/' },
];

/** Where a page stands: its path, the way up, its address in the other language. */
export function placed(
  path: string,
  language: SiteLanguage,
): { readonly path: string; readonly depth: string; readonly alternate: string } {
  const { folder = '' } = LANGUAGES.find((known) => known.language === language) ?? {};
  const own = `${folder}${path}`;
  const depth = '../'.repeat(own.split('/').length - 1);
  return { path: own, depth, alternate: `${depth}${folder === '' ? 'en/' : ''}${path}` };
}
