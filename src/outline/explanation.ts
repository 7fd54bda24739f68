import type { Term } from '../formats/glossary/term.js';
import { TERMS_DOCUMENT } from '../formats/glossary/terms.js';
import type { Language } from '../i18n/language.js';
import { glossaryZhCN } from '../i18n/messages/zh-cn/glossary.js';
import type { GlossaryText } from '../i18n/messages/zh-cn/glossary.js';
import { translator } from '../i18n/translate.js';
import { chineseNumeral } from '../values/chinese-number.js';
import { termNamed } from './glossary.js';

/** One text of the glossary: what a term means, or its source. A page loads it with what needs it. */
const sayGlossary = /* @__PURE__ */ translator({ 'zh-CN': glossaryZhCN });

/** What a term means. */
export interface TermExplanation {
  /** The term in the language. */
  readonly name: string;
  /** A sentence or two. */
  readonly text: string;
  /** Where it is laid down: the Regulation with the article, or the document that lays down the report's format. */
  readonly source: string;
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
  const found = termNamed(term, language);
  if (!found) return undefined;
  const { key, term: name } = found;
  return { name: language.label(name), text: sayGlossary(language, `term:${key}` as GlossaryText), source: sourceOf(found, language) };
}
