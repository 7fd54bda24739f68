/** What a chart can be drawn on: a canvas, or something that records the same calls. */
export interface Surface extends Pick<
  CanvasRenderingContext2D,
  'arc' | 'beginPath' | 'fillRect' | 'fillStyle' | 'fillText' | 'font' | 'lineTo' | 'lineWidth' | 'moveTo' | 'stroke' | 'strokeStyle'
> {
  fill(): void;
  setLineDash(dash: readonly number[]): void;
  measureText(text: string): { readonly width: number };
}

/** What a series' bars are filled with: its colour and pattern, made for the surface that is drawn on. */
export type Fill<F = string | CanvasPattern> = (index: number, colour: string) => F;

/** The side of a pattern's tile, in CSS pixels. */
export const TILE = 8;

type Segment = readonly [x1: number, y1: number, x2: number, y2: number];

/** How a series is told from others where its colour cannot be seen: the lines across its bars, the dash of its line, the shape of its points. */
interface SeriesStyle {
  readonly hatch: readonly Segment[];
  readonly dash: readonly number[];
  readonly point: 'circle' | 'rect' | 'triangle' | 'rectRot' | 'crossRot' | 'star' | 'rectRounded';
}

// Lines that leave a tile come in again at its other side.
const RISING: readonly Segment[] = [
  [-2, 10, 10, -2],
  [-2, 2, 2, -2],
  [6, 10, 10, 6],
];
const FALLING: readonly Segment[] = RISING.map(([x1, y1, x2, y2]): Segment => [TILE - x1, y1, TILE - x2, y2]);
const LEVEL: readonly Segment[] = [[0, 4, 8, 4]];
const UPRIGHT: readonly Segment[] = [[4, 0, 4, 8]];
const DASHES: readonly Segment[] = [
  [1, 2, 4, 2],
  [5, 6, 8, 6],
];

export const SERIES_STYLES: readonly SeriesStyle[] = [
  { hatch: [], dash: [], point: 'circle' },
  { hatch: RISING, dash: [8, 4], point: 'rect' },
  { hatch: LEVEL, dash: [2, 3], point: 'triangle' },
  { hatch: FALLING, dash: [10, 3, 2, 3], point: 'rectRot' },
  { hatch: UPRIGHT, dash: [5, 5], point: 'crossRot' },
  { hatch: [...LEVEL, ...UPRIGHT], dash: [12, 4], point: 'star' },
  { hatch: DASHES, dash: [4, 2, 1, 2], point: 'rectRounded' },
];

/** The style of the series at a place. */
export const styleOf = (index: number): SeriesStyle =>
  SERIES_STYLES[index % SERIES_STYLES.length] ?? { hatch: [], dash: [], point: 'circle' };

/** Draws one tile of a series' pattern: its colour, with lines of the ground's colour across it. */
export function drawTile(surface: Surface, index: number, colour: string, ground: string): void {
  surface.fillStyle = colour;
  surface.fillRect(0, 0, TILE, TILE);
  surface.strokeStyle = ground;
  surface.lineWidth = 1.5;
  surface.beginPath();
  for (const [x1, y1, x2, y2] of styleOf(index).hatch) {
    surface.moveTo(x1, y1);
    surface.lineTo(x2, y2);
  }
  surface.stroke();
}
