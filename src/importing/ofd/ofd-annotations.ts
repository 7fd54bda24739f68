import type { Box } from '../positioned/geometry.js';
import { childOf, elementsIn, textIn } from '../office/xml.js';
import type { XmlElement } from '../office/xml.js';
import { partAt } from './ofd-parts.js';
import type { OfdPart, OfdParts } from './ofd-parts.js';
import { boxIn, flagOf } from './ofd-values.js';

/** What is on a page besides its content. */
export interface Annotations {
  /** The appearances of its visible annotations. */
  readonly appearances: readonly XmlElement[];
  /** The places of seals, in millimetres. */
  readonly seals: readonly Box[];
}

/** More than the seals of a document. */
const MAX_SIGNATURES = 100;

/** The part that an element names; undefined if it names none, or one that is missing: documents are shown without. */
function namedPart(parts: OfdParts, from: string, location: string | undefined): OfdPart | undefined {
  return location === undefined || location.trim() === '' ? undefined : parts.optional(partAt(from, location));
}

const textOf = (element: XmlElement | undefined): string | undefined => element && textIn(element);

/** The visible annotations of each page, by the number of the page (GB/T 33190-2016, 15). */
export function annotationsByPage(parts: OfdParts, document: OfdPart): Map<string, XmlElement[]> {
  const found = new Map<string, XmlElement[]>();
  const list = namedPart(parts, document.name, textOf(childOf(document.root, 'Annotations')));
  for (const page of list ? elementsIn(list.root, 'Page') : []) {
    const part = list && namedPart(parts, list.name, textOf(childOf(page, 'FileLoc')));
    const visible = part ? elementsIn(part.root, 'Annot').filter(({ attributes }) => flagOf(attributes.Visible, true)) : [];
    const own = found.get(page.attributes.PageID ?? '') ?? [];
    found.set(page.attributes.PageID ?? '', [...own, ...visible.flatMap((annotation) => childOf(annotation, 'Appearance') ?? [])]);
  }
  return found;
}

/** The places of the seals on each page, by the number of the page (GB/T 33190-2016, 18). */
export function sealsByPage(parts: OfdParts, main: OfdPart, body: XmlElement): Map<string, Box[]> {
  const found = new Map<string, Box[]>();
  const list = namedPart(parts, main.name, textOf(childOf(body, 'Signatures')));
  for (const { attributes } of list ? elementsIn(list.root, 'Signature').slice(0, MAX_SIGNATURES) : []) {
    const part = list && namedPart(parts, list.name, attributes.BaseLoc);
    const info = part && childOf(part.root, 'SignedInfo');
    for (const stamp of info ? elementsIn(info, 'StampAnnot') : []) {
      const box = boxIn(stamp.attributes.Boundary);
      if (!box) continue;
      const page = stamp.attributes.PageRef ?? '';
      found.set(page, [...(found.get(page) ?? []), box]);
    }
  }
  return found;
}
