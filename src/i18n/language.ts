import { zhCN } from './zh-cn.js';
import type { Text } from './zh-cn.js';

export type { Text };

/** A language to show reports in. */
export interface Language {
  /** Its BCP 47 tag: a language, and the script where one language has several: `en`, `zh-Hant`, `mn-Mong`. */
  readonly tag: string;
  /** What the interface says of its own accord; `{names}` in braces are filled in. */
  readonly words: Readonly<Record<Text, string>>;
  /** The translation of an official label. */
  readonly label: (official: string) => string;
}

/** The language of the official format. It is always there. */
export const SIMPLIFIED_CHINESE: Language = { tag: 'zh-CN', words: zhCN, label: (official) => official };

const REGISTRY = Symbol.for('disclosure-elements languages');

// The one thing kept on the global object: two drop-in files, one with the elements and one with languages, must find each other.
const global = globalThis as Record<symbol, Map<string, Language> | undefined>;
const registry = (): Map<string, Language> => (global[REGISTRY] ??= new Map<string, Language>());

/** Adds a language to those that a page's elements can show. Elements that were shown before keep their language until they next change. */
export function registerLanguage(language: Language): void {
  registry().set(language.tag, language);
}

/** The languages that tags were found to name: asking `Intl` for each element of a page would cost more than its table's cells. */
const FOUND = new Map<string, Language>();

/** The language for a BCP 47 tag; that of the official format where the tag's own is not registered. */
export function languageFor(tag: string): Language {
  // With one more language, the same tag may name another.
  const key = `${registry().size} ${tag}`;
  let language = FOUND.get(key);
  if (!language) {
    language = find(tag);
    FOUND.set(key, language);
  }
  return language;
}

function find(tag: string): Language {
  try {
    const { language, script = '' } = new Intl.Locale(tag).maximize();
    const languages = registry();
    return languages.get(`${language}-${script}`) ?? languages.get(language) ?? SIMPLIFIED_CHINESE;
  } catch {
    return SIMPLIFIED_CHINESE;
  }
}

/** One text of the interface with its `{placeholders}` filled in. */
export function say({ words }: Language, key: Text, values: Readonly<Record<string, string | number>> = {}): string {
  return words[key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
