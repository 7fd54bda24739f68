/** Characters of a page. A report is some ten thousand; a page that Word saved, with pictures written into it, a few million. */
export const MAX_PAGE_LENGTH = 10_500_000;

/** Characters of a text. */
export const MAX_TEXT_LENGTH = 2_000_000;
