import type { Deadline } from './deadline.js';
import { drawnMarks } from './painting/drawn-marks.js';
import type { DrawnObject, PageContent } from './painting/page-content.js';
import type { Painting } from './painting/painting.js';
import { seenGlyphs } from './seen/seen-glyphs.js';

/** The size of a page, in points. */
interface PageSize {
  readonly width: number;
  readonly height: number;
}

/**
 * What is visible of everything that a page paints.
 *
 * @param fields the values of fields that the page does not paint
 * @throws ImportError if the time is up
 */
export function seenPage(
  painting: Painting,
  { width, height }: PageSize,
  deadline: Deadline,
  fields: readonly DrawnObject[] = [],
): PageContent {
  const { glyphs: painted, marks, rulings, hiddenLayers } = painting;
  const { glyphs, hidden, strikes } = seenGlyphs(painted, marks, deadline);
  const unstruck = strikes.size === 0 ? marks : marks.filter((mark) => !strikes.has(mark));
  return {
    glyphs,
    hidden,
    rulings: rulings.filter(({ mark }) => !mark || !strikes.has(mark)),
    things: [...drawnMarks(unstruck), ...fields],
    hiddenLayers: [...hiddenLayers],
    width,
    height,
    marks: painted.length + marks.length,
  };
}
