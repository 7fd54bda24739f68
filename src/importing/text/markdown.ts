import { seenTextOfHtml } from '../html/html-fragment.js';
import type { SeenText } from '../published-document.js';
import { seenText } from '../seen-text.js';

// Reports are also published as Markdown, whose marks are not shown, with pieces of HTML in it. The marks are converted to HTML here, so
// that only the HTML reader decides what is visible. Why not a Markdown library: all of them parse whole documents, and none recognises a
// table that lacks its line of dashes.

/** Text without any of these is unchanged. */
const MARKUP = /[~*_`<&\\^[]/;

/** A closed tag or comment, with a backslash before it if it is escaped. Every other `<` is shown. */
const TAG = /\\?<(?:\/?[a-z][^<>]*|!--[^<>]*--)>/gi;

const ESCAPED = /\\([!-/:-@[-`{-~])/g;

/** A character as a numeric reference, so that it is not taken for a mark. */
const numbered = (text: string): string => text.replace(/[!-/:-@[-`{-~]/g, (character) => `&#${character.charCodeAt(0)};`);

/** Text between tags with characters escaped that are not Markdown: those after a backslash, and a `<` that opens no tag. */
const withoutEscapes = (text: string): string =>
  text.replace(ESCAPED, (_, character: string) => numbered(character)).replaceAll('<', '&lt;');

/** The text as HTML in which only the marks of Markdown are still to be converted. There are none within tags and code. */
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

/**
 * The marks of Markdown that change what is seen, as HTML: CommonMark 0.31, with what GitHub and Pandoc add. No mark opens before a space
 * or closes after one.
 */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/!\[([^[\]]*)\]\([^()]*\)/g, '<img alt="$1">'],
  [/\[\^[^[\]\s]+\]/g, '<sup>$&</sup>'],
  // A link to a footnote is a number next to a text; every other link is replaced by its text.
  [/(\S)\[(\d+)\]\((?:https?:|mailto:|[#./])[^()\s]*\)/g, '$1<sup>$2</sup>'],
  [/\[(\d+)\]\((?:https?:|mailto:|[#./])[^()\s]*\)(?=\S)/g, '<sup>$1</sup>'],
  [/\[([^[\]]*)\]\((?:https?:|mailto:|[#./])[^()\s]*\)/g, '$1'],
  [/~~(?![\s~])([^~]*[^~\s])~~/g, '<del>$1</del>'],
  [/\*{2,3}(?![\s*])([^*]*[^*\s])\*{2,3}/g, '<b>$1</b>'],
  [/(^|[^\p{L}\p{N}_])_{2,3}(?![\s_])([^_]*[^_\s])_{2,3}(?![\p{L}\p{N}_])/gu, '$1<b>$2</b>'],
];

/** Marks of a single character. In prose such characters are more often literal: 1~3月, 第*号. */
const SINGLE_MARKS: readonly (readonly [RegExp, string])[] = [
  // Strikethrough on GitHub, subscript in Pandoc.
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

/** The visible text of a cell of a table in a text. */
export const seenCell = (text: string): SeenText => seenOfMarkdown(text, CELL_MARKS);

/** The visible text of a line of prose in a text: a heading without the marks around it. */
export const seenLine = (text: string): SeenText => seenOfMarkdown(text.trim().replace(/^#{1,6}\s+/, ''), MARKS);
