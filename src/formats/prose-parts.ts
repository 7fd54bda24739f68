import { memoize } from '../values/memoize.js';
import type { Format, ProsePart } from './format.js';
import { needFormat } from './parts.js';

/** The parts of a format that are text, in their order. */
export const proseParts: (format: Format) => readonly ProsePart[] = /* @__PURE__ */ memoize((format: Format) =>
  needFormat(format).parts.filter((part) => part.kind === 'prose'),
);
