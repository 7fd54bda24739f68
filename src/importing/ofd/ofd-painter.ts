import type { Box, Matrix } from '../positioned/geometry.js';
import { common, boxOf, times } from '../positioned/geometry.js';
import { Graphics } from '../positioned/painting/graphics-state.js';
import { Painting } from '../positioned/painting/painting.js';
import { PathOperators } from '../positioned/painting/path-operators.js';
import type { Deadline } from '../positioned/deadline.js';
import { childOf, elementsIn } from '../office/xml.js';
import type { XmlElement } from '../office/xml.js';
import { importError } from '../notes/import-error.js';
import { MAX_MARKS, MAX_OBJECTS } from './ofd-limits.js';
import { boundsOf, pathData } from './ofd-paths.js';
import type { OfdResources } from './ofd-resources.js';
import { styleOf } from './ofd-style.js';
import { TextPainter } from './ofd-text.js';
import { alphaOf, boundaryOf, boxIn, ctmOf, flagOf, translation } from './ofd-values.js';

/** Vector pictures inside each other. */
const MAX_DEPTH = 16;

/** In millimetres: how far the line of a path may extend over its boundary, which many writers state too small. */
const OVER = 0.2;

/** Formats of pictures that hide what is below them. Others may let it show through. */
const OPAQUE = /jpe?g|bmp|jbig|jb2/i;

const ORIGIN = { left: 0, top: 0 };

/** Documents have no layers that can be hidden; only objects are. */
const ALL_SHOWN = { isShown: () => true, nameOf: () => '' };

/** Paints the objects of a page, and records what is painted where (GB/T 33190-2016, 8 to 13). */
export class OfdPainter {
  readonly painting = new Painting(ALL_SHOWN, MAX_MARKS);
  readonly #graphics: Graphics;
  readonly #text: TextPainter;
  readonly #paths: PathOperators;
  readonly #resources: OfdResources;
  readonly #deadline: Deadline;
  #objects = 0;
  #depth = 0;

  /**
   * @param matrix the matrix from millimetres to the page
   * @param page the visible page, outside which nothing is painted
   */
  constructor(matrix: Matrix, page: Box, resources: OfdResources, deadline: Deadline) {
    this.#graphics = new Graphics(matrix, page);
    this.#text = new TextPainter(this.#graphics, this.painting);
    this.#paths = new PathOperators(this.#graphics, this.painting);
    this.#resources = resources;
    this.#deadline = deadline;
  }

