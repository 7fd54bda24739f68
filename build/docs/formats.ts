import type { Format } from '../../src/formats/format.js';
import { knownFormats } from '../../src/formats/formats.js';

/** The formats, oldest first. */
export const FORMAT_LIST: readonly Format[] = knownFormats();
