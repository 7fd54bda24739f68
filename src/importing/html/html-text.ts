const HAN = '[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]';
const BREAK_IN_CHINESE = /* @__PURE__ */ new RegExp(`(${HAN}) ?[\\r\\n][ \\t\\r\\n\\f]*(?=${HAN})`, 'g');

/** Text as it shows: white space is one space, and none where a line of the source is broken between Chinese characters. */
export const shownText = (text: string): string =>
  /[\t\n\r\f]| {2}/.test(text) ? text.replace(BREAK_IN_CHINESE, '$1').replace(/[ \t\n\r\f]+/g, ' ') : text;
