import { memoize } from '../values/memoize.js';
import type { Format, TablePart } from './format.js';

/**
 * Checks that an argument is a format, where a program has no types.
 *
 * @throws TypeError
 */
export function needFormat(format: Format): Format {
  const { parts } = (format as Partial<Format> | null | undefined) ?? {};
  if (!Array.isArray(parts)) throw new TypeError("需要一种格式，如 formatOf('2021')。 / A format is needed, such as formatOf('2021').");
  return format;
}

/** The parts of a format that are tables, in their order. */
export const tableParts: (format: Format) => readonly TablePart[] = /* @__PURE__ */ memoize((format: Format) =>
  needFormat(format).parts.filter((part) => part.kind === 'table'),
);

/**
 * The part of a format that is a table, by its key.
 *
 * @throws RangeError where the format has none
 */
export function tablePart(format: Format, key: string): TablePart {
  const part = tableParts(format).find((table) => table.key === key);
  if (!part) throw new RangeError(`The format ${format.id} has no table ${key}.`);
  return part;
}
