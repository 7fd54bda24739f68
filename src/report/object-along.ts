import type { Leaf, Spec } from './report-spec.js';

type JsonObject = Record<string, unknown>;

/**
 * An object with every key of a spec, in its order: how the JSON of a report is made along its format.
 *
 * @param spec that of a report, as `reportSpec` gives it
 * @param valueAt what stands at the end of a chain of keys
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
