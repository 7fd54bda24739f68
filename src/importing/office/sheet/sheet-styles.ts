import { getFormatFromId } from 'numfmt';
import { BLACK, isFaintOn, Palette, WHITE } from './sheet-colors.js';
import type { Rgb } from './sheet-colors.js';
import { SYMBOL_FONT } from '../word/docx-run-look.js';
import type { Standing } from '../../seen-text.js';
import { childOf, elementsIn } from '../xml.js';
import type { XmlElement } from '../xml.js';
import { importError } from '../../notes/import-error.js';

// How the cells of a workbook look, as far as it bears on what is seen of their text. ECMA-376 part 1, clause 18.8.

const GENERAL = 'General';

/** The last format that a workbook need not define (18.8.30). */
const LAST_BUILT_IN = 58;

/** Points below which nothing can be read. Excel's own smallest size is 1. */
const MIN_FONT_SIZE = 2.5;

/** Number formats of a workbook's own. Excel itself stops at some 250. */
const MAX_FORMATS = 4096;

/** The parts of a table that have numbers, as table styles name them (18.18.93): not the row of headings. */
const OF_NUMBERS = /^(?:wholeTable|totalRow|lastColumn|(?:first|second)(?:Row|Column)Stripe)$/;

const NOTHING: XmlElement = { name: '', attributes: {}, children: [] };

/** A font, of a cell or of a piece of its text. */
export interface Font {
  readonly isStruck: boolean;
  readonly isRaised: boolean;
  /** In points, where it is stated. */
  readonly size?: number;
  readonly color: Rgb;
  /** Whether it has pictures in place of letters and digits. */
  readonly hasSymbols?: true;
}

/** How a cell looks. */
export interface CellStyle {
  /** The format code of its number. */
  readonly code: string;
  readonly font: Font;
  /** The colours behind its text: several in a gradient. */
  readonly background: readonly Rgb[];
  /** Whether its text is repeated until it fills the cell, so that 7 may be shown as 777. */
  readonly isRepeated: boolean;
  /** Whether a diagonal line crosses it: it strikes out what stands there, or says that nothing applies. */
  readonly isCrossed: boolean;
  /** How large its font is, as a share of the font of which columns count the digits. */
  readonly scale: number;
  /** How far it is indented, in steps of three blanks. */
  readonly indent: number;
  /** Whether its text is made smaller, turned or broken into lines where it does not fit: only texts are broken. */
  readonly fitting: 'shrunk' | 'wrapped' | 'none';
}

const PLAIN_FONT: Font = { isStruck: false, isRaised: false, color: BLACK };

const PLAIN_STYLE: CellStyle = {
  code: GENERAL,
  font: PLAIN_FONT,
  background: [WHITE],
  isRepeated: false,
  isCrossed: false,
  scale: 1,
  indent: 0,
  fitting: 'none',
};

/** Points of Excel's usual font. */
export const USUAL_FONT_SIZE = 11;

const isSet = (value: string | undefined): boolean => ['1', 'true', 'on'].includes(value ?? '');

/** How an alignment lets a text be seen that does not fit into its cell. A turned one takes the room of other cells. */
function fittingOf({ shrinkToFit, textRotation = '0', wrapText }: XmlElement['attributes']): CellStyle['fitting'] {
  if (isSet(shrinkToFit) || textRotation !== '0') return 'shrunk';
  return isSet(wrapText) ? 'wrapped' : 'none';
}

/** What a rule of conditional formatting makes of the cells that it holds for. */
export interface ConditionalStyle {
  readonly hasFormat: boolean;
  readonly isStruck: boolean;
  readonly color?: Rgb;
  readonly background?: readonly Rgb[];
}

/** Whether a switch is on: it is where it states no value (18.18.6, ST_OnOff). */
const isOn = (element: XmlElement | undefined): boolean =>
  element !== undefined && !['0', 'false', 'off'].includes(element.attributes.val ?? '1');

/** Whether a border has a diagonal line, in either direction. */
const hasDiagonal = (border: XmlElement): boolean => {
  const { diagonalUp = '0', diagonalDown = '0' } = border.attributes;
  const { style = 'none' } = childOf(border, 'diagonal')?.attributes ?? {};
  return style !== 'none' && [diagonalUp, diagonalDown].some((value) => ['1', 'true', 'on'].includes(value));
};

/** How text in a font on a background is seen. */
export function standingInSheet({ isStruck, isRaised, size, color, hasSymbols }: Font, background: readonly Rgb[]): Standing {
  if (isStruck || (size !== undefined && size < MIN_FONT_SIZE)) return 'unseen';
  if (background.some((behind) => isFaintOn(color, behind))) return 'faint';
  if (hasSymbols) return 'drawn';
  return isRaised ? 'raised' : 'plain';
}

/** The styles of a workbook. */
export class SheetStyles {
  readonly #palette: Palette;
  readonly #cells: readonly CellStyle[];
  readonly #conditional: readonly ConditionalStyle[];
  readonly #tables: ReadonlyMap<string, readonly ConditionalStyle[]>;

