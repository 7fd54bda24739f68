// Characters that change how a text is shown: marks that strike the character before them, and controls that change the order.

/**
 * Combining marks over the character before them: strokes, lines and arrows through it, rings over it, the sign of prohibition (Unicode 16,
 * Combining Diacritical Marks and Combining Diacritical Marks for Symbols).
 */
const STROKES = '\\u0334-\\u0338\\u20d2\\u20d3\\u20d8-\\u20da\\u20e0\\u20e5\\u20e6\\u20ea\\u20eb';

const STROKE = /* @__PURE__ */ new RegExp(`[${STROKES}]`);

/** A character with all its marks. */
const MARKED = /\P{M}\p{M}+/gu;

/**
 * A text without the characters that combining marks strike through, and those characters without the marks. A space only counts as struck
 * between struck characters: some authors write the mark before what it is to strike, so that it is over the space.
 */
export function withoutStruck(text: string): { readonly text: string; readonly struck: string } {
  if (!STROKE.test(text)) return { text, struck: '' };
  let struck = '';
  let end = -1;
  const left = text.replace(MARKED, (whole, at: number) => {
    const character = String.fromCodePoint(whole.codePointAt(0) ?? 0);
    if (!STROKE.test(whole) || (character.trim() === '' && at !== end)) return whole;
    end = at + whole.length;
    struck += character;
    return '';
  });
  return { text: left, struck };
}

/**
 * Whether a text contains a stroke. After `withoutStruck` it is one without a character before it: what it is meant to strike is unknown.
 */
export const hasStroke = (text: string): boolean => STROKE.test(text);

/** Embeddings, overrides and isolates (UAX #9, 2.1 to 2.4): digits within them may be shown in another order than they are stored in. */
const DIRECTION_CONTROL = /[\u202a-\u202e\u2066-\u2069]/;

/** Right-to-left marks (UAX #9, 2.6): they swap the digits before and after them. */
const RIGHT_TO_LEFT_MARK = /[\u061c\u200f]/;

/** Any character that changes how a text is shown. */
const MARK_OR_CONTROL = /* @__PURE__ */ new RegExp(`[${STROKES}\\u202a-\\u202e\\u2066-\\u2069\\u061c\\u200f]`);

/** Whether nothing in a text changes how it is shown: it is seen as it is stored. */
export const isUnmarked = (text: string): boolean => !MARK_OR_CONTROL.test(text);

const DIGIT = /\p{N}/u;

/** Whether the digits of a text may be shown in another order than they are stored in. */
export function isReordered(text: string): boolean {
  if (DIRECTION_CONTROL.test(text)) return DIGIT.test(text);
  return RIGHT_TO_LEFT_MARK.test(text) && text.split(RIGHT_TO_LEFT_MARK).filter((part) => DIGIT.test(part)).length > 1;
}

/**
 * Whether a text leaves an embedding, an override or an isolate open, or ends one that it did not begin: it may change the order of
 * adjacent text.
 */
export const leavesDirectionOpen = (text: string): boolean =>
  DIRECTION_CONTROL.test(text) && text.split(/[\u202a\u202b\u202d\u202e\u2066-\u2068]/).length !== text.split(/[\u202c\u2069]/).length;
