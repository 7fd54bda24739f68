// What reading a PDF may take. A report stays far below each of them; a file that does not is refused.

/** A report has 10 to 20 pages. */
export const MAX_PAGES = 100;

/** Milliseconds for a whole document. A report takes about one second. */
export const MAX_MILLISECONDS = 10_000;

/** Characters and lines of a whole document: ten times those of a long report. */
export const MAX_MARKS = 500_000;

/** Fewer characters than this are a stamp or a page number on scanned pages. */
export const MIN_CHARACTERS = 50;

/** Points of a picture that pdf.js unpacks to tell where it stands. */
export const MAX_PICTURE_POINTS = 65_536;

/** Bytes that all streams of a file unpack to. Pictures are packed otherwise, and not unpacked here. */
export const MAX_UNPACKED = 96 * 2 ** 20;

/** Streams that are packed as those with text are. A report has some hundreds; each takes a third of a millisecond to look at, however short it is. */
export const MAX_PACKED_STREAMS = 10_000;

/**
 * Bytes by which the process may grow in Node while a PDF is read, besides the file. A report of 100 pages makes it grow by half of this. A file of 50 MB is there twice meanwhile, so that
 * it is 300 MB at most.
 */
export const MAX_GROWTH = 160 * 2 ** 20;

/**
 * Megabytes of the heap of the worker in Node: far more than the process may grow by, as one large step over this limit ends the whole process and not just the worker. It holds
 * where nobody can look how the process grows, because the thread that asked is busy.
 */
export const MAX_HEAP_MEGABYTES = 512;
