import { importError } from '../notes/import-error.js';

// How the bytes of a part are written in lines of text (RFC 2045, 6).

const [EQUALS, TAB, NEWLINE, RETURN, SPACE] = [0x3d, 0x09, 0x0a, 0x0d, 0x20];

/** The value of a hexadecimal digit; -1 for anything else. */
function hexOf(code: number | undefined): number {
  if (code === undefined) return -1;
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const letter = code | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

const isBlank = (code: number | undefined): boolean => code === SPACE || code === TAB || code === RETURN;

/** Where the line after an equals sign starts, if nothing but white space follows it on its own; undefined otherwise. */
function softBreak(bytes: Uint8Array, at: number): number | undefined {
  let next = at + 1;
  while (isBlank(bytes[next])) next += 1;
  if (bytes[next] === NEWLINE) return next + 1;
  return next >= bytes.length ? next : undefined;
}

/** Quoted-printable (RFC 2045, 6.7). An equals sign that is no part of it stays, as mail programs read it. */
function fromQuotedPrintable(bytes: Uint8Array): Uint8Array {
  const decoded = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length;) {
    const code = bytes[at] ?? 0;
    const [high, low] = [hexOf(bytes[at + 1]), hexOf(bytes[at + 2])];
    const next = code === EQUALS && (high < 0 || low < 0) ? softBreak(bytes, at) : undefined;
    if (next !== undefined) {
      at = next;
      continue;
    }
    const isCode = code === EQUALS && high >= 0 && low >= 0;
    decoded[length] = isCode ? high * 16 + low : code;
    length += 1;
    at += isCode ? 3 : 1;
  }
  return decoded.subarray(0, length);
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The value of each letter of base64, by its code, plus one; 0 for anything else. */
const VALUES: Uint8Array = /* @__PURE__ */ Uint8Array.from({ length: 256 }, (_, code) => LETTERS.indexOf(String.fromCharCode(code)) + 1);

/**
 * Base64 (RFC 2045, 6.8), in which line breaks mean nothing. `atob` takes a string, which would be several times as large as the bytes.
 *
 * @throws ImportError if there is anything else in it
 */
function fromBase64(bytes: Uint8Array): Uint8Array {
  const decoded = new Uint8Array(Math.ceil((bytes.length * 3) / 4));
  let [length, bits, count, isOver] = [0, 0, 0, false];
  for (const code of bytes) {
    if (isBlank(code) || code === NEWLINE) continue;
    const value = VALUES[code] ?? 0;
    if (code === EQUALS) isOver = true;
    else if (value === 0 || isOver) throw importError('broken-file');
    else {
      bits = ((bits << 6) | (value - 1)) & 0xffffff;
      count += 6;
      if (count < 8) continue;
      count -= 8;
      decoded[length] = (bits >> count) & 0xff;
      length += 1;
    }
  }
  return decoded.subarray(0, length);
}

/**
 * The bytes of a part.
 *
 * @param encoding its `Content-Transfer-Encoding`, in lower case
 * @throws ImportError if it is not written in this encoding
 */
export function decodedBytes(bytes: Uint8Array, encoding: string): Uint8Array {
  if (encoding === 'quoted-printable') return fromQuotedPrintable(bytes);
  return encoding === 'base64' ? fromBase64(bytes) : bytes;
}
