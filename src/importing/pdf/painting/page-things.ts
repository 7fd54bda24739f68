import { contrast, WHITE } from './colors.js';
import { MIN_CONTRAST } from '../seen/covers.js';
import { boxOf, heightOf, matrixOf, numberOf, numbersOf, widthOf } from '../geometry.js';
import type { Matrix } from '../geometry.js';
import { Nearby } from '../seen/nearby.js';
import type { Mark, PaintedGlyph, DrawnObject } from './page-content.js';
import { drawnName } from '../../notes/drawn-name.js';

// Finds what is visible on a page but is not text: pictures, drawings, and the values of fields.

/** In points. Anything smaller is a dot, or an empty picture used as a spacer. */
const MIN_SIZE = 2;

/** Characters of annotations at the place of a field. */
const MAX_NEAR = 10_000;

const isSeen = ({ paint }: Mark): boolean => typeof paint === 'string' || contrast(paint, WHITE) >= MIN_CONTRAST;

/** The kind of object that a mark is; undefined if it is only a dot. */
function kindOf({ box, kind }: Mark): DrawnObject['kind'] | undefined {
  const [width, height] = [widthOf(box), heightOf(box)];
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  if (long < MIN_SIZE) return undefined;
  if (kind === 'picture') return short < MIN_SIZE ? undefined : 'picture';
  return kind === 'shape' || (kind === 'line' && short >= MIN_SIZE) ? 'shape' : 'trace';
}

function markThings(marks: readonly Mark[]): DrawnObject[] {
  const [picture, drawing] = [drawnName('picture'), drawnName('shape')];
  const things: DrawnObject[] = [];
  for (const mark of marks) {
    const kind = kindOf(mark);
    if (kind && isSeen(mark)) things.push({ text: kind === 'picture' ? picture : drawing, box: mark.box, kind });
  }
  return things;
}

/** What pdf.js knows about an annotation. */
interface AnnotationFacts {
  readonly rect?: unknown;
  readonly subtype?: unknown;
  readonly fieldValue?: unknown;
  readonly annotationFlags?: unknown;
  readonly contentsObj?: { readonly str?: unknown };
}

/** Bits of an annotation's flags (ISO 32000-2, table 167): invisible, hidden, no view. */
const UNSEEN_FLAGS = 1 | 2 | 32;

const isUnseen = ({ annotationFlags }: AnnotationFacts): boolean => (numberOf(annotationFlags) & UNSEEN_FLAGS) !== 0;

function valueOf({ subtype, fieldValue, contentsObj }: AnnotationFacts): string {
  const value = subtype === 'FreeText' ? contentsObj?.str : fieldValue;
  const text = Array.isArray(value) ? value.filter((one) => typeof one === 'string').join(' ') : value;
  return typeof text === 'string' && text !== 'Off' ? text.trim() : '';
}

/** The values of fields that have no appearance in the file, at the places where viewers display them. */
function fieldThings(annotations: readonly unknown[], page: Matrix, glyphs: readonly PaintedGlyph[]): DrawnObject[] {
  if (annotations.length === 0) return [];
  const painted = new Nearby<PaintedGlyph>();
  for (const glyph of glyphs) if (glyph.isAnnotation) painted.add(glyph);
  return annotations.flatMap((annotation): DrawnObject[] => {
    if (typeof annotation !== 'object' || annotation === null) return [];
    const facts: AnnotationFacts = annotation;
    const [x0, y0, x1, y1] = numbersOf(facts.rect);
    const text = valueOf(facts);
    if (text === '' || isUnseen(facts) || x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) return [];
    const box = boxOf(page, x0, y0, x1, y1);
    const isPainted = painted.at(box, MAX_NEAR)?.length !== 0;
    return isPainted ? [] : [{ text, box, kind: 'field' }];
  });
}

/**
 * What is visible on a page but is not text.
 *
 * @param marks what the page paints, without lines that strike through text
 * @param annotations the annotations of the page, as pdf.js describes them
 * @param transform the matrix of the page
 * @param glyphs the characters that the page paints
 */
export function pageThings(
  marks: readonly Mark[],
  annotations: readonly unknown[],
  transform: readonly number[],
  glyphs: readonly PaintedGlyph[],
): DrawnObject[] {
  const page = matrixOf(transform);
  return [...markThings(marks), ...(page ? fieldThings(annotations, page, glyphs) : [])];
}
