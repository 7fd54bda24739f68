import { hexColour, solidColour, WHITE } from './docx-colors.js';
import type { Colour, ThemeColours } from './docx-colors.js';
import { contentsOf } from './docx-content.js';
import { childOf, textIn } from '../xml.js';
import type { XmlElement } from '../xml.js';
import { drawnName } from '../../notes/drawn-name.js';
import type { DrawnThing } from '../../notes/drawn-name.js';

// Pictures, shapes and the text boxes in them, in DrawingML and in VML. ECMA-376 part 1, clause 20.4; part 4, clause 19.1.

/** A text box: what stands in it, and how it is seen. */
export interface TextBox {
  /** `w:txbxContent`. */
  readonly content: XmlElement;
  /** The colour of its shape; undefined where it has one that is not known, `page` where it has none. */
  readonly fill: Colour | 'page' | undefined;
}

/** A drawing: its text boxes, and what it is if it has none. */
export interface Drawing {
  readonly boxes: readonly TextBox[];
  /** In Chinese: 图片. */
  readonly name: string;
  readonly isHidden: boolean;
}

const isSet = (value: string | undefined): boolean => ['1', 'true', 'on', 't'].includes(value ?? '');

/** The fill of a shape of DrawingML (`wps:wsp`). A shape that says nothing of its own is filled as its style says. */
function shapeFill(shape: XmlElement, theme: ThemeColours): TextBox['fill'] {
  const properties = childOf(shape, 'spPr');
  if (childOf(properties, 'noFill')) return 'page';
  const solid = childOf(properties, 'solidFill');
  if (solid) return solidColour(solid, theme);
  const isFilled = ['gradFill', 'pattFill', 'blipFill', 'grpFill'].some((name) => childOf(properties, name));
  return isFilled || childOf(shape, 'style') ? undefined : 'page';
}

/** The fill of a shape of VML: white, unless it says another colour, or that it has none. */
function vmlFill({ attributes: { filled, fillcolor } }: XmlElement): TextBox['fill'] {
  if (['f', 'false', '0'].includes(filled ?? '')) return 'page';
  return fillcolor === undefined ? WHITE : hexColour(fillcolor.split(' ')[0]);
}

const NAMES: Readonly<Record<string, DrawnThing>> = {
  pic: 'picture',
  imagedata: 'picture',
  chart: 'chart',
  OLEObject: 'object',
  object: 'object',
  control: 'control',
};

/** Elements of VML that may hold a text box. */
const VML_SHAPES: ReadonlySet<string> = new Set(['shape', 'rect', 'roundrect', 'oval', 'polyline', 'line', 'arc', 'curve', 'image']);

class DrawingReader {
  readonly boxes: TextBox[] = [];
  isHidden = false;
  name: DrawnThing | undefined;
  readonly #theme: ThemeColours;

  constructor(theme: ThemeColours) {
    this.#theme = theme;
  }

  read(element: XmlElement, fill: TextBox['fill']): void {
    const { name, attributes } = element;
    if (name === 'txbxContent') {
      this.boxes.push({ content: element, fill });
      return;
    }
    const isUnseen = /(?:visibility\s*:\s*hidden|display\s*:\s*none)/i.test(attributes.style?.slice(0, MAX_STYLE) ?? '');
    if (isSet(attributes.hidden) || isUnseen) this.isHidden = true;
    if (Object.prototype.hasOwnProperty.call(NAMES, name)) this.name ??= NAMES[name];
    const own = name === 'wsp' ? shapeFill(element, this.#theme) : VML_SHAPES.has(name) ? vmlFill(element) : fill;
    for (const child of contentsOf(element)) this.read(child, own);
  }
}

/** A shape's style has some dozens of properties. */
const MAX_STYLE = 2000;

/** What stands in a drawing: `w:drawing`, `w:pict` or `w:object`. */
export function drawingOf(element: XmlElement, theme: ThemeColours): Drawing {
  const reader = new DrawingReader(theme);
  reader.read(element, 'page');
  return { boxes: reader.boxes, name: drawnName(reader.name ?? 'shape'), isHidden: reader.isHidden };
}

/** What is kept of a text that is only quoted. */
const MAX_QUOTE = 200;

/** The text in an element of any kind, as far as it is quoted: of its elements `w:t` and `m:t`. */
export function quoteOf(element: XmlElement): string {
  let text = '';
  const read = (one: XmlElement): void => {
    if (text.length >= MAX_QUOTE) return;
    if (one.name === 't') text += textIn(one);
    else contentsOf(one).forEach(read);
  };
  read(element);
  return text.slice(0, MAX_QUOTE).trim();
}

/** Elements of a formula that say nothing of how its characters are placed. */
const PROPERTIES: ReadonlySet<string> = new Set(['oMathParaPr', 'ctrlPr', 'rPr']);

const hasOnly = (element: XmlElement, test: (child: XmlElement) => boolean): boolean =>
  contentsOf(element).every((child) => PROPERTIES.has(child.name) || test(child));

const isRow = (formula: XmlElement): boolean => hasOnly(formula, (run) => run.name === 'r' && hasOnly(run, ({ name }) => name === 't'));

/** Whether a formula, or each of several (`m:oMathPara`), is nothing but characters in a row: no fraction, no power, no root. */
export const isFlat = (formula: XmlElement): boolean =>
  formula.name === 'oMathPara' ? hasOnly(formula, (one) => one.name === 'oMath' && isRow(one)) : isRow(formula);
