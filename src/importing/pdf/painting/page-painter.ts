import { paintOf } from '../../positioned/painting/colors.js';
import type { Box } from '../../positioned/geometry.js';
import { matrixOf, numberOf, numbersOf } from '../../positioned/geometry.js';
import { Graphics } from '../../positioned/painting/graphics-state.js';
import type { FontFacts } from '../../positioned/painting/graphics-state.js';
import { Painting } from '../../positioned/painting/painting.js';
import type { Layers } from '../../positioned/painting/painting.js';
import { PathOperators } from '../../positioned/painting/path-operators.js';
import { PictureOperators } from '../../positioned/painting/picture-operators.js';
import { TextOperators } from './text-operators.js';
import type { Matrix } from '../../positioned/geometry.js';

/** The numbers of pdf.js's operators, by name. */
export type Operators = Readonly<Record<string, number>>;

type Action = (args: readonly unknown[]) => void;

/** What pdf.js knows about a group. */
interface GroupFacts {
  readonly matrix?: unknown;
  readonly bbox?: unknown;
  readonly smask?: unknown;
}

const factsOf = (group: unknown): GroupFacts => (typeof group === 'object' && group !== null ? group : {});

/** Interprets the operators of a page and records what is painted where. ISO 32000-2, annex A, with pdf.js's names for the operators. */
export class PagePainter {
  readonly painting: Painting;
  readonly #graphics: Graphics;
  readonly #text: TextOperators;
  readonly #paths: PathOperators;
  readonly #pictures: PictureOperators;
  readonly #names: ReadonlyMap<number, string>;
  readonly #actions: ReadonlyMap<number, Action>;
  /** For each open group, whether it defines a soft mask and so is not painted itself. */
  readonly #groups: boolean[] = [];

  constructor(matrix: Matrix, page: Box, layers: Layers, fontOf: (name: string) => FontFacts, operators: Operators) {
    this.painting = new Painting(layers);
    this.#graphics = new Graphics(matrix, page);
    this.#text = new TextOperators(this.#graphics, this.painting, fontOf);
    this.#paths = new PathOperators(this.#graphics, this.painting);
    this.#pictures = new PictureOperators(this.#graphics, this.painting);
    this.#names = new Map(Object.entries(operators).map(([name, code]) => [code, name]));
    const actions = { ...this.#stateActions(), ...this.#textActions(), ...this.#paintActions(), ...this.#contentActions() };
    this.#actions = new Map(Object.entries(actions).map(([name, action]) => [operators[name] ?? NaN, action]));
  }

  run(code: number, args: unknown): void {
    this.#actions.get(code)?.(Array.isArray(args) ? (args as unknown[]) : []);
  }

  #stateActions(): Readonly<Record<string, Action>> {
    const graphics = this.#graphics;
    return {
      save: () => graphics.save(),
      restore: () => graphics.restore(),
      transform: (args) => graphics.transform(args.length === 6 ? args : args[0]),
      setLineWidth: ([width]) => graphics.set({ lineWidth: numberOf(width) }),
      setGState: ([pairs]) => this.#setAll(pairs),
      setFillRGBColor: ([color]) => graphics.set({ fill: paintOf(color) }),
      setStrokeRGBColor: ([color]) => graphics.set({ stroke: paintOf(color) }),
      setFillColorN: () => graphics.set({ fill: 'unknown' }),
      setStrokeColorN: () => graphics.set({ stroke: 'unknown' }),
      setFillTransparent: () => graphics.set({ fill: 'none' }),
      setStrokeTransparent: () => graphics.set({ stroke: 'none' }),
    };
  }

