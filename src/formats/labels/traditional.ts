import { TRADITIONAL } from './traditional.generated.js';

const LONGEST_FIRST = /* @__PURE__ */ Object.keys(TRADITIONAL).sort((one, other) => other.length - one.length);

const KNOWN = /* @__PURE__ */ new RegExp(LONGEST_FIRST.join('|'), 'g');

/**
 * A label or a message of this library in traditional characters. Not for names and prose: those are shown as published, and only the
 * characters that this library uses are converted.
 */
export const toTraditional = (text: string): string => text.replace(KNOWN, (found) => TRADITIONAL[found] ?? found);
