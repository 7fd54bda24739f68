import type { Piece, Standing } from '../../seen-text.js';
import type { Colour } from './docx-colors.js';
import { contentsOf, wrapperStanding } from './docx-content.js';
import { drawingOf, isFlat, quoteOf } from './docx-drawings.js';
import type { TextBox } from './docx-drawings.js';
import { fieldWithoutText } from './docx-fields.js';
import type { Fields } from './docx-fields.js';
import { DEFAULT_SIZE, runLook, standingOfRun } from './docx-run-look.js';
import type { RunLook } from './docx-run-look.js';
import type { WordStyles } from './docx-styles.js';
import { UNSTYLED } from './docx-table-styles.js';
import type { StyledCell } from './docx-table-styles.js';
import { valueOf } from './docx-values.js';
import { elementsIn, textIn } from '../xml.js';
import type { XmlElement } from '../xml.js';
import { drawnName } from '../../notes/drawn-name.js';

/** A piece of text, and how large it is. */
export interface SizedPiece extends Piece {
  /** Half-points. */
  readonly size: number;
}

/** Where a text stands. */
export interface Surroundings {
  /** How all of it is seen, whatever it says of itself. */
  readonly cover: Standing;
  /** The colour behind it; undefined where it is not known. */
  readonly behind: Colour | undefined;
  /** The cell in which it stands; undefined outside of tables. */
  readonly cell?: StyledCell;
  /** Twips of the row in which it stands, where that is exact: what does not fit is cut off. */
  readonly rowHeight?: number;
}

/** A text box, and whether it is hidden. */
export interface FoundBox extends TextBox {
  readonly isHidden: boolean;
}

/** The stronger of two: what is hidden is not seen at all, and of two doubts the first is told. */
export const combined = (one: Standing, other: Standing): Standing =>
  one === 'unseen' || other === 'unseen' ? 'unseen' : one === 'plain' ? other : one;

/** How a footnote's mark is quoted: its number is counted by the program. */
const FOOTNOTE_MARK = '※';

/** Characters that the elements of a run stand for. A symbol of a symbol font is one of which it is not known here what it shows. */
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['ptab', '\t'],
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '-'],
  ['sym', '\ufffd'],
]);

/** Elements that show a number of which there is no text: the number of the page, the day of today. */
const COUNTED = /^(?:pgNum|(?:day|month|year)(?:Short|Long))$/;

/** What a reader of the runs of one paragraph is given. */
export interface RunContext {
  readonly styles: WordStyles;
  readonly fields: Fields;
  readonly around: Surroundings;
  readonly paragraphStyle: string | undefined;
}

/** Reads the runs of a paragraph into pieces. */
export class RunReader {
  readonly pieces: SizedPiece[] = [];
  /** Its text boxes, where it stands outside of tables. In a cell they may lie over its number, and are only quoted. */
  readonly boxes: FoundBox[] = [];
  readonly #context: RunContext;

  constructor(context: RunContext) {
    this.#context = context;
  }

  /** How a run of these properties looks, whichever of several elements state them. */
  look(properties: readonly XmlElement[] = []): RunLook {
    const { styles, paragraphStyle, around } = this.#context;
    let style: string | undefined;
    for (const one of properties) style ??= valueOf(one, 'rStyle');
    let look = styles.run(style, paragraphStyle, around.cell ?? UNSTYLED);
    for (const one of properties) look = { ...look, ...runLook(one, styles.theme) };
    return look;
  }

