import { boxOf, matrixOf, numberOf, numbersOf } from '../../positioned/geometry.js';
import { Nearby } from '../../positioned/seen/nearby.js';
import type { DrawnObject, PaintedGlyph } from '../../positioned/painting/page-content.js';

// The values of form fields and of typewriter annotations, which a PDF may hold without saying how they look.

/** Characters of annotations at the place of a field. */
const MAX_NEAR = 10_000;

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

/**
 * The values of fields that have no appearance in the file, at the places where viewers display them.
 *
 * @param annotations the annotations of the page, as pdf.js describes them
 * @param transform the matrix of the page
 * @param glyphs the characters that the page paints
 */
export function fieldThings(annotations: readonly unknown[], transform: readonly number[], glyphs: readonly PaintedGlyph[]): DrawnObject[] {
  const page = matrixOf(transform);
  if (!page || annotations.length === 0) return [];
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
