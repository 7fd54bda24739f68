const HAN = '[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]';
const BREAK_IN_CHINESE = /* @__PURE__ */ new RegExp(`(${HAN}) ?[\\r\\n][ \\t\\r\\n\\f]*(?=${HAN})`, 'g');

/** Longer texts are processed piece by piece: replacing in one takes ten times its size. */
const MAX_PIECE_LENGTH = 100_000;

const isSpace = (character: string | undefined): boolean => character !== undefined && /[ \t\r\n\f]/.test(character);

const shownPiece = (text: string): string =>
  /[\t\n\r\f]| {2}/.test(text) ? text.replace(BREAK_IN_CHINESE, '$1').replace(/[ \t\n\r\f]+/g, ' ') : text;

/** Text as it is shown: white space is collapsed to one space, and to none where the source has a line break between Chinese characters. */
export function collapsedText(text: string): string {
  if (text.length <= MAX_PIECE_LENGTH) return shownPiece(text);
  const pieces: string[] = [];
  for (let from = 0; from < text.length;) {
    let end = from + MAX_PIECE_LENGTH;
    // A piece includes its trailing white space, so that the next one starts without any.
    while (isSpace(text[end])) end += 1;
    // Whether white space is shown depends on the character after it, which is in the next piece.
    const shown = shownPiece(text.slice(from, end + 1));
    pieces.push(end < text.length ? shown.slice(0, -1) : shown);
    from = end;
  }
  return pieces.join('');
}
