import type { Standing } from '../../seen-text.js';
import { highlightFill, isFaint, shadingFill, solidColour, textColour } from './docx-colors.js';
import type { Colour, Fill, ThemeColours } from './docx-colors.js';
import { isSwitchedOn, parseMeasure } from './docx-values.js';
import { childOf, elementsIn } from '../xml.js';
import type { XmlElement } from '../xml.js';

// How the characters of a run look, as far as it decides whether they are seen. ECMA-376 part 1, clause 17.3.2.

/** What some run properties say; what they do not speak of is left out. */
export interface RunLook {
  readonly strike?: boolean;
  readonly vanish?: boolean;
  readonly isStruckTwice?: boolean;
  readonly isSpecial?: boolean;
  /** Whether it is superscript or subscript. */
  readonly isOffLine?: boolean;
  /** Half-points above the line, or below it. */
  readonly position?: number;
  /** Half-points. */
  readonly size?: number;
  readonly colour?: Colour | 'automatic';
  readonly fill?: Fill;
  readonly highlight?: Fill;
  readonly isTransparent?: boolean;
  /** Twips between the characters, more or less than usual. */
  readonly spacing?: number;
  /** Percent of the usual width. */
  readonly width?: number;
  /** Twips into which the whole text is fitted. */
  readonly fit?: number;
  /** Whether it is set in two small lines in place of one. */
  readonly isCombined?: boolean;
  /** Whether it is set from right to left. */
  readonly isReversed?: boolean;
  /** Whether its font has pictures in place of letters and digits. */
  readonly hasSymbols?: boolean;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

type Reader = (look: Writable<RunLook>, property: XmlElement, theme: ThemeColours) => void;

/** Fonts that have pictures in place of letters and digits. */
export const SYMBOL_FONT = /^(?:Wingdings|Webdings|Marlett|MT Extra|ZapfDingbats)/i;

/** In percent: more than half of the colour behind the text shines through. */
const MAX_TRANSPARENCY = 50;

/** The fill of the letters themselves (`w14:textFill`), which takes precedence over their colour. Its alpha is how transparent they are, in thousandths of a percent. */
const readTextFill: Reader = (look, property, theme) => {
  // Of a gradient some part may have the colour that is behind it.
  if (childOf(property, 'noFill') ?? childOf(property, 'gradFill')) look.isTransparent = true;
  const solid = childOf(property, 'solidFill');
  if (!solid) return;
  const [stated] = elementsIn(solid);
  const alpha = Number(childOf(stated, 'alpha')?.attributes.val ?? 0);
  look.isTransparent = alpha / 1000 > MAX_TRANSPARENCY;
  const colour = solidColour(solid, theme);
  if (colour !== undefined) look.colour = colour;
};

const READERS: Readonly<Record<string, Reader>> = {
  strike: (look, property) => {
    look.strike = isSwitchedOn(property);
  },
  vanish: (look, property) => {
    look.vanish = isSwitchedOn(property);
  },
  dstrike: (look, property) => {
    look.isStruckTwice = isSwitchedOn(property);
  },
  specVanish: (look, property) => {
    look.isSpecial = isSwitchedOn(property);
  },
  vertAlign: (look, { attributes }) => {
    look.isOffLine = (attributes.val ?? 'baseline') !== 'baseline';
  },
  position: (look, { attributes }) => {
    look.position = parseMeasure(attributes.val, 2) ?? 0;
  },
  sz: (look, { attributes }) => {
    const size = parseMeasure(attributes.val, 2);
    if (size !== undefined) look.size = size;
  },
  color: (look, property, theme) => {
    look.colour = textColour(property, theme) ?? 'automatic';
  },
  shd: (look, property, theme) => {
    look.fill = shadingFill(property, theme);
  },
  highlight: (look, { attributes }) => {
    look.highlight = highlightFill(attributes.val);
  },
  spacing: (look, { attributes }) => {
    look.spacing = parseMeasure(attributes.val, 20) ?? 0;
  },
  w: (look, { attributes }) => {
    look.width = parseMeasure((attributes.val ?? '').replace('%', ''), 1) ?? 100;
  },
  fitText: (look, { attributes }) => {
    look.fit = parseMeasure(attributes.val, 20) ?? 0;
  },
  eastAsianLayout: (look, { attributes }) => {
    look.isCombined = ['1', 'true', 'on'].includes(attributes.combine ?? '');
  },
  rFonts: (look, { attributes: { ascii, hAnsi } }) => {
    const font = ascii ?? hAnsi;
    if (font !== undefined) look.hasSymbols = SYMBOL_FONT.test(font);
  },
  rtl: (look, property) => {
    look.isReversed = isSwitchedOn(property);
  },
  textFill: readTextFill,
};

/** What run properties (`w:rPr`) say of how a run looks. */
export function runLook(properties: XmlElement | undefined, theme: ThemeColours): RunLook {
  const look: Writable<RunLook> = {};
  if (!properties) return look;
  for (const property of properties.children) {
    if (typeof property !== 'string' && Object.prototype.hasOwnProperty.call(READERS, property.name))
      READERS[property.name]?.(look, property, theme);
  }
  return look;
}

/** Half-points where nothing says otherwise (17.3.2.38). */
export const DEFAULT_SIZE = 20;

/** Half-points: text of two points is a line. */
const MAX_UNSEEN_SIZE = 4;

/** The share of a digit's width, half its height, by which the digits may be moved together, and still be told apart. */
const MAX_OVERLAP = 0.4;

/** Percent of its width in which a digit is a line. */
const MIN_WIDTH = 20;

/** The share of its width in which a text can be read. */
const MIN_FIT = 0.5;

/** Twips that a digit takes: half a square of its size, of which one half-point has ten. */
const digitWidth = (size: number): number => size * 5;

function isOverlapped(look: RunLook, text: string): boolean {
  const width = digitWidth(look.size ?? DEFAULT_SIZE);
  const { spacing = 0, fit = 0 } = look;
  const isFitted = fit > 0 && fit < MIN_FIT * width * text.length;
  return spacing < -MAX_OVERLAP * width || (look.width ?? 100) < MIN_WIDTH || isFitted;
}

/**
 * How a text of this look is seen.
 *
 * @param behind the colour behind its paragraph; undefined where it is not known
 */
export function standingOfRun(look: RunLook, behind: Colour | undefined, text: string): Standing {
  if (look.strike || look.vanish || look.isStruckTwice || (look.size ?? DEFAULT_SIZE) <= MAX_UNSEEN_SIZE) return 'unseen';
  if (look.isOffLine || look.isCombined || (look.position ?? 0) !== 0) return 'raised';
  const own = [look.highlight, look.fill].find((fill) => typeof fill === 'number') ?? behind;
  const isLost = typeof look.colour === 'number' && typeof own === 'number' && isFaint(look.colour, own);
  // Word leaves out text that is special in this way only at the end of a paragraph; other programs do so everywhere (17.3.2.36).
  if (isLost || look.isTransparent || look.isSpecial) return 'faint';
  if (isOverlapped(look, text) || (look.isReversed && /\p{N}/u.test(text))) return 'overlaid';
  return look.hasSymbols && /[!-~]/.test(text) ? 'drawn' : 'plain';
}
