import type { Standing } from '../../seen-text.js';
import type { Blend, Paint } from './colors.js';
import type { Box, Point } from '../geometry.js';

// What a page of a PDF paints, and what is seen of it.

/** A character that a page paints. Lengths in points; x to the right, y down from the top of the page. */
export interface PaintedGlyph {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Its base line. */
  readonly y: number;
  readonly size: number;
  /** About where its ink is. */
  readonly box: Box;
  /** The corners of that place where it is tilted. */
  readonly corners: readonly Point[] | undefined;
  /** Level from left to right, turned by a right angle or set from top to bottom, or none of these: tilted, mirrored, upside down. */
  readonly direction: 'level' | 'turned' | 'tilted';
  /** When it is painted, in the order of the page. */
  readonly order: number;
  /** The operator that shows it: the characters of one stand in their order. */
  readonly run: number;
  /** What its inside and its outline are painted with; none where it is not painted at all. */
  readonly paints: readonly Paint[];
  readonly alpha: number;
  readonly blend: Blend;
  /** Whether it is part of a field or of a note that lies on the page. */
  readonly isAnnotation: boolean;
  /** Whether the page paints it outside its clip, or on a hidden layer, or not at all. */
  readonly isHidden: boolean;
  /** Whether the clip cuts it. */
  readonly isCut: boolean;
}

/** Something else that a page paints. */
export interface Mark {
  /** A filled box; a thin line; another shape, of which only the sides are known; a picture. */
  readonly kind: 'fill' | 'line' | 'shape' | 'picture';
  readonly box: Box;
  readonly order: number;
  readonly paint: Paint;
  /** From 0, transparent, to 1; undefined where a mask decides from place to place. */
  readonly alpha: number | undefined;
  readonly blend: Blend;
  /** The middle of a line; the sides of a shape; the middle of anything else that is as thin as a line. */
  readonly sides: readonly (readonly [Point, Point])[];
}

/** How a character is seen: as a piece of text is, or crossed by a line or a picture: no number is certain then, while a sentence can still be read. */
export type GlyphStanding = Standing | 'crossed';

/** A character as it is seen. */
export interface Glyph {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Its base line. */
  readonly y: number;
  readonly size: number;
  /** The operator that shows it; characters without one stand for themselves. */
  readonly run?: number;
  /** `plain` where it is left out. */
  readonly standing?: GlyphStanding;
  /** From 1, in the colour of what is behind it, to 21; 21 where it is left out. */
  readonly contrast?: number | undefined;
  /** Set from top to bottom or turned by a right angle: its base line says nothing. */
  readonly isTurned?: boolean;
  /** Where its ink is, if it lies behind or across the text of the page: tilted, or large and pale. */
  readonly behind?: Box | undefined;
}

/** A line that is drawn: `at` is where it stands across its direction. */
export interface Ruling {
  readonly isHorizontal: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Something in a cell that is seen and is no text: a picture, a drawing, the value of a field, or a trace (a line, a box) that only says something where nothing else stands. */
export interface DrawnObject {
  readonly text: string;
  readonly box: Box;
  readonly kind: 'picture' | 'shape' | 'field' | 'trace';
}

export interface PageContent {
  /** What is seen, struck through or not. */
  readonly glyphs: readonly Glyph[];
  /** What nobody sees: on hidden layers, outside the clip, covered. */
  readonly hidden: readonly Glyph[];
  readonly rulings: readonly Ruling[];
  readonly things: readonly DrawnObject[];
  /** The names of the hidden layers that hold text. */
  readonly hiddenLayers: readonly string[];
  /** The width of the page. */
  readonly width: number;
  readonly height: number;
  /** How many things the page paints. */
  readonly marks: number;
}
