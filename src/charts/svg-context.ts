import { drawTile, TILE } from './series-styles.js';

const SVG = 'http://www.w3.org/2000/svg';

type Attributes = Readonly<Record<string, string | number>>;

function svg(name: string, attributes: Attributes = {}): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** What `save` keeps. */
interface State {
  readonly parent: SVGElement;
  readonly matrix: DOMMatrix;
  readonly style: Style;
}

interface Style {
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  lineDash: readonly number[];
  lineDashOffset: number;
  lineCap: string;
  lineJoin: string;
  miterLimit: number;
  globalAlpha: number;
  font: string;
  textAlign: CanvasTextAlign;
  textBaseline: CanvasTextBaseline;
}

const START: Style = {
  fillStyle: '#000',
  strokeStyle: '#000',
  lineWidth: 1,
  lineDash: [],
  lineDashOffset: 0,
  lineCap: 'butt',
  lineJoin: 'miter',
  miterLimit: 10,
  globalAlpha: 1,
  font: '10px sans-serif',
  textAlign: 'start',
  textBaseline: 'alphabetic',
};

const ANCHORS: Readonly<Record<string, string>> = { center: 'middle', right: 'end', end: 'end' };

let count = 0;

let ruler: CanvasRenderingContext2D | null | undefined;

/** Measures a text; a picture that is not a canvas has no measure of its own. All pictures share the canvas that has. */
function measured(text: string, font: string): TextMetrics | { readonly width: number } {
  ruler ??= document.createElement('canvas').getContext('2d');
  if (!ruler) return { width: text.length * 10 };
  ruler.font = font;
  return ruler.measureText(text);
}

/**
 * Records the calls that a chart makes on a 2D context as SVG. It knows those that Chart.js's bars, lines, points and linear and category scales make,
 * not the whole interface: no gradients, images or `Path2D` (a line is drawn without one where its `segment` option is set).
 */
export class SvgContext implements Style {
  declare fillStyle: string;
  declare strokeStyle: string;
  declare lineWidth: number;
  declare lineDash: readonly number[];
  declare lineDashOffset: number;
  declare lineCap: string;
  declare lineJoin: string;
  declare miterLimit: number;
  declare globalAlpha: number;
  declare font: string;
  declare textAlign: CanvasTextAlign;
  declare textBaseline: CanvasTextBaseline;

  readonly root: SVGSVGElement;
  /** What Chart.js takes for the canvas. */
  readonly canvas: { width: number; height: number; style: object; getContext: () => SvgContext };
  readonly #states: State[] = [];
  readonly #patterns = new Map<string, string>();
  #parent: SVGElement;
  #matrix = new DOMMatrix();
  #path = '';

  constructor(width: number, height: number) {
    this.root = svg('svg', { xmlns: SVG, width, height, viewBox: `0 0 ${width} ${height}` }) as SVGSVGElement;
    this.canvas = { width, height, style: {}, getContext: () => this };
    this.#parent = this.root;
    Object.assign(this, START);
  }

  /** The fill of the bars of a series. */
  pattern(index: number, colour: string, ground: string): string {
    const key = `${index} ${colour} ${ground}`;
    let fill = this.#patterns.get(key);
    if (!fill) {
      const id = `pattern-${(count += 1)}`;
      const tile = new SvgContext(TILE, TILE);
      drawTile(tile, index, colour, ground);
      const pattern = svg('pattern', { id, width: TILE, height: TILE, patternUnits: 'userSpaceOnUse' });
      pattern.append(...tile.root.childNodes);
      this.root.append(pattern);
      fill = `url(#${id})`;
      this.#patterns.set(key, fill);
    }
    return fill;
  }

  save(): void {
    this.#states.push({ parent: this.#parent, matrix: this.#matrix, style: this.#style() });
  }

  restore(): void {
    const state = this.#states.pop();
    if (!state) return;
    this.#parent = state.parent;
    this.#matrix = state.matrix;
    Object.assign(this, state.style);
  }

  translate(x: number, y: number): void {
    this.#matrix = this.#matrix.translate(x, y);
  }

  rotate(angle: number): void {
    this.#matrix = this.#matrix.rotate((angle * 180) / Math.PI);
  }

  setTransform(): void {
    this.#matrix = new DOMMatrix();
  }

  resetTransform(): void {
    this.#matrix = new DOMMatrix();
  }

  setLineDash(dash: readonly number[]): void {
    this.lineDash = dash;
  }

