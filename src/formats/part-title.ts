import type { Format } from './format.js';
import { needFormat } from './parts.js';

/** The official heading of a part of a format, by the part's key; empty where the format has no such part. */
export const partTitle = (format: Format, key: string): string => needFormat(format).parts.find((part) => part.key === key)?.title ?? '';
