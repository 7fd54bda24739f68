import { childOf } from '../xml.js';
import type { XmlElement } from '../xml.js';

// How the properties of a Word document state their values. ECMA-376 part 1, clause 17.17.4 and 22.9.

/** The value of a property among others, as it stands in the file. */
export const valueOf = (properties: XmlElement | undefined, name: string): string | undefined => childOf(properties, name)?.attributes.val;

const OFF: ReadonlySet<string> = new Set(['0', 'false', 'off', 'none']);

/** Whether a property is switched on: it is by being there, unless its value says no. */
export const isSwitchedOn = (property: XmlElement): boolean => !OFF.has((property.attributes.val ?? 'true').trim().toLowerCase());

/** Whether a property among others is there and switched on. */
export function isOn(properties: XmlElement | undefined, name: string): boolean {
  const property = childOf(properties, name);
  return property !== undefined && isSwitchedOn(property);
}

/** A whole number of at most six digits; `fallback` for anything else. */
export const wholeNumber = (text: string | undefined, fallback: number): number => (/^\d{1,6}$/.test(text ?? '') ? Number(text) : fallback);

/** Points in each of the units that a measure may state. */
const POINTS: Readonly<Record<string, number>> = { pt: 1, pc: 12, pi: 12, in: 72, cm: 72 / 2.54, mm: 72 / 25.4 };

/**
 * A measure: a number of the property's own unit, or one with a unit behind it, as 10.5pt.
 *
 * @param perPoint how many of the property's units make a point: 2 for half-points, 20 for twips
 * @returns undefined where it is none
 */
export function parseMeasure(text: string | undefined, perPoint: number): number | undefined {
  const [, digits, unit] = /^\s*([+-]?\d{1,9}(?:\.\d{1,6})?)(pt|pc|pi|in|cm|mm)?\s*$/.exec(text ?? '') ?? [];
  if (digits === undefined) return undefined;
  return unit === undefined ? Number(digits) : Number(digits) * (POINTS[unit] ?? 1) * perPoint;
}
