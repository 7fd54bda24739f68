import type { XmlElement } from '../xml.js';
import { childOf, elementsIn } from '../xml.js';

// The colours of a Word document, and whether one can be seen on another. ECMA-376 part 1, clauses 17.3.2.6, 17.3.5, 17.18.97, 20.1.6.

/** Red, green and blue, as 0xRRGGBB. */
export type Colour = number;

/** What is behind a text; `none` lets be seen what is behind it in turn. */
export type Fill = Colour | 'none';

export const WHITE: Colour = 0xffffff;

/** The colours of a document's theme, by the names that its text calls them: background1, text1, accent2. */
export type ThemeColours = ReadonlyMap<string, Colour>;

/** What the text calls the colours of a theme, and where a document says which of them is which, what it calls those. */
const THEME_NAMES: readonly (readonly [string, string, string])[] = [
  ['dk1', 'dark1', 'text1'],
  ['lt1', 'light1', 'background1'],
  ['dk2', 'dark2', 'text2'],
  ['lt2', 'light2', 'background2'],
];

/** How `clrSchemeMapping` calls the names of the text. */
const MAPPED: readonly (readonly [string, string])[] = [
  ['t1', 'text1'],
  ['bg1', 'background1'],
  ['t2', 'text2'],
  ['bg2', 'background2'],
];

/** How DrawingML calls the names of the text. */
const DRAWN: ReadonlyMap<string, string> = new Map([...MAPPED, ['tx1', 'text1'], ['tx2', 'text2']]);

/** A colour of six hexadecimal digits; undefined for any other text. */
export const hexColour = (text: string | undefined): Colour | undefined =>
  /^#?[\da-f]{6}$/i.test(text ?? '') ? parseInt((text ?? '').replace('#', ''), 16) : undefined;

/** The colours of a theme, as the settings of the document map them. */
export function themeColours(theme: XmlElement | undefined, settings: XmlElement | undefined): ThemeColours {
  const scheme = childOf(childOf(theme, 'themeElements'), 'clrScheme');
  const colours = new Map<string, Colour>([
    ['lt1', WHITE],
    ['dk1', 0],
  ]);
  for (const entry of scheme ? elementsIn(scheme) : []) {
    const [stated] = elementsIn(entry);
    const colour = hexColour(stated?.attributes.lastClr ?? stated?.attributes.val);
    if (colour !== undefined) colours.set(entry.name, colour);
  }
  for (const [own, ...names] of THEME_NAMES) {
    const colour = colours.get(own);
    if (colour !== undefined) for (const name of names) colours.set(name, colour);
  }
  const mapping = childOf(settings, 'clrSchemeMapping')?.attributes ?? {};
  const mapped = MAPPED.map(([key, name]) => [name, colours.get(mapping[key] ?? '')] as const);
  for (const [name, colour] of mapped) if (colour !== undefined) colours.set(name, colour);
  return colours;
}

/** Each of the three parts of a colour changed. */
const eachPart = (colour: Colour, change: (part: number, at: number) => number): Colour =>
  [16, 8, 0].reduce((whole, at) => whole + (Math.round(Math.min(255, Math.max(0, change((colour >> at) & 255, at)))) << at), 0);

/** A colour of the theme, made darker or lighter. */
function themed(colour: Colour, shade: string | undefined, tint: string | undefined): Colour {
  const share = (text: string | undefined): number => (/^[\da-f]{1,2}$/i.test(text ?? '') ? parseInt(text ?? '', 16) / 255 : 1);
  return eachPart(colour, (part) => 255 - (255 - part * share(shade)) * share(tint));
}

interface ColourNames {
  readonly value: string | undefined;
  readonly theme: string | undefined;
  readonly shade: string | undefined;
  readonly tint: string | undefined;
}

function namedColour({ value, theme, shade, tint }: ColourNames, colours: ThemeColours): Colour | undefined {
  const base = theme === undefined ? undefined : colours.get(theme);
  return base === undefined ? hexColour(value) : themed(base, shade, tint);
}

/** The colour of a text (`w:color`); undefined for automatic, which is always one that can be seen. */
export const textColour = ({ attributes: a }: XmlElement, colours: ThemeColours): Colour | undefined =>
  namedColour({ value: a.val, theme: a.themeColor, shade: a.themeShade, tint: a.themeTint }, colours);

/** The colour of a fill in DrawingML (`a:solidFill`), however transparent; undefined if it is stated in a way that is not known here: made brighter, say. */
export function solidColour(fill: XmlElement, colours: ThemeColours): Colour | undefined {
  const [stated] = elementsIn(fill);
  const value = stated?.attributes.val;
  if (stated && elementsIn(stated).some(({ name }) => name !== 'alpha')) return undefined;
  return stated?.name === 'schemeClr' ? colours.get(DRAWN.get(value ?? '') ?? value ?? '') : hexColour(stated?.attributes.lastClr ?? value);
}

/** What a shading (`w:shd`) puts behind a text. */
export function shadingFill({ attributes: a }: XmlElement, colours: ThemeColours): Fill {
  const pattern = a.val ?? 'clear';
  const back = namedColour({ value: a.fill, theme: a.themeFill, shade: a.themeFillShade, tint: a.themeFillTint }, colours);
  if (pattern === 'nil' || pattern === 'clear') return back ?? 'none';
  const front = namedColour({ value: a.color, theme: a.themeColor, shade: a.themeShade, tint: a.themeTint }, colours) ?? 0;
  const [, percent] = /^pct(\d{1,2})$/.exec(pattern) ?? [];
  // A pattern of stripes is half the one colour, half the other.
  const share = pattern === 'solid' ? 1 : percent === undefined ? 0.5 : Number(percent) / 100;
  return eachPart(front, (part, at) => part * share + (((back ?? WHITE) >> at) & 255) * (1 - share));
}

/** The colours of `w:highlight`. */
const HIGHLIGHTS: ReadonlyMap<string, Colour> = new Map([
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

/** How bright a colour is (WCAG 2.2, relative luminance). */
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = [16, 8, 0].map((at) => {
    const part = ((colour >> at) & 255) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The ratio of contrast (WCAG 2.2) below which a text is not plainly seen: the lightest grey of Word's palette on white has 1.1, the next one 1.4. */
const MIN_CONTRAST = 1.3;

/** Whether a text in one colour can hardly be seen on another. */
export function isFaint(text: Colour, background: Colour): boolean {
  if (text === background) return true;
  const [one, other] = [luminance(text) + 0.05, luminance(background) + 0.05];
  return Math.max(one, other) / Math.min(one, other) < MIN_CONTRAST;
}
