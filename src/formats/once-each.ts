import type { Format } from './format.js';

/** A function of a format that does its work once for each: formats never change. */
export function onceEach<F extends Format, T>(work: (format: F) => T): (format: F) => T {
  const known = new WeakMap<F, T>();
  return (format) => {
    const found = known.get(format);
    if (found !== undefined) return found;
    const made = work(format);
    known.set(format, made);
    return made;
  };
}
