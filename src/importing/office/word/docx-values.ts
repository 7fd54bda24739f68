import { childOf } from '../xml.js';
import type { XmlElement } from '../xml.js';

// Parses the values of properties in a Word document. ECMA-376 part 1, clauses 17.17.4 and 22.9.

/** The unparsed `w:val` of a property; undefined if there is no such property. */
export const valueOf = (properties: XmlElement | undefined, name: string): string | undefined => childOf(properties, name)?.attributes.val;

const OFF: ReadonlySet<string> = new Set(['0', 'false', 'off', 'none']);

/** Whether an on-off property is set. It is set without a value. */
export const isSwitchedOn = (property: XmlElement): boolean => !OFF.has((property.attributes.val ?? 'true').trim().toLowerCase());

/** Whether an element contains an on-off property that is set. */
export function isOn(properties: XmlElement | undefined, name: string): boolean {
  const property = childOf(properties, name);
  return property !== undefined && isSwitchedOn(property);
}

/** A whole number of at most six digits; `fallback` for anything else. */
export const wholeNumber = (text: string | undefined, fallback: number): number => (/^\d{1,6}$/.test(text ?? '') ? Number(text) : fallback);

/** Points per unit of measurement. */
const POINTS: Readonly<Record<string, number>> = { pt: 1, pc: 12, pi: 12, in: 72, cm: 72 / 2.54, mm: 72 / 25.4 };

/**
 * Parses a measure: a number in the property's unit, or one followed by a unit, such as 10.5pt.
 *
 * @param perPoint how many of the property's units a point has: 2 for half-points, 20 for twips
 * @returns the measure in the property's unit; undefined if it is invalid
 */
export function parseMeasure(text: string | undefined, perPoint: number): number | undefined {
  const [, digits, unit] = /^\s*([+-]?\d{1,9}(?:\.\d{1,6})?)(pt|pc|pi|in|cm|mm)?\s*$/.exec(text ?? '') ?? [];
  if (digits === undefined) return undefined;
  return unit === undefined ? Number(digits) : Number(digits) * (POINTS[unit] ?? 1) * perPoint;
}
