import type { Matrix } from '../positioned/geometry.js';
import type { Deadline } from '../positioned/deadline.js';
import type { PageContent } from '../positioned/painting/page-content.js';
import type { Painting } from '../positioned/painting/painting.js';
import { seenPage } from '../positioned/seen-page.js';
import { paintedLevel } from '../positioned/turned-pages.js';
import type { PageView } from '../positioned/turned-pages.js';
import { childOf, elementsIn, textIn } from '../office/xml.js';
import type { XmlElement } from '../office/xml.js';
import type { Annotations } from './ofd-annotations.js';
import type { OfdDocumentParts } from './ofd-document-parts.js';
import { OfdPainter } from './ofd-painter.js';
import { boxIn } from './ofd-values.js';

/** Points in a millimetre. */
const SCALE = 72 / 25.4;

/** A4, for a document that states no size. */
const A4 = { left: 0, top: 0, right: 210, bottom: 297 };

/** From the bottom up (GB/T 33190-2016, 7.7). Each layer is above the templates of its own kind. */
const ORDER = ['Background', 'Body', 'Foreground'] as const;

/** A layer, and where it is. */
interface PlacedLayer {
  readonly layer: XmlElement;
  readonly kind: string;
}

const layersOf = (page: XmlElement): PlacedLayer[] =>
  elementsIn(childOf(page, 'Content') ?? page, 'Layer').map((layer) => ({ layer, kind: layer.attributes.Type ?? 'Body' }));

/** All of one kind after the other, from the bottom up. An unknown kind counts as the body. */
function inOrder<T extends { readonly kind: string }>(things: readonly T[]): T[] {
  const indexOf = ({ kind }: T): number => {
    const index = ORDER.findIndex((one) => one === kind);
    return index === -1 ? 1 : index;
  };
  return [...things].sort((a, b) => indexOf(a) - indexOf(b));
}

/** The layers of a page with those of its templates, from the bottom up. Templates have no templates of their own. */
function allLayers(page: XmlElement, parts: OfdDocumentParts): XmlElement[] {
  const templates = elementsIn(page, 'Template').map(({ attributes }) => {
    const { root, order } = parts.template(attributes.TemplateID);
    return { kind: attributes.ZOrder ?? order ?? 'Background', layers: inOrder(layersOf(root)).map(({ layer }) => layer) };
  });
  const own = layersOf(page).map(({ layer, kind }) => ({ kind, layers: [layer] }));
  return inOrder([...templates, ...own]).flatMap(({ layers }) => layers);
}

/** The page box: its own, or that of all pages. */
function boxOfPage(page: XmlElement, common: XmlElement | undefined): typeof A4 {
  const stated = [childOf(page, 'Area'), childOf(common, 'PageArea')].map((area) => childOf(area, 'PhysicalBox'));
  const boxes = stated.map((box) => (box ? boxIn(textIn(box)) : undefined));
  return boxes.find((box) => box !== undefined && box.right > box.left && box.bottom > box.top) ?? A4;
}

/**
 * Reads what a page paints, and what is visible of it.
 *
 * @throws ImportError if it is broken, paints more than a document may, or the time is up
 */
export function ofdPageContent(page: XmlElement, parts: OfdDocumentParts, annotations: Annotations, deadline: Deadline): PageContent {
  const { left, top, right, bottom } = boxOfPage(page, parts.common);
  const paint = ({ matrix, width, height }: PageView): Painting => {
    const painter = new OfdPainter(matrix, { left: 0, top: 0, right: width, bottom: height }, parts.resources, deadline);
    for (const layer of allLayers(page, parts)) painter.paint(layer, layer.attributes.DrawParam);
    for (const appearance of annotations.appearances) painter.paintAnnotation(appearance);
    for (const seal of annotations.seals) painter.paintSeal(seal);
    return painter.painting;
  };
  const matrix: Matrix = [SCALE, 0, 0, SCALE, -left * SCALE, -top * SCALE];
  const level = paintedLevel({ matrix, width: (right - left) * SCALE, height: (bottom - top) * SCALE }, paint);
  return seenPage(level.painting, level.view, deadline);
}
