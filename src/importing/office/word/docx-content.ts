import { isOn } from './docx-values.js';
import { childOf, elementsIn } from '../xml.js';
import type { XmlElement } from '../xml.js';

// Elements that stand around the content of a Word document. ECMA-376 part 1, clauses 17.5, 17.13, 17.16; part 3 for alternatives.

/** Elements that stand around content and are nothing of their own. */
const WRAPPERS: ReadonlySet<string> = new Set([
  'sdt',
  'sdtContent',
  'customXml',
  'smartTag',
  'ins',
  'moveTo',
  'hyperlink',
  'dir',
  'rubyBase',
  'AlternateContent',
]);

/** The prefixes of what Word knows: a choice that requires another one is not taken. */
const KNOWN = /^(?:wp[scgi]|w\d\w*|wp\d+|wne|a14|cx\d*|am3d|aink|v|o|m)$/;

/** The choice that Word takes of several forms of the same content, for newer and for older programs. */
function chosen(alternatives: XmlElement): XmlElement | undefined {
  const choice = elementsIn(alternatives, 'Choice').find(({ attributes }) =>
    (attributes.Requires ?? '')
      .trim()
      .split(/\s+/)
      .every((prefix) => prefix === '' || KNOWN.test(prefix)),
  );
  return choice ?? childOf(alternatives, 'Fallback');
}

/** The elements in an element; of several forms of the same content those of one. */
export function contentsOf(element: XmlElement): readonly XmlElement[] {
  if (element.name !== 'AlternateContent') return elementsIn(element);
  const choice = chosen(element);
  return choice ? elementsIn(choice) : [];
}

/**
 * How the content of a control (`w:sdt`) is seen in a cell of a table: one whose text is kept elsewhere in the file shows what stands there, and one that is not
 * filled in shows what to fill in.
 */
function controlStanding(element: XmlElement): 'plain' | 'drawn' {
  const properties = element.name === 'sdt' ? childOf(element, 'sdtPr') : undefined;
  return childOf(properties, 'dataBinding') || isOn(properties, 'showingPlcHdr') ? 'drawn' : 'plain';
}

/** How what stands in an element that stands around content is seen; undefined for an element of another kind. */
export function wrapperStanding(element: XmlElement, isInCell: boolean): 'plain' | 'drawn' | 'unseen' | undefined {
  if (element.name === 'del' || element.name === 'moveFrom') return 'unseen';
  if (!WRAPPERS.has(element.name)) return undefined;
  return isInCell ? controlStanding(element) : 'plain';
}

/** A row or a cell, and how what stands around it lets it be seen. */
export interface WrappedElement {
  readonly element: XmlElement;
  readonly standing: 'plain' | 'drawn';
}

function collect(element: XmlElement, name: string, outer: WrappedElement['standing'], found: WrappedElement[]): void {
  for (const child of contentsOf(element)) {
    if (child.name === name) found.push({ element: child, standing: outer });
    else if (WRAPPERS.has(child.name)) collect(child, name, outer === 'drawn' ? outer : controlStanding(child), found);
  }
}

/** The rows of a table, or the cells of a row, out of the elements that may stand around them. */
export function within(element: XmlElement, name: string): WrappedElement[] {
  const found: WrappedElement[] = [];
  collect(element, name, 'plain', found);
  return found;
}
