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
    let end = from + LONGEST_PIECE;
    // A piece ends with its white space, so that the next starts with none.
    while (isSpace(text[end])) end += 1;
    // Whether white space is shown depends on the character behind it, which is part of the next piece.
    const shown = shownPiece(text.slice(from, end + 1));
    pieces.push(end < text.length ? shown.slice(0, -1) : shown);
    from = end;
  }
  return pieces.join('');
}
