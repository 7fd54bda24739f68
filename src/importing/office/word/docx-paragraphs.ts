import { contentsOf } from './docx-content.js';
import type { Fields } from './docx-fields.js';
import type { ListNumber, ListNumbers } from './docx-numbering.js';
import { standingOfRun } from './docx-run-look.js';
import type { RunLook } from './docx-run-look.js';
import { combined, RunReader } from './docx-runs.js';
import type { FoundBox, SizedPiece, Surroundings } from './docx-runs.js';
import { paragraphLook } from './docx-styles.js';
import type { WordStyles } from './docx-styles.js';
import { valueOf } from './docx-values.js';
import { childOf } from '../xml.js';
import type { XmlElement } from '../xml.js';
import { drawnName } from '../../notes/drawn-name.js';

/** What all paragraphs of a document share. */
export interface WordParts {
  readonly styles: WordStyles;
  readonly numbers: ListNumbers;
}

/** A paragraph as it is read. */
export interface ReadParagraph {
  readonly pieces: readonly SizedPiece[];
  /** What stands in its text boxes. */
  readonly boxes: readonly FoundBox[];
  /** Whether the mark at its end is hidden or deleted: the next paragraph goes on in its line. */
  readonly joinsNext: boolean;
}

/** The share of a line's characters that has to fit into it: of lines that are lower, the upper half of the characters is cut off. */
const MIN_LINE = 0.5;

/** Twips in half a point. */
const TWIPS = 10;

/** The pieces, those that are cut off by a line or a row of exact height in doubt. */
function cutOff(pieces: readonly SizedPiece[], lineHeight: number | undefined): readonly SizedPiece[] {
  if (!lineHeight) return pieces;
  return pieces.map((piece) =>
    lineHeight < MIN_LINE * TWIPS * piece.size ? { ...piece, standing: combined(piece.standing, 'overlaid') } : piece,
  );
}

/**
 * The number of a list before a paragraph. Beside a number in a cell it is in doubt: nothing tells the one from the other.
 *
 * @param look how the mark at the end of the paragraph looks, which the number takes after
 */
function numberPiece(number: ListNumber, pieces: readonly SizedPiece[], around: Surroundings, look: RunLook): SizedPiece[] {
  const text = pieces.map((piece) => (piece.standing === 'plain' ? piece.text : '')).join('');
  const own = { ...look, ...number.look };
  const standing = combined(around.cover, standingOfRun(own, around.behind, number.text));
  const size = own.size ?? 0;
  if (around.cell && !/\p{L}/u.test(text)) {
    if (number.text === '' && !number.isUnknown) return [];
    return [{ text: number.text || drawnName('number'), standing: combined(standing, 'drawn'), size }];
  }
  return text.trim() === '' || number.text === '' ? [] : [{ text: number.text, standing, size }];
}

/** Reads a paragraph (`w:p`). */
export function readParagraph(element: XmlElement, { styles, numbers }: WordParts, fields: Fields, outer: Surroundings): ReadParagraph {
  const properties = childOf(element, 'pPr');
  const style = valueOf(properties, 'pStyle');
  const look = styles.paragraph(style, paragraphLook(properties, styles.theme));
  const behind = typeof look.fill === 'number' ? look.fill : outer.behind;
  // What is moved out of its place in a cell may stand upon the cell's number, or upon that of another one.
  const cover = outer.cell && (look.isFramed === true || look.isFarIndented === true) ? combined(outer.cover, 'overlaid') : outer.cover;
  const around = { ...outer, behind, cover };
  const runs = new RunReader({ styles, fields, around, paragraphStyle: style });
  const plain = runs.look();
  for (const child of contentsOf(element)) runs.read(child, 'plain', plain);
  const mark = childOf(properties, 'rPr');
  const markLook = mark ? runs.look([mark]) : plain;
  const number = numbers(look.numbering, style);
  const pieces = cutOff(cutOff(runs.pieces, look.lineHeight), outer.rowHeight);
  const isDeleted = childOf(mark, 'del') !== undefined || childOf(mark, 'moveFrom') !== undefined;
  return {
    pieces: number ? [...numberPiece(number, pieces, around, markLook), ...pieces] : pieces,
    boxes: runs.boxes,
    joinsNext: isDeleted || markLook.vanish === true || markLook.isSpecial === true,
  };
}