  beginPath(): void {
    this.#path = '';
  }

  closePath(): void {
    this.#path += 'Z';
  }

  moveTo(x: number, y: number): void {
    this.#path += `M${round(x)} ${round(y)}`;
  }

  lineTo(x: number, y: number): void {
    this.#path += `${this.#path ? 'L' : 'M'}${round(x)} ${round(y)}`;
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.#path += `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}Z`;
  }

  arc(x: number, y: number, radius: number, start: number, end: number): void {
    const at = (angle: number): string => `${round(x + radius * Math.cos(angle))} ${round(y + radius * Math.sin(angle))}`;
    const turn = end - start;
    const first = `${this.#path ? 'L' : 'M'}${at(start)}`;
    const step = (to: number): string =>
      `A${round(radius)} ${round(radius)} 0 ${Math.abs(turn) > Math.PI && to === end ? 1 : 0} 1 ${at(to)}`;
    // An arc whose ends meet is none, so a whole circle is two halves.
    this.#path += Math.abs(turn) >= Math.PI * 2 ? `${first}${step(start + Math.PI)}${step(start + Math.PI * 2)}Z` : `${first}${step(end)}`;
  }

  fill(rule?: string): void {
    this.#paint('path', { d: this.#path, 'fill-rule': rule === 'evenodd' ? rule : 'nonzero' }, true);
  }

  stroke(): void {
    if (this.#path) this.#paint('path', { d: this.#path }, false);
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.#paint('rect', { x: round(x), y: round(y), width: round(width), height: round(height) }, true);
  }

  strokeRect(x: number, y: number, width: number, height: number): void {
    this.#paint('rect', { x: round(x), y: round(y), width: round(width), height: round(height) }, false);
  }

  clearRect(): void {
    // Nothing was there before.
  }

  clip(): void {
    const id = `clip-${(count += 1)}`;
    const clip = svg('clipPath', { id });
    clip.append(svg('path', this.#placed({ d: this.#path })));
    const group = svg('g', { 'clip-path': `url(#${id})` });
    this.#parent.append(clip, group);
    this.#parent = group;
  }

  fillText(text: string, x: number, y: number): void {
    this.#write(text, x, y, true);
  }

  strokeText(text: string, x: number, y: number): void {
    this.#write(text, x, y, false);
  }

  measureText(text: string): TextMetrics | { readonly width: number } {
    return measured(text, this.font);
  }

  #style(): Style {
    return Object.fromEntries(Object.keys(START).map((key) => [key, this[key as keyof Style]])) as unknown as Style;
  }

  #placed(attributes: Attributes): Attributes {
    const { a, b, c, d, e, f, isIdentity } = this.#matrix;
    return isIdentity ? attributes : { ...attributes, transform: `matrix(${[a, b, c, d, e, f].map(round).join(' ')})` };
  }

  #paint(name: string, attributes: Attributes, isFilled: boolean): SVGElement {
    const dash = this.lineDash.length > 0 ? { 'stroke-dasharray': this.lineDash.join(' '), 'stroke-dashoffset': this.lineDashOffset } : {};
    const stroke = {
      fill: 'none',
      stroke: this.strokeStyle,
      'stroke-width': this.lineWidth,
      'stroke-linecap': this.lineCap,
      'stroke-linejoin': this.lineJoin,
      ...dash,
    };
    const element = svg(name, this.#placed({ ...attributes, ...(isFilled ? { fill: this.fillStyle } : stroke) }));
    if (this.globalAlpha < 1) element.setAttribute('opacity', String(this.globalAlpha));
    this.#parent.append(element);
    return element;
  }

  #write(text: string, x: number, y: number, isFilled: boolean): void {
    const { fontBoundingBoxAscent: ascent = 0, fontBoundingBoxDescent: descent = 0 } = this.measureText(text) as Partial<TextMetrics>;
    const drop: Partial<Record<CanvasTextBaseline, number>> = {
      middle: (ascent - descent) / 2,
      top: ascent,
      hanging: ascent,
      bottom: -descent,
    };
    const attributes = { x: round(x), y: round(y + (drop[this.textBaseline] ?? 0)), 'text-anchor': ANCHORS[this.textAlign] ?? 'start' };
    const element = this.#paint('text', attributes, isFilled);
    element.style.font = this.font;
    // XML has no way to write these.
    element.textContent = text.replace(/[^\P{Cc}\t\n\r]/gu, '');
  }
}
