import type { Leaf, Spec } from './reading/report-spec.js';

type JsonObject = Record<string, unknown>;

/**
 * Builds an object with every key of a spec, in its order, such as the JSON of a report in the order of its format.
 *
 * @param spec the spec of a report, from `reportSpec`
 * @param valueAt returns the value at the end of a chain of keys
 */
export function objectAlong(
  spec: Spec,
  valueAt: (keys: readonly string[], leaf: Leaf) => unknown,
  above: readonly string[] = [],
): JsonObject {
  const object: JsonObject = {};
  for (const [key, inner] of Object.entries(spec)) {
    const keys = [...above, key];
    object[key] = typeof inner === 'string' ? valueAt(keys, inner) : objectAlong(inner, valueAt, keys);
  }
  return object;
}
