import type { Language } from './language.js';
import { interfaceZhCN } from './messages/zh-cn/interface.js';
import type { Text } from './messages/zh-cn/interface.js';
import { lookupTags } from './tags.js';

/** The values for the `{placeholders}` of a text. */
export type TextValues = Readonly<Record<string, string | number>>;

/** The texts of one domain in one language, by their keys. */
export type Messages<Key extends string> = Readonly<Record<Key, string>>;

/**
 * The texts of one domain by language tag. The domains are the interface, checks, trends, importing and the command. Chinese is always
 * among the languages. A domain that is loaded on demand brings all its languages with it, so that a page does not wait for texts that it
 * does not show.
 */
export type Domain<Key extends string> = { readonly 'zh-CN': Messages<Key> } & Readonly<Partial<Record<string, Messages<Key>>>>;

/** A function that gives one text of a domain in a language, with its `{placeholders}` filled in. */
export type Say<Key extends string> = (language: Language, key: Key, values?: TextValues) => string;

/**
 * Checks that an argument is a language, where a program has no types.
 *
 * @throws TypeError
 */
export function needLanguage(language: Language): Language {
  const { words } = (language as Partial<Language> | null | undefined) ?? {};
  if (!words) throw new TypeError('需要一种语言，如 SIMPLIFIED_CHINESE。 / A language is needed, such as SIMPLIFIED_CHINESE.');
  return language;
}

/** The texts of a domain in the language of a tag, or in the next wider one: those of `en` are for `en-GB` too. */
function textsFor<Key extends string>(domain: Domain<Key>, tag: string): Messages<Key> | undefined {
  const name = lookupTags(tag).find((wider) => domain[wider] !== undefined);
  return name === undefined ? undefined : domain[name];
}

function templateOf<Key extends string>(domain: Domain<Key>, language: Language, key: Key): string {
  const { tag, words, fromChinese } = needLanguage(language);
  // A language of another version of this library may lack a text that is new in this one.
  const known: Readonly<Partial<Record<string, string>>> = words;
  const own = known[key] ?? (domain[tag] ?? textsFor(domain, tag))?.[key];
  if (own !== undefined) return own;
  const chinese = domain['zh-CN'][key];
  return fromChinese ? fromChinese(chinese) : chinese;
}

/** A text with its `{placeholders}` filled in. */
export const filledIn = (text: string, values: TextValues): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));

/**
 * The function that gives the texts of a domain: the language's own text, else the domain's text in that language, else the Chinese one. By
 * convention such functions are called `say` and the name of the domain: `sayCheck`, `sayTrend`.
 */
export const translator =
  <Key extends string>(domain: Domain<Key>): Say<Key> =>
  (language, key, values = {}) =>
    filledIn(templateOf(domain, language, key), values);

/** One text of the interface of the elements. */
export const say: Say<Text> = /* @__PURE__ */ translator({ 'zh-CN': interfaceZhCN });
