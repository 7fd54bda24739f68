import type { Term } from '../formats/glossary/term.js';
import { TERMS, TERMS_DOCUMENT } from '../formats/glossary/terms.js';
import type { Language } from '../i18n/language.js';
import { glossaryZhCN } from '../i18n/messages/zh-cn/glossary.js';
import type { GlossaryText } from '../i18n/messages/zh-cn/glossary.js';
import { needLanguage, translator } from '../i18n/translate.js';
import { chineseNumeral } from '../values/chinese-number.js';
import { memoize } from '../values/memoize.js';
import { needText } from '../values/wrong-call.js';

/** One text of the glossary: what a term means, or its source. A page loads it with what needs it. */
const sayGlossary = /* @__PURE__ */ translator({ 'zh-CN': glossaryZhCN });

/** Where a term stands in a text. */
export interface TermPlace {
  readonly start: number;
  readonly end: number;
  /** The term in its official wording, as `explanation` takes it, whatever the text says. */
  readonly term: string;
}

/** What a term means. */
export interface TermExplanation {
  /** The term in the language. */
  readonly name: string;
  /** A sentence or two. */
  readonly text: string;
  /** Where it is laid down: the Regulation with the article, or the document that lays down the report's format. */
  readonly source: string;
}

interface Wordings {
  readonly terms: ReadonlyMap<string, Term>;
  readonly pattern: RegExp;
}

/** All wordings of the terms, in simplified characters and as a language writes them. */
const wordingsIn = /* @__PURE__ */ memoize(({ fromChinese }: Language): Wordings => {
  const terms = new Map<string, Term>();
  for (const term of TERMS)
    for (const wording of [term.term, ...(term.also ?? [])]) {
      terms.set(wording, term);
      if (fromChinese) terms.set(fromChinese(wording), term);
    }
  // The longest first: 结转下年度继续办理 is one term, not 结转.
  const longestFirst = [...terms.keys()].sort((one, other) => other.length - one.length);
  return { terms, pattern: new RegExp(longestFirst.join('|'), 'g') };
});

/**
 * The first place of each term in a text, in the order of the text. No place overlaps another.
 *
 * @param language the language of the page; terms in traditional characters are found where the language has them
 */
export function glossaryTerms(text: string, language: Language): readonly TermPlace[] {
  needText('glossaryTerms', text);
  const { terms, pattern } = wordingsIn(needLanguage(language));
  const places = new Map<Term, TermPlace>();
  for (const { 0: found, index } of text.matchAll(pattern)) {
    const term = terms.get(found);
    const isOther = term?.notBefore?.some((next) => text.startsWith(next, index + found.length)) ?? false;
    if (term && !isOther && !places.has(term)) places.set(term, { start: index, end: index + found.length, term: term.term });
  }
  return [...places.values()];
}

function sourceOf({ articles }: Term, language: Language): string {
  if (!articles) return sayGlossary(language, 'source:document', { document: TERMS_DOCUMENT });
  const numbers = articles.map((article) => (language.tag.startsWith('zh') ? chineseNumeral(article) : String(article)));
  const article = numbers.pop() ?? '';
  if (numbers.length === 0) return sayGlossary(language, 'source:article', { article });
  return sayGlossary(language, 'source:articles', { articles: numbers.join(sayGlossary(language, 'source:joiner')), article });
}

/**
 * What a term means, and where it is laid down; `undefined` where it is not in the glossary.
 *
 * @param term a term as `glossaryTerms` gives it, or another wording of it
 */
export function explanation(term: string, language: Language): TermExplanation | undefined {
  const found = wordingsIn(needLanguage(language)).terms.get(term);
  if (!found) return undefined;
  const { key, term: name } = found;
  return { name: language.label(name), text: sayGlossary(language, `term:${key}` as GlossaryText), source: sourceOf(found, language) };
}
