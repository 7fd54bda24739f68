// Shrinks all pictures to one pixel before the file is read. Their content is never read, but their place matters: a picture may cover a
// number, or contain one. pdf.js lists a picture only if it decompresses it, so its dictionary is changed to say that it has one pixel and
// no compression. All bytes of the file stay at their places.

const encoder = new TextEncoder();
const decoder = new TextDecoder('latin1');

const NAME = encoder.encode('/Image');
const SUBTYPE = encoder.encode('/Subtype');

/** Bytes of a picture's dictionary on each side of its subtype; more than any has. */
const MAX_DICTIONARY = 2048;

/** Pictures in one file. A report has a few dozen. */
const MAX_PICTURES = 20_000;

/** A width or height: a number, or a reference to one. */
const SIZE = /\/(Width|Height)(\s+)(\d+\s+\d+\s+R\b|\d+)/g;

const FILTER = /\/Filter(?=[\s/[])/g;

const isNameEnd = (byte: number | undefined): boolean =>
  byte === undefined || byte <= 0x20 || '/<>[]()%'.includes(String.fromCharCode(byte));

const matches = (bytes: Uint8Array, at: number, word: Uint8Array): boolean => word.every((byte, index) => bytes[at + index] === byte);

/** Whether the name at a position is the value of `/Subtype`. */
function isSubtype(bytes: Uint8Array, at: number): boolean {
  let end = at;
  while (end > 0 && (bytes[end - 1] ?? 0) <= 0x20 && at - end < 8) end -= 1;
  return end >= SUBTYPE.length && matches(bytes, end - SUBTYPE.length, SUBTYPE);
}

/** The dictionary around a position, with one character per byte, and where it starts; undefined if no stream follows it. */
function dictionaryAround(bytes: Uint8Array, at: number): { readonly text: string; readonly start: number } | undefined {
  const from = Math.max(0, at - MAX_DICTIONARY);
  // Latin-1 keeps one character per byte. The keys that are read are ASCII.
  const text = decoder.decode(bytes.subarray(from, at + MAX_DICTIONARY));
  const end = text.indexOf('stream', at - from);
  const start = text.lastIndexOf(' obj', at - from);
  const closed = text.indexOf('endobj', at - from);
  if (end === -1 || start === -1 || (closed !== -1 && closed < end)) return undefined;
  return { text: text.slice(start, end), start: from + start };
}

function write(bytes: Uint8Array, at: number, text: string): void {
  for (let index = 0; index < text.length; index += 1) bytes[at + index] = text.charCodeAt(index);
}

/** Changes each picture of a PDF to a single pixel, in place. Takes time in proportion to the size of the file. */
export function shrinkPictures(bytes: Uint8Array): void {
  const [slash = 0] = NAME;
  let left = MAX_PICTURES;
  for (let at = bytes.indexOf(slash); at !== -1; at = bytes.indexOf(slash, at + 1)) {
    if (!matches(bytes, at, NAME) || !isNameEnd(bytes[at + NAME.length]) || !isSubtype(bytes, at)) continue;
    const dictionary = left > 0 ? dictionaryAround(bytes, at) : undefined;
    left -= 1;
    if (!dictionary) continue;
    const { text, start } = dictionary;
    for (const { index, 0: whole, 1: name = '', 2: space = '' } of text.matchAll(SIZE))
      write(bytes, start + index, `/${name}${space}1`.padEnd(whole.length));
    for (const { index } of text.matchAll(FILTER)) write(bytes, start + index, '/Unused');
  }
}
