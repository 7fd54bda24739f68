// Limits for documents with pages: PDF and OFD. A report stays far below each of them; a file that exceeds one is rejected.

/** A report has 10 to 20 pages. */
export const MAX_PAGES = 100;

/** In milliseconds, for a whole document. A report takes about one second. */
export const MAX_MILLISECONDS = 10_000;

/** Characters and lines of a whole document: ten times those of a long report. */
export const MAX_MARKS = 500_000;

/** With fewer characters than this, a document is taken for a scan, whose only text is a stamp or page numbers. */
export const MIN_CHARACTERS = 50;
