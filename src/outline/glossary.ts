import type { Term } from '../formats/glossary/term.js';
import { TERMS } from '../formats/glossary/terms.js';
import type { Language } from '../i18n/language.js';
import { needLanguage } from '../i18n/translate.js';
import { memoize } from '../values/memoize.js';
import { needText } from '../values/wrong-call.js';

/** Where a term stands in a text. */
export interface TermPlace {
  readonly start: number;
  readonly end: number;
  /** The term in its official wording, as `explanation` takes it, whatever the text says. */
  readonly term: string;
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

/** The term of the glossary that has a wording; `undefined` where none has. */
export const termNamed = (wording: string, language: Language): Term | undefined => wordingsIn(needLanguage(language)).terms.get(wording);
