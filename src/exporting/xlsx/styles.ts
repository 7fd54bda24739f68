import { xmlText } from '../office/xml-text.js';
import { GENERAL, TEXT } from './number-format.js';
import type { Look } from './sheet.js';

// The styles of a workbook. ECMA-376 part 1, clause 18.8. A cell refers to one by its number.

interface LookSpec {
  readonly font: 'plain' | 'bold' | 'title';
  readonly hasBorder?: true;
  readonly isShaded?: true;
  /** Where its text stands. */
  readonly align: 'start' | 'top' | 'left' | 'center' | 'right';
}

const LOOKS: Readonly<Record<Look, LookSpec>> = {
  title: { font: 'title', align: 'center' },
  subtitle: { font: 'bold', align: 'center' },
  heading: { font: 'bold', align: 'top' },
  prose: { font: 'plain', align: 'top' },
  signature: { font: 'plain', align: 'right' },
  columnHeading: { font: 'plain', hasBorder: true, align: 'center' },
  rowHeading: { font: 'plain', hasBorder: true, align: 'left' },
  value: { font: 'plain', hasBorder: true, align: 'center' },
  tidyHeading: { font: 'bold', isShaded: true, align: 'left' },
  tidyText: { font: 'plain', align: 'start' },
  tidyValue: { font: 'plain', align: 'start' },
};

const FONTS = ['plain', 'bold', 'title'] as const;

/** In points. Column widths are measured in digits of the plain font. */
export const FONT_SIZE = 11;
export const TITLE_SIZE = 14;

/** The number formats that every spreadsheet has, by their ids (18.8.30). */
const BUILT_IN: ReadonlyMap<string, number> = new Map([
  [GENERAL, 0],
  ['0', 1],
  ['0.00', 2],
  [TEXT, 49],
]);

/** The first id that a workbook may give to a number format of its own. */
const FIRST_OWN_FORMAT = 164;

/** The typefaces of official tables, which Windows has, and what other systems put in their places. */
const fontName = (lang: string): string => (lang.startsWith('zh') ? '宋体' : 'Calibri');

function fontXml(font: (typeof FONTS)[number], lang: string): string {
  const name = fontName(lang);
  const bold = font === 'plain' ? '' : '<b/>';
  const charset = lang.startsWith('zh') ? '<charset val="134"/>' : '';
  return `<font>${bold}<sz val="${font === 'title' ? TITLE_SIZE : FONT_SIZE}"/><color rgb="FF000000"/><name val="${name}"/><family val="2"/>${charset}</font>`;
}

const SIDES = ['left', 'right', 'top', 'bottom'] as const;
const BORDER = `<border>${SIDES.map((side) => `<${side} style="thin"><color rgb="FF000000"/></${side}>`).join('')}<diagonal/></border>`;
const NO_BORDER = '<border><left/><right/><top/><bottom/><diagonal/></border>';

const FILLS = [
  '<fill><patternFill patternType="none"/></fill>',
  // Excel takes the second for this pattern, whatever it is.
  '<fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFF2F2F2"/><bgColor indexed="64"/></patternFill></fill>',
];

const counted = (name: string, items: readonly string[]): string =>
  items.length > 0 ? `<${name} count="${items.length}">${items.join('')}</${name}>` : '';

function alignmentXml(align: LookSpec['align'], isNumber: boolean): string {
  if (align === 'start' && isNumber) return '<alignment vertical="center"/>';
  // Data that are filtered and sorted stay on one line. A text shrinks where the number beside it would cut it off.
  if (align === 'start') return '<alignment horizontal="left" vertical="center" indent="1" shrinkToFit="1"/>';
  if (align === 'top') return '<alignment horizontal="left" vertical="top" wrapText="1"/>';
  return `<alignment horizontal="${align}" vertical="center" wrapText="1"${align === 'left' ? ' indent="1"' : ''}/>`;
}

/** The styles that the cells of a workbook have, each numbered when it is first asked for. */
export class Styles {
  readonly #lang: string;
  readonly #formats: string[] = [];
  readonly #styles = new Map<string, number>();
  readonly #xfs: string[] = [];

  /** @param lang the tag of the language of the workbook */
  constructor(lang: string) {
    this.#lang = lang;
    this.#xfs.push('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>');
  }

  /** The number of a style: a look, with a number format. */
  idOf(look: Look, format: string): number {
    const key = `${look} ${format}`;
    const known = this.#styles.get(key);
    if (known !== undefined) return known;
    const id = this.#xfs.length;
    this.#styles.set(key, id);
    const { font, hasBorder, isShaded, align } = LOOKS[look];
    const ids = `numFmtId="${this.#formatId(format)}" fontId="${FONTS.indexOf(font)}" fillId="${isShaded ? 2 : 0}" borderId="${hasBorder ? 1 : 0}"`;
    const applied = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
    this.#xfs.push(`<xf ${ids} xfId="0" ${applied}>${alignmentXml(align, format !== TEXT)}</xf>`);
    return id;
  }

  #formatId(format: string): number {
    const builtIn = BUILT_IN.get(format);
    if (builtIn !== undefined) return builtIn;
    if (!this.#formats.includes(format)) this.#formats.push(format);
    return FIRST_OWN_FORMAT + this.#formats.indexOf(format);
  }

  /** The part of the workbook with its styles. */
  xml(): string {
    const formats = this.#formats.map((code, index) => `<numFmt numFmtId="${FIRST_OWN_FORMAT + index}" formatCode="${xmlText(code)}"/>`);
    return [
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
      counted('numFmts', formats),
      counted(
        'fonts',
        FONTS.map((font) => fontXml(font, this.#lang)),
      ),
      counted('fills', FILLS),
      counted('borders', [NO_BORDER, BORDER]),
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      counted('cellXfs', this.#xfs),
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      '</styleSheet>',
    ].join('');
  }
}
