// Colours, how well they are distinguished (WCAG 2.2, relative luminance and contrast), and how they mix.

/** Red, green and blue, each from 0 to 255. */
export type Color = readonly [number, number, number];

/** What something is painted with: a colour; `unknown` for a pattern or picture; or `none`. */
export type Paint = Color | 'unknown' | 'none';

export const WHITE: Color = [255, 255, 255];
export const BLACK: Color = [0, 0, 0];

const HEX = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i;

/** The colour of `#rrggbb`, the notation of pdf.js; `unknown` for anything else. */
export function paintOf(value: unknown): Paint {
  const [, red, green, blue] = typeof value === 'string' ? (HEX.exec(value) ?? []) : [];
  return red && green && blue ? [parseInt(red, 16), parseInt(green, 16), parseInt(blue, 16)] : 'unknown';
}

const linear = (value: number): number => {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};

const luminance = ([red, green, blue]: Color): number => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** The contrast ratio of two colours, from 1 (no difference) to 21 (black on white). */
export function contrast(a: Color, b: Color): number {
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/**
 * How a painted colour is blended with what is below it (ISO 32000-2, 11.3.5). `other` stands for the modes that real reports do not use.
 */
export type Blend = 'normal' | 'multiply' | 'other';

/**
 * The colour that results from painting one colour over another.
 *
 * @param alpha the opacity of the upper colour, from 0 to 1
 */
export function painted(below: Color, above: Color, alpha: number, blend: Blend): Color {
  const mixed = (index: 0 | 1 | 2): number => {
    const top = blend === 'multiply' ? (below[index] * above[index]) / 255 : above[index];
    return below[index] + (top - below[index]) * alpha;
  };
  return [mixed(0), mixed(1), mixed(2)];
}
