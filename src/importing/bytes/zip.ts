import { Inflate } from 'fflate';
import { fileError } from '../file-words.js';
import { ImportError } from '../imported.js';

// Reads the parts of a zip file that are asked for, and never more of one than it may hold: sizes in its directory are only claims. APPNOTE.TXT 6.3.10.

/** Office files have some dozens of parts. */
const MOST_PARTS = 4096;

/** Bytes of one part, unpacked. The text of a long report is a tenth of it. */
export const LARGEST_PART = 16 * 2 ** 20;

/** Bytes unpacked of one file, all parts read. */
const LARGEST_FILE = 48 * 2 ** 20;

/** What is pushed at once: deflate makes at most 1032 bytes of one, so that no step unpacks more than 4 MiB. */
const STEP = 4096;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

interface Part {
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly start: number;
  readonly size: number;
}

/** Where the directory starts and how many parts it lists. Its record is the last of the file but for a comment of at most 65 535 bytes. */
function directoryOf(view: DataView): { readonly offset: number; readonly count: number } {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) {
      return { offset: view.getUint32(at + 16, true), count: view.getUint16(at + 10, true) };
    }
  }
  throw fileError('broken-file');
}

function partsIn(bytes: Uint8Array): ReadonlyMap<string, Part> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, count } = directoryOf(view);
  if (count > MOST_PARTS) throw fileError('unpacks-too-large');
  const parts = new Map<string, Part>();
  const decoder = new TextDecoder();
  let at = offset;
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw fileError('broken-file');
    const nameLength = view.getUint16(at + 28, true);
    const name = decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength));
    parts.set(name.replace(/\\/g, '/').toLowerCase(), {
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      start: view.getUint32(at + 42, true),
      size: view.getUint32(at + 20, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

/** What deflated bytes unpack to, if that is at most `limit` bytes; undefined if it is more. */
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

/** The parts of a zip file, unpacked when they are asked for. */
export interface ZipFile {
  /** Names as Office compares them: in lower case. */
  readonly names: readonly string[];
  /** The bytes of a part; undefined if there is none of that name. Throws an ImportError where it is broken, encrypted or too large. */
  readonly part: (name: string) => Uint8Array | undefined;
}

/** Reads the directory of a zip file. */
export function zipFile(bytes: Uint8Array): ZipFile {
  const guarded = <T>(read: () => T): T => {
    try {
      return read();
    } catch (error) {
      throw error instanceof ImportError ? error : fileError('broken-file');
    }
  };
  const parts = guarded(() => partsIn(bytes));
  let unpacked = 0;
  const contentOf = ({ method, isEncrypted, start, size }: Part): Uint8Array => {
    if (isEncrypted) throw fileError('encrypted');
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (view.getUint32(start, true) !== LOCAL_HEADER) throw fileError('broken-file');
    const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
    if (from + size > bytes.length) throw fileError('broken-file');
    const packed = bytes.subarray(from, from + size);
    if (method !== STORED && method !== DEFLATED) throw fileError('broken-file');
    const limit = Math.min(LARGEST_PART, LARGEST_FILE - unpacked);
    const content = method === DEFLATED ? inflated(packed, limit) : packed;
    if (!content || content.length > limit) throw fileError('unpacks-too-large');
    unpacked += content.length;
    return content;
  };
  return {
    names: [...parts.keys()],
    part: (name) => {
      const part = parts.get(name.toLowerCase());
      return part && guarded(() => contentOf(part));
    },
  };
}