  /**
   * Paints all objects of a layer or a block.
   *
   * @param layerParams the drawing parameters of the layer
   * @throws ImportError if there are more objects than a document may have, or the time is up
   */
  paint(block: XmlElement, layerParams: string | undefined): void {
    for (const object of elementsIn(block)) {
      this.#deadline.pass();
      this.#objects += 1;
      if (this.#objects > MAX_OBJECTS) throw importError('pages-too-large');
      if (object.name === 'PageBlock') this.paint(object, layerParams);
      else if (object.name.endsWith('Object')) this.#object(object, layerParams);
    }
  }

  /** Paints the appearance of an annotation, at its place. */
  paintAnnotation(appearance: XmlElement): void {
    const { left, top } = boxIn(appearance.attributes.Boundary) ?? ORIGIN;
    this.#graphics.startAnew();
    this.painting.isAnnotation = true;
    this.#graphics.transform(translation(left, top));
    this.paint(appearance, undefined);
    this.painting.isAnnotation = false;
    this.#graphics.restore();
  }

  /** Paints a seal, which lets what is below it show through. */
  paintSeal(box: Box): void {
    this.#picture(box, undefined);
  }

  #object(object: XmlElement, layerParams: string | undefined): void {
    const boundary = boundaryOf(object);
    const isVisible = flagOf(object.attributes.Visible, true);
    const style = styleOf(object, layerParams, this.#resources);
    const [isPath, isText] = [object.name === 'PathObject', object.name === 'TextObject'];
    const over = isPath ? style.lineWidth / 2 + OVER : 0;
    const reach = [boundary.left - over, boundary.top - over, boundary.right + over, boundary.bottom + over] as const;
    if (!isVisible) this.painting.openUnseen();
    this.#graphics.save();
    const area = boxOf(this.#graphics.state.matrix, ...reach);
    if (!isText) this.#graphics.clip(area);
    this.#graphics.transform(translation(boundary.left, boundary.top));
    this.#clip(object);
    this.#graphics.transform(ctmOf(object));
    this.#graphics.set(style);
    if (isPath) this.#path(object);
    else if (isText) this.#text.paint(object, area);
    else if (object.name === 'ImageObject') this.#image(object);
    else if (object.name === 'CompositeObject') this.#composite(object, layerParams);
    this.#graphics.restore();
    if (!isVisible) this.painting.closeUnseen();
  }

  #path(object: XmlElement): void {
    const { fill, stroke } = this.#graphics.state;
    const painted = `${fill === 'none' ? '' : 'fill'} ${stroke === 'none' ? '' : 'stroke'}`;
    this.#paths.paint(painted, [pathData(object)], undefined);
  }

  #image({ attributes }: XmlElement): void {
    const isMask = attributes.ImageMask !== undefined;
    const isOpaque = !isMask && OPAQUE.test(this.#resources.formatOfMedia(attributes.ResourceID));
    // A picture fills the unit square, unless it has no matrix, and then its boundary.
    const unit = { left: 0, top: 0, right: 1, bottom: 1 };
    this.#picture(attributes.CTM === undefined ? undefined : unit, isOpaque ? alphaOf(attributes.Alpha) : undefined);
  }

  /** @param place in user space; everything that is not clipped away if left out */
  #picture(place: Box | undefined, alpha: number | undefined): void {
    const { state } = this.#graphics;
    const box = place ? common(boxOf(state.matrix, place.left, place.top, place.right, place.bottom), state.clip) : state.clip;
    this.painting.addMark(state, { kind: 'picture', box, paint: 'unknown', sides: [] }, alpha);
  }

  #composite({ attributes }: XmlElement, layerParams: string | undefined): void {
    const content = this.#resources.composite(attributes.ResourceID);
    if (!content) return;
    if (this.#depth >= MAX_DEPTH) throw importError('file-too-deep', { most: MAX_DEPTH });
    this.#depth += 1;
    const alpha = alphaOf(attributes.Alpha);
    this.#graphics.set({ fillAlpha: alpha, strokeAlpha: alpha });
    this.#graphics.startGroup();
    this.paint(content, attributes.DrawParam ?? layerParams);
    this.#graphics.restore();
    this.#depth -= 1;
  }

  /** Clips to the clipping areas of an object: to all of the clips, each of which is one or several areas. */
  #clip(object: XmlElement): void {
    const clips = childOf(object, 'Clips');
    if (!clips) return;
    const { matrix } = this.#graphics.state;
    const own = flagOf(clips.attributes.TransFlag, true) ? ctmOf(object) : translation(0, 0);
    for (const clip of elementsIn(clips, 'Clip')) {
      const boxes: (readonly number[])[] = [];
      for (const area of elementsIn(clip, 'Area')) {
        const path = childOf(area, 'Path');
        // What is clipped to the shape of letters may be seen or not.
        if (!path) this.#graphics.set({ isMasked: true });
        const { left, top } = boxIn(path?.attributes.Boundary) ?? ORIGIN;
        const placed = path && times(times(own, ctmOf(area)), times(translation(left, top), ctmOf(path)));
        const bounds = path && placed && boundsOf(pathData(path), times(matrix, placed));
        if (bounds) boxes.push(bounds);
      }
      if (boxes.length > 0) this.#graphics.clip(aroundAll(boxes));
    }
  }
}

/** The box around boxes, each given by its corners. */
function aroundAll(boxes: readonly (readonly number[])[]): Box {
  const edge = (index: number, pick: (...values: number[]) => number): number =>
    boxes.map((box) => box[index] ?? 0).reduce((a, b) => pick(a, b));
  return { left: edge(0, Math.min), top: edge(1, Math.min), right: edge(2, Math.max), bottom: edge(3, Math.max) };
}
