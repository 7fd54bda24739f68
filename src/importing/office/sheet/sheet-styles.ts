import { getFormatFromId } from '../../libraries/numfmt.js';
import { BLACK, isFaintOn, Palette, WHITE } from './sheet-colors.js';
import type { Rgb } from './sheet-colors.js';
import { SYMBOL_FONT } from '../word/docx-run-look.js';
import type { Standing } from '../../seen-text.js';
import { childOf, elementsIn } from '../xml.js';
import type { XmlElement } from '../xml.js';
import { importError } from '../../notes/import-error.js';

// Reads the styles of a workbook as far as they affect whether text is seen. ECMA-376 part 1, clause 18.8.

const GENERAL = 'General';

/** The id of the last built-in number format (18.8.30). */
const LAST_BUILT_IN = 58;

/** In points; smaller text cannot be read. The smallest size that Excel offers is 1. */
const MIN_FONT_SIZE = 2.5;

/** Custom number formats of a workbook. Excel itself allows about 250. */
const MAX_FORMATS = 4096;

/** The regions of a table style that contain numbers (18.18.93), which excludes the heading row. */
const NUMBER_REGION = /^(?:wholeTable|totalRow|lastColumn|(?:first|second)(?:Row|Column)Stripe)$/;

const NOTHING: XmlElement = { name: '', attributes: {}, children: [] };

/** The font of a cell or of a piece of its text. */
export interface Font {
  readonly isStruck: boolean;
  readonly isRaised: boolean;
  /** In points, if specified. */
  readonly size?: number;
  readonly color: Rgb;
  /** Whether its font has symbols instead of letters and digits, as Wingdings has. */
  readonly hasSymbols?: true;
}

/** The style of a cell. */
export interface CellStyle {
  /** The number format code. */
  readonly code: string;
  readonly font: Font;
  /** The colours behind its text; a gradient has several. */
  readonly background: readonly Rgb[];
  /** Whether its text is repeated to fill the cell, so that 7 may be displayed as 777. */
  readonly isRepeated: boolean;
  /** Whether a diagonal line crosses it, which either strikes out its content or says that nothing applies. */
  readonly isCrossed: boolean;
  /** Its font size relative to the default font, in whose digits column widths are measured. */
  readonly scale: number;
  /** Indentation, in steps of three spaces. */
  readonly indent: number;
  /** What happens to text that does not fit: it is shrunk or rotated, wrapped, or neither. Numbers are never wrapped. */
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

/** The size of Excel's default font, in points. */
export const DEFAULT_FONT_SIZE = 11;

const isSet = (value: string | undefined): boolean => ['1', 'true', 'on'].includes(value ?? '');

/** How an alignment treats text that does not fit into its cell. Rotated text, which extends over other cells, counts as shrunk. */
function fittingOf({ shrinkToFit, textRotation = '0', wrapText }: XmlElement['attributes']): CellStyle['fitting'] {
  if (isSet(shrinkToFit) || textRotation !== '0') return 'shrunk';
  return isSet(wrapText) ? 'wrapped' : 'none';
}

/** What a conditional or table style changes about the cells to which it applies. */
export interface ConditionalStyle {
  readonly hasFormat: boolean;
  readonly isStruck: boolean;
  readonly color?: Rgb;
  readonly background?: readonly Rgb[];
}

/** Whether an on-off property is set. An element without a value sets it (18.18.6, ST_OnOff). */
const isOn = (element: XmlElement | undefined): boolean =>
  element !== undefined && !['0', 'false', 'off'].includes(element.attributes.val ?? '1');

/** Whether a border has a diagonal line in either direction. */
const hasDiagonal = (border: XmlElement): boolean => {
  const { diagonalUp = '0', diagonalDown = '0' } = border.attributes;
  const { style = 'none' } = childOf(border, 'diagonal')?.attributes ?? {};
  return style !== 'none' && [diagonalUp, diagonalDown].some((value) => ['1', 'true', 'on'].includes(value));
};

/** How text in this font is seen on a background. */
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
   * Reads everything up front and keeps no reference to the XML trees, which may be large. Throws an ImportError if there are more number
   * formats than any workbook has.
   *
   * @param root the root element of the workbook's styles
   * @param theme the root element of its theme
   */
  constructor(root: XmlElement | undefined, theme: XmlElement | undefined) {
    const listed = (name: string): XmlElement[] => elementsIn(childOf(root, name) ?? NOTHING);
    this.#palette = new Palette(root, theme);
    const formats = listed('numFmts');
    if (formats.length > MAX_FORMATS) throw importError('unpacks-too-large');
    const codes = new Map(formats.map(({ attributes }) => [attributes.numFmtId, attributes.formatCode]));
    const fonts = listed('fonts').map((font) => this.fontOf(font));
    const defaultSize = fonts[0]?.size ?? DEFAULT_FONT_SIZE;
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
        scale: (font.size ?? defaultSize) / defaultSize,
        indent: Number(alignment.indent ?? 0) || 0,
        fitting: fittingOf(alignment),
      };
    });
    this.#conditional = listed('dxfs').map((element) => this.conditionalStyle(element));
    this.#tables = new Map(
      listed('tableStyles').map((style) => {
        const elements = elementsIn(style, 'tableStyleElement').filter(({ attributes }) => NUMBER_REGION.test(attributes.type ?? ''));
        return [style.attributes.name ?? '', elements.flatMap(({ attributes }) => this.numberedStyle(attributes.dxfId) ?? [])];
      }),
    );
  }

  /** The style at an index, which a cell's `s` attribute contains. */
  styleOf(number = '0'): CellStyle {
    return this.#cells[Number(number)] ?? PLAIN_STYLE;
  }

  /** The font that an element describes: `font` of a cell style, or `rPr` of a piece of text. */
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

  /** The conditional style at an index; undefined if the workbook has no such style. */
  numberedStyle(number: string | undefined): ConditionalStyle | undefined {
    return this.#conditional[Number(number)];
  }

  /** What a custom table style changes about the cells below the heading row; nothing for a built-in style. */
  tableStyle(name: string): readonly ConditionalStyle[] {
    return this.#tables.get(name) ?? [];
  }

  /** The colours of an element's `color` children. */
  colorsIn(element: XmlElement): Rgb[] {
    return elementsIn(element, 'color').map((color) => this.#palette.colorOf(color) ?? WHITE);
  }

  /** The conditional style that a `dxf` element describes. */
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

  /**
   * The colours of a fill. The colour of a solid fill is in `fgColor` in a cell style, but in `bgColor` in a conditional style (18.8.20).
   */
  #background(fill: XmlElement, solid: 'fgColor' | 'bgColor'): readonly Rgb[] {
    const gradient = childOf(fill, 'gradientFill');
    if (gradient) return elementsIn(gradient, 'stop').map((stop) => this.#palette.colorOf(childOf(stop, 'color')) ?? WHITE);
    const pattern = childOf(fill, 'patternFill');
    const type = pattern?.attributes.patternType ?? (solid === 'bgColor' ? 'solid' : 'none');
    if (type === 'none') return [WHITE];
    // Other patterns draw dots or lines over their background colour.
    return [this.#palette.colorOf(childOf(pattern, type === 'solid' ? solid : 'bgColor')) ?? WHITE];
  }
}
