import type { SeenText } from '../../published-document.js';
import { seenText } from '../../seen-text.js';
import type { Piece } from '../../seen-text.js';
import { placeOf, rowNumbered } from './sheet-places.js';
import type { SheetPlace } from './sheet-places.js';
import { seenPieces, stringPieces } from './sheet-strings.js';
import type { StringPiece } from './sheet-strings.js';
import { standingInSheet } from './sheet-styles.js';
import type { CellStyle, SheetStyles } from './sheet-styles.js';
import { shownNumber, shownText, storedNumber } from './shown-number.js';
import { childOf, elementsIn, textIn } from '../xml.js';
import type { XmlElement } from '../xml.js';
import { MAX_TEXT_LENGTH } from '../../document-limits.js';
import { importError } from '../../notes/import-error.js';
import { drawnName } from '../../notes/drawn-name.js';

// Reads the cells of a sheet as they are displayed. ECMA-376 part 1, clauses 18.3.1.4 and 18.18.11.

/** What all sheets of a workbook share. */
export interface Workbook {
  readonly strings: readonly (readonly StringPiece[])[];
  readonly styles: SheetStyles;
  readonly startsIn1904: boolean;
  /** Whether all formulas are recalculated when the file is opened, so that the displayed results are unknown. */
  readonly isRecalculated: boolean;
}

/** A cell with content, visible or not. */
export interface SheetCell extends SheetPlace {
  readonly seen: SeenText;
  readonly style: CellStyle;
  /** The stored number, if it has one. */
  readonly value?: number | undefined;
}

/** Settings of the window that apply to all cells (18.3.1.87). */
interface View {
  readonly showsZeros: boolean;
  readonly showsFormulas: boolean;
}

/** An XML Schema double. Excludes what only JavaScript accepts as a number (0x10, Infinity). */
const NUMBER = /^\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?\s*$/i;

const isOff = (value: string | undefined): boolean => ['0', 'false', 'off'].includes(value ?? '');

function viewOf(sheet: XmlElement): View {
  const { showZeros, showFormulas = '0' } = childOf(childOf(sheet, 'sheetViews'), 'sheetView')?.attributes ?? {};
  return { showsZeros: !isOff(showZeros), showsFormulas: !isOff(showFormulas) };
}

/** Reads the cells of all sheets of a workbook, and limits their total length. */
export class CellReader {
  readonly #workbook: Workbook;
  /** Characters in all cells so far. Many cells may refer to the same long string. */
  #characters = 0;

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
  }

  /**
   * The cells of a sheet that have content. A row or cell without a reference follows the one before it. Throws an ImportError if
   * references contradict each other, or if there is more text than a report can have.
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

  /** Counts the text of a cell, visible or not. Each piece counts as one more character, because even an empty one takes time. */
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
    if (formula && (this.#workbook.isRecalculated || view.showsFormulas || (text.trim() === '' && !(value && type === 'str'))))
      return { seen: seenFormula(formula) };
    if (text === '') return { seen: withLines([], '', style) };
    if (type === 's') return { seen: this.#string(this.#shared(text), style) };
    if (type === 'b') return { seen: this.#string([{ text: text.trim() === '1' ? 'TRUE' : 'FALSE' }], style) };
    const number = Number(text);
    if (type !== 'n' || !NUMBER.test(text) || !Number.isFinite(number)) return { seen: this.#string([{ text }], style) };
    return { seen: this.#number(number, style, view), value: number };
  }

  /** The shared string at an index. */
  #shared(index: string): readonly StringPiece[] {
    return this.#required(/^\s*\d{1,9}\s*$/.test(index) ? this.#workbook.strings[Number(index)] : undefined);
  }

  #string(pieces: readonly StringPiece[], style: CellStyle): SeenText {
    this.#count(pieces);
    const text = pieces.map((piece) => piece.text).join('');
    const shown = shownText(text, style.code);
    if (shown === text) return withLines(seenPieces(pieces, style), text, style);
    const standing = standingInSheet(style.font, style.background);
    if (shown.trim() === '') return seenText([{ text, standing: 'unseen' }]);
    // The format applies to the whole text, so its result cannot be divided into pieces: if any piece is not plain, nothing is read.
    const aside = seenPieces(pieces, style).filter((piece) => piece.standing !== 'plain');
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

/** Longest text that fits into a cell more than once, in characters. */
const MAX_REPEATED = 20;

/**
 * The visible text of a cell, in doubt if its alignment repeats the text to fill the cell, which shows more digits than it has, or if a
 * diagonal line crosses it.
 */
function withLines(pieces: readonly Piece[], text: string, { isRepeated, isCrossed }: CellStyle): SeenText {
  const added: Piece[] = [];
  if (isRepeated && text !== '' && text.length <= MAX_REPEATED) added.push({ text: `${text}…`, standing: 'drawn' });
  if (isCrossed) added.push({ text: drawnName('line'), standing: text === '' ? 'drawn' : 'overlaid' });
  return seenText([...pieces, ...added]);
}

/** The visible text of a formula without a known result: not calculated yet, recalculated on opening, or displayed as a formula. */
const seenFormula = (formula: XmlElement): SeenText => seenText([{ text: `=${textIn(formula)}`, standing: 'drawn' }]);
