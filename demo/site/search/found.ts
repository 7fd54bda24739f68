import MiniSearch from 'minisearch';
import type { SearchEntry } from './entry.js';
import { searchTerms } from './terms.js';

/** How many results are listed. */
const MAX_FOUND = 12;

/** Words shorter than this are not looked for with other letters: `a`, `by` and `to` would find everything. */
const MIN_FUZZY_LETTERS = 5;

/** How much of a word may differ. */
const FUZZINESS = 0.2;

/** The first of those that say the same: what several elements share is listed for the first of them. */
function withoutRepeats(found: readonly SearchEntry[]): readonly SearchEntry[] {
  const seen = new Set<string>();
  return found.filter(({ title, text }) => {
    const words = `${title}\n${text}`;
    return !seen.has(words) && seen.add(words);
  });
}

/** Looks for entries: what has every word, the best first. */
export function searcher(entries: readonly SearchEntry[]): (query: string) => readonly SearchEntry[] {
  const index = new MiniSearch<SearchEntry & { readonly id: number }>({
    fields: ['title', 'names', 'place', 'text', 'body'],
    tokenize: searchTerms,
    processTerm: (term) => term,
    searchOptions: {
      boost: { title: 5, names: 2, body: 0.2 },
      combineWith: 'AND',
      prefix: true,
      fuzzy: (term) => (/^[a-z]/.test(term) && term.length >= MIN_FUZZY_LETTERS ? FUZZINESS : false),
      boostDocument: (id) => entries[Number(id)]?.weight ?? 1,
    },
  });
  index.addAll(entries.map((entry, id) => ({ ...entry, id })));
  return (query) => {
    const found = index.search(query).flatMap(({ id }) => entries[Number(id)] ?? []);
    return withoutRepeats(found).slice(0, MAX_FOUND);
  };
}
