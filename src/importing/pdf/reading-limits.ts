// Limits for reading a PDF, besides those of all documents with pages. A report stays far below each of them; a file that exceeds one is
// rejected.

/** Pixels of a picture that pdf.js may decompress to find its place. */
export const MAX_PICTURE_POINTS = 65_536;

/** Decompressed bytes of all streams of a file. Pictures are compressed in other ways and do not count. */
export const MAX_UNPACKED = 96 * 2 ** 20;

/** Streams compressed in the way text is. A report has a few hundred. Each takes a third of a millisecond to check, however short it is. */
export const MAX_PACKED_STREAMS = 10_000;

/**
 * Bytes by which a Node process may grow while it reads a PDF, in addition to the file. A report of 100 pages needs half of this. A file of
 * 50 MB is held twice meanwhile, so the total is at most 300 MB.
 */
export const MAX_GROWTH = 160 * 2 ** 20;

/**
 * Megabytes of the worker's heap in Node: far more than the process may grow by, because a single large allocation beyond this limit ends
 * the whole process, not just the worker. It protects against growth while the thread that watches the process is busy.
 */
export const MAX_HEAP_MEGABYTES = 512;
