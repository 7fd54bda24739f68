import { setFlagsFromString } from 'node:v8';

/** By how many per cent of what it holds the engine lets its heap grow before it looks for what is no longer needed. Left to itself, it takes several times as much. */
const GROWTH = 20;

/**
 * Has the engine of this process keep its heap small. A file of 50 MB leaves much behind that the engine would not take away while the findings of ten thousand reports
 * are written: half a gigabyte instead of a quarter, for a tenth of the time.
 */
export const keepHeapSmall = (): void => setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
