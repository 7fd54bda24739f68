import type { ApiDocument } from '../api/api-pages.js';
import type { SitePage } from '../site-page.js';
import { searchEntries } from './search-entries.js';

/** What the search of the site reads, a file a language. */
export const searchPages = (api: readonly ApiDocument[]): readonly SitePage[] => [
  { path: 'site/search-zh.json', render: async () => JSON.stringify(await searchEntries('zh-CN', api)) },
  { path: 'site/search-en.json', render: async () => JSON.stringify(await searchEntries('en', api)) },
];
