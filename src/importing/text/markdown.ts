import { seenTextOfHtml } from '../html/html-fragment.js';
import type { SeenText } from '../document.js';
import { seenText } from '../seen-text.js';

// Text is published as Markdown too, whose marks are not shown, and with pieces of HTML in it. The marks are written as HTML here, so that the reader of HTML is the
// only one that decides what is seen. No library for Markdown is used: all of them read whole documents, and take a table apart that lacks its line of dashes.

/** Text without any of these is what it is. */
const MARKUP = /[~*_`<&\\^[]/;

/** A tag or a comment that is closed, and a backslash before it, with which it is none. Every other `<` is one that is shown. */
const TAG = /\\?<(?:\/?[a-z][^<>]*|!--[^<>]*--)>/gi;

const ESCAPED = /\\([!-/:-@[-`{-~])/g;

/** A character by its number, so that it is none of the marks. */
const numbered = (text: string): string => text.replace(/[!-/:-@[-`{-~]/g, (character) => `&#${character.charCodeAt(0)};`);

/** What stands between tags, with what is no mark of Markdown made safe: what stands behind a backslash, and a `<` that opens no tag. */
const withoutEscapes = (text: string): string =>
  text.replace(ESCAPED, (_, character: string) => numbered(character)).replaceAll('<', '&lt;');

/** The text as HTML with only the marks of Markdown left to be written as HTML. What stands in tags and in code is none. */
function withMarksOnly(text: string): string {
  let html = '';
  let at = 0;
  for (const { 0: tag, index } of text.matchAll(TAG)) {
    if (tag.startsWith('\\')) continue;
    html += withoutEscapes(text.slice(at, index)) + tag.replace(/[~*_`\\^[\]]/g, numbered);
    at = index + tag.length;
  }
  html += withoutEscapes(text.slice(at));
  return html.replace(/(`{1,3})([^`]+)\1/g, (_, __, code: string) => numbered(code));
}

/** The marks of Markdown that change what is seen, as HTML: CommonMark 0.31, with what GitHub and Pandoc add. No mark starts before or ends behind a space. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/!\[([^[\]]*)\]\([^()]*\)/g, '<img alt="$1">'],
  [/\[\^[^[\]\s]+\]/g, '<sup>$&</sup>'],
  // A number that leads to a note, beside what it is a note to; every other link is the text that it shows.
  [/(\S)\[(\d+)\]\((?:https?:|mailto:|[#./])[^()\s]*\)/g, '$1<sup>$2</sup>'],
  [/\[(\d+)\]\((?:https?:|mailto:|[#./])[^()\s]*\)(?=\S)/g, '<sup>$1</sup>'],
  [/\[([^[\]]*)\]\((?:https?:|mailto:|[#./])[^()\s]*\)/g, '$1'],
  [/~~(?![\s~])([^~]*[^~\s])~~/g, '<del>$1</del>'],
  [/\*{2,3}(?![\s*])([^*]*[^*\s])\*{2,3}/g, '<b>$1</b>'],
  [/(^|[^\p{L}\p{N}_])_{2,3}(?![\s_])([^_]*[^_\s])_{2,3}(?![\p{L}\p{N}_])/gu, '$1<b>$2</b>'],
];

/** Marks of a single character. In prose such characters are more often what they are: 1~3月, 第*号. */
const SINGLE_MARKS: readonly (readonly [RegExp, string])[] = [
  // Struck through on GitHub, lowered by Pandoc.
  [/~(?![\s~])([^~]*[^~\s])~/g, '<sub>$1</sub>'],
  [/\^(?![\s^])([^^]*[^^\s])\^/g, '<sup>$1</sup>'],
  [/\*(?![\s*])([^*]*[^*\s])\*/g, '<i>$1</i>'],
  [/(^|[^\p{L}\p{N}_])_(?![\s_])([^_]*[^_\s])_(?![\p{L}\p{N}_])/gu, '$1<i>$2</i>'],
];

function seenOfMarkdown(text: string, marks: readonly (readonly [RegExp, string])[]): SeenText {
  if (!MARKUP.test(text)) return seenText([{ text, standing: 'plain' }]);
  let html = withMarksOnly(text);
  for (const [mark, element] of marks) html = html.replace(mark, element);
  if (/[<&]/.test(html)) return seenTextOfHtml(html);
  return seenText([{ text: html, standing: 'plain' }]);
}

const CELL_MARKS = [...MARKS, ...SINGLE_MARKS];

/** What is seen of a cell of a table that is written as text. */
export const seenCell = (text: string): SeenText => seenOfMarkdown(text, CELL_MARKS);

/** What is seen of a line of prose that is written as text: a heading without the marks before and behind it. */
export const seenLine = (text: string): SeenText => seenOfMarkdown(text.trim().replace(/^#{1,6}\s+/, ''), MARKS);
