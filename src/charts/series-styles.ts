/** What a chart can be drawn on: the 2D context of a canvas, or an object that records the same calls. */
export interface Surface extends Pick<
  CanvasRenderingContext2D,
  'arc' | 'beginPath' | 'fillRect' | 'fillStyle' | 'fillText' | 'font' | 'lineTo' | 'lineWidth' | 'moveTo' | 'stroke' | 'strokeStyle'
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
  readonly point: 'circle' | 'rect' | 'triangle' | 'rectRot' | 'crossRot' | 'star' | 'rectRounded';
}

// Lines that leave a tile re-enter it at the opposite side.
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

/** The style of the series at an index. */
export const styleOf = (index: number): SeriesStyle =>
  SERIES_STYLES[index % SERIES_STYLES.length] ?? { hatch: [], dash: [], point: 'circle' };

function beginLines(surface: Surface, ground: string): void {
  surface.strokeStyle = ground;
  surface.lineWidth = 1.5;
  surface.beginPath();
}

/** Draws one tile of a series' pattern: its colour, with lines of the background colour across it. */
export function drawTile(surface: Surface, index: number, colour: string, ground: string): void {
  surface.fillStyle = colour;
  surface.fillRect(0, 0, TILE, TILE);
  beginLines(surface, ground);
  for (const [x1, y1, x2, y2] of styleOf(index).hatch) {
    surface.moveTo(x1, y1);
    surface.lineTo(x2, y2);
  }
  surface.stroke();
}

/** Draws one bar of a series where there are no patterns: its colour, with the lines of all tiles across it, clipped to the bar. */
export function drawBar(
  surface: Surface,
  index: number,
  colour: string,
  ground: string,
  { x, y, width, height }: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): void {
  surface.fillStyle = colour;
  surface.fillRect(x, y, width, height);
  beginLines(surface, ground);
  for (let left = 0; left < width; left += TILE)
    for (let top = 0; top < height; top += TILE)
      for (const [x1, y1, x2, y2] of styleOf(index).hatch) {
        const [dx, dy] = [x2 - x1, y2 - y1];
        // The stretch of the line, from 0 to 1, that is within the bar.
        const [enterX, leaveX] = wayWithin(x1 + left, dx, width);
        const [enterY, leaveY] = wayWithin(y1 + top, dy, height);
        const [enter, leave] = [Math.max(0, enterX, enterY), Math.min(1, leaveX, leaveY)];
        if (enter >= leave) continue;
        const [fromX, fromY] = [x + left + x1, y + top + y1];
        surface.moveTo(fromX + dx * enter, fromY + dy * enter);
        surface.lineTo(fromX + dx * leave, fromY + dy * leave);
      }
  surface.stroke();
}

/** The stretch of a movement, from 0 to 1, during which it is between 0 and `size`: all or none of it where it does not move. */
function wayWithin(from: number, delta: number, size: number): readonly [enter: number, leave: number] {
  if (delta === 0) return from > 0 && from < size ? [0, 1] : [1, 0];
  const [atStart, atEnd] = [-from / delta, (size - from) / delta];
  return delta > 0 ? [atStart, atEnd] : [atEnd, atStart];
}
