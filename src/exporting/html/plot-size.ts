import type { ValueAxis } from './value-axis.js';

/** The size of a picture, and the edges of its plot in it, in its own units. */
export const SIZE = { width: 720, height: 300 } as const;
export const PLOT = { left: 64, right: 712, top: 40, bottom: 266 } as const;

/** Where a number and a position of a trend are in a picture. */
export interface PlotScale {
  readonly axis: ValueAxis;
  /** How wide a position is. */
  readonly width: number;
  /** Where a position begins. */
  readonly x: (position: number) => number;
  readonly y: (value: number) => number;
}