  #textActions(): Readonly<Record<string, Action>> {
    const [graphics, text] = [this.#graphics, this.#text];
    return {
      beginText: () => text.begin(),
      setTextMatrix: (args) => text.setMatrix(args.length === 6 ? args : args[0]),
      moveText: ([x, y]) => text.move(x, y),
      setLeadingMoveText: ([x, y]) => text.moveWithLeading(x, y),
      nextLine: () => text.nextLine(),
      showText: ([drawn]) => text.show(drawn),
      setFont: ([name, size]) => text.setFont(name, size),
      setLeading: ([leading]) => graphics.set({ leading: numberOf(leading) }),
      setCharSpacing: ([space]) => graphics.set({ characterSpace: numberOf(space) }),
      setWordSpacing: ([space]) => graphics.set({ wordSpace: numberOf(space) }),
      setHScale: ([scale]) => graphics.set({ scale: numberOf(scale) / 100 }),
      setTextRise: ([rise]) => graphics.set({ rise: numberOf(rise) }),
      setTextRenderingMode: ([mode]) => graphics.set({ mode: numberOf(mode) }),
    };
  }

  #paintActions(): Readonly<Record<string, Action>> {
    const [paths, pictures] = [this.#paths, this.#pictures];
    return {
      constructPath: ([operator, data, bounds]) => paths.paint(this.#names.get(numberOf(operator)) ?? '', data, bounds),
      clip: () => paths.clipNext(),
      eoClip: () => paths.clipNext(),
      shadingFill: () => paths.shade(),
      paintImageXObject: () => pictures.paint(),
      paintInlineImageXObject: () => pictures.paint(),
      paintImageMaskXObject: () => pictures.paintMask(),
      paintSolidColorImageMask: () => pictures.paintMask(),
    };
  }

  #contentActions(): Readonly<Record<string, Action>> {
    const [graphics, painting] = [this.#graphics, this.painting];
    return {
      beginMarkedContent: () => painting.open(),
      beginMarkedContentProps: ([tag, group]) => painting.open(tag === 'OC' ? group : undefined),
      endMarkedContent: () => painting.close(),
      paintFormXObjectBegin: ([matrix, box]) => this.#openForm(matrix, box),
      paintFormXObjectEnd: () => graphics.restore(),
      beginGroup: ([group]) => this.#openGroup(factsOf(group)),
      endGroup: () => this.#closeGroup(),
      beginAnnotation: ([, box, transform, matrix]) => this.#openAnnotation(box, transform, matrix),
      endAnnotation: () => {
        graphics.restore();
        painting.isAnnotation = false;
      },
    };
  }

  #setAll(pairs: unknown): void {
    this.#graphics.setAll(pairs);
    for (const pair of Array.isArray(pairs) ? (pairs as unknown[]) : []) {
      const [key, value] = Array.isArray(pair) ? (pair as unknown[]) : [];
      if (key === 'Font' && Array.isArray(value)) this.#text.setFont(value[0], value[1]);
    }
  }

  #openForm(matrix: unknown, box: unknown): void {
    this.#graphics.save();
    if (matrixOf(matrix)) this.#graphics.transform(matrix);
    this.#graphics.clipTo(numbersOf(box));
  }

  /** Opens a group. Its matrix is only applied to its box, because the form inside sets it again. */
  #openGroup({ matrix, bbox, smask }: GroupFacts): void {
    const isMask = Boolean(smask);
    this.#groups.push(isMask);
    if (isMask) this.painting.openUnseen();
    this.#graphics.startGroup();
    const { matrix: outer } = this.#graphics.state;
    if (matrixOf(matrix)) this.#graphics.transform(matrix);
    this.#graphics.clipTo(numbersOf(bbox));
    this.#graphics.set({ matrix: outer });
  }

  #closeGroup(): void {
    if (this.#groups.pop()) this.painting.closeUnseen();
    this.#graphics.restore();
  }

  #openAnnotation(box: unknown, transform: unknown, matrix: unknown): void {
    this.#graphics.startAnew();
    this.painting.isAnnotation = true;
    this.#graphics.clipTo(numbersOf(box));
    if (matrixOf(transform)) this.#graphics.transform(transform);
    if (matrixOf(matrix)) this.#graphics.transform(matrix);
  }
}