  /**
   * Takes out of the trees what is needed, and keeps none of them: they may be large. Throws an ImportError where there are more formats than in any workbook.
   *
   * @param root the root of the workbook's styles
   * @param theme the root of its theme
   */
  constructor(root: XmlElement | undefined, theme: XmlElement | undefined) {
    const listed = (name: string): XmlElement[] => elementsIn(childOf(root, name) ?? NOTHING);
    this.#palette = new Palette(root, theme);
    const formats = listed('numFmts');
    if (formats.length > MAX_FORMATS) throw importError('unpacks-too-large');
    const codes = new Map(formats.map(({ attributes }) => [attributes.numFmtId, attributes.formatCode]));
    const fonts = listed('fonts').map((font) => this.fontOf(font));
    const usualSize = fonts[0]?.size ?? USUAL_FONT_SIZE;
    const fills = listed('fills').map((fill) => this.#background(fill, 'fgColor'));
    const crossed = listed('borders').map(hasDiagonal);
    this.#cells = listed('cellXfs').map((element): CellStyle => {
      const { numFmtId = '0', fontId, fillId, borderId } = element.attributes;
      const alignment = childOf(element, 'alignment')?.attributes ?? {};
      const font = fonts[Number(fontId)] ?? PLAIN_FONT;
      const builtIn = Number(numFmtId) <= LAST_BUILT_IN ? getFormatFromId(Number(numFmtId)) : GENERAL;
      return {
        code: codes.get(numFmtId) ?? builtIn,
        font,
        background: fills[Number(fillId)] ?? [WHITE],
        isRepeated: alignment.horizontal === 'fill',
        isCrossed: crossed[Number(borderId)] ?? false,
        scale: (font.size ?? usualSize) / usualSize,
        indent: Number(alignment.indent ?? 0) || 0,
        fitting: fittingOf(alignment),
      };
    });
    this.#conditional = listed('dxfs').map((element) => this.conditionalStyle(element));
    this.#tables = new Map(
      listed('tableStyles').map((style) => {
        const elements = elementsIn(style, 'tableStyleElement').filter(({ attributes }) => OF_NUMBERS.test(attributes.type ?? ''));
        return [style.attributes.name ?? '', elements.flatMap(({ attributes }) => this.numberedStyle(attributes.dxfId) ?? [])];
      }),
    );
  }

  /** The style of a number, as a cell states it. */
  styleOf(number = '0'): CellStyle {
    return this.#cells[Number(number)] ?? PLAIN_STYLE;
  }

  /** The font of an element with the properties of one: `font`, or `rPr` of a piece of text. */
  fontOf(element: XmlElement): Font {
    const size = Number(childOf(element, 'sz')?.attributes.val ?? NaN);
    const { val: name = '' } = (childOf(element, 'name') ?? childOf(element, 'rFont'))?.attributes ?? {};
    return {
      isStruck: isOn(childOf(element, 'strike')),
      isRaised: ['superscript', 'subscript'].includes(childOf(element, 'vertAlign')?.attributes.val ?? ''),
      color: this.#palette.colorOf(childOf(element, 'color')) ?? BLACK,
      ...(Number.isFinite(size) && { size }),
      ...(SYMBOL_FONT.test(name) && { hasSymbols: true as const }),
    };
  }

  /** The style of a rule, by its number; undefined if the workbook has none of it. */
  numberedStyle(number: string | undefined): ConditionalStyle | undefined {
    return this.#conditional[Number(number)];
  }

  /** What a table style of the workbook's own changes of the cells below the heading row; nothing for one of Excel's. */
  tableStyle(name: string): readonly ConditionalStyle[] {
    return this.#tables.get(name) ?? [];
  }

  /** The colours that an element lists. */
  colorsIn(element: XmlElement): Rgb[] {
    return elementsIn(element, 'color').map((color) => this.#palette.colorOf(color) ?? WHITE);
  }

  /** What the style of a rule changes. */
  conditionalStyle(element: XmlElement): ConditionalStyle {
    const font = childOf(element, 'font');
    const fill = childOf(element, 'fill');
    const color = this.#palette.colorOf(childOf(font, 'color'));
    return {
      hasFormat: childOf(element, 'numFmt') !== undefined,
      isStruck: isOn(childOf(font, 'strike')),
      ...(color && { color }),
      ...(fill && { background: this.#background(fill, 'bgColor') }),
    };
  }

  /** The colours of a fill. A solid one has its colour in `fgColor`, in a rule's style in `bgColor` (18.8.20). */
  #background(fill: XmlElement, solid: 'fgColor' | 'bgColor'): readonly Rgb[] {
    const gradient = childOf(fill, 'gradientFill');
    if (gradient) return elementsIn(gradient, 'stop').map((stop) => this.#palette.colorOf(childOf(stop, 'color')) ?? WHITE);
    const pattern = childOf(fill, 'patternFill');
    const type = pattern?.attributes.patternType ?? (solid === 'bgColor' ? 'solid' : 'none');
    if (type === 'none') return [WHITE];
    // Behind the dots and lines of any other pattern stands its second colour.
    return [this.#palette.colorOf(childOf(pattern, type === 'solid' ? solid : 'bgColor')) ?? WHITE];
  }
}
