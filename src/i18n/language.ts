import { memoize } from '../values/memoize.js';
import { interfaceZhCN } from './messages/zh-cn/interface.js';
import type { Text } from './messages/zh-cn/interface.js';

export type { Text };

/** A language to show reports in. */
export interface Language {
  /** Its BCP 47 tag: a language, and the script where one language has several: `en`, `zh-Hant`, `mn-Mong`. */
  readonly tag: string;
  /** The texts of the interface, by key; `{names}` in braces are placeholders. */
  readonly words: Readonly<Record<Text, string>>;
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

/**
 * Adds a language to those that the elements of a page can show. Elements that are already shown keep their language until they next
 * update.
 */
export function registerLanguage(language: Language): void {
  registry().set(language.tag, language);
}

/**
 * The tags under which the language of a BCP 47 tag may be registered: with its script, and without. Asking `Intl` for each element of a
 * page would cost more than the cells of its table.
 */
const keysOf = /* @__PURE__ */ memoize((tag: string): readonly string[] => {
  try {
    const { language, script = '' } = new Intl.Locale(tag).maximize();
    return [`${language}-${script}`, language];
  } catch {
    return [];
  }
});

/** The registered language for a BCP 47 tag; that of the official format where there is none. */
export function languageFor(tag: string): Language {
  const languages = registry();
  // Most pages register no other. The first call of `Intl` takes longer than drawing a table.
  if (languages.size === 0) return SIMPLIFIED_CHINESE;
  const key = keysOf(tag).find((name) => languages.has(name)) ?? '';
  return languages.get(key) ?? SIMPLIFIED_CHINESE;
}
