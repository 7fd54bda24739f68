import { Deadline } from './deadline.js';
import { IDENTITY, matrixOf } from './geometry.js';
import type { FontFacts } from './painting/graphics-state.js';
import { PagePainter } from './painting/page-painter.js';
import type { Operators } from './painting/page-painter.js';
import { pageThings } from './painting/page-things.js';
import type { PageContent } from './painting/page-content.js';
import type { Layers } from './painting/painting.js';
import { seenGlyphs } from './seen/seen-glyphs.js';

export type { FontFacts } from './painting/graphics-state.js';
export type { PageContent } from './painting/page-content.js';
export type { Layers } from './painting/painting.js';

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
  const { transform, width, height } = view;
  const page = { left: 0, top: 0, right: width, bottom: height };
  const painter = new PagePainter(matrixOf(transform) ?? IDENTITY, page, layers, fontOf, operators);
  list.fnArray.forEach((code, index) => {
    deadline.pass();
    painter.run(code, list.argsArray[index]);
  });
  const { glyphs: painted, marks, rulings, hiddenLayers } = painter.painting;
  const { glyphs, hidden, strikes } = seenGlyphs(painted, marks, deadline);
  const unstruck = strikes.size === 0 ? marks : marks.filter((mark) => !strikes.has(mark));
  return {
    glyphs,
    hidden,
    rulings: rulings.filter(({ mark }) => !mark || !strikes.has(mark)),
    things: pageThings(unstruck, annotations, transform, painted),
    hiddenLayers: [...hiddenLayers],
    width,
    height,
    marks: painted.length + marks.length,
  };
}
