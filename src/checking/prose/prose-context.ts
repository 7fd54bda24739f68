import {
  PROSE_BARE,
  PROSE_OF_ALL,
  PROSE_OTHERWISE,
  PROSE_PART,
  PROSE_SCOPES,
  PROSE_TIMES,
  PROSE_TOPICS,
} from '../../formats/common/prose-phrases.js';
import type { PhraseMatch } from './prose-grammar.js';
import { charactersOf } from '../../values/lists.js';

// The context of a phrase decides whether its number is that of the report as a whole. In doubt it is not.

const BARE = /* @__PURE__ */ new RegExp(PROSE_BARE);
const OTHERWISE = /* @__PURE__ */ new RegExp(PROSE_OTHERWISE);
const PART = /* @__PURE__ */ new RegExp(PROSE_PART);
const SCOPES = /* @__PURE__ */ new RegExp(PROSE_SCOPES);
const OF_ALL = /* @__PURE__ */ new RegExp(PROSE_OF_ALL);
const TOPICS = /* @__PURE__ */ new RegExp(PROSE_TOPICS, 'g');
const TIMES = /* @__PURE__ */ new RegExp(PROSE_TIMES, 'g');

const codesOf = (characters: string): ReadonlySet<number> => new Set(charactersOf(characters).map((character) => character.charCodeAt(0)));

const CLAUSE_ENDS = /* @__PURE__ */ codesOf('，,。；;、！!？?\n（(');
/** Text further back is ignored: a reader has forgotten it too, and looking at it takes time. */
const LOOKED_BACK = 400;

const SCOPE_ENDS = /* @__PURE__ */ codesOf('。！!？?；;\n');

const SENTENCE_ENDS = /* @__PURE__ */ codesOf('。！!？?\n');

/** A heading in the prose: （二）依申请公开情况。 */
const HEADING = /^\s{0,20}[（(]?[一二三四五六七八九十\d]{1,4}[）)、.．][^，,；;]{1,24}$/;

/** How far behind a number the part of it may be named that is on disclosure. */
const LOOKED_BEHIND = 60;

/** How far the words extend that start before a place: beyond it, nothing needs to be searched. */
const LOOKED_AHEAD = 40;

/** Which of its two groups the last match of an expression between two places of a text is of; `undefined` where there is no match. */
function lastGroup(expression: RegExp, text: string, start: number, end: number): number | undefined {
  const near = text.slice(start, end + LOOKED_AHEAD);
  let last: number | undefined;
  expression.lastIndex = 0;
  for (let match = expression.exec(near); match && match.index < end - start; match = expression.exec(near)) {
    if (match[1] !== undefined) last = 1;
    else if (match.length === 2 || match[2] !== undefined) last = 2;
  }
  return last;
}

/** Whether a text is a heading that says that what follows is on applications for disclosure. */
export const isTopicHeading = (text: string): boolean => HEADING.test(text) && lastGroup(TOPICS, text, 0, text.length) === 1;

function startAfter(text: string, end: number, separators: ReadonlySet<number>): number {
  const first = Math.max(0, end - LOOKED_BACK);
  for (let index = end - 1; index >= first; index -= 1) if (separators.has(text.charCodeAt(index))) return index + 1;
  return first;
}

/** The start of the clause that a place is in. */
export const clauseStart = (text: string, end: number): number => startAfter(text, end, CLAUSE_ENDS);

/** The start of the sentence that a place is in. */
export const sentenceStart = (text: string, end: number): number => startAfter(text, end, SENTENCE_ENDS);

/** The clause of a paragraph that ends with a phrase, as published, and where it starts. */
export function quotedClause(text: string, { start, end }: Pick<PhraseMatch, 'start' | 'end'>): { quote: string; start: number } {
  const clause = clauseStart(text, start);
  const first = clause + text.slice(clause).search(/\S/);
  return { quote: text.slice(first, end).trimEnd(), start: first };
}

/** A text of the same length in which digits are plain and the years around the report's are named by their distance from it. */
export function plainText(text: string, year: number): string {
  return text
    .replace(/[０-９．]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/20\d\d年/g, (written) => `   ${['上', '本', '下'][Number(written.slice(0, 4)) - year + 1] ?? '他'}年`);
}

/**
 * Whether a phrase refers to the whole report, judged by the text before it.
 *
 * @param after where the phrase before it ends: what stands there belongs to that
 * @param isUnderHeading whether the paragraph stands under a heading on applications for disclosure
 */
export function isOfTheReport(text: string, { phrase, start, end, unless }: PhraseMatch, after: number, isUnderHeading: boolean): boolean {
  const clause = text.slice(Math.max(after, clauseStart(text, start)), start);
  const sentence = sentenceStart(text, start);
  if (OTHERWISE.test(clause) || (phrase.isOftenPart && PART.test(text.slice(sentence, start)))) return false;
  // What a clause says of whose it is goes on to the end of the sentence: 其中，市本级新收5件，办结4件.
  const isOfWhich = phrase.follows !== undefined && phrase.isOftenPart !== true;
  if (!isOfWhich && SCOPES.test(text.slice(startAfter(text, start, SCOPE_ENDS), start))) return false;
  if (unless?.test(text.slice(clauseStart(text, start), start))) return false;
  if (phrase.mayBeOfAll && OF_ALL.test(text.slice(end, end + LOOKED_BEHIND))) return false;
  if (phrase.isBare && !BARE.test(clause)) return false;
  if (phrase.about === 'topic' && (lastGroup(TOPICS, text, Math.max(0, end - LOOKED_BACK), end) ?? (isUnderHeading ? 1 : 2)) !== 1)
    return false;
  return lastGroup(TIMES, text, sentence, start) !== 2;
}
