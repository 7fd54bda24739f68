/** In characters. A report has about ten thousand; a page saved by Word, with inline pictures, a few million. */
export const MAX_PAGE_LENGTH = 10_500_000;

/** In characters. */
export const MAX_TEXT_LENGTH = 2_000_000;
