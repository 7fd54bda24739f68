import type { ApiDocument } from './api/api-pages.js';
import { documentPages } from './docs/document-pages.js';
import { elementControls } from './elements/attribute-controls.js';
import { elementPages } from './elements/element-page.js';
import { CELLS_PAGE } from './example-cells.js';
import { galleryPages } from './gallery/gallery-page.js';
import { searchPages } from './search/search-pages.js';
import type { SitePage } from './site-page.js';

/**
 * Every file of the site that is made from the source and is quick to make.
 *
 * @param api the exports that the search is to find
 */
export async function sitePages(api: readonly ApiDocument[] = []): Promise<readonly SitePage[]> {
  return [
    ...(await elementPages()),
    ...galleryPages(),
    ...documentPages(),
    { path: 'site/attributes.json', render: async () => JSON.stringify(await elementControls()) },
    CELLS_PAGE,
    ...searchPages(api),
  ];
}
