import type { SeenText } from '../../published-document.js';
import { seenText } from '../../seen-text.js';
import type { Piece } from '../../seen-text.js';
import { placeOf, rowNumbered } from './sheet-places.js';
import type { SheetPlace } from './sheet-places.js';
import { piecesSeen, stringPieces } from './sheet-strings.js';
import type { StringPiece } from './sheet-strings.js';
import { standingInSheet } from './sheet-styles.js';
import type { CellStyle, SheetStyles } from './sheet-styles.js';
import { shownNumber, shownText, storedNumber } from './shown-number.js';
import { childOf, elementsIn, textIn } from '../xml.js';
import type { XmlElement } from '../xml.js';
import { MAX_TEXT_LENGTH } from '../../document-limits.js';
import { importError } from '../../notes/import-error.js';
import { drawnName } from '../../notes/drawn-name.js';

// The cells of a sheet, each with what is seen of it. ECMA-376 part 1, clauses 18.3.1.4 and 18.18.11.

/** What all sheets of a workbook share. */
export interface Workbook {
  readonly strings: readonly (readonly StringPiece[])[];
  readonly styles: SheetStyles;
  readonly startsIn1904: boolean;
  /** Whether the program works out all formulas anew when it opens the file: what it then shows is not known. */
  readonly isWorkedOutAnew: boolean;
}

/** A cell that says something, or would if it were seen. */
export interface SheetCell extends SheetPlace {
  readonly seen: SeenText;
  readonly style: CellStyle;
  /** The number that is stored in it. */
  readonly value?: number | undefined;
}

/** What the window shows of all its cells (18.3.1.87). */
interface View {
  readonly showsZeros: boolean;
  readonly showsFormulas: boolean;
}

/** A number as XML Schema writes a double; what else JavaScript takes for one (0x10, Infinity) is none. */
const NUMBER = /^\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?\s*$/i;

const isOff = (value: string | undefined): boolean => ['0', 'false', 'off'].includes(value ?? '');

function viewOf(sheet: XmlElement): View {
  const { showZeros, showFormulas = '0' } = childOf(childOf(sheet, 'sheetViews'), 'sheetView')?.attributes ?? {};
  return { showsZeros: !isOff(showZeros), showsFormulas: !isOff(showFormulas) };
}

/** Reads the cells of a workbook's sheets one after the other, and counts what they say. */
export class CellReader {
  readonly #workbook: Workbook;
  /** Characters of all strings in cells so far: many cells may refer to a long one. */
  #characters = 0;

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
  }

  /**
   * The cells of a sheet that say something. Rows and cells may leave out where they stand: then they follow the one before. Throws an ImportError where
   * they contradict themselves, or say more than a report can.
   */
  cellsOf(sheet: XmlElement): SheetCell[] {
    const view = viewOf(sheet);
    const cells: SheetCell[] = [];
    let row = -1;
    for (const rowElement of elementsIn(childOf(sheet, 'sheetData') ?? sheet, 'row')) {
      const { r } = rowElement.attributes;
      row = r === undefined ? row + 1 : this.#required(rowNumbered(r));
      let column = -1;
      for (const element of elementsIn(rowElement, 'c')) {
        const { r: reference, s } = element.attributes;
        const place = reference === undefined ? { row, column: column + 1 } : this.#required(placeOf(reference));
        if (place.row !== row) throw importError('broken-sheet');
        column = place.column;
        const style = this.#workbook.styles.styleOf(s);
        const { seen, value } = this.#contentOf(element, style, view);
        if (seen.text !== '' || seen.doubt || seen.unseen) cells.push({ row, column, style, seen, value });
      }
    }
    return cells;
  }

  #required<T>(value: T | undefined): T {
    if (value === undefined) throw importError('broken-sheet');
    return value;
  }

  /** Counts what a cell stores, seen or not: each piece takes time, be it blank. */
  #count(pieces: readonly StringPiece[]): void {
    for (const { text } of pieces) this.#characters += text.length + 1;
    if (this.#characters > MAX_TEXT_LENGTH) throw importError('too-large', { most: MAX_TEXT_LENGTH });
  }

  #contentOf(cell: XmlElement, style: CellStyle, view: View): Pick<SheetCell, 'seen' | 'value'> {
    const { t: type = 'n' } = cell.attributes;
    if (type === 'inlineStr') return { seen: this.#string(stringPieces(childOf(cell, 'is') ?? cell, this.#workbook.styles), style) };
    const value = childOf(cell, 'v');
    const formula = childOf(cell, 'f');
    const text = value ? textIn(value) : '';
    if (formula && (this.#workbook.isWorkedOutAnew || view.showsFormulas || (text.trim() === '' && !(value && type === 'str'))))
      return { seen: formulaSeen(formula) };
    if (text === '') return { seen: withLines([], '', style) };
    if (type === 's') return { seen: this.#string(this.#shared(text), style) };
    if (type === 'b') return { seen: this.#string([{ text: text.trim() === '1' ? 'TRUE' : 'FALSE' }], style) };
    const number = Number(text);
    if (type !== 'n' || !NUMBER.test(text) || !Number.isFinite(number)) return { seen: this.#string([{ text }], style) };
    return { seen: this.#number(number, style, view), value: number };
  }

  /** The shared string of a number. */
  #shared(index: string): readonly StringPiece[] {
    return this.#required(/^\s*\d{1,9}\s*$/.test(index) ? this.#workbook.strings[Number(index)] : undefined);
  }

  #string(pieces: readonly StringPiece[], style: CellStyle): SeenText {
    this.#count(pieces);
    const text = pieces.map((piece) => piece.text).join('');
    const shown = shownText(text, style.code);
    if (shown === text) return withLines(piecesSeen(pieces, style), text, style);
    const standing = standingInSheet(style.font, style.background);
    if (shown.trim() === '') return seenText([{ text, standing: 'unseen' }]);
    // A format that adds to a text adds it around all its pieces.
    const aside = piecesSeen(pieces, style).filter((piece) => piece.standing !== 'plain');
    return withLines(aside.length > 0 ? aside : [{ text: shown, standing }], shown, style);
  }

  #number(value: number, style: CellStyle, view: View): SeenText {
    const { text, color, doubt } = shownNumber(value, style.code, this.#workbook.startsIn1904);
    if (text === '' || (value === 0 && !view.showsZeros)) return seenText([{ text: storedNumber(value), standing: 'unseen' }]);
    const standing = standingInSheet(color ? { ...style.font, color } : style.font, style.background);
    const pieces: Piece[] = [{ text, standing }];
    if (doubt !== undefined) pieces.push({ text: doubt, standing: 'drawn' });
    return withLines(pieces, text, style);
  }
}

/** The longest text that could be repeated within a cell. */
const MAX_REPEATED = 20;

/** What is seen of a cell that may repeat its text until it is full, and so show more digits than it has, or be crossed by a line. */
function withLines(pieces: readonly Piece[], text: string, { isRepeated, isCrossed }: CellStyle): SeenText {
  const added: Piece[] = [];
  if (isRepeated && text !== '' && text.length <= MAX_REPEATED) added.push({ text: `${text}…`, standing: 'drawn' });
  if (isCrossed) added.push({ text: drawnName('line'), standing: text === '' ? 'drawn' : 'overlaid' });
  return seenText([...pieces, ...added]);
}

/** A formula that no program has worked out yet, that is worked out anew, or that is shown in place of its result: it has no value to read. */
const formulaSeen = (formula: XmlElement): SeenText => seenText([{ text: `=${textIn(formula)}`, standing: 'drawn' }]);
