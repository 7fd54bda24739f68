/** What a chart can be drawn on: the 2D context of a canvas, or an object that records the same calls. */
export interface Surface extends Pick<
  CanvasRenderingContext2D,
  | 'arc'
  | 'beginPath'
  | 'fillRect'
  | 'fillStyle'
  | 'fillText'
  | 'font'
  | 'globalAlpha'
  | 'lineTo'
  | 'lineWidth'
  | 'moveTo'
  | 'rect'
  | 'stroke'
  | 'strokeStyle'
> {
  fill(): void;
  setLineDash(dash: readonly number[]): void;
  measureText(text: string): { readonly width: number };
}

/** The fill of a series' bars: its colour and pattern, made for the surface that is drawn on. */
export type Fill<F = string | CanvasPattern> = (index: number, colour: string) => F;

/** The side of a pattern's tile, in CSS pixels. */
export const TILE = 8;

type Segment = readonly [x1: number, y1: number, x2: number, y2: number];

/** How a series is distinguished from others without colour: the lines across its bars, the dash of its line, the shape of its points. */
interface SeriesStyle {
  readonly hatch: readonly Segment[];
  readonly dash: readonly number[];
  readonly point: 'circle' | 'square' | 'up' | 'diamond' | 'cross' | 'star' | 'down';
}

// Lines that leave a tile re-enter it at the opposite side.
const RISING: readonly Segment[] = [
  [-2, 10, 10, -2],
  [-2, 2, 2, -2],
  [6, 10, 10, 6],
];
const FALLING: readonly Segment[] = RISING.map(([x1, y1, x2, y2]): Segment => [TILE - x1, y1, TILE - x2, y2]);
const LEVEL: readonly Segment[] = [[0, 4.5, 8, 4.5]];
const UPRIGHT: readonly Segment[] = [[4.5, 0, 4.5, 8]];
const DASHES: readonly Segment[] = [
  [1, 2.5, 4, 2.5],
  [5, 6.5, 8, 6.5],
];

export const SERIES_STYLES: readonly SeriesStyle[] = [
  { hatch: [], dash: [], point: 'circle' },
  { hatch: RISING, dash: [8, 4], point: 'square' },
  { hatch: LEVEL, dash: [2, 3], point: 'up' },
  { hatch: FALLING, dash: [10, 3, 2, 3], point: 'diamond' },
  { hatch: UPRIGHT, dash: [5, 5], point: 'cross' },
  { hatch: [...LEVEL, ...UPRIGHT], dash: [12, 4], point: 'star' },
  { hatch: DASHES, dash: [4, 2, 1, 2], point: 'down' },
];

/** The style of the series at an index. */
export const styleOf = (index: number): SeriesStyle =>
  SERIES_STYLES[index % SERIES_STYLES.length] ?? { hatch: [], dash: [], point: 'circle' };

/**
 * How much of a series' colour is in the ground of its bars and in the lines across them: so little that numbers written on them are legible
 * without a plate. The outline of a bar has all of it.
 */
export const GROUND_SHARE = 0.16;
export const LINE_SHARE = 0.4;

/** Whether the bars of a series are filled with its plain colour: only the first, the accent. */
export const isSolid = (index: number): boolean => styleOf(index).hatch.length === 0;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Fills a box with the paler of a series' two colours, and prepares to draw lines across it. */
function beginLines(surface: Surface, colour: string, ground: string, { x, y, width, height }: Box): void {
  surface.fillStyle = ground;
  surface.fillRect(x, y, width, height);
  surface.fillStyle = surface.strokeStyle = colour;
  surface.globalAlpha = GROUND_SHARE;
  surface.fillRect(x, y, width, height);
  surface.globalAlpha = LINE_SHARE;
  surface.lineWidth = 1;
  surface.beginPath();
}

/** Draws one tile of a series' pattern: pale, with thin lines across it. */
export function drawTile(surface: Surface, index: number, colour: string, ground: string): void {
  beginLines(surface, colour, ground, { x: 0, y: 0, width: TILE, height: TILE });
  for (const [x1, y1, x2, y2] of styleOf(index).hatch) {
    surface.moveTo(x1, y1);
    surface.lineTo(x2, y2);
  }
  surface.stroke();
  surface.globalAlpha = 1;
}

/** Draws the lines of all tiles across a box, clipped to it. */
function drawHatch(surface: Surface, index: number, { x, y, width, height }: Box): void {
  for (let left = 0; left < width; left += TILE)
    for (let top = 0; top < height; top += TILE)
      for (const [x1, y1, x2, y2] of styleOf(index).hatch) {
        const [dx, dy] = [x2 - x1, y2 - y1];
        // The stretch of the line, from 0 to 1, that is within the box.
        const [enterX, leaveX] = wayWithin(x1 + left, dx, width);
        const [enterY, leaveY] = wayWithin(y1 + top, dy, height);
        const [enter, leave] = [Math.max(0, enterX, enterY), Math.min(1, leaveX, leaveY)];
        if (enter >= leave) continue;
        const [fromX, fromY] = [x + left + x1, y + top + y1];
        surface.moveTo(fromX + dx * enter, fromY + dy * enter);
        surface.lineTo(fromX + dx * leave, fromY + dy * leave);
      }
}

/** Draws one bar of a series where there are no patterns, as in a legend: plain, or pale with its lines and outline. */
export function drawBar(surface: Surface, index: number, colour: string, ground: string, box: Box): void {
  if (isSolid(index)) {
    surface.fillStyle = colour;
    surface.fillRect(box.x, box.y, box.width, box.height);
    return;
  }
  beginLines(surface, colour, ground, box);
  drawHatch(surface, index, box);
  surface.stroke();
  surface.globalAlpha = 1;
  surface.beginPath();
  surface.rect(box.x + 0.5, box.y + 0.5, box.width - 1, box.height - 1);
  surface.stroke();
}

/** The stretch of a movement, from 0 to 1, during which it is between 0 and `size`: all or none of it where it does not move. */
function wayWithin(from: number, delta: number, size: number): readonly [enter: number, leave: number] {
  if (delta === 0) return from > 0 && from < size ? [0, 1] : [1, 0];
  const [atStart, atEnd] = [-from / delta, (size - from) / delta];
  return delta > 0 ? [atStart, atEnd] : [atEnd, atStart];
}
