import { isOn } from './docx-values.js';
import { childOf, elementsIn } from '../xml.js';
import type { XmlElement } from '../xml.js';

// Elements that wrap the content of a Word document. ECMA-376 part 1, clauses 17.5, 17.13, 17.16; part 3 for alternatives.

/** Elements that wrap content and show nothing themselves. */
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

/** Namespace prefixes that Word understands. A choice that requires any other is skipped. */
const KNOWN = /^(?:wp[scgi]|w\d\w*|wp\d+|wne|a14|cx\d*|am3d|aink|v|o|m)$/;

/** The alternative that Word displays (`mc:AlternateContent`). */
function chosen(alternatives: XmlElement): XmlElement | undefined {
  const choice = elementsIn(alternatives, 'Choice').find(({ attributes }) =>
    (attributes.Requires ?? '')
      .trim()
      .split(/\s+/)
      .every((prefix) => prefix === '' || KNOWN.test(prefix)),
  );
  return choice ?? childOf(alternatives, 'Fallback');
}

/** The child elements of an element; for alternatives, those of the one that Word displays. */
export function contentsOf(element: XmlElement): readonly XmlElement[] {
  if (element.name !== 'AlternateContent') return elementsIn(element);
  const choice = chosen(element);
  return choice ? elementsIn(choice) : [];
}

/**
 * How the content of a control (`w:sdt`) in a table cell is seen. It is in doubt if it is bound to data, since Word then displays the data
 * stored elsewhere in the file, or if it is placeholder text.
 */
function controlStanding(element: XmlElement): 'plain' | 'drawn' {
  const properties = element.name === 'sdt' ? childOf(element, 'sdtPr') : undefined;
  return childOf(properties, 'dataBinding') || isOn(properties, 'showingPlcHdr') ? 'drawn' : 'plain';
}

/** How the content of a wrapping element is seen; undefined if the element is not a wrapper. */
export function wrapperStanding(element: XmlElement, isInCell: boolean): 'plain' | 'drawn' | 'unseen' | undefined {
  if (element.name === 'del' || element.name === 'moveFrom') return 'unseen';
  if (!WRAPPERS.has(element.name)) return undefined;
  return isInCell ? controlStanding(element) : 'plain';
}

/** A row or cell, and how the elements that wrap it let it be seen. */
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

/**
 * The rows of a table, or the cells of a row, with wrapping elements removed.
 *
 * @param name `tr` or `tc`
 */
export function within(element: XmlElement, name: string): WrappedElement[] {
  const found: WrappedElement[] = [];
  collect(element, name, 'plain', found);
  return found;
}
