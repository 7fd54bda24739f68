import type { Format } from './format.js';

/** The official heading of the part of a format that has a key; empty where it has none. */
export const partTitle = (format: Format, key: string): string => format.parts.find((part) => part.key === key)?.title ?? '';
