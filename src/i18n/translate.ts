import type { Language } from './language.js';
import { interfaceZhCN } from './messages/interface.zh-cn.js';
import type { Text } from './messages/interface.zh-cn.js';

/** What is filled in for the `{placeholders}` of a text. */
export type TextValues = Readonly<Record<string, string | number>>;

/** The texts of one domain in one language, by their keys. */
export type Messages<Key extends string> = Readonly<Record<Key, string>>;

/**
 * The texts of one domain by the tags of languages: those of the interface, of checks, of a trend, of importing, of the command. Chinese is always among them. A
 * domain that is loaded on demand brings all its languages with it, so that a page waits for no words that are not said.
 */
export type Domain<Key extends string> = { readonly 'zh-CN': Messages<Key> } & Readonly<Partial<Record<string, Messages<Key>>>>;

/** A function that says one text of a domain in a language, its `{placeholders}` filled in. */
export type Say<Key extends string> = (language: Language, key: Key, values?: TextValues) => string;

function templateOf<Key extends string>(domain: Domain<Key>, { tag, words, fromChinese }: Language, key: Key): string {
  // A language of another version of this library may lack a text that is new in this one.
  const known: Readonly<Partial<Record<string, string>>> = words;
  const own = known[key] ?? domain[tag]?.[key];
  if (own !== undefined) return own;
  const chinese = domain['zh-CN'][key];
  return fromChinese ? fromChinese(chinese) : chinese;
}

/**
 * The function that says the texts of a domain: as the language has them, else as the domain has them in that language, else in Chinese. Such functions are called `say` and
 * what they speak of: `sayCheck`, `sayTrend`.
 */
export const translator =
  <Key extends string>(domain: Domain<Key>): Say<Key> =>
  (language, key, values = {}) =>
    templateOf(domain, language, key).replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));

/** One text of the interface of the elements. */
export const say: Say<Text> = /* @__PURE__ */ translator({ 'zh-CN': interfaceZhCN });
