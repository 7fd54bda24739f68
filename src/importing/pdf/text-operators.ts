import type { Paint } from './colours.js';
import { areaOf, boxAround, IDENTITY, isInside, matrixOf, moved, numberOf, shareIn, times } from './geometry.js';
import type { Box, Matrix, Point } from './geometry.js';
import type { FontFacts, Graphics, State } from './graphics-state.js';
import type { PaintedGlyph } from './painted.js';
import type { Painting } from './painting.js';

// Text: ISO 32000-2, clause 9. Glyphs are taken one by one where they are painted, not from pdf.js's text items, which join the texts of narrow cells.

/** What pdf.js says of a character to draw; a bare number moves instead, by thousandths of the size. */
interface DrawnGlyph {
  readonly unicode?: unknown;
  readonly width?: unknown;
  readonly isSpace?: unknown;
}

/** About where the ink of a character is, in parts of its size above the base line: digits and letters; characters of Chinese, which reach further. */
const INK = { low: 0, high: 0.72 };
const WIDE_INK = { low: -0.1, high: 0.85 };

/** The blank at each side of a character, in parts of its width. */
const SIDE_BEARING = 0.06;

/** As far as the base line of level text may lean: one degree. */
const MAX_LEAN = 0.02;

/** Points: smaller text cannot be seen. */
const MIN_SIZE = 0.5;

/** Alphas below this show nothing. */
const MIN_ALPHA = 0.05;

/** Parts of a character within the clip: with less it is not seen, with less than the other it is cut. */
const MIN_SEEN = 0.1;
const MIN_WHOLE = 0.85;

const HAN = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/** What a rendering mode paints with (table 104): the inside, the outline, both or nothing; 4 to 7 also clip. */
function paintsOf({ mode, fill, stroke }: State): readonly Paint[] {
  const paints = [[fill], [stroke], [fill, stroke], []][mode % 4] ?? [fill];
  return paints.filter((paint) => paint !== 'none');
}

const UNKNOWN: readonly Paint[] = ['unknown'];

function alphaOf({ mode, fillAlpha, strokeAlpha, groupAlpha }: State): number {
  return groupAlpha * ([fillAlpha, strokeAlpha, Math.max(fillAlpha, strokeAlpha)][mode % 4] ?? 0);
}

/** What is the same for all characters of one operator. */
interface Showing {
  readonly state: State;
  readonly paints: readonly Paint[];
  readonly alpha: number;
  /** From text space to the page. */
  readonly whole: Matrix;
}

const showingOf = (state: State, text: Matrix): Showing => ({
  state,
  paints: state.isMasked ? UNKNOWN : paintsOf(state),
  alpha: alphaOf(state),
  whole: times(state.matrix, text),
});

/** Shows text where the text matrix is. */
export class TextOperators {
  readonly #graphics: Graphics;
  readonly #painting: Painting;
  readonly #fontOf: (name: string) => FontFacts;
  #text: Matrix = IDENTITY;
  #line: Matrix = IDENTITY;
  /** Where the next character starts, in the space of the text matrix. */
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

  #showGlyph({ unicode, width, isSpace }: DrawnGlyph, showing: Showing): void {
    const { state } = showing;
    const { font, size, characterSpace, wordSpace } = state;
    const length = font.isVertical ? size : numberOf(width) * font.unit * size;
    if (typeof unicode === 'string' && unicode.trim() !== '') this.#paint(unicode.normalize('NFC'), length, showing);
    this.#advance(length + (characterSpace + (isSpace === true ? wordSpace : 0)) * (font.isVertical ? -1 : 1), state);
  }

  #paint(text: string, length: number, { state, paints, alpha, whole }: Showing): void {
    const [x, y] = moved(whole, this.#x, this.#y);
    const {
      left,
      right,
      y: base,
      size,
      box,
      corners,
      direction,
    } = placed(text, length, [whole[0], whole[1], whole[2], whole[3], x, y], state);
    const seen = areaOf(box) > 0 ? shareIn(box, state.clip) : isWithin(box, state.clip) ? 1 : 0;
    const isPainted = paints.length > 0 && alpha >= MIN_ALPHA && size >= MIN_SIZE && seen >= MIN_SEEN;
    this.#painting.addGlyph({
      text,
      left,
      right,
      y: base,
      size,
      box,
      corners,
      direction,
      order: this.#painting.nextOrder(),
      run: this.#run,
      paints,
      alpha,
      isAnnotation: this.#painting.isAnnotation,
      isHidden: !isPainted || this.#painting.isHidden,
      isCut: seen < MIN_WHOLE,
    });
  }
}

