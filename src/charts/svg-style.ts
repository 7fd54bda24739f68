/** How a 2D context paints, as far as SVG is told it. Colours and fonts are in CSS's notation. */
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

/** What a 2D context begins with (HTML, the 2D rendering context). */
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

/** The style that something has now, apart from whatever else it has. */
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
