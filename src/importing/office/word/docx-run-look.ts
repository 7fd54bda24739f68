import type { Standing } from '../../seen-text.js';
import { highlightFill, isFaint, shadingFill, solidColor, textColor } from './docx-colors.js';
import type { Color, Fill, ThemeColors } from './docx-colors.js';
import { isSwitchedOn, parseMeasure } from './docx-values.js';
import { childOf, elementsIn } from '../xml.js';
import type { XmlElement } from '../xml.js';

// How a run looks, as far as it decides whether its text is visible. ECMA-376 part 1, clause 17.3.2.

/** The look that run properties specify. Anything they do not specify is left out. */
export interface RunLook {
  readonly strike?: boolean;
  readonly vanish?: boolean;
  readonly isStruckTwice?: boolean;
  readonly isSpecial?: boolean;
  /** Whether it is superscript or subscript. */
  readonly isOffLine?: boolean;
  /** Half-points above the baseline, or below it if negative. */
  readonly position?: number;
  /** In half-points. */
  readonly size?: number;
  readonly color?: Color | 'automatic';
  readonly fill?: Fill;
  readonly highlight?: Fill;
  readonly isTransparent?: boolean;
  /** Twips added between characters, or removed if negative. */
  readonly spacing?: number;
  /** Character width in percent of normal. */
  readonly width?: number;
  /** The width into which the whole text is compressed, in twips. */
  readonly fit?: number;
  /** Whether it is set as two small lines in one. */
  readonly isCombined?: boolean;
  /** Whether it is set from right to left. */
  readonly isReversed?: boolean;
  /** Whether its font has symbols instead of letters and digits, as Wingdings has. */
  readonly hasSymbols?: boolean;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

type Reader = (look: Writable<RunLook>, property: XmlElement, theme: ThemeColors) => void;

/** Fonts with symbols instead of letters and digits. */
export const SYMBOL_FONT = /^(?:Wingdings|Webdings|Marlett|MT Extra|ZapfDingbats)/i;

/** In percent. Above it, more than half of the background shows through. */
const MAX_TRANSPARENCY = 50;

/**
 * Reads the fill of the letters themselves (`w14:textFill`), which takes precedence over their colour. Its alpha is their transparency in
 * thousandths of a percent.
 */
const readTextFill: Reader = (look, property, theme) => {
  // Some part of a gradient may have the colour of the background.
  if (childOf(property, 'noFill') ?? childOf(property, 'gradFill')) look.isTransparent = true;
  const solid = childOf(property, 'solidFill');
  if (!solid) return;
  const [stated] = elementsIn(solid);
  const alpha = Number(childOf(stated, 'alpha')?.attributes.val ?? 0);
  look.isTransparent = alpha / 1000 > MAX_TRANSPARENCY;
  const color = solidColor(solid, theme);
  if (color !== undefined) look.color = color;
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
    look.color = textColor(property, theme) ?? 'automatic';
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

/** The look that run properties (`w:rPr`) specify. */
export function runLook(properties: XmlElement | undefined, theme: ThemeColors): RunLook {
  const look: Writable<RunLook> = {};
  if (!properties) return look;
  for (const property of properties.children) {
    if (typeof property !== 'string' && Object.prototype.hasOwnProperty.call(READERS, property.name))
      READERS[property.name]?.(look, property, theme);
  }
  return look;
}

/** The default font size in half-points (17.3.2.38). */
export const DEFAULT_SIZE = 20;

/** In half-points. Text of two points is only a line. */
const MAX_UNSEEN_SIZE = 4;

/** The share of a digit's width by which digits may overlap and still be distinguished. */
const MAX_OVERLAP = 0.4;

/** In percent of normal. A narrower digit is only a line. */
const MIN_WIDTH = 20;

/** The share of its width into which a text may be compressed and still be read. */
const MIN_FIT = 0.5;

/** The width of a digit in twips: half its size, which is in half-points of ten twips. */
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
 * @param behind the colour behind its paragraph; undefined if it is unknown
 */
export function standingOfRun(look: RunLook, behind: Color | undefined, text: string): Standing {
  if (look.strike || look.vanish || look.isStruckTwice || (look.size ?? DEFAULT_SIZE) <= MAX_UNSEEN_SIZE) return 'unseen';
  if (look.isOffLine || look.isCombined || (look.position ?? 0) !== 0) return 'raised';
  const own = [look.highlight, look.fill].find((fill) => typeof fill === 'number') ?? behind;
  const isLost = typeof look.color === 'number' && typeof own === 'number' && isFaint(look.color, own);
  // Word hides `specVanish` text only at the end of a paragraph; other programs hide it everywhere (17.3.2.36).
  if (isLost || look.isTransparent || look.isSpecial) return 'faint';
  if (isOverlapped(look, text) || (look.isReversed && /\p{N}/u.test(text))) return 'overlaid';
  return look.hasSymbols && /[!-~]/.test(text) ? 'drawn' : 'plain';
}
