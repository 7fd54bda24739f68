// As it was when this was loaded: a library of the page may replace it later.
const { stringify } = JSON;

/** A copy that `toJSON` of a prototype has no part in. */
function shielded(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const copy = Array.isArray(value)
    ? value.map(shielded)
    : Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shielded(inner)]));
  return Object.defineProperty(copy, 'toJSON', { value: undefined });
}

/** Whether a library of the page has given all lists or objects a `toJSON`, as Prototype.js does: lists would become texts. */
const isTampered = (): boolean => 'toJSON' in Array.prototype || 'toJSON' in Object.prototype;

/**
 * A value as JSON.
 *
 * @param space how many blanks each level is indented by; all in one line by default
 */
export const jsonOf = (value: unknown, space?: number): string => stringify(isTampered() ? shielded(value) : value, null, space);
