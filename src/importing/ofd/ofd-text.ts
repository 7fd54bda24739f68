import { IDENTITY, moved, times } from '../positioned/geometry.js';
import type { Box, Matrix, Point } from '../positioned/geometry.js';
import { addCharacter } from '../positioned/painting/characters.js';
import { placed } from '../positioned/painting/glyph-places.js';
import type { Graphics } from '../positioned/painting/graphics-state.js';
import type { Painting } from '../positioned/painting/painting.js';
import { elementsIn, textIn } from '../office/xml.js';
import type { XmlElement } from '../office/xml.js';
import { importError } from '../notes/import-error.js';
import { MAX_MARKS } from './ofd-limits.js';
import { numberIn, wordsIn } from './ofd-values.js';

// Texts (GB/T 33190-2016, 11). A text states how far each character is from the one before; how wide it is, only its font says, so that
// widths are estimated.

/** From this character on, characters are as wide as the font size. Those before, such as digits, are half as wide. */
const FIRST_WIDE = '\u2000';

/** As shares of the font size: the widest digit, and the widest other character of half width, such as W. */
const MAX_DIGIT = 0.58;
const MAX_NARROW = 0.75;

/** The largest distance that still counts as the width of a wide character. */
const MAX_WIDE = 1.2;

/** The steps of a text from one character to the next; undefined if they are not numbers. */
function stepsOf(text: string | undefined, count: number): readonly number[] | undefined {
  // Three words stand for a step at most.
  const words = wordsIn(text, 3 * count);
  const steps: number[] = [];
  for (let at = 0; at < words.length && steps.length < count;) {
    const isRepeated = words[at] === 'g';
    const times = isRepeated ? numberIn(words[at + 1]) : 1;
    const step = numberIn(words[isRepeated ? at + 2 : at]);
    if (step === undefined || times === undefined || !Number.isInteger(times) || times < 0) return undefined;
    for (let index = 0; index < times && steps.length < count; index += 1) steps.push(step);
    at += isRepeated ? 3 : 1;
  }
  return steps;
}

/** The width of a character, given the distance to the next one, if there is one. */
function widthOf(character: string, size: number, step: number | undefined): number {
  const isWide = character >= FIRST_WIDE;
  const own = isWide ? size : size / 2;
  if (step === undefined || step <= 0) return own;
  const most = isWide ? MAX_WIDE : /\d/.test(character) ? MAX_DIGIT : MAX_NARROW;
  return Math.min(step, most * size);
}

/** The steps of a text in both directions; undefined if they are not numbers. */
function stepsIn(
  { attributes: { DeltaX, DeltaY } }: XmlElement,
  characters: readonly string[],
  size: number,
): { readonly across: readonly number[] | undefined; readonly down: readonly number[] | undefined } {
  const count = Math.max(0, characters.length - 1);
  // The standard puts all characters in one place then, which nobody means: writers that leave the steps out rely on the width of the font.
  if (DeltaX === undefined && DeltaY === undefined) return { across: characters.map((one) => widthOf(one, size, undefined)), down: [] };
  return { across: stepsOf(DeltaX, count), down: stepsOf(DeltaY, count) };
}

/** Turns a character clockwise around its origin, by 90 degrees each. */
const TURNS: readonly Matrix[] = [
  [1, 0, 0, 1, 0, 0],
  [0, -1, 1, 0, 0, 0],
  [-1, 0, 0, -1, 0, 0],
  [0, 1, -1, 0, 0, 0],
];

/** From the space of an object, in which y runs down, to that of a character, in which it runs up. */
const UPRIGHT: Matrix = [1, 0, 0, -1, 0, 0];

/** Paints texts. */
export class TextPainter {
  readonly #graphics: Graphics;
  readonly #painting: Painting;
  #run = 0;

  constructor(graphics: Graphics, painting: Painting) {
    this.#graphics = graphics;
    this.#painting = painting;
  }

  /**
   * Paints a text as the graphics state says.
   *
   * @param certain its boundary on the page: the standard says that it cuts the text off, but not all viewers do
   */
  paint(object: XmlElement, certain: Box): void {
    const size = numberIn(object.attributes.Size) ?? 0;
    const scale = numberIn(object.attributes.HScale) ?? 1;
    this.#graphics.set({ size, scale: scale > 0 ? scale : 1, rise: 0 });
    const turn = TURNS[((((numberIn(object.attributes.CharDirection) ?? 0) / 90) % 4) + 4) % 4];
    let [x, y] = [0, 0];
    const isLevel = (numberIn(object.attributes.ReadDirection) ?? 0) === 0;
    for (const code of elementsIn(object, 'TextCode')) {
      // It is not certain in which direction the steps of other texts go.
      const own = isLevel || code.attributes.DeltaX === undefined ? turn : undefined;
      // A text without a place stands where the last one did.
      x = numberIn(code.attributes.X) ?? x;
      y = numberIn(code.attributes.Y) ?? y;
      this.#code(code, [x, y], own, certain);
    }
  }

  #code(code: XmlElement, [startX, startY]: Point, turn: Matrix | undefined, certain: Box): void {
    this.#run += 1;
    const { state } = this.#graphics;
    const { size, scale, matrix, fill, stroke, fillAlpha, strokeAlpha, groupAlpha } = state;
    // Line breaks of the markup are no characters.
    const words = textIn(code);
    if (words.length > MAX_MARKS) throw importError('pages-too-large');
    const characters = Array.from(words.replace(/[\r\n\t]/g, ''));
    const { across, down } = stepsIn(code, characters, size * scale);
    // Where it is not certain how a text looks, nothing is read from it.
    const isCertain = across !== undefined && down !== undefined && turn !== undefined && !state.isMasked && !state.isGroupMasked;
    const own = [fill, stroke].filter((paint) => paint !== 'none');
    const paints = isCertain ? own : own.map(() => 'unknown' as const);
    const alpha = groupAlpha * Math.max(fill === 'none' ? 0 : fillAlpha, stroke === 'none' ? 0 : strokeAlpha);
    const text = times(matrix, times(UPRIGHT, turn ?? IDENTITY));
    let [x, y] = [startX, startY];
    characters.forEach((character, index) => {
      const step = across?.[index];
      if (character.trim() !== '') {
        const [left, base] = moved(matrix, x, y);
        const whole: Matrix = [text[0], text[1], text[2], text[3], left, base];
        const place = placed(character, widthOf(character, size * scale, step) / scale, whole, state);
        addCharacter(this.#painting, { text: character.normalize('NFC'), place, paints, alpha, state, run: this.#run, certain });
      }
      x += step ?? 0;
      y += down?.[index] ?? 0;
    });
  }
}
