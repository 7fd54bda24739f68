/** The value at the end of a chain of keys in nested objects; `undefined` where one of them is not there. */
export function valueAt(object: unknown, keys: readonly string[]): unknown {
  let value: unknown = object;
  for (const key of keys) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value;
}
