import { MAX_PAGE_LENGTH } from '../document-limits.js';
import { importError } from '../notes/import-error.js';

// The parser keeps a tag until it ends, its name and those of its attributes letter by letter, and the text of a table that stands in none
// of its cells word by word: a single tag of some megabytes would take a gigabyte. Pages that could do that are refused in advance.

/** Words between two tags. A long report has about ten thousand; each takes about 200 bytes. */
const MAX_WORDS = 110_000;

/** Names of attributes in one tag. Separated by slashes, they cannot be distinguished from an inline picture, which may have as many. */
const MAX_NAMES = 300_000;

/**
 * Characters in a tag that may be one name. A comparison in a script, `a<b`, looks like a tag, and a picture in an attribute like a name
 * until there is a slash in it.
 */
const MAX_POSSIBLE_NAME = 100_000;

/** Characters of the name of an element or an attribute, as reported by the parser. */
const MAX_NAME = 1000;

/** White space, slashes and the start of a value end a word and a name; a tag starts with a letter, and with a slash where it closes an element. */
const END_OF_WORD = /[\s/]+|=["']|<(?=[a-z/!?])/gi;

/**
 * @throws ImportError `too-complex` where the name of an element or an attribute is longer than any real one
 */
export function assertNameIsShort(name: string): void {
  if (name.length > MAX_NAME) throw importError('too-complex');
}

/**
 * Checks that parsing a page cannot take too much memory.
 *
 * @throws ImportError `too-large`, `too-complex`
 */
export function assertPageIsBounded(html: string): void {
  if (html.length > MAX_PAGE_LENGTH) throw importError('too-large', { most: MAX_PAGE_LENGTH });
  if (html.length <= MAX_WORDS) return;
  let words = 0;
  let names = 0;
  let start = 0;
  let isValue = false;
  /** The end of the last tag that was reached. */
  let endOfTag = -1;
  END_OF_WORD.lastIndex = 0;
  for (let isDone = false; !isDone;) {
    const end = END_OF_WORD.exec(html);
    isDone = !end;
    // Nothing of a tag is kept beyond its end.
    const length = Math.min(end?.index ?? html.length, endOfTag) - start;
    if (!isValue && length > MAX_POSSIBLE_NAME) throw importError('too-complex');
    if (!end) return;
    const [sign] = end;
    start = END_OF_WORD.lastIndex;
    isValue = sign.startsWith('=');
    names = sign === '<' ? 0 : names + 1;
    words = sign === '<' ? 0 : words + (sign === '/' || isValue ? 0 : 1);
    if (words > MAX_WORDS || names > MAX_NAMES) throw importError('too-large', { most: MAX_WORDS });
    if (sign !== '<' || endOfTag >= start || html[start] === '!') continue;
    const found = html.indexOf('>', start);
    endOfTag = found === -1 ? html.length : found;
  }
}
