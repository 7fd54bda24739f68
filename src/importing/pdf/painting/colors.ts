// How well a colour is told from another (WCAG 2.2, relative luminance and contrast), and what lies over it does to it.

/** Red, green and blue from 0 to 255. */
export type Colour = readonly [number, number, number];

/** What something is painted with: a colour; a pattern or a picture whose colours are `unknown`; or nothing. */
export type Paint = Colour | 'unknown' | 'none';

export const WHITE: Colour = [255, 255, 255];
export const BLACK: Colour = [0, 0, 0];

const HEX = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i;

/** `#rrggbb`, as pdf.js states each colour. */
export function paintOf(value: unknown): Paint {
  const [, red, green, blue] = typeof value === 'string' ? (HEX.exec(value) ?? []) : [];
  return red && green && blue ? [parseInt(red, 16), parseInt(green, 16), parseInt(blue, 16)] : 'unknown';
}

const linear = (value: number): number => {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};

const luminance = ([red, green, blue]: Colour): number => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** From 1, no difference, to 21, black on white. */
export function contrast(a: Colour, b: Colour): number {
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** How the colours of what is painted meet what is there: ISO 32000-2, 11.3.5. `other` stands for the modes that real reports do not use. */
export type Blend = 'normal' | 'multiply' | 'other';

/** The colour that is there once another is painted over it. */
export function painted(below: Colour, above: Colour, alpha: number, blend: Blend): Colour {
  const mixed = (index: 0 | 1 | 2): number => {
    const top = blend === 'multiply' ? (below[index] * above[index]) / 255 : above[index];
    return below[index] + (top - below[index]) * alpha;
  };
  return [mixed(0), mixed(1), mixed(2)];
}
