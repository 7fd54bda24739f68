import { isHalfWidth } from './page-layout.js';

// The operators with which a page is written, by their names in ISO 32000-2, annex A. In the file, operands come first.

/** A number; a text to show, or a name; or parts of a text, with numbers between them that adjust the position. */
export type Operand = number | string | readonly (string | number)[];

export interface Operator {
  readonly name: string;
  readonly operands: readonly Operand[];
}

export const op = (name: string, ...operands: Operand[]): Operator => ({ name, operands });

/** An annotation on a page: a note or a field. */
export interface Annotation {
  readonly subtype: 'StrikeOut' | 'Widget' | 'FreeText' | 'Highlight';
  /** Left, bottom, right, top. */
  readonly rect: readonly [number, number, number, number];
  readonly value: string;
}

export interface WrittenPage {
  readonly operators: readonly Operator[];
  readonly annotations: readonly Annotation[];
}

/** Graphics states that pages can set with `gs`. */
export const STATES = {
  Solid: { ca: 1, CA: 1, BM: 'Normal' },
  Clear: { ca: 0, CA: 0 },
  Half: { ca: 0.5, CA: 0.5 },
  Multiply: { BM: 'Multiply' },
} as const;

/** Layers to which content can belong with `BDC`. The first is hidden. */
export const LAYERS = ['Hidden', 'Shown'] as const;

/** Operators whose operand is text, which a font encodes. */
const SHOWING: ReadonlySet<string> = new Set(['Tj', 'TJ']);

const hexOf = (text: string): string =>
  `<${Array.from({ length: text.length }, (_, index) => text.charCodeAt(index).toString(16).padStart(4, '0')).join('')}>`;

function operandText(operand: Operand, isText: boolean): string {
  if (typeof operand === 'number') return String(Math.round(operand * 1000) / 1000);
  if (typeof operand === 'string') return isText ? hexOf(operand) : `/${operand}`;
  return `[${operand.map((one) => operandText(one, isText)).join(' ')}]`;
}

/** The content stream of a page. */
export const contentText = (operators: readonly Operator[]): string =>
  operators.map(({ name, operands }) => [...operands.map((operand) => operandText(operand, SHOWING.has(name))), name].join(' ')).join('\n');

/** In thousandths of the font size: the width of a character in the font of these pages. */
export const advanceOf = (character: string): number => (isHalfWidth(character) ? 500 : 1000);
