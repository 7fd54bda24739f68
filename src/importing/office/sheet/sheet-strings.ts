import type { Piece, Standing } from '../../seen-text.js';
import { standingInSheet } from './sheet-styles.js';
import type { CellStyle, Font, SheetStyles } from './sheet-styles.js';
import { elementsIn, textIn } from '../xml.js';
import type { XmlElement } from '../xml.js';

// The strings of a workbook, of one piece or of several with fonts of their own. ECMA-376 part 1, clause 18.4.

/** A piece of a string. Without a font of its own it has that of the cell. */
export interface StringPiece {
  readonly text: string;
  readonly font?: Font;
}

/** Digits in a size below this share of the largest in their cell are a mark beside its number. */
const MIN_SIZE_SHARE = 0.75;

/** A text longer than this is no number, and what is small in it is no mark. */
const MAX_MARKED = 40;

const DIGIT = /\p{N}/u;

/** Characters that XML cannot hold, and any others, may be written by their number (18.18.98, ST_Xstring). */
const ESCAPED = /_x([\da-f]{4})_/gi;

const unescaped = (text: string): string =>
  text.replace(ESCAPED, (_, code: string) => String.fromCharCode(parseInt(code, 16))).replace(/\r\n?/g, '\n');

/** The pieces of a string item, without its phonetic reading. */
export function stringPieces(element: XmlElement, styles: SheetStyles): StringPiece[] {
  return elementsIn(element).flatMap((piece): StringPiece[] => {
    if (piece.name === 't') return [{ text: unescaped(textIn(piece)) }];
    if (piece.name !== 'r') return [];
    const [properties] = elementsIn(piece, 'rPr');
    const text = unescaped(elementsIn(piece, 't').map(textIn).join(''));
    return [{ text, ...(properties && { font: styles.fontOf(properties) }) }];
  });
}

/** The pieces of a string as they are seen in a cell of a style. */
export function piecesSeen(pieces: readonly StringPiece[], style: CellStyle): Piece[] {
  const fonts = pieces.map(({ font }) => font ?? style.font);
  const largest = fonts.reduce((most, { size = 0 }) => Math.max(most, size), 0);
  const isShort = pieces.reduce((sum, { text }) => sum + text.length, 0) <= MAX_MARKED;
  return pieces.map(({ text }, index): Piece => {
    const font = fonts[index] ?? style.font;
    const standing: Standing = standingInSheet(font, style.background);
    const isSmall = (font.size ?? largest) < MIN_SIZE_SHARE * largest;
    return { text, standing: standing === 'plain' && isSmall && isShort && DIGIT.test(text) ? 'raised' : standing };
  });
}
