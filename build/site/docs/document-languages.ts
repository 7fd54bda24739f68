import { Marked } from 'marked';
import type { Token, Tokens } from 'marked';

// The documents of the repository hold both languages; the site has a page for each.

/** The tokens of a document in one language, its heading first. */
export interface LanguageTokens {
  readonly language: 'zh-CN' | 'en';
  readonly tokens: readonly Token[];
}

export const isHeading = (token: Token): token is Tokens.Heading => token.type === 'heading';

/** The heading at which the English text begins: the one that a link named “English” leads to, or that is called so. */
function englishStart(tokens: readonly Token[], ids: ReadonlyMap<Token, string>): number {
  const [, anchor] = /^\[English\]\(#([^)]*)\)/m.exec(tokens.map(({ raw }) => raw).join('')) ?? [];
  return tokens.findIndex((token) => isHeading(token) && (ids.get(token) === anchor || (token.depth === 2 && token.text === 'English')));
}

/** The heading of a version in English: `0.1.0 (2026-12-31)`. */
const englishVersion = ({ raw }: Tokens.Heading): string => raw.replace('未发布', 'Unreleased').replace('（', ' (').replace('）', ')');

/** A document whose sections each end in one that is called “English”: the changelog. Its English text has the same sections. */
function sectionLanguages(tokens: readonly Token[]): readonly LanguageTokens[] {
  const chinese: Token[] = [];
  const english: string[] = [];
  let isEnglish = false;
  for (const token of tokens) {
    if (isHeading(token) && token.depth <= 2) {
      isEnglish = false;
      chinese.push(token);
      english.push(englishVersion(token));
    } else if (isHeading(token) && token.text === 'English') {
      isEnglish = true;
    } else if (isEnglish) {
      english.push(token.raw);
    } else {
      chinese.push(token);
    }
  }
  return [
    { language: 'zh-CN', tokens: chinese },
    { language: 'en', tokens: new Marked().lexer(english.join('')) },
  ];
}

/** The paragraph that leads to the English text below it, where the site has another page. */
const isLeadToEnglish = ({ type, raw }: Token): boolean => type === 'paragraph' && /^\[English\]\(#[^)]*\)[\s在后。]*$/.test(raw);

/**
 * A document cut into its languages.
 *
 * @param language that of the first text
 */
export function tokensByLanguage(
  tokens: readonly Token[],
  ids: ReadonlyMap<Token, string>,
  language: 'zh-CN' | 'en',
): readonly LanguageTokens[] {
  const first = tokens.slice(tokens.findIndex(isHeading)).filter((token) => !isLeadToEnglish(token));
  const start = englishStart(tokens, ids);
  if (start >= 0) {
    const english = tokens.slice(start);
    return [
      { language, tokens: first.slice(0, first.length - english.length) },
      { language: 'en', tokens: english },
    ];
  }
  if (first.some((token) => isHeading(token) && token.depth === 3 && token.text === 'English')) return sectionLanguages(first);
  return [{ language, tokens: first }];
}
