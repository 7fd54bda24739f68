import { importError } from '../notes/import-error.js';
import { importNote } from '../notes/import-note.js';
import type { ImportNote } from '../notes/import-note.js';
import { need } from '../../values/wrong-call.js';

/** The text of a file, and how it was decoded. */
export interface DecodedText {
  readonly text: string;
  /** The name of its encoding in the Encoding Standard: `utf-8`, `gb18030`, `utf-16le`. */
  readonly encoding: string;
  /** Notes where the file does not declare its encoding, or declares it wrongly. */
  readonly notes: readonly ImportNote[];
}

/** How many bytes are searched for the declared encoding of a page (HTML, 13.2.3.2). */
const DECLARED_WITHIN = 4096;

const DECLARATION =
  /<meta[^>]{0,400}?charset\s{0,9}=\s{0,9}(?:["']\s{0,9})?([\w-]{2,20})|^<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w-]{2,20})/i;

/** How many bytes are decoded at once: for some encodings, engines allocate four times as many. */
const STEP = 2 ** 20;

/**
 * The bytes decoded as an encoding, or `undefined` where they are not valid in it or the encoding is unknown. A text longer than `most`
 * characters is cut off soon after them.
 */
function decoded(bytes: Uint8Array, encoding: string, most: number): string | undefined {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    const parts: string[] = [];
    let length = 0;
    for (let at = 0; at < bytes.length && length <= most; at += STEP) {
      const part = decoder.decode(bytes.subarray(at, at + STEP), { stream: true });
      length += part.length;
      parts.push(part);
    }
    // An incomplete last character is an error, unless the text was cut off.
    if (length <= most) parts.push(decoder.decode());
    return parts.join('');
  } catch {
    return undefined;
  }
}

const starts = (bytes: Uint8Array, ...mark: readonly number[]): boolean => mark.every((byte, index) => bytes[index] === byte);

function markedEncoding(bytes: Uint8Array): string | undefined {
  if (starts(bytes, 0xef, 0xbb, 0xbf)) return 'utf-8';
  if (starts(bytes, 0xff, 0xfe)) return 'utf-16le';
  return starts(bytes, 0xfe, 0xff) ? 'utf-16be' : undefined;
}

/** The encoding that a page declares. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, DECLARED_WITHIN));
  const [, meta, xml] = DECLARATION.exec(head) ?? [];
  return meta ?? xml;
}

/** The name of an encoding as the Encoding Standard has it. GB2312 and GBK are read as GB18030, which has all their characters. */
function standardName(declared: string | undefined): string | undefined {
  const name = declared?.trim().toLowerCase();
  return name && /^gb[-_]?(?:k|2312|18030)$/.test(name) ? 'gb18030' : name;
}

/** UTF-16 without a byte order mark: line breaks, digits and markup each have a zero byte, on the same side. */
function evidentUtf16(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, DECLARED_WITHIN);
  const zeros = [0, 0];
  for (let index = 0; index < head.length; index += 1) if (head[index] === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even + odd === 0 || (even > 0 && odd > 0)) return undefined;
  return odd > 0 ? 'utf-16le' : 'utf-16be';
}

/**
 * Decodes the bytes of a file: by its byte order mark, else by the encoding that it declares, else as UTF-8, UTF-16 or GB18030, whichever
 * is valid. A note says where the encoding was not declared.
 *
 * @param most how many characters are needed: a longer text may be cut off anywhere after them
 * @param stated the encoding that is stated beside the file, which takes precedence over what it declares itself
 * @throws ImportError `bad-encoding` where the bytes are not text in any of them
 */
export function decodedText(bytes: Uint8Array, most = Infinity, stated?: string): DecodedText {
  need(ArrayBuffer.isView(bytes), 'decodeText', ['字节（Uint8Array）', 'bytes (Uint8Array)'], bytes);
  const marked = markedEncoding(bytes);
  const declared = marked ?? standardName(stated ?? declaredEncoding(bytes));
  // Chinese text in GB18030 is never valid UTF-8 by chance, but the reverse happens: UTF-8 is tried first.
  const candidates = marked ? [marked] : [evidentUtf16(bytes), 'utf-8', declared, 'gb18030'];
  for (const encoding of candidates) {
    const text = encoding === undefined ? undefined : decoded(bytes, encoding, most);
    if (encoding === undefined || text === undefined) continue;
    // A character of more than one byte has fewer UTF-16 units than bytes.
    const isPlain = encoding === 'utf-8' && text.length === bytes.length;
    if (isPlain || declared === encoding || (declared === undefined && encoding === 'utf-8')) return { text, encoding, notes: [] };
    const code = declared ? 'encoding-contradicted' : 'encoding-assumed';
    const about = { severity: 'warning', ...(declared && { quote: declared }) } as const;
    return { text, encoding, notes: [importNote(code, about, { label: encoding.toUpperCase() })] };
  }
  throw importError('bad-encoding');
}

/**
 * Decodes the bytes of a file; `decodedText` also gives the encoding and notes.
 *
 * @throws ImportError `bad-encoding`
 */
export const decodeText = (bytes: Uint8Array): string => decodedText(bytes).text;
