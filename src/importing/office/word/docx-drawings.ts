import { hexColor, solidColor, WHITE } from './docx-colors.js';
import type { Color, ThemeColors } from './docx-colors.js';
import { contentsOf } from './docx-content.js';
import { childOf, textIn } from '../xml.js';
import type { XmlElement } from '../xml.js';
import { drawnName } from '../../notes/drawn-name.js';
import type { DrawnThing } from '../../notes/drawn-name.js';

// Reads pictures, shapes and text boxes, in DrawingML and VML. ECMA-376 part 1, clause 20.4; part 4, clause 19.1.

/** A text box. */
export interface TextBox {
  /** `w:txbxContent`. */
  readonly content: XmlElement;
  /** The colour of its shape: `page` if it has none, undefined if it is unknown. */
  readonly fill: Color | 'page' | undefined;
}

/** A drawing with its text boxes, and what it is if it has none. */
export interface Drawing {
  readonly boxes: readonly TextBox[];
  /** What a note calls it, in Chinese: 图片. */
  readonly name: string;
  readonly isHidden: boolean;
}

const isSet = (value: string | undefined): boolean => ['1', 'true', 'on', 't'].includes(value ?? '');

/** The fill of a DrawingML shape (`wps:wsp`). A shape without a fill takes the unknown one of its style. */
function shapeFill(shape: XmlElement, theme: ThemeColors): TextBox['fill'] {
  const properties = childOf(shape, 'spPr');
  if (childOf(properties, 'noFill')) return 'page';
  const solid = childOf(properties, 'solidFill');
  if (solid) return solidColor(solid, theme);
  const isFilled = ['gradFill', 'pattFill', 'blipFill', 'grpFill'].some((name) => childOf(properties, name));
  return isFilled || childOf(shape, 'style') ? undefined : 'page';
}

/** The fill of a VML shape: white unless it has another colour, or none. */
function vmlFill({ attributes: { filled, fillcolor } }: XmlElement): TextBox['fill'] {
  if (['f', 'false', '0'].includes(filled ?? '')) return 'page';
  return fillcolor === undefined ? WHITE : hexColor(fillcolor.split(' ')[0]);
}

const NAMES: Readonly<Record<string, DrawnThing>> = {
  pic: 'picture',
  imagedata: 'picture',
  chart: 'chart',
  OLEObject: 'object',
  object: 'object',
  control: 'control',
};

/** VML elements that can contain a text box. */
const VML_SHAPES: ReadonlySet<string> = new Set(['shape', 'rect', 'roundrect', 'oval', 'polyline', 'line', 'arc', 'curve', 'image']);

class DrawingReader {
  readonly boxes: TextBox[] = [];
  isHidden = false;
  name: DrawnThing | undefined;
  readonly #theme: ThemeColors;

  constructor(theme: ThemeColors) {
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

/** In characters. The style of a VML shape has a few dozen properties. */
const MAX_STYLE = 2000;

/** The content of a drawing: `w:drawing`, `w:pict` or `w:object`. */
export function drawingOf(element: XmlElement, theme: ThemeColors): Drawing {
  const reader = new DrawingReader(theme);
  reader.read(element, 'page');
  return { boxes: reader.boxes, name: drawnName(reader.name ?? 'shape'), isHidden: reader.isHidden };
}

/** In characters, of text that is only quoted. */
const MAX_QUOTE = 200;

/** The text of an element, in its `w:t` and `m:t`, shortened for quoting. */
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

/** Elements of a formula that do not affect how its characters are placed. */
const PROPERTIES: ReadonlySet<string> = new Set(['oMathParaPr', 'ctrlPr', 'rPr']);

const hasOnly = (element: XmlElement, test: (child: XmlElement) => boolean): boolean =>
  contentsOf(element).every((child) => PROPERTIES.has(child.name) || test(child));

const isRow = (formula: XmlElement): boolean => hasOnly(formula, (run) => run.name === 'r' && hasOnly(run, ({ name }) => name === 't'));

/** Whether a formula, or each formula of an `m:oMathPara`, is only a row of characters, without fractions, powers or roots. */
export const isFlat = (formula: XmlElement): boolean =>
  formula.name === 'oMathPara' ? hasOnly(formula, (one) => one.name === 'oMath' && isRow(one)) : isRow(formula);
