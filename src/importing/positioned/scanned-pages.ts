import { importError } from '../notes/import-error.js';
import { areaOf } from './geometry.js';
import { MIN_CHARACTERS } from './page-limits.js';
import type { PageContent } from './painting/page-content.js';

/** As a share of the page's area. A picture as large is the page. */
const MIN_PICTURE = 0.8;

const isPicture = ({ things, width, height }: PageContent): boolean =>
  things.some(({ kind, box }) => kind === 'picture' && areaOf(box) >= MIN_PICTURE * width * height);

/**
 * Refuses documents without text to read, such as scans.
 *
 * @throws ImportError `scanned`, or `scanned-with-text` if there is text that is not seen, as recognition leaves it
 */
export function refuseScans(pages: readonly PageContent[]): void {
  let [readable, others] = [0, 0];
  for (const page of pages) {
    // Text below the picture of a page is not seen.
    const below = isPicture(page) ? page.glyphs.filter(({ standing }) => standing === 'overlaid').length : 0;
    readable += page.glyphs.length - below;
    others += page.hidden.length + below;
  }
  if (readable < MIN_CHARACTERS) throw importError(others < MIN_CHARACTERS ? 'scanned' : 'scanned-with-text');
}
