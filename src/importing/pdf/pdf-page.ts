import { Deadline } from '../positioned/deadline.js';
import { IDENTITY, matrixOf } from '../positioned/geometry.js';
import type { FontFacts } from '../positioned/painting/graphics-state.js';
import { PagePainter } from './painting/page-painter.js';
import type { Operators } from './painting/page-painter.js';
import { fieldThings } from './painting/field-things.js';
import type { PageContent } from '../positioned/painting/page-content.js';
import type { Layers, Painting } from '../positioned/painting/painting.js';
import { paintedLevel } from '../positioned/turned-pages.js';
import type { PageView } from '../positioned/turned-pages.js';
import { seenPage } from '../positioned/seen-page.js';

export type { FontFacts } from '../positioned/painting/graphics-state.js';
export type { PageContent } from '../positioned/painting/page-content.js';
export type { Layers } from '../positioned/painting/painting.js';

export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** The page as it is displayed, rotation included. */
export interface View {
  /** The matrix from its coordinates to those used here. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** What pdf.js knows about a page. */
export interface PageSource {
  /** What the page paints, including its annotations. */
  readonly list: OperatorList;
  readonly operators: Operators;
  readonly view: View;
  /** Returns the font with a name from the operator list. */
  readonly fontOf: (name: string) => FontFacts;
  readonly layers: Layers;
  /** The annotations of the page, fields included, as pdf.js describes them. */
  readonly annotations: readonly unknown[];
}

/**
 * Reads what a page paints, and what is visible of it.
 *
 * @throws ImportError if it paints more than a document may, or the time is up
 */
export function pageContent(source: PageSource, deadline = new Deadline(Infinity)): PageContent {
  const { list, operators, view, fontOf, layers, annotations } = source;
  const matrix = matrixOf(view.transform) ?? IDENTITY;
  const paint = (shown: PageView): Painting => {
    const page = { left: 0, top: 0, right: shown.width, bottom: shown.height };
    const painter = new PagePainter(shown.matrix, page, layers, fontOf, operators);
    list.fnArray.forEach((code, index) => {
      deadline.pass();
      painter.run(code, list.argsArray[index]);
    });
    return painter.painting;
  };
  const level = paintedLevel({ ...view, matrix }, paint);
  return seenPage(level.painting, level.view, deadline, fieldThings(annotations, level.view.matrix, level.painting.glyphs));
}
