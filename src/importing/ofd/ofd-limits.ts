// Limits for reading an OFD file, besides those of all documents with pages. They are lower than those of PDFs, since an OFD file is read in
// the thread that asks for it, which nothing can end. A report stays far below each of them; a file that exceeds one is rejected.

/** Characters and lines of a whole document: four times those of a long report. */
export const MAX_MARKS = 120_000;

/** Objects on a page. One with an object for each character and each line has a few thousand. */
export const MAX_OBJECTS = 100_000;

/** Bytes of a part. A page on which each character is an object of its own has less than one megabyte. */
export const MAX_PART = 5 * 2 ** 20;