const isWithin = (box: Box, clip: Box): boolean => isInside(clip, (box.left + box.right) / 2, (box.top + box.bottom) / 2);

type Place = Pick<PaintedGlyph, 'left' | 'right' | 'y' | 'size' | 'box' | 'corners' | 'direction'>;

const inkOf = (text: string): typeof INK => (HAN.test(text) ? WIDE_INK : INK);

/** Where a character stands that is neither turned nor mirrored, as nearly all are. */
function placedLevel(text: string, length: number, whole: Matrix, { size, rise, scale }: State): Place {
  const [a, , , d, e, f] = whole;
  const [left, right, y] = [e, e + a * length * scale, f + d * rise];
  const { low, high } = inkOf(text);
  const bearing = (right - left) * SIDE_BEARING;
  const box = { left: left + bearing, right: right - bearing, top: y + d * high * size, bottom: y + d * low * size };
  return { left, right, y, size: Math.abs(size * d), box, corners: undefined, direction: 'level' };
}

/** Where a character stands whose origin a matrix states. */
function placed(text: string, length: number, whole: Matrix, state: State): Place {
  const { font, size, rise, scale } = state;
  const isLevelAlready = whole[1] === 0 && whole[2] === 0 && whole[0] * length * scale >= 0 && whole[3] * size < 0;
  if (isLevelAlready && !font.isVertical) return placedLevel(text, length, whole, state);
  // In vertical writing the origin is above the middle of the character.
  const [startX, endX, base] = font.isVertical ? [-size / 2, size / 2, -size] : [0, length * scale, rise];
  const [x, y] = moved(whole, startX, base);
  const [toX, toY] = moved(whole, endX, base);
  const height = Math.abs(size) * Math.hypot(whole[2], whole[3]);
  const { low, high } = inkOf(text);
  const bearing = (endX - startX) * SIDE_BEARING;
  const corners = [
    moved(whole, startX + bearing, base + low * size),
    moved(whole, endX - bearing, base + low * size),
    moved(whole, endX - bearing, base + high * size),
    moved(whole, startX + bearing, base + high * size),
  ];
  const box = boxAround(corners);
  if (Math.abs(toX - x) >= Math.abs(toY - y)) {
    const direction = font.isVertical ? 'turned' : isLevel([x, y], [toX, toY], whole, size) ? 'level' : 'tilted';
    const tilted = direction === 'tilted' ? corners : undefined;
    return { left: Math.min(x, toX), right: Math.max(x, toX), y, size: height, box, corners: tilted, direction };
  }
  const isUpright = Math.abs(toX - x) <= MAX_LEAN * Math.abs(toY - y);
  const place = { left: x - height / 2, right: x + height / 2, y: (y + toY) / 2, size: height, box };
  return isUpright ? { ...place, corners: undefined, direction: 'turned' } : { ...place, direction: 'tilted', corners };
}

/** Whether text runs from left to right, and stands on its feet. */
function isLevel([x, y]: Point, [toX, toY]: Point, whole: Matrix, size: number): boolean {
  const [, upY] = [whole[2] * size, whole[3] * size];
  return toX >= x && Math.abs(toY - y) <= MAX_LEAN * Math.max(toX - x, Math.abs(upY)) && upY < 0;
}
