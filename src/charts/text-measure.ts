/** The size of a text in CSS pixels. */
export interface TextSize {
  readonly width: number;
  /** How far its font extends above and below the baseline; 0 where the browser does not say. */
  readonly ascent: number;
  readonly descent: number;
}

let ruler: CanvasRenderingContext2D | null | undefined;

/** Measures a text. Pictures that are not canvases cannot measure text, so they share one canvas that can. */
export function textSize(text: string, font: string): TextSize {
  ruler ??= document.createElement('canvas').getContext('2d');
  // Where there are no canvases, letters are assumed to be as wide as those of a canvas's initial font.
  if (!ruler) return { width: text.length * 10, ascent: 0, descent: 0 };
  ruler.font = font;
  const metrics: Partial<TextMetrics> = ruler.measureText(text);
  return { width: metrics.width ?? 0, ascent: metrics.fontBoundingBoxAscent ?? 0, descent: metrics.fontBoundingBoxDescent ?? 0 };
}
