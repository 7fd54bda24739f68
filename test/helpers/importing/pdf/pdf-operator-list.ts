import { OPS } from '../../../../src/importing/libraries/pdfjs.js';
import { pageContent } from '../../../../src/importing/pdf/pdf-page.js';
import type { OperatorList, PageContent } from '../../../../src/importing/pdf/pdf-page.js';
import { PAGE } from './page-layout.js';
import { advanceOf, LAYERS, STATES } from './pdf-operators.js';
import type { Annotation, Operand, Operator, WrittenPage } from './pdf-operators.js';

// Pages as pdf.js would return them, without a file in between: thousands of documents take seconds. A test shows that both are the same.

type Args = readonly unknown[];

const hexColour = (parts: readonly Operand[]): string =>
  `#${parts
    .map((part) =>
      Math.round(Number(part) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

const glyphsOf = (text: string): Args => Array.from(text, (unicode) => ({ unicode, width: advanceOf(unicode), isSpace: unicode === ' ' }));

const partsOf = (operand: Operand | undefined): Args =>
  (Array.isArray(operand) ? (operand as readonly (string | number)[]) : []).flatMap((part) =>
    typeof part === 'number' ? [part] : [...glyphsOf(part)],
  );

const BLEND_MODES: Readonly<Record<string, string>> = { Normal: 'source-over', Multiply: 'multiply' };

const stateArgs = (name: Operand | undefined): Args => {
  const state = Object.entries(STATES).find(([key]) => key === name)?.[1] ?? {};
  return [Object.entries(state).map(([key, value]) => [key, typeof value === 'string' ? BLEND_MODES[value] : value])];
};

const SAME: Readonly<Record<string, string>> = {
  ...{ q: 'save', Q: 'restore', cm: 'transform', w: 'setLineWidth', W: 'clip', 'W*': 'eoClip', BT: 'beginText', ET: 'endText' },
  ...{ Tf: 'setFont', Td: 'moveText', Tc: 'setCharSpacing', Tz: 'setHScale', Ts: 'setTextRise', Tr: 'setTextRenderingMode' },
  ...{ EMC: 'endMarkedContent' },
};

const PAINTING: Readonly<Record<string, keyof typeof OPS>> = { S: 'stroke', f: 'fill', 'f*': 'eoFill', B: 'fillStroke', n: 'endPath' };

/** Translates one page. */
class ListWriter {
  readonly #codes: number[] = [];
  readonly #args: unknown[] = [];
  #path: number[] = [];

  #add(name: string, args: Args | null): void {
    this.#codes.push(OPS[name as keyof typeof OPS]);
    this.#args.push(args);
  }

  write({ name, operands }: Operator): void {
    const numbers = operands.map(Number);
    const [x = 0, y = 0, width = 0, height = 0] = numbers;
    const same = SAME[name];
    const painting = PAINTING[name];
    if (same) this.#add(same, operands);
    else if (painting) this.#paint(painting);
    else if (name === 're') {
      this.#path.push(...[0, x, y, 1, x + width, y, 1, x + width, y + height, 1, x, y + height, 4]);
    } else if (name === 'm') this.#path.push(0, ...numbers);
    else if (name === 'l') this.#path.push(1, ...numbers);
    else if (name === 'c') this.#path.push(2, ...numbers);
    else if (name === 'Tj') this.#add('showText', [glyphsOf(String(operands[0]))]);
    else if (name === 'TJ') this.#add('showText', [partsOf(operands[0])]);
    else if (name === 'Tm') this.#add('setTextMatrix', [new Float32Array(numbers)]);
    else if (name === 'rg') this.#add('setFillRGBColor', [hexColour(operands)]);
    else if (name === 'RG') this.#add('setStrokeRGBColor', [hexColour(operands)]);
    else if (name === 'gs') this.#add('setGState', stateArgs(operands[0]));
    else if (name === 'BDC') this.#add('beginMarkedContentProps', ['OC', { type: 'OCG', id: operands[1] }]);
    else if (name === 'Do') this.#picture(operands[0] === 'Stamp');
    else throw new Error(`No ${name} here.`);
  }

  #paint(painting: keyof typeof OPS): void {
    const data = new Float32Array(this.#path);
    const [xs, ys]: [number[], number[]] = [[], []];
    for (let at = 0; at < data.length;) {
      const points = [1, 1, 3, 2, 0][data[at] ?? 4] ?? 0;
      for (let point = 0; point < points; point += 1) {
        xs.push(data[at + 1 + 2 * point] ?? 0);
        ys.push(data[at + 2 + 2 * point] ?? 0);
      }
      at += 1 + 2 * points;
    }
    const bounds = xs.length > 0 ? [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] : null;
    this.#add('constructPath', [OPS[painting], [xs.length > 0 ? data : null], bounds]);
    this.#path = [];
  }

  #picture(isMasked: boolean): void {
    if (isMasked) {
      this.#add('save', null);
      this.#add('setGState', [[['SMask', false]]]);
    }
    this.#add('paintImageXObject', ['img', 1, 1]);
    if (isMasked) this.#add('restore', null);
  }

  list(): OperatorList {
    return { fnArray: this.#codes, argsArray: this.#args };
  }
}

/** What pdf.js paints for annotations: a strikeout is a line one point wide, a highlight a box that lets text show through. */
const annotationOperators = ({ subtype, rect: [left, bottom, right, top] }: Annotation): Operator[] => {
  const operator = (name: string, ...operands: Operand[]): Operator => ({ name, operands });
  const middle = (bottom + top) / 2;
  if (subtype === 'StrikeOut') return [operator('RG', 1, 0, 0), operator('m', left, middle), operator('l', right, middle), operator('S')];
  if (subtype !== 'Highlight') return [];
  return [operator('gs', 'Multiply'), operator('rg', 1, 0, 0), operator('re', left, bottom, right - left, top - bottom), operator('f')];
};

/** The visible content of a page. */
export function contentOfPage({ operators, annotations }: WrittenPage): PageContent {
  const writer = new ListWriter();
  for (const operator of operators) writer.write(operator);
  for (const annotation of annotations)
    for (const operator of [{ name: 'q', operands: [] }, ...annotationOperators(annotation), { name: 'Q', operands: [] }])
      writer.write(operator);
  return pageContent({
    list: writer.list(),
    operators: OPS,
    view: { transform: [1, 0, 0, -1, 0, PAGE.height], width: PAGE.width, height: PAGE.height },
    fontOf: () => ({ unit: 0.001, isVertical: false }),
    layers: {
      isShown: (group) => (group as { readonly id?: unknown }).id !== LAYERS[0],
      nameOf: (group) => String((group as { readonly id?: unknown }).id),
    },
    annotations: annotations.map(({ subtype, rect, value }) => ({
      subtype,
      rect,
      ...(subtype === 'FreeText' ? { contentsObj: { str: value } } : { fieldValue: subtype === 'Widget' ? value : undefined }),
    })),
  });
}
