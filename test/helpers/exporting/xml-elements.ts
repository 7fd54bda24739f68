import { elementsIn } from '../../../src/importing/office/xml.js';
import type { XmlElement } from '../../../src/importing/office/xml.js';

/** All elements of a name below an element, in the order of the part. */
export const elementsBelow = (element: XmlElement, name: string): XmlElement[] =>
  elementsIn(element).flatMap((child) => [...(child.name === name ? [child] : []), ...elementsBelow(child, name)]);
