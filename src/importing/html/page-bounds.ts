import { MAX_PAGE_LENGTH } from '../document-limits.js';
import { importError } from '../notes/import-error.js';

// The parser keeps a tag until it ends, its name and those of its attributes letter by letter, and the text of a table that stands in none of its cells word by word:
// a single tag of some megabytes would take a gigabyte. What could become that is refused before.

/** Words that stand between two tags. A long report has some ten thousand; each of these takes some 200 bytes. */
const MAX_WORDS = 110_000;

/** Names of attributes that stand in one tag; where a slash parts them, they cannot be told from a picture that is written into the page, which may have as many. */
const MAX_NAMES = 300_000;

/** Characters in a tag that may be one name. A script that compares, `a<b`, looks like a tag, and a picture in an attribute like a name, as long as no slash is in it. */
const MAX_POSSIBLE_NAME = 100_000;

/** Characters of the name of an element or an attribute, as the parser tells it. */
const MAX_NAME = 1000;

/** White space, slashes and the start of a value end a word and a name; a tag starts with a letter, and with a slash where it closes an element. */
const END_OF_WORD = /[\s/]+|=["']|<(?=[a-z/!?])/gi;

/** @throws ImportError `too-complex` where the name of an element or an attribute is longer than any */
export function assertNameIsShort(name: string): void {
  if (name.length > MAX_NAME) throw importError('too-complex');
}

/**
 * Sees to it that a page is none that would take more memory than it may.
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
  /** The end of a tag that was come to, or of one before. */
  let endOfTag = -1;
  END_OF_WORD.lastIndex = 0;
  for (let isDone = false; !isDone;) {
    const end = END_OF_WORD.exec(html);
    isDone = !end;
    // Behind its end no more of a tag is kept.
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
