import type { XmlElement } from '../xml.js';
import { childOf, elementsIn } from '../xml.js';

// Resolves the colours of a Word document, and tells whether text in one colour is visible on another. ECMA-376 part 1, clauses 17.3.2.6,
// 17.3.5, 17.18.97, 20.1.6.

/** Red, green and blue, as 0xRRGGBB. */
export type Color = number;

/** The background of a text; `none` shows what is behind it in turn. */
export type Fill = Color | 'none';

export const WHITE: Color = 0xffffff;

/** The colours of a document's theme, by the names that text uses for them: background1, text1, accent2. */
export type ThemeColors = ReadonlyMap<string, Color>;

/** Names of the colours of a theme: in the theme, as values of `clrSchemeMapping`, and in text. */
const THEME_NAMES: readonly (readonly [string, string, string])[] = [
  ['dk1', 'dark1', 'text1'],
  ['lt1', 'light1', 'background1'],
  ['dk2', 'dark2', 'text2'],
  ['lt2', 'light2', 'background2'],
];

/** Attributes of `clrSchemeMapping`, and the names in text that they map. */
const MAPPED: readonly (readonly [string, string])[] = [
  ['t1', 'text1'],
  ['bg1', 'background1'],
  ['t2', 'text2'],
  ['bg2', 'background2'],
];

/** Names in DrawingML, and the names in text that they stand for. */
const DRAWN: ReadonlyMap<string, string> = new Map([...MAPPED, ['tx1', 'text1'], ['tx2', 'text2']]);

/** The colour of six hexadecimal digits; undefined for any other text. */
export const hexColor = (text: string | undefined): Color | undefined =>
  /^#?[\da-f]{6}$/i.test(text ?? '') ? parseInt((text ?? '').replace('#', ''), 16) : undefined;

/**
 * The colours of a theme, mapped as the document's settings say.
 *
 * @param theme the root element of the theme part
 * @param settings the root element of the settings part
 */
export function themeColors(theme: XmlElement | undefined, settings: XmlElement | undefined): ThemeColors {
  const scheme = childOf(childOf(theme, 'themeElements'), 'clrScheme');
  const colors = new Map<string, Color>([
    ['lt1', WHITE],
    ['dk1', 0],
  ]);
  for (const entry of scheme ? elementsIn(scheme) : []) {
    const [stated] = elementsIn(entry);
    const color = hexColor(stated?.attributes.lastClr ?? stated?.attributes.val);
    if (color !== undefined) colors.set(entry.name, color);
  }
  for (const [own, ...names] of THEME_NAMES) {
    const color = colors.get(own);
    if (color !== undefined) for (const name of names) colors.set(name, color);
  }
  const mapping = childOf(settings, 'clrSchemeMapping')?.attributes ?? {};
  const mapped = MAPPED.map(([key, name]) => [name, colors.get(mapping[key] ?? '')] as const);
  for (const [name, color] of mapped) if (color !== undefined) colors.set(name, color);
  return colors;
}

/** A colour with a function applied to its red, green and blue, each from 0 to 255; `at` is the number of bits to its right. */
const eachPart = (color: Color, change: (part: number, at: number) => number): Color =>
  [16, 8, 0].reduce((whole, at) => whole + (Math.round(Math.min(255, Math.max(0, change((color >> at) & 255, at)))) << at), 0);

/** A theme colour made darker (`shade`) or lighter (`tint`), both two hexadecimal digits. */
function themed(color: Color, shade: string | undefined, tint: string | undefined): Color {
  const share = (text: string | undefined): number => (/^[\da-f]{1,2}$/i.test(text ?? '') ? parseInt(text ?? '', 16) / 255 : 1);
  return eachPart(color, (part) => 255 - (255 - part * share(shade)) * share(tint));
}

interface ColorNames {
  readonly value: string | undefined;
  readonly theme: string | undefined;
  readonly shade: string | undefined;
  readonly tint: string | undefined;
}

function namedColor({ value, theme, shade, tint }: ColorNames, colors: ThemeColors): Color | undefined {
  const base = theme === undefined ? undefined : colors.get(theme);
  return base === undefined ? hexColor(value) : themed(base, shade, tint);
}

/** The colour of a text (`w:color`); undefined for automatic, which is always visible. */
export const textColor = ({ attributes: a }: XmlElement, colors: ThemeColors): Color | undefined =>
  namedColor({ value: a.val, theme: a.themeColor, shade: a.themeShade, tint: a.themeTint }, colors);

/**
 * The colour of a fill in DrawingML (`a:solidFill`), ignoring its transparency; undefined if it is modified in a way that is not supported
 * here, such as by its brightness.
 */
export function solidColor(fill: XmlElement, colors: ThemeColors): Color | undefined {
  const [stated] = elementsIn(fill);
  const value = stated?.attributes.val;
  if (stated && elementsIn(stated).some(({ name }) => name !== 'alpha')) return undefined;
  return stated?.name === 'schemeClr' ? colors.get(DRAWN.get(value ?? '') ?? value ?? '') : hexColor(stated?.attributes.lastClr ?? value);
}

/** The background that a shading (`w:shd`) gives a text. */
export function shadingFill({ attributes: a }: XmlElement, colors: ThemeColors): Fill {
  const pattern = a.val ?? 'clear';
  const back = namedColor({ value: a.fill, theme: a.themeFill, shade: a.themeFillShade, tint: a.themeFillTint }, colors);
  if (pattern === 'nil' || pattern === 'clear') return back ?? 'none';
  const front = namedColor({ value: a.color, theme: a.themeColor, shade: a.themeShade, tint: a.themeTint }, colors) ?? 0;
  const [, percent] = /^pct(\d{1,2})$/.exec(pattern) ?? [];
  // Patterns without a percentage are stripes, about half in each colour.
  const share = pattern === 'solid' ? 1 : percent === undefined ? 0.5 : Number(percent) / 100;
  return eachPart(front, (part, at) => part * share + (((back ?? WHITE) >> at) & 255) * (1 - share));
}

/** The colours of `w:highlight`. */
const HIGHLIGHTS: ReadonlyMap<string, Color> = new Map([
  ['black', 0x000000],
  ['blue', 0x0000ff],
  ['cyan', 0x00ffff],
  ['darkBlue', 0x000080],
  ['darkCyan', 0x008080],
  ['darkGray', 0x808080],
  ['darkGreen', 0x008000],
  ['darkMagenta', 0x800080],
  ['darkRed', 0x800000],
  ['darkYellow', 0x808000],
  ['green', 0x00ff00],
  ['lightGray', 0xc0c0c0],
  ['magenta', 0xff00ff],
  ['red', 0xff0000],
  ['white', WHITE],
  ['yellow', 0xffff00],
]);

export const highlightFill = (name: string | undefined): Fill => HIGHLIGHTS.get(name ?? '') ?? 'none';

/** The relative luminance of a colour (WCAG 2.2), from 0 to 1. */
function luminance(color: Color): number {
  const [red = 0, green = 0, blue = 0] = [16, 8, 0].map((at) => {
    const part = ((color >> at) & 255) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * Contrast ratio (WCAG 2.2) below which text is not plainly visible. On white, the lightest grey of Word's palette has 1.1, the next one
 * 1.4.
 */
const MIN_CONTRAST = 1.3;

/** Whether text in one colour is hardly visible on another. */
export function isFaint(text: Color, background: Color): boolean {
  if (text === background) return true;
  const [one, other] = [luminance(text) + 0.05, luminance(background) + 0.05];
  return Math.max(one, other) / Math.min(one, other) < MIN_CONTRAST;
}
