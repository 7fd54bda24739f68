import { memoize } from '../values/memoize.js';
import { interfaceZhCN } from './messages/interface.zh-cn.js';
import type { Text } from './messages/interface.zh-cn.js';

export type { Text };

/** A language to show reports in. */
export interface Language {
  /** Its BCP 47 tag: a language, and the script where one language has several: `en`, `zh-Hant`, `mn-Mong`. */
  readonly tag: string;
  /** What the interface says of its own accord; `{names}` in braces are filled in. */
  readonly words: Readonly<Record<Text, string>>;
  /** The translation of an official label. */
  readonly label: (official: string) => string;
  /** What is said instead of a text that the language has no words for, made from the Chinese one. Where it is left out, the Chinese text itself is. */
  readonly fromChinese?: (text: string) => string;
}

/** The language of the official format. It is always there. */
export const SIMPLIFIED_CHINESE: Language = { tag: 'zh-CN', words: interfaceZhCN, label: (official) => official };

const REGISTRY = Symbol.for('disclosure-elements languages');

// The one thing kept on the global object: two drop-in files, one with the elements and one with languages, must find each other.
const global = globalThis as Record<symbol, Map<string, Language> | undefined>;
const registry = (): Map<string, Language> => (global[REGISTRY] ??= new Map<string, Language>());

/** Adds a language to those that a page's elements can show. Elements that were shown before keep their language until they next change. */
export function registerLanguage(language: Language): void {
  registry().set(language.tag, language);
}

/** The tags that a language may be registered under for a BCP 47 tag: with its script, and without. Asking `Intl` for each element of a page would cost more than its table's cells. */
const keysOf = /* @__PURE__ */ memoize((tag: string): readonly string[] => {
  try {
    const { language, script = '' } = new Intl.Locale(tag).maximize();
    return [`${language}-${script}`, language];
  } catch {
    return [];
  }
});

/** The language for a BCP 47 tag; that of the official format where the tag's own is not registered. */
export function languageFor(tag: string): Language {
  const languages = registry();
  // Most pages load no other. To ask `Intl` for the first time takes longer than a table does.
  if (languages.size === 0) return SIMPLIFIED_CHINESE;
  const key = keysOf(tag).find((name) => languages.has(name)) ?? '';
  return languages.get(key) ?? SIMPLIFIED_CHINESE;
}
