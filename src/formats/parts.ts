import { memoize } from '../values/memoize.js';
import type { Format, Part, ProsePart, TablePart } from './format.js';

/** The parts of a format that are tables, in their order. */
export const tableParts: (format: Format) => readonly TablePart[] = /* @__PURE__ */ memoize(({ parts }: Format) =>
  parts.filter((part) => part.kind === 'table'),
);

/** The parts of a format that are text, in their order. */
export const proseParts: (format: Format) => readonly ProsePart[] = /* @__PURE__ */ memoize(({ parts }: Format) =>
  parts.filter((part) => part.kind === 'prose'),
);

const partNamed = ({ parts }: Format, key: string): Part | undefined => parts.find((part) => part.key === key);

/**
 * The table of a format that has a key.
 *
 * @throws RangeError where the format has none
 */
export function tablePart(format: Format, key: string): TablePart {
  const part = partNamed(format, key);
  if (part?.kind !== 'table') throw new RangeError(`The format ${format.id} has no table ${key}.`);
  return part;
}

/** The official heading of the part of a format that has a key; empty where it has none. */
export const partTitle = (format: Format, key: string): string => partNamed(format, key)?.title ?? '';
