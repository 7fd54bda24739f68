import type { Piece, Standing } from '../../seen-text.js';
import { standingInSheet } from './sheet-styles.js';
import type { CellStyle, Font, SheetStyles } from './sheet-styles.js';
import { elementsIn, textIn } from '../xml.js';
import type { XmlElement } from '../xml.js';

// Reads the strings of a workbook, which consist of one piece or of several with separate fonts. ECMA-376 part 1, clause 18.4.

/** A piece of a string. Without a font, it has the font of its cell. */
export interface StringPiece {
  readonly text: string;
  readonly font?: Font;
}

/** Digits smaller than this share of the largest font size in their cell are a mark beside its number. */
const MIN_SIZE_SHARE = 0.75;

/** In characters. A longer text is not a number, so small digits in it are not a mark. */
const MAX_MARKED = 40;

const DIGIT = /\p{N}/u;

/** Escaped characters: those that XML cannot contain, and optionally any others (18.18.98, ST_Xstring). */
const ESCAPED = /_x([\da-f]{4})_/gi;

const unescaped = (text: string): string =>
  text.replace(ESCAPED, (_, code: string) => String.fromCharCode(parseInt(code, 16))).replace(/\r\n?/g, '\n');

/** The pieces of a string item, without its phonetic guide. */
export function stringPieces(element: XmlElement, styles: SheetStyles): StringPiece[] {
  return elementsIn(element).flatMap((piece): StringPiece[] => {
    if (piece.name === 't') return [{ text: unescaped(textIn(piece)) }];
    if (piece.name !== 'r') return [];
    const [properties] = elementsIn(piece, 'rPr');
    const text = unescaped(elementsIn(piece, 't').map(textIn).join(''));
    return [{ text, ...(properties && { font: styles.fontOf(properties) }) }];
  });
}

/** How the pieces of a string are seen in a cell of this style. */
export function seenPieces(pieces: readonly StringPiece[], style: CellStyle): Piece[] {
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
