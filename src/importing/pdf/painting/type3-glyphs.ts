import type { Operators } from './page-painter.js';
import type { OperatorList } from '../pdf-page.js';

// Glyphs of Type 3 fonts, which are small drawings (ISO 32000-2, 9.6.4). It is not examined what they show, only whether they show
// anything.

/** Operators of pdf.js that paint, and those that change the colour from that of the text. */
const PAINTING = ['constructPath', 'paintImageMaskXObject', 'paintSolidColorImageMask', 'showText'];
const COLORING = ['setFillRGBColor', 'setStrokeRGBColor', 'setFillColorN', 'setStrokeColorN', 'setFillTransparent', 'setStrokeTransparent'];

/** Cached because procedures are long and used again and again. */
const KNOWN = /* @__PURE__ */ new WeakMap<OperatorList, boolean>();

/**
 * Whether the procedure of a glyph draws something in the text colour.
 *
 * @param procedure undefined if the font has none for the glyph
 */
export function drawsInTextColor(procedure: OperatorList | undefined, operators: Operators): boolean {
  if (!procedure) return false;
  let draws = KNOWN.get(procedure);
  if (draws === undefined) {
    const { fnArray, argsArray } = procedure;
    // A path that only clips is not painted.
    const codes = new Set(fnArray.filter((_, index) => (argsArray[index] as readonly unknown[] | null)?.[0] !== operators.endPath));
    const has = (names: readonly string[]): boolean => names.some((name) => codes.has(operators[name] ?? NaN));
    draws = has(PAINTING) && !has(COLORING);
    KNOWN.set(procedure, draws);
  }
  return draws;
}
