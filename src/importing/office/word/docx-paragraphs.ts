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

/** The content of a paragraph. */
export interface ReadParagraph {
  readonly pieces: readonly SizedPiece[];
  /** Its text boxes. */
  readonly boxes: readonly FoundBox[];
  /** Whether the mark at its end is hidden or deleted, so that the next paragraph continues its line. */
  readonly joinsNext: boolean;
}

/** The share of the font size that must fit into a line. A lower line clips the upper half of its characters. */
const MIN_LINE = 0.5;

/** Twips per half-point. */
const TWIPS = 10;

/**
 * The pieces, with a doubt added to those that are clipped by a line or row of exact height.
 *
 * @param lineHeight in twips; 0 or undefined if it grows with the text
 */
function cutOff(pieces: readonly SizedPiece[], lineHeight: number | undefined): readonly SizedPiece[] {
  if (!lineHeight) return pieces;
  return pieces.map((piece) =>
    lineHeight < MIN_LINE * TWIPS * piece.size ? { ...piece, standing: combined(piece.standing, 'overlaid') } : piece,
  );
}

/**
 * The pieces of a paragraph's list number. Beside a number in a cell it gets a doubt, because the two cannot be told apart.
 *
 * @param look the look of the mark at the end of the paragraph, which the list number inherits
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
  // A paragraph that is moved out of its place in a cell may cover a number of this or another cell.
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
