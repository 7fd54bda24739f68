import { contrast, WHITE } from './colors.js';
import { MIN_CONTRAST } from '../seen/covers.js';
import { heightOf, widthOf } from '../geometry.js';
import type { DrawnObject, Mark } from './page-content.js';
import { drawnName } from '../../notes/drawn-name.js';

// Finds what is visible on a page but is not text: pictures and drawings.

/** In points. Anything smaller is a dot, or an empty picture used as a spacer. */
const MIN_SIZE = 2;

const isSeen = ({ paint }: Mark): boolean => typeof paint === 'string' || contrast(paint, WHITE) >= MIN_CONTRAST;

/** The kind of object that a mark is; undefined if it is only a dot. */
function kindOf({ box, kind }: Mark): DrawnObject['kind'] | undefined {
  const [width, height] = [widthOf(box), heightOf(box)];
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  if (long < MIN_SIZE) return undefined;
  if (kind === 'picture') return short < MIN_SIZE ? undefined : 'picture';
  return kind === 'shape' || (kind === 'line' && short >= MIN_SIZE) ? 'shape' : 'trace';
}

/**
 * The pictures and drawings of a page.
 *
 * @param marks what the page paints, without lines that strike through text
 */
export function drawnMarks(marks: readonly Mark[]): DrawnObject[] {
  const [picture, drawing] = [drawnName('picture'), drawnName('shape')];
  const things: DrawnObject[] = [];
  for (const mark of marks) {
    const kind = kindOf(mark);
    if (kind && isSeen(mark)) things.push({ text: kind === 'picture' ? picture : drawing, box: mark.box, kind });
  }
  return things;
}
