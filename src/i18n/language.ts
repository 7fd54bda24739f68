import { interfaceZhCN } from './messages/zh-cn/interface.js';
import type { Text } from './messages/zh-cn/interface.js';
import { canonicalTag, lookupTags } from './tags.js';
import type { Words } from './words.js';

export type { Text };

/** A language to show reports in. */
export interface Language {
  /** Its BCP 47 tag: a language, with its script or region where that matters: `en`, `zh-Hant`, `mn-Mong`. */
  readonly tag: string;
  /**
   * Its texts, by key; `{names}` in braces are placeholders. Where it has none, the text is that of this library in the same language, if
   * there is one, and else the Chinese one. `WordsOf` has the keys of one domain.
   */
  readonly words: Words;
  /** The translation of an official label. */
  readonly label: (official: string) => string;
  /** Makes a text that the language has no words for from the Chinese one. By default the Chinese text is used as it is. */
  readonly fromChinese?: (text: string) => string;
}

/** The language of the official format. It is always there. */
export const SIMPLIFIED_CHINESE: Language = { tag: 'zh-CN', words: interfaceZhCN, label: (official) => official };

const REGISTRY = Symbol.for('disclosure-elements languages');

// The only thing kept on the global object: two drop-in files, one with the elements and one with languages, must share it.
const global = globalThis as Record<symbol, Map<string, Language> | undefined>;
const registry = (): Map<string, Language> => (global[REGISTRY] ??= new Map<string, Language>());

const PROPERTIES: readonly string[] = ['tag', 'words', 'label', 'fromChinese'] satisfies (keyof Language)[];

/** The canonical tag of a language. Throws if the tag is none, or has an extension, which nothing would look for. */
function tagToRegister(tag: string): string {
  const canonical = canonicalTag(tag);
  if (canonical === undefined) throw new RangeError(`"${tag}" is not a BCP 47 language tag. One has hyphens: zh-Hant, en-GB.`);
  if (Intl.getCanonicalLocales(tag)[0] !== canonical)
    throw new RangeError(`The tag "${tag}" has an extension, by which no language is looked up. Its language is "${canonical}".`);
  return canonical;
}

/** Throws if a language has something that would be ignored, or lacks something that would be missed only when it is shown. */
function checkLanguage({ tag, words, label, fromChinese, ...rest }: Language): void {
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined) throw new TypeError(`The language ${tag} has "${unknown}", which is none of ${PROPERTIES.join(', ')}.`);
  if (typeof label !== 'function') throw new TypeError(`The language ${tag} has no function "label".`);
  if (fromChinese !== undefined && typeof fromChinese !== 'function') throw new TypeError(`"fromChinese" of ${tag} is not a function.`);
  for (const [key, text] of Object.entries(words))
    if (typeof text !== 'string') throw new TypeError(`The text "${key}" of the language ${tag} is not a string.`);
}

/**
 * Adds a language to those that the elements of a page can show, in place of one with the same tag. Elements that are already shown keep
 * their language until they next update.
 *
 * @throws RangeError if its tag is not a BCP 47 tag of a language, script and region
 * @throws TypeError if it has something that would be ignored, or lacks something that is needed
 */
export function registerLanguage(language: Language): void {
  const tag = tagToRegister(language.tag);
  checkLanguage(language);
  registry().set(tag, language);
}

/**
 * The registered language for a BCP 47 tag, or for the next wider one (`zh-Hant-HK`, `zh-Hant`, `zh`); that of the official format where
 * there is none.
 */
export function languageFor(tag: string): Language {
  const languages = registry();
  // Most pages register no other. The first call of `Intl` takes longer than drawing a table.
  if (languages.size === 0) return SIMPLIFIED_CHINESE;
  const key = lookupTags(tag).find((name) => languages.has(name)) ?? '';
  return languages.get(key) ?? SIMPLIFIED_CHINESE;
}
