import type { Operators } from './page-painter.js';
import type { OperatorList } from '../pdf-page.js';

// Characters of fonts of type 3, which are small drawings (ISO 32000-2, 9.6.4). What they show is not looked at, but whether they show anything.

/** Operators of pdf.js that paint, or paint what follows in another colour than that of the text. */
const PAINTING = ['constructPath', 'paintImageMaskXObject', 'paintSolidColorImageMask', 'showText'];
const COLOURING = [
  'setFillRGBColor',
  'setStrokeRGBColor',
  'setFillColorN',
  'setStrokeColorN',
  'setFillTransparent',
  'setStrokeTransparent',
];

/** Procedures are long, and shown again and again. */
const KNOWN = /* @__PURE__ */ new WeakMap<OperatorList, boolean>();

/**
 * Whether the procedure of a character draws something in the colour of the text.
 *
 * @param procedure undefined where the font has none
 */
export function drawsInTextColour(procedure: OperatorList | undefined, operators: Operators): boolean {
  if (!procedure) return false;
  let draws = KNOWN.get(procedure);
  if (draws === undefined) {
    const { fnArray, argsArray } = procedure;
    // A path that only clips is not painted.
    const codes = new Set(fnArray.filter((_, index) => (argsArray[index] as readonly unknown[] | null)?.[0] !== operators.endPath));
    const has = (names: readonly string[]): boolean => names.some((name) => codes.has(operators[name] ?? NaN));
    draws = has(PAINTING) && !has(COLOURING);
    KNOWN.set(procedure, draws);
  }
  return draws;
}
