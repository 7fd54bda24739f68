import { memoize } from '../values/memoize.js';
import type { Format, ProsePart } from './format.js';

/** The parts of a format that are text, in their order. */
export const proseParts: (format: Format) => readonly ProsePart[] = /* @__PURE__ */ memoize(({ parts }: Format) =>
  parts.filter((part) => part.kind === 'prose'),
);
