/**
 * A number in Chinese or Arabic digits before a label, with its punctuation: 一、 （一） (1) 1. 1、; or a number directly before Chinese
 * characters.
 */
const NUMBER = '(?:[(（〔[]?(?:[一二三四五六七八九十]{1,3}|\\d{1,2})(?:[)）〕\\]]|\\s*[、.．,，:：])+|\\d{1,2}(?=[\\u4e00-\\u9fff]))';

/** The number before a Chinese label, official or as somebody published it. */
export const NUMBERING = /* @__PURE__ */ new RegExp(`^${NUMBER}`);

/** The number before a label in any language, with the space after it: English labels have Roman numerals, too. */
export const ANY_NUMBERING = /* @__PURE__ */ new RegExp(`^(?:${NUMBER}|[IVX]+\\.)\\s*`);
