import type { Standing } from '../../seen-text.js';
import type { Blend, Paint } from './colors.js';
import type { Box, Point } from '../geometry.js';

// What a page of a PDF paints, and what is visible of it.

/** A number of right angles, clockwise. */
export type Turn = 0 | 1 | 2 | 3;

/** A character that a page paints. Lengths are in points; x to the right, y down from the top of the page. */
export interface PaintedGlyph {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The y of its baseline. */
  readonly y: number;
  readonly size: number;
  /** Roughly where its ink is. */
  readonly box: Box;
  /** The corners of that area, if it is tilted. */
  readonly corners: readonly Point[] | undefined;
  /** Level from left to right; rotated by a right angle or set vertically; or neither: tilted, mirrored, upside down. */
  readonly direction: 'level' | 'turned' | 'tilted';
  /** The right angles by which it is turned clockwise; undefined for vertical writing, and for any other angle. */
  readonly turn: Turn | undefined;
  /** Its position in the order of painting. */
  readonly order: number;
  /** The number of the operator that shows it. The characters of one operator are in order. */
  readonly run: number;
  /** What its inside and outline are painted with; empty if it is not painted at all. */
  readonly paints: readonly Paint[];
  readonly alpha: number;
  readonly blend: Blend;
  /** Whether it belongs to an annotation, such as a form field. */
  readonly isAnnotation: boolean;
  /** Whether it is outside the clipping path, on a hidden layer, or not painted at all. */
  readonly isHidden: boolean;
  /** Whether the clipping path cuts it. */
  readonly isCut: boolean;
}

/** Anything else that a page paints. */
export interface Mark {
  /** A filled box; a thin line; any other shape, of which only the sides are known; a picture. */
  readonly kind: 'fill' | 'line' | 'shape' | 'picture';
  readonly box: Box;
  readonly order: number;
  readonly paint: Paint;
  /** Opacity from 0 (transparent) to 1; undefined if a mask varies it from place to place. */
  readonly alpha: number | undefined;
  readonly blend: Blend;
  /** The centre line of a line or of anything else as thin as a line; the sides of a shape. */
  readonly sides: readonly (readonly [Point, Point])[];
}

/**
 * How a character is seen: as a piece of text is, or `crossed` by a line or picture, which makes numbers uncertain but leaves sentences
 * readable.
 */
export type GlyphStanding = Standing | 'crossed';

/** A character as it is seen. */
export interface Glyph {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The y of its baseline. */
  readonly y: number;
  readonly size: number;
  /** The number of the operator that shows it; undefined for a character on its own. */
  readonly run?: number;
  /** `plain` by default. */
  readonly standing?: GlyphStanding;
  /** Contrast to its background, from 1 (the same colour) to 21, which is the default. */
  readonly contrast?: number | undefined;
  /** Whether it is set vertically or rotated by a right angle, so that its baseline means nothing. */
  readonly isTurned?: boolean;
  /** Where its ink is, if it is behind or across the text of the page: tilted, or large and pale. */
  readonly behind?: Box | undefined;
}

/** A drawn horizontal or vertical line. `at` is its position perpendicular to its direction; `from` and `to` are its ends. */
export interface Ruling {
  readonly isHorizontal: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Something visible that is not text: a picture, a drawing, the value of a field, or a trace (a line or box) that only matters where there
 * is nothing else.
 */
export interface DrawnObject {
  readonly text: string;
  readonly box: Box;
  readonly kind: 'picture' | 'shape' | 'field' | 'trace';
}

export interface PageContent {
  /** The visible characters, including those that are struck through. */
  readonly glyphs: readonly Glyph[];
  /** The invisible characters: on hidden layers, outside the clipping path, covered. */
  readonly hidden: readonly Glyph[];
  readonly rulings: readonly Ruling[];
  readonly things: readonly DrawnObject[];
  /** The names of the hidden layers that contain text. */
  readonly hiddenLayers: readonly string[];
  /** The size of the page, in points. */
  readonly width: number;
  readonly height: number;
  /** How many characters and other marks the page paints. */
  readonly marks: number;
}
