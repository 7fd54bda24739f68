/** The painting state of a 2D context, as far as it is written to SVG. Colours and fonts are in CSS notation. */
export interface PaintStyle {
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

/** The initial state of a 2D context (HTML, the 2D rendering context). */
export const INITIAL_STYLE: PaintStyle = {
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

/** A copy of the current style, without the other properties of its source. */
export const styleNow = (source: PaintStyle): PaintStyle => ({
  fillStyle: source.fillStyle,
  strokeStyle: source.strokeStyle,
  lineWidth: source.lineWidth,
  lineDash: source.lineDash,
  lineDashOffset: source.lineDashOffset,
  lineCap: source.lineCap,
  lineJoin: source.lineJoin,
  miterLimit: source.miterLimit,
  globalAlpha: source.globalAlpha,
  font: source.font,
  textAlign: source.textAlign,
  textBaseline: source.textBaseline,
});
