import { times } from './geometry.js';
import type { Matrix } from './geometry.js';
import type { PaintedGlyph, Turn } from './painting/page-content.js';
import type { Painting } from './painting/painting.js';

// Pages whose content is turned by its own matrix, such as a wide table that is drawn sideways on an upright page. A reader turns the page.

/** How a page is displayed. */
export interface PageView {
  /** The matrix from its coordinates to those used here. */
  readonly matrix: Matrix;
  /** The size of the page, in points. */
  readonly width: number;
  readonly height: number;
}

/** The share of the characters that have to be turned alike. */
const MIN_TURNED = 0.7;

/** With fewer characters, nothing tells how a page is to be held. */
const MIN_CHARACTERS = 10;

/** The right angles by which nearly all characters of a page are turned; 0 where they are not, or not alike. */
function turnOfPage(glyphs: readonly PaintedGlyph[]): Turn {
  const counts = [0, 0, 0, 0];
  let all = 0;
  for (const { turn, isHidden, isAnnotation } of glyphs) {
    if (isHidden || isAnnotation) continue;
    all += 1;
    if (turn !== undefined) counts[turn] = (counts[turn] ?? 0) + 1;
  }
  const turned = ([1, 2, 3] as const).find((turn) => (counts[turn] ?? 0) >= MIN_TURNED * all);
  return all >= MIN_CHARACTERS && turned !== undefined ? turned : 0;
}

/** A view turned back, so that what was turned by so many right angles is level. */
function turnedBack({ matrix, width, height }: PageView, turn: Turn): PageView {
  switch (turn) {
    case 0:
      return { matrix, width, height };
    case 1:
      return { matrix: times([0, -1, 1, 0, 0, width], matrix), width: height, height: width };
    case 2:
      return { matrix: times([-1, 0, 0, -1, width, height], matrix), width, height };
    case 3:
      return { matrix: times([0, 1, -1, 0, height, 0], matrix), width: height, height: width };
  }
}

/** A page, painted in a view in which its text is level. */
interface LevelPage {
  readonly view: PageView;
  readonly painting: Painting;
}

/**
 * Paints a page, and once more turned back if its content is turned.
 *
 * @param paint paints the page in a view
 */
export function paintedLevel(view: PageView, paint: (view: PageView) => Painting): LevelPage {
  const painting = paint(view);
  const turn = turnOfPage(painting.glyphs);
  if (turn === 0) return { view, painting };
  const level = turnedBack(view, turn);
  return { view: level, painting: paint(level) };
}