  /** Reads what stands in a paragraph. */
  read(element: XmlElement, cover: Standing, look: RunLook): void {
    const { name, attributes } = element;
    const wrapped = wrapperStanding(element, this.#context.around.cell !== undefined);
    if (name === 'r') this.#readRun(element, cover);
    else if (wrapped) this.#readAll(element, combined(cover, wrapped), look);
    else if (name === 'rt') this.#readAll(element, 'unseen', look);
    else if (name === 'ruby') this.#readAll(element, cover, look);
    else if (name === 'bdo') this.#readAll(element, attributes.val === 'rtl' ? combined(cover, 'overlaid') : cover, look);
    else if (name === 'fldSimple') this.#readSimpleField(element, cover, look);
    else if (name === 'oMath' || name === 'oMathPara') this.#readFormula(element, cover, look);
    else if (name === 'drawing' || name === 'pict' || name === 'object') this.#readDrawing(element, cover);
    else this.#readCharacters(element, cover, look);
  }

  /** Adds a text, as its look and all around it let it be seen. */
  add(text: string, cover: Standing, look: RunLook): void {
    const { around, fields } = this.#context;
    if (text === '') return;
    if (text.trim() !== '') fields.text();
    const own = combined(combined(cover, around.cover), this.#fieldStanding());
    const standing = own === 'unseen' ? own : combined(own, standingOfRun(look, around.behind, text));
    this.pieces.push({ text, standing, size: look.size ?? DEFAULT_SIZE });
  }

  /** Adds what no text says, where it may belong to a number: in a cell. */
  addInCell(text: string, standing: Standing): void {
    const { around } = this.#context;
    if (!around.cell) return;
    this.pieces.push({ text, standing: combined(combined(around.cover, this.#fieldStanding()), standing), size: DEFAULT_SIZE });
  }

  /** Outside of tables, what is worked out anew is read as it was worked out last: a day, a page. */
  #fieldStanding(): Standing {
    const { around, fields } = this.#context;
    return fields.standing === 'drawn' && !around.cell ? 'plain' : fields.standing;
  }

  #readAll(element: XmlElement, cover: Standing, look: RunLook): void {
    for (const child of contentsOf(element)) this.read(child, cover, look);
  }

  #readRun(element: XmlElement, cover: Standing): void {
    const look = this.look(elementsIn(element, 'rPr'));
    // A hidden run hides its drawings and its footnotes as well as its text.
    this.#readAll(element, look.vanish ? 'unseen' : cover, look);
  }

  #readSimpleField(element: XmlElement, cover: Standing, look: RunLook): void {
    const before = this.pieces.length;
    const isDirty = this.#context.around.cell && ['1', 'true', 'on'].includes(element.attributes.dirty ?? '');
    this.#readAll(element, isDirty ? combined(cover, 'drawn') : cover, look);
    const hasText = this.pieces.slice(before).some(({ text }) => text.trim() !== '');
    if (!hasText) this.#addFieldPieces(fieldWithoutText(element.attributes.instr ?? ''), cover, look);
  }

  #addFieldPieces(pieces: readonly Piece[], cover: Standing, look: RunLook): void {
    for (const { text, standing } of pieces) {
      if (standing === 'plain') this.add(text, cover, look);
      else this.addInCell(text, combined(cover, standing));
    }
  }

  #readFormula(element: XmlElement, cover: Standing, look: RunLook): void {
    if (isFlat(element)) this.#readAll(element, cover, look);
    else this.add(drawnName('formula', quoteOf(element)), combined(cover, 'drawn'), look);
  }

  #readDrawing(element: XmlElement, cover: Standing): void {
    const { around, styles } = this.#context;
    const { boxes, name, isHidden } = drawingOf(element, styles.theme);
    const standing = isHidden ? 'unseen' : combined(cover, around.cover);
    if (!around.cell) for (const box of boxes) this.boxes.push({ ...box, isHidden: standing === 'unseen' });
    else if (boxes.length === 0) this.addInCell(name, combined(standing, 'drawn'));
    else for (const { content } of boxes) this.addInCell(quoteOf(content) || name, combined(standing, 'overlaid'));
  }

  #readCharacters(element: XmlElement, cover: Standing, look: RunLook): void {
    const { fields } = this.#context;
    const { name } = element;
    const character = CHARACTERS.get(name);
    if (name === 't') this.add(textIn(element), cover, look);
    else if (name === 'delText') this.add(textIn(element), 'unseen', look);
    else if (name === 'instrText') fields.instruction(textIn(element));
    else if (name === 'fldChar') this.#addFieldPieces(fields.mark(element), cover, look);
    else if (character !== undefined) this.add(character, cover, look);
    else if (name === 'footnoteReference' || name === 'endnoteReference') this.addInCell(FOOTNOTE_MARK, combined(cover, 'raised'));
    else if (COUNTED.test(name)) this.addInCell(drawnName('field', name), combined(cover, 'drawn'));
    else if (name === 'contentPart') this.addInCell(drawnName('shape'), combined(cover, 'drawn'));
  }
}
