import { en } from '../../demo/texts/en.js';
import { zhCN } from '../../demo/texts/zh-cn.js';
import type { TextKey } from '../../demo/texts/zh-cn.js';

/** The language of a page of the site; `both` where it has both, and shows one by the address. */
export type PageLanguage = 'zh-CN' | 'en' | 'both';

/** Both texts, of which the site's style sheet shows one. */
const inBoth = (chinese: string, english: string): string =>
  `<span class="zh" lang="zh-CN">${chinese}</span><span class="en" lang="en">${english}</span>`;

/** A text of the site as HTML. */
export function textIn(language: PageLanguage, key: TextKey): string {
  if (language === 'both') return inBoth(zhCN[key], en[key]);
  return language === 'en' ? en[key] : zhCN[key];
}

/** An attribute with a text of the site. Where a page has both languages, its language script puts the English one in its place. */
export function attributeIn(language: PageLanguage, name: string, key: TextKey): string {
  if (language === 'both') return `${name}="${zhCN[key]}" data-en-${name}="${en[key]}"`;
  return `${name}="${language === 'en' ? en[key] : zhCN[key]}"`;
}

const isKey = (name: string): name is TextKey => Object.hasOwn(zhCN, name);

function keyNamed(name: string): TextKey {
  if (isKey(name)) return name;
  throw new Error(`demo/texts/ has no text “${name}”.`);
}

/**
 * Puts the texts into a page of both languages: `{{key}}` between tags, `name="{{key}}"` in an attribute, `<title>{{key}}</title>`.
 *
 * @param figures what stands for `{{figures.…}}`
 */
export function withTexts(html: string, figures: Readonly<Record<string, string>>): string {
  const named = (name: string): string => figures[name] ?? textIn('both', keyNamed(name));
  return html
    .replace(/<title>\{\{([\w.-]+)\}\}<\/title>/g, (_, name: string) => {
      const key = keyNamed(name);
      return `<title data-en="${en[key]}">${zhCN[key]}</title>`;
    })
    .replace(
      /(\s)([\w-]+)="\{\{([\w.-]+)\}\}"/g,
      (_, space: string, attribute: string, name: string) => space + attributeIn('both', attribute, keyNamed(name)),
    )
    .replace(/\{\{([\w.-]+)\}\}/g, (_, name: string) => named(name));
}
