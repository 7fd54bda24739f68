import { childOf, elementsIn } from '../xml.js';
import type { XmlElement } from '../xml.js';

// Resolves the colours of a workbook: literal, by their index in a palette, or by their index in its theme. ECMA-376 part 1, clauses
// 18.8.19, 18.8.27 and 20.1.6.2.

/** Red, green and blue, each from 0 to 255. */
export type Rgb = readonly [number, number, number];

export const BLACK: Rgb = [0, 0, 0];
export const WHITE: Rgb = [255, 255, 255];

/** The 56 default colours of the palette, from index 8 (18.8.27), as hexadecimal digits. Indexes 0 to 7 repeat 8 to 15. */
const INDEXED =
  '000000ffffffff000000ff000000ffffff00ff00ff00ffff800000008000000080808000800080008080c0c0c08080809999ff993366ffffccccffff660066ff80800066ccccccff000080ff00ffffff0000ffff800080800000008080' +
  '0000ff00ccffccffffccffccffff9999ccffff99cccc99ffffcc993366ff33cccc99cc00ffcc00ff9900ff6600666699969696003366339966003300333300993300993366333399333333';

/** Indexes of the system colours: window text and window background. */
const SYSTEM_COLORS: ReadonlyMap<string, Rgb> = new Map([
  ['64', BLACK],
  ['65', WHITE],
]);

/**
 * The colours of a theme in the order of the indexes by which styles refer to them, with those of Office's default theme for workbooks
 * without one.
 */
const THEME = [
  ['lt1', 'ffffff'],
  ['dk1', '000000'],
  ['lt2', 'eeece1'],
  ['dk2', '1f497d'],
  ['accent1', '4f81bd'],
  ['accent2', 'c0504d'],
  ['accent3', '9bbb59'],
  ['accent4', '8064a2'],
  ['accent5', '4bacc6'],
  ['accent6', 'f79646'],
  ['hlink', '0000ff'],
  ['folHlink', '800080'],
] as const;

/** The eight colours that a number format can name (18.8.31). */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['black', '000000'],
  ['white', 'ffffff'],
  ['red', 'ff0000'],
  ['green', '00ff00'],
  ['blue', '0000ff'],
  ['yellow', 'ffff00'],
  ['magenta', 'ff00ff'],
  ['cyan', '00ffff'],
]);

/** Contrast ratio (WCAG 2.2) below which two colours look the same. Light grey (D9D9D9) on white has 1.4. */
const MIN_CONTRAST = 1.25;

/**
 * `FFFF0000` and `#ff0000` → red; undefined if it is not a colour. The alpha before the last six digits is ignored, as sheets ignore it.
 */
function rgbOf(digits: string | undefined): Rgb | undefined {
  const [hex] = /[\da-f]{6}$/i.exec(digits ?? '') ?? [];
  if (hex === undefined) return undefined;
  const value = parseInt(hex, 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** The colour that a number format gives a number; undefined if it gives none. */
export const formatColorOf = (color: string | number | undefined): Rgb | undefined =>
  typeof color === 'string' ? rgbOf(NAMED.get(color.toLowerCase()) ?? color) : undefined;

/**
 * A colour mixed with white, or with black if `tint` is negative. Excel changes the lightness only; the results differ in saturation, which
 * does not matter for contrast.
 */
const tinted = (color: Rgb, tint: number): Rgb => {
  const goal = tint < 0 ? 0 : 255;
  const share = Math.min(1, Math.abs(tint));
  const [red, green, blue] = color;
  return [red + (goal - red) * share, green + (goal - green) * share, blue + (goal - blue) * share];
};

/** The colours that a workbook's styles refer to. */
export class Palette {
  readonly #theme: ReadonlyMap<string, Rgb | undefined>;
  readonly #own: readonly XmlElement[];

  /**
   * @param styles the root of the workbook's styles
   * @param theme the root of its theme
   */
  constructor(styles: XmlElement | undefined, theme: XmlElement | undefined) {
    const scheme = childOf(childOf(theme, 'themeElements'), 'clrScheme');
    this.#theme = new Map(
      THEME.map(([name, standard], index) => {
        const [color] = elementsIn(childOf(scheme, name) ?? { name, attributes: {}, children: [] });
        return [String(index), rgbOf(color?.attributes.lastClr ?? color?.attributes.val) ?? rgbOf(standard)];
      }),
    );
    const indexed = childOf(childOf(styles, 'colors'), 'indexedColors');
    this.#own = indexed ? elementsIn(indexed, 'rgbColor') : [];
  }

  /** The colour of a colour element; undefined if it is automatic, or if there is no element. */
  colorOf(element: XmlElement | undefined): Rgb | undefined {
    if (!element) return undefined;
    const { rgb, indexed, theme, tint } = element.attributes;
    const color = rgbOf(rgb) ?? (theme === undefined ? this.#indexed(indexed) : this.#theme.get(theme));
    const share = Number(tint ?? 0);
    return color && Number.isFinite(share) && share !== 0 ? tinted(color, share) : color;
  }

  #indexed(index: string | undefined): Rgb | undefined {
    if (index === undefined) return undefined;
    const place = Number(index);
    const start = 6 * (place < 8 ? place : place - 8);
    return SYSTEM_COLORS.get(index) ?? rgbOf(this.#own[place]?.attributes.rgb) ?? rgbOf(INDEXED.slice(start, start + 6));
  }
}

/** The relative luminance of a colour (WCAG 2.2), from 0 to 1. */
function luminance(color: Rgb): number {
  const [red, green, blue] = color.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** Whether text in one colour is indistinguishable from a background in another. */
export function isFaintOn(color: Rgb, background: Rgb): boolean {
  const [one, other] = [luminance(color), luminance(background)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) < MIN_CONTRAST;
}
