import { isHalfWidth } from './page-layout.js';

// What a page of a PDF is written with: operators by the names of ISO 32000-2, annex A, their operands before them in the file.

/** A number; a text to show, or a name; the parts of a text, with numbers that move between them. */
export type Operand = number | string | readonly (string | number)[];

export interface Operator {
  readonly name: string;
  readonly operands: readonly Operand[];
}

export const op = (name: string, ...operands: Operand[]): Operator => ({ name, operands });

/** A note or a field that lies on a page. */
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

/** Graphics states that pages can set by `gs`. */
export const STATES = {
  Solid: { ca: 1, CA: 1, BM: 'Normal' },
  Clear: { ca: 0, CA: 0 },
  Half: { ca: 0.5, CA: 0.5 },
  Multiply: { BM: 'Multiply' },
} as const;

/** Layers that content can belong to by `BDC`: the first is hidden. */
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

/** The content of a page as it stands in a file. */
export const contentText = (operators: readonly Operator[]): string =>
  operators.map(({ name, operands }) => [...operands.map((operand) => operandText(operand, SHOWING.has(name))), name].join(' ')).join('\n');

/** Thousandths of the size: the width of a character in the font of these pages. */
export const advanceOf = (character: string): number => (isHalfWidth(character) ? 500 : 1000);
