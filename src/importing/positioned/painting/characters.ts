import type { Paint } from './colors.js';
import { areaOf, isInside, shareIn } from '../geometry.js';
import type { Box } from '../geometry.js';
import type { GlyphPlace } from './glyph-places.js';
import { blendOf } from './graphics-state.js';
import type { State } from './graphics-state.js';
import type { Painting } from './painting.js';

// Whether a character that a page paints leaves any ink on it.

/** In points. Smaller text is invisible. */
const MIN_SIZE = 0.5;

/** Anything less opaque is invisible. */
const MIN_ALPHA = 0.05;

/** Shares of a character inside the clipping path: below the first it is invisible, below the second it is cut. */
const MIN_SEEN = 0.1;
const MIN_WHOLE = 0.85;

/** A character to paint. */
interface Character {
  readonly text: string;
  readonly place: GlyphPlace;
  /** What its inside and outline are painted with. */
  readonly paints: readonly Paint[];
  readonly alpha: number;
  readonly state: State;
  /** The number of the operator that shows it. */
  readonly run: number;
  /** Outside this area, some viewers show it and others do not. */
  readonly certain?: Box;
}

const isWithin = (box: Box, clip: Box): boolean => isInside(clip, (box.left + box.right) / 2, (box.top + box.bottom) / 2);

/**
 * Adds a character to what a page paints.
 *
 * @throws ImportError if the page paints more than a document may
 */
export function addCharacter(painting: Painting, { text, place, paints, alpha, state, run, certain }: Character): void {
  const { left, right, y, size, box, corners, direction, turn } = place;
  const seen = areaOf(box) > 0 ? shareIn(box, state.clip) : isWithin(box, state.clip) ? 1 : 0;
  const isPainted = paints.length > 0 && alpha >= MIN_ALPHA && size >= MIN_SIZE && seen >= MIN_SEEN;
  // Field by field: copying a place and adding to it takes ten times as long, and a page has thousands of characters.
  painting.addGlyph({
    text,
    left,
    right,
    y,
    size,
    box,
    corners,
    direction,
    turn,
    order: painting.nextOrder(),
    run,
    paints,
    alpha,
    blend: blendOf(state),
    isAnnotation: painting.isAnnotation,
    isHidden: !isPainted || painting.isHidden,
    isCut: seen < MIN_WHOLE || (certain !== undefined && shareIn(box, certain) < MIN_WHOLE),
  });
}
