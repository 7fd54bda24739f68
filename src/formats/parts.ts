import { memoize } from '../values/memoize.js';
import type { Format, TablePart } from './format.js';

/** The parts of a format that are tables, in their order. */
export const tableParts: (format: Format) => readonly TablePart[] = /* @__PURE__ */ memoize(({ parts }: Format) =>
  parts.filter((part) => part.kind === 'table'),
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
