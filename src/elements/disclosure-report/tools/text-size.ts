/** The sizes of text that a reader can choose. */
export const TEXT_SIZES = ['small', 'medium', 'large'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/** The key in the page's `localStorage` under which the size is remembered: for all reports of a site. */
const STORAGE_KEY = 'disclosure-text-size';

const DEFAULT_SIZE: TextSize = 'medium';

/** The size that the reader chose before. A browser that keeps nothing for the page throws, and then it is the usual one. */
export function rememberedSize(): TextSize {
  try {
    const text = localStorage.getItem(STORAGE_KEY);
    return TEXT_SIZES.find((size) => size === text) ?? DEFAULT_SIZE;
  } catch {
    return DEFAULT_SIZE;
  }
}

/** Remembers the size that the reader chose, where the browser lets the page. */
export function rememberSize(size: TextSize): void {
  try {
    if (size === DEFAULT_SIZE) localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, size);
  } catch {
    // It holds for this visit.
  }
}
