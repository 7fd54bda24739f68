import { drawTile, isSolid, TILE } from './series-styles.js';
import { roundLength, svgElement, svgRoot, uniqueId } from './svg-elements.js';
import type { SvgAttributes } from './svg-elements.js';
import { SvgPath } from './svg-path.js';
import { INITIAL_STYLE, styleNow } from './svg-style.js';
import type { PaintStyle } from './svg-style.js';
import { textSize } from './text-measure.js';

/** The state that `save` keeps. */
interface SavedState {
  readonly parent: SVGElement;
  readonly matrix: DOMMatrix;
  readonly style: PaintStyle;
}

/** A stand-in for the canvas, with those members that Chart.js uses. */
export interface SvgCanvas {
  width: number;
  height: number;
  readonly style: object;
  readonly getContext: (type: string) => unknown;
}

const ANCHORS: Readonly<Record<string, string>> = { center: 'middle', right: 'end', end: 'end' };

/** Characters that cannot be written in XML. */
const NOT_IN_XML = /[^\P{Cc}\t\n\r]/gu;

/**
 * Records the calls that a chart makes on a 2D context as SVG. It supports the calls of Chart.js's linear and category scales and of this
 * library's marks rather than the whole interface: no gradients, images or `Path2D`.
 */
export class SvgContext implements PaintStyle {
  fillStyle = INITIAL_STYLE.fillStyle;
  strokeStyle = INITIAL_STYLE.strokeStyle;
  lineWidth = INITIAL_STYLE.lineWidth;
  lineDash = INITIAL_STYLE.lineDash;
  lineDashOffset = INITIAL_STYLE.lineDashOffset;
  lineCap = INITIAL_STYLE.lineCap;
  lineJoin = INITIAL_STYLE.lineJoin;
  miterLimit = INITIAL_STYLE.miterLimit;
  globalAlpha = INITIAL_STYLE.globalAlpha;
  font = INITIAL_STYLE.font;
  textAlign = INITIAL_STYLE.textAlign;
  textBaseline = INITIAL_STYLE.textBaseline;

  readonly root: SVGSVGElement;
  readonly canvas: SvgCanvas;
  readonly #states: SavedState[] = [];
  readonly #patterns = new Map<string, string>();
  readonly #path = new SvgPath();
  #parent: SVGElement;
  #matrix = new DOMMatrix();

  /**
   * @param width in CSS pixels, like `height`
   */
  constructor(width: number, height: number) {
    this.root = svgRoot(width, height);
    this.canvas = { width, height, style: {}, getContext: () => this };
    this.#parent = this.root;
  }

  /** The fill of the bars of a series: its colour with its pattern on it. */
  pattern(index: number, colour: string, ground: string): string {
    if (isSolid(index)) return colour;
    const key = `${index} ${colour} ${ground}`;
    const known = this.#patterns.get(key);
    if (known) return known;
    const id = uniqueId('pattern');
    const tile = new SvgContext(TILE, TILE);
    drawTile(tile, index, colour, ground);
    const pattern = svgElement('pattern', { id, width: TILE, height: TILE, patternUnits: 'userSpaceOnUse' });
    pattern.append(...tile.root.childNodes);
    this.root.append(pattern);
    const fill = `url(#${id})`;
    this.#patterns.set(key, fill);
    return fill;
  }

  save(): void {
    this.#states.push({ parent: this.#parent, matrix: this.#matrix, style: styleNow(this) });
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

  // Chart.js uses it to scale to device pixels, which vector graphics do not have.
  setTransform(): void {
    this.resetTransform();
  }

  resetTransform(): void {
    this.#matrix = new DOMMatrix();
  }

  setLineDash(dash: readonly number[]): void {
    this.lineDash = dash;
  }

  beginPath(): void {
    this.#path.begin();
  }

  closePath(): void {
    this.#path.close();
  }

  moveTo(x: number, y: number): void {
    this.#path.moveTo(x, y);
  }

  lineTo(x: number, y: number): void {
    this.#path.lineTo(x, y);
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.#path.rect(x, y, width, height);
  }

  arc(x: number, y: number, radius: number, start: number, end: number): void {
    this.#path.arc(x, y, radius, start, end);
  }

  fill(): void {
    this.#place(svgElement('path', { d: this.#path.text }), this.#fillPaint());
  }

  stroke(): void {
    if (this.#path.text) this.#place(svgElement('path', { d: this.#path.text }), this.#strokePaint());
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.#place(this.#rectangle(x, y, width, height), this.#fillPaint());
  }

  strokeRect(x: number, y: number, width: number, height: number): void {
    this.#place(this.#rectangle(x, y, width, height), this.#strokePaint());
  }

  clearRect(): void {
    // A new picture is empty already.
  }

  clip(): void {
    const id = uniqueId('clip');
    const clip = svgElement('clipPath', { id });
    clip.append(this.#transformed(svgElement('path', { d: this.#path.text })));
    const group = svgElement('g', { 'clip-path': `url(#${id})` });
    this.#parent.append(clip, group);
    this.#parent = group;
  }

  fillText(text: string, x: number, y: number): void {
    this.#place(this.#text(text, x, y), this.#fillPaint());
  }

  strokeText(text: string, x: number, y: number): void {
    this.#place(this.#text(text, x, y), this.#strokePaint());
  }

  measureText(text: string): { readonly width: number } {
    return { width: textSize(text, this.font).width };
  }

  #fillPaint(): SvgAttributes {
    return { fill: this.fillStyle };
  }

  #strokePaint(): SvgAttributes {
    const paint = {
      fill: 'none',
      stroke: this.strokeStyle,
      'stroke-width': this.lineWidth,
      'stroke-linecap': this.lineCap,
      'stroke-linejoin': this.lineJoin,
    };
    if (this.lineDash.length === 0) return paint;
    return { ...paint, 'stroke-dasharray': this.lineDash.join(' '), 'stroke-dashoffset': this.lineDashOffset };
  }

  #rectangle(x: number, y: number, width: number, height: number): SVGRectElement {
    return svgElement('rect', { x: roundLength(x), y: roundLength(y), width: roundLength(width), height: roundLength(height) });
  }

  #text(text: string, x: number, y: number): SVGTextElement {
    const anchor = ANCHORS[this.textAlign] ?? 'start';
    const element = svgElement('text', { x: roundLength(x), y: roundLength(y + this.#baselineShift(text)), 'text-anchor': anchor });
    element.style.font = this.font;
    element.textContent = text.replace(NOT_IN_XML, '');
    return element;
  }

  /** How far the alphabetic baseline is below the point at which a text is written. SVG's own baselines differ between browsers. */
  #baselineShift(text: string): number {
    const { ascent, descent } = textSize(text, this.font);
    if (this.textBaseline === 'middle') return (ascent - descent) / 2;
    if (this.textBaseline === 'top' || this.textBaseline === 'hanging') return ascent;
    return this.textBaseline === 'bottom' ? -descent : 0;
  }

  #transformed(element: SVGElement): SVGElement {
    const { a, b, c, d, e, f, isIdentity } = this.#matrix;
    if (!isIdentity) element.setAttribute('transform', `matrix(${[a, b, c, d, e, f].map(roundLength).join(' ')})`);
    return element;
  }

  #place(element: SVGElement, paint: SvgAttributes): void {
    this.#transformed(element);
    for (const [name, value] of Object.entries(paint)) element.setAttribute(name, String(value));
    if (this.globalAlpha < 1) element.setAttribute('opacity', String(this.globalAlpha));
    this.#parent.append(element);
  }
}
