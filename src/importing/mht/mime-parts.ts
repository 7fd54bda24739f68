import { importError } from '../notes/import-error.js';
import { decodedBytes } from './transfer-encoding.js';

// The parts of a web page saved in one file (MHTML, RFC 2557; MIME, RFC 2045 and 2046). postal-mime and mailparser were looked at: they read
// mail, join all pages of a message into one, and do not keep where a part comes from, by which a page names its style sheets.

/** Pages that are parts of pages. */
const MAX_DEPTH = 8;

/** Parts of a file: a page with its pictures has some dozens. */
const MAX_PARTS = 2000;

/** In characters. */
const MAX_HEADERS = 16_384;

/** A part of a file that is not divided further. */
export interface MimePart {
  /** In lower case: `text/html`. */
  readonly type: string;
  readonly charset: string | undefined;
  /** Where it was saved from, and its identifier; by either, others refer to it. */
  readonly location: string | undefined;
  readonly id: string | undefined;
  /** Its decoded bytes. */
  readonly bytes: () => Uint8Array;
}

type Headers = ReadonlyMap<string, string>;

interface Parameters {
  readonly value: string;
  readonly named: ReadonlyMap<string, string>;
}

/** `; name=value` or `; name="value"` behind the value of a header. */
const PARAMETER = /;\s*([\w-]+)\s*=\s*(?:"([^"]*)"|([^\s;"]+))/g;

/** A header's value and parameters: `text/html; charset="gb2312"`. */
function parametersOf(header = ''): Parameters {
  const named = new Map<string, string>();
  for (const [, name = '', quoted, plain = ''] of header.matchAll(PARAMETER)) named.set(name.toLowerCase(), quoted ?? plain);
  return { value: (header.split(';')[0] ?? '').trim().toLowerCase(), named };
}

/** Headers by name, in lower case, and where they end. Lines that start with white space continue the one before. */
function headersIn(text: string, from: number): { readonly headers: Headers; readonly end: number } {
  const headers = new Map<string, string>();
  let name = '';
  let at = from;
  while (at < text.length && at - from < MAX_HEADERS) {
    const newline = text.indexOf('\n', at);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(at, end).replace(/\r$/, '');
    at = end + 1;
    // Blank lines before the first header belong to what is before.
    if (line.trim() === '' && name === '') continue;
    if (line.trim() === '') break;
    const colon = line.indexOf(':');
    if (/^[ \t]/.test(line) && name !== '') headers.set(name, `${headers.get(name) ?? ''} ${line.trim()}`);
    else if (colon > 0) {
      name = line.slice(0, colon).trim().toLowerCase();
      headers.set(name, line.slice(colon + 1).trim());
    }
  }
  return { headers, end: Math.min(at, text.length) };
}

const withoutBrackets = (id: string | undefined): string | undefined => id?.replace(/^<|>$/g, '');

/** The parts of a file, and which of them it starts with. */
export interface MimeFile {
  readonly parts: readonly MimePart[];
  readonly start: MimePart | undefined;
}

/** Divides a file into its parts. */
class PartReader {
  readonly parts: MimePart[] = [];
  readonly #bytes: Uint8Array;
  /** The bytes as characters of one byte each, so that positions are the same. */
  readonly #text: string;
  #count = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#text = new TextDecoder('windows-1252').decode(bytes);
  }

  /** Reads what is between two positions; returns the identifier of the part that it starts with, if it says so. */
  read(from: number, to: number, depth: number): string | undefined {
    const { headers, end } = headersIn(this.#text, from);
    const { value: type, named } = parametersOf(headers.get('content-type') ?? 'text/plain');
    this.#count += 1;
    if (this.#count > MAX_PARTS) throw importError('unpacks-too-large');
    if (type.startsWith('multipart/')) {
      if (depth >= MAX_DEPTH) throw importError('file-too-deep', { most: MAX_DEPTH });
      this.#divide(end, to, named.get('boundary') ?? '', depth);
      return withoutBrackets(named.get('start'));
    }
    const encoding = (headers.get('content-transfer-encoding') ?? '').toLowerCase();
    this.parts.push({
      type,
      charset: named.get('charset'),
      location: headers.get('content-location'),
      id: withoutBrackets(headers.get('content-id')),
      bytes: () => decodedBytes(this.#bytes.subarray(Math.min(end, to), to), encoding),
    });
    return undefined;
  }

  /** Reads the parts between lines of `--boundary`, up to `--boundary--`. */
  #divide(from: number, to: number, boundary: string, depth: number): void {
    if (boundary === '') throw importError('broken-file');
    const mark = `--${boundary}`;
    let start: number | undefined;
    for (let at = this.#lineOf(mark, from, to); at !== -1; at = this.#lineOf(mark, at + mark.length, to)) {
      if (start !== undefined) this.read(start, at, depth + 1);
      start = at + mark.length;
      if (this.#text.startsWith('--', start)) return;
    }
    // A file that is cut off may have lost half a table.
    throw importError('broken-file');
  }

  /** The next position at which a line consists of a mark; -1 if there is none. */
  #lineOf(mark: string, from: number, to: number): number {
    // Cut to what is read, so that nothing is searched twice.
    const text = this.#text.slice(from, to);
    for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + mark.length)) {
      const place = from + at;
      const isStart = place === 0 || this.#text[place - 1] === '\n';
      if (isStart && /^(?:--)?(?:\s|$)/.test(this.#text.slice(place + mark.length, place + mark.length + 3))) return place;
    }
    return -1;
  }
}

/**
 * The parts of a page saved in one file.
 *
 * @throws ImportError if the file is cut off, or divided into more parts than a page has
 */
export function mimeFile(bytes: Uint8Array): MimeFile {
  const reader = new PartReader(bytes);
  const start = reader.read(0, bytes.length, 0);
  const { parts } = reader;
  const stated = parts.find(({ id, type }) => id !== undefined && id === start && type === 'text/html');
  return { parts, start: stated ?? parts.find(({ type }) => type === 'text/html' || type === 'application/xhtml+xml') };
}
