import { Inflate } from 'fflate';
import { crc32 } from './crc-32.js';
import { zipEntries } from './zip-directory.js';
import type { ZipEntry } from './zip-directory.js';
import { ImportError, importError } from '../notes/import-error.js';

// Reads the parts of a zip file on demand, never more of one than the limit, and only what its checksum confirms.

/** Unpacked bytes of one part. The text of a long report is a sixth of it. */
const MAX_PART = 12 * 2 ** 20;

/** Unpacked bytes of all parts of one file together. */
const MAX_UNPACKED = 32 * 2 ** 20;

/** How many bytes are pushed at once: deflate makes at most 1032 bytes of one, so that no step unpacks more than 4 MiB. */
const STEP = 4096;

const STORED = 0;
const DEFLATED = 8;

/** The inflated bytes, or undefined if they are more than `limit`. fflate throws where the data ends before its last block does. */
function inflated(packed: Uint8Array, limit: number): Uint8Array | undefined {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate();
  inflate.ondata = (chunk) => {
    length += chunk.length;
    if (length <= limit) chunks.push(chunk);
  };
  for (let at = 0; at < packed.length && length <= limit; at += STEP) {
    inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  }
  if (length > limit) return undefined;
  const whole = new Uint8Array(length);
  let place = 0;
  for (const chunk of chunks) {
    whole.set(chunk, place);
    place += chunk.length;
  }
  return whole;
}

/** The unpacked bytes of an entry. Its size in the directory is only a claim until it is unpacked. */
function contentOf(bytes: Uint8Array, { method, isEncrypted, start, packedSize, size, crc }: ZipEntry, limit: number): Uint8Array {
  if (isEncrypted) throw importError('encrypted');
  if (method !== STORED && method !== DEFLATED) throw importError('broken-file');
  if (size > limit) throw importError('unpacks-too-large');
  const packed = bytes.subarray(start, start + packedSize);
  const content = method === DEFLATED ? inflated(packed, limit) : packed;
  if (!content || content.length > limit) throw importError('unpacks-too-large');
  if (content.length !== size || crc32(content) !== crc) throw importError('broken-file');
  return content;
}

/** A zip file whose parts are unpacked on demand. */
export interface ZipFile {
  /** Names as Office compares them: in lower case. */
  readonly names: readonly string[];
  /** The bytes of a part; undefined if there is none of that name. Throws an ImportError where it is broken, encrypted or too large. */
  readonly part: (name: string) => Uint8Array | undefined;
}

/** Any error while reading untrusted bytes means that the file is broken. */
function guarded<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof ImportError ? error : importError('broken-file');
  }
}

/** Reads the directory of a zip file. Throws an ImportError where it is broken, or contradicts the entries. */
export function zipFile(bytes: Uint8Array): ZipFile {
  const entries = guarded(() => zipEntries(bytes));
  let unpacked = 0;
  return {
    names: [...entries.keys()],
    part: (name) => {
      const entry = entries.get(name.toLowerCase());
      if (entry === null) throw importError('broken-file');
      if (!entry) return undefined;
      const content = guarded(() => contentOf(bytes, entry, Math.min(MAX_PART, MAX_UNPACKED - unpacked)));
      unpacked += content.length;
      return content;
    },
  };
}
