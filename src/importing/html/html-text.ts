const HAN = '[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]';
const BREAK_IN_CHINESE = /* @__PURE__ */ new RegExp(`(${HAN}) ?[\\r\\n][ \\t\\r\\n\\f]*(?=${HAN})`, 'g');

/** Longer texts are gone over piece by piece: to replace in one takes ten times its size. */
const LONGEST_PIECE = 100_000;

const isSpace = (character: string | undefined): boolean => character !== undefined && /[ \t\r\n\f]/.test(character);

const shownPiece = (text: string): string =>
  /[\t\n\r\f]| {2}/.test(text) ? text.replace(BREAK_IN_CHINESE, '$1').replace(/[ \t\n\r\f]+/g, ' ') : text;

/** Text as it shows: white space is one space, and none where a line of the source is broken between Chinese characters. */
export function shownText(text: string): string {
  if (text.length <= LONGEST_PIECE) return shownPiece(text);
  const pieces: string[] = [];
  for (let from = 0; from < text.length;) {
    let end = Math.min(from + LONGEST_PIECE, text.length);
    // A piece ends where no white space is.
    while (end < text.length && (isSpace(text[end]) || isSpace(text[end - 1]))) end += 1;
    pieces.push(shownPiece(text.slice(from, end)));
    from = end;
  }
  return pieces.join('');
}
