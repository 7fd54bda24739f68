import { ENGLISH, SIMPLIFIED_CHINESE } from 'disclosure-elements';
import type { Language } from 'disclosure-elements';
import { isEnglish } from '../site/languages.js';
import { textsOf } from '../site/texts.js';
import type { TextKey } from '../texts/zh-cn.js';

/** The keys of the page's texts. */
export type PlayText = TextKey extends infer Key ? (Key extends `play.${infer Name}` ? Name : never) : never;

/** Gives a text of the page in its language, with its placeholders filled in. */
export type Say = (name: PlayText, values?: Readonly<Record<string, string | number>>) => string;

/** The language of the page, for the library's own sentences. */
export const pageLanguage = (): Language => (isEnglish() ? ENGLISH : SIMPLIFIED_CHINESE);

/** Loads the texts of the page's language. */
export async function words(): Promise<Say> {
  const texts = await textsOf(isEnglish() ? 'en' : 'zh-CN');
  return (name, values = {}) => texts[`play.${name}`].replace(/\{(\w+)\}/g, (_, key: string) => String(values[key] ?? ''));
}
