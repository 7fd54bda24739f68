import type { Surface } from './series-styles.js';

/** The radius of a point on a line, in CSS pixels. */
export const POINT_RADIUS = 4;

/** A corner relative to the centre of a point's shape, in units of its radius. */
interface Corner {
  readonly x: number;
  readonly y: number;
}

/** Half the side of a square inscribed in a circle. */
const SQUARE = 0.8;

/** The corners of the shapes of points, in order. */
const OUTLINES: Readonly<Record<string, readonly Corner[]>> = {
  square: [
    { x: -SQUARE, y: -SQUARE },
    { x: SQUARE, y: -SQUARE },
    { x: SQUARE, y: SQUARE },
    { x: -SQUARE, y: SQUARE },
  ],
  up: [
    { x: 0, y: -1.1 },
    { x: 1, y: 0.7 },
    { x: -1, y: 0.7 },
  ],
  down: [
    { x: 0, y: 1.1 },
    { x: 1, y: -0.7 },
    { x: -1, y: -0.7 },
  ],
  diamond: [
    { x: 0, y: -1.15 },
    { x: 1.15, y: 0 },
    { x: 0, y: 1.15 },
    { x: -1.15, y: 0 },
  ],
};

interface Stroke {
  readonly from: Corner;
  readonly to: Corner;
}

const CROSS: readonly Stroke[] = [
  { from: { x: -SQUARE, y: -SQUARE }, to: { x: SQUARE, y: SQUARE } },
  { from: { x: SQUARE, y: -SQUARE }, to: { x: -SQUARE, y: SQUARE } },
];

/** Shapes that consist of crossing lines. */
const STROKES: Readonly<Record<string, readonly Stroke[]>> = {
  cross: CROSS,
  star: [...CROSS, { from: { x: -1.1, y: 0 }, to: { x: 1.1, y: 0 } }, { from: { x: 0, y: -1.1 }, to: { x: 0, y: 1.1 } }],
};

/** Draws a point of a line, in charts and in legends alike. */
export function drawPoint(surface: Surface, shape: string, colour: string, x: number, y: number): void {
  const outline = OUTLINES[shape];
  const strokes = STROKES[shape];
  surface.beginPath();
  if (strokes) {
    surface.strokeStyle = colour;
    surface.lineWidth = 2;
    for (const { from, to } of strokes) {
      surface.moveTo(x + from.x * POINT_RADIUS, y + from.y * POINT_RADIUS);
      surface.lineTo(x + to.x * POINT_RADIUS, y + to.y * POINT_RADIUS);
    }
    surface.stroke();
    return;
  }
  surface.fillStyle = colour;
  if (outline) for (const corner of outline) surface.lineTo(x + corner.x * POINT_RADIUS, y + corner.y * POINT_RADIUS);
  else surface.arc(x, y, POINT_RADIUS, 0, Math.PI * 2);
  surface.fill();
}
