import type { Paint } from '../../positioned/painting/colors.js';
import { IDENTITY, matrixOf, moved, numberOf, times } from '../../positioned/geometry.js';
import type { Matrix } from '../../positioned/geometry.js';
import { addCharacter } from '../../positioned/painting/characters.js';
import { placed } from '../../positioned/painting/glyph-places.js';
import { blendOf } from '../../positioned/painting/graphics-state.js';
import type { FontFacts, Graphics, State } from '../../positioned/painting/graphics-state.js';
import type { Painting } from '../../positioned/painting/painting.js';

// Text (ISO 32000-2, clause 9). Glyphs are recorded one by one rather than taken from pdf.js's text items, which join the texts of narrow
// cells.

/** What pdf.js knows about a glyph to show. Numbers between glyphs adjust the position, in thousandths of the font size. */
interface DrawnGlyph {
  readonly unicode?: unknown;
  readonly width?: unknown;
  readonly isSpace?: unknown;
  /** In a Type 3 font, the name of the procedure that draws it. */
  readonly operatorListId?: unknown;
}

/** What a text rendering mode paints with (table 104): fill, stroke, both or nothing. Modes 4 to 7 also clip. */
function paintsOf({ mode, fill, stroke }: State): readonly Paint[] {
  const paints = [[fill], [stroke], [fill, stroke], []][mode % 4] ?? [fill];
  return paints.filter((paint) => paint !== 'none');
}

const unknown = (paints: readonly Paint[]): readonly Paint[] => paints.map(() => 'unknown');

/** Whether it is unknown how text looks: a mask may hide it, and some blend modes turn black into white on a white page. */
const isUncertain = (state: State): boolean => state.isMasked || state.isGroupMasked || blendOf(state) === 'other';

function alphaOf({ mode, fillAlpha, strokeAlpha, groupAlpha }: State): number {
  return groupAlpha * ([fillAlpha, strokeAlpha, Math.max(fillAlpha, strokeAlpha)][mode % 4] ?? 0);
}

/** What all characters of one operator have in common. */
interface GlyphContext {
  readonly state: State;
  readonly paints: readonly Paint[];
  readonly alpha: number;
  /** The matrix from text space to the page. */
  readonly whole: Matrix;
}

function showingOf(state: State, text: Matrix): GlyphContext {
  const paints = paintsOf(state);
  return {
    state,
    paints: isUncertain(state) ? unknown(paints) : paints,
    alpha: alphaOf(state),
    whole: times(state.matrix, text),
  };
}

/** Handles the operators that position and show text. */
export class TextOperators {
  readonly #graphics: Graphics;
  readonly #painting: Painting;
  readonly #fontOf: (name: string) => FontFacts;
  #text: Matrix = IDENTITY;
  #line: Matrix = IDENTITY;
  /** The origin of the next character, in text space. */
  #x = 0;
  #y = 0;
  #run = 0;

  constructor(graphics: Graphics, painting: Painting, fontOf: (name: string) => FontFacts) {
    this.#graphics = graphics;
    this.#painting = painting;
    this.#fontOf = fontOf;
  }

  begin(): void {
    this.setMatrix(IDENTITY);
  }

  setMatrix(matrix: unknown): void {
    this.#startAt(matrixOf(matrix) ?? IDENTITY);
  }

  #startAt(line: Matrix): void {
    this.#line = line;
    this.#text = line;
    this.#x = 0;
    this.#y = 0;
  }

  move(x: unknown, y: unknown): void {
    const [a, b, c, d] = this.#line;
    this.#startAt([a, b, c, d, ...moved(this.#line, numberOf(x), numberOf(y))]);
  }

  moveWithLeading(x: unknown, y: unknown): void {
    this.#graphics.set({ leading: -numberOf(y) });
    this.move(x, y);
  }

  nextLine(): void {
    this.move(0, -this.#graphics.state.leading);
  }

  setFont(name: unknown, size: unknown): void {
    this.#graphics.set({ font: this.#fontOf(String(name)), size: numberOf(size) });
  }

  show(drawn: unknown): void {
    if (!Array.isArray(drawn)) return;
    this.#run += 1;
    const { state } = this.#graphics;
    const showing = showingOf(state, this.#text);
    for (const piece of drawn as unknown[]) {
      if (typeof piece === 'number') this.#advance(((state.font.isVertical ? 1 : -1) * piece * state.size) / 1000, state);
      else if (typeof piece === 'object' && piece !== null) this.#showGlyph(piece, showing);
    }
  }

  #advance(length: number, { font, scale }: State): void {
    if (font.isVertical) this.#y -= length;
    else this.#x += length * scale;
  }

  #showGlyph({ unicode, width, isSpace, operatorListId }: DrawnGlyph, showing: GlyphContext): void {
    const { state } = showing;
    const { font, size, characterSpace, wordSpace } = state;
    const length = font.isVertical ? size : numberOf(width) * font.unit * size;
    if (typeof unicode === 'string' && unicode.trim() !== '') {
      const isKnown = font.isDrawn?.(operatorListId) ?? true;
      this.#paint(unicode.normalize('NFC'), length, isKnown ? showing : { ...showing, paints: unknown(showing.paints) });
    }
    this.#advance(length + (characterSpace + (isSpace === true ? wordSpace : 0)) * (font.isVertical ? -1 : 1), state);
  }

  #paint(text: string, length: number, { state, paints, alpha, whole }: GlyphContext): void {
    const [x, y] = moved(whole, this.#x, this.#y);
    const place = placed(text, length, [whole[0], whole[1], whole[2], whole[3], x, y], state);
    addCharacter(this.#painting, { text, place, paints, alpha, state, run: this.#run });
  }
}
