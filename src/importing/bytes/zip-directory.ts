import { importError } from '../notes/import-error.js';

// The entries of a zip file, according to its directory and to the header before each of them. APPNOTE.TXT 6.3.10.

/** Office files have a few dozen parts. */
const MAX_PARTS = 4096;

/** In characters. Names of parts have a few dozen. */
const MAX_NAME = 1024;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;

/** The value of a field of 16 or 32 bits whose number is in a ZIP64 field instead (4.5.3). */
const IN_ZIP64_16 = 0xffff;
const IN_ZIP64_32 = 0xffffffff;

/** Bits of an entry's flags (4.4.4): encrypted; with its sizes after its data; strongly encrypted. */
const IS_ENCRYPTED = 1;
const HAS_DESCRIPTOR = 1 << 3;
const IS_STRONGLY_ENCRYPTED = 1 << 6;

/** One entry of the directory, verified against the header before the entry's data. */
export interface ZipEntry {
  /** As Office compares names: in lower case, with `/` between folders. */
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  /** Bytes as packed and as unpacked. */
  readonly packedSize: number;
  readonly size: number;
  /** The offset of its packed bytes. */
  readonly start: number;
}

interface Directory {
  readonly offset: number;
  /** The offset of its end. */
  readonly end: number;
  readonly count: number;
}

const decoder = /* @__PURE__ */ new TextDecoder();

function nameAt(bytes: Uint8Array, at: number, length: number): string {
  if (length > MAX_NAME || at + length > bytes.length) throw importError('broken-file');
  return decoder
    .decode(bytes.subarray(at, at + length))
    .replace(/\\/g, '/')
    .toLowerCase();
}

/** The position of the directory. Its end record is the last of the file, followed only by a comment of at most 65 535 bytes. */
function directoryOf(view: DataView): Directory {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== END_OF_DIRECTORY) continue;
    const [disk, firstDisk, onDisk, count] = [4, 6, 8, 10].map((field) => view.getUint16(at + field, true));
    const size = view.getUint32(at + 12, true);
    const offset = view.getUint32(at + 16, true);
    if (count === IN_ZIP64_16 || size === IN_ZIP64_32 || offset === IN_ZIP64_32) throw importError('zip64');
    // A directory that is cut off or lists too few entries would lose styles, and with them strikethrough.
    if (count === undefined || disk !== 0 || firstDisk !== 0 || onDisk !== count || offset + size !== at) throw importError('broken-file');
    return { offset, end: at, count };
  }
  throw importError('broken-file');
}

/** The offset of an entry's data. Its local header has to agree with the directory. */
function startOf(bytes: Uint8Array, view: DataView, at: number, entry: Omit<ZipEntry, 'start'>): number {
  if (view.getUint32(at, true) !== LOCAL_HEADER) throw importError('broken-file');
  const flags = view.getUint16(at + 6, true);
  const nameLength = view.getUint16(at + 26, true);
  const says = (offset: number, value: number): boolean => view.getUint32(at + offset, true) === value;
  const isZip64 = says(18, IN_ZIP64_32) && says(22, IN_ZIP64_32);
  const agrees =
    nameAt(bytes, at + 30, nameLength) === entry.name &&
    view.getUint16(at + 8, true) === entry.method &&
    ((flags & IS_ENCRYPTED) === IS_ENCRYPTED) === entry.isEncrypted &&
    ((flags & HAS_DESCRIPTOR) !== 0 || (says(14, entry.crc) && (isZip64 || (says(18, entry.packedSize) && says(22, entry.size)))));
  const start = at + 30 + nameLength + view.getUint16(at + 28, true);
  if (!agrees || start + entry.packedSize > bytes.length) throw importError('broken-file');
  return start;
}

/** The directory entry at an offset, and the offset of the next one. */
function entryAt(bytes: Uint8Array, view: DataView, at: number): { readonly entry: ZipEntry; readonly next: number } {
  if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw importError('broken-file');
  const nameLength = view.getUint16(at + 28, true);
  const said = {
    name: nameAt(bytes, at + 46, nameLength),
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & (IS_ENCRYPTED | IS_STRONGLY_ENCRYPTED)) !== 0,
    crc: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
  };
  const local = view.getUint32(at + 42, true);
  if ([said.packedSize, said.size, local].includes(IN_ZIP64_32)) throw importError('zip64');
  const start = startOf(bytes, view, local, said);
  return { entry: { ...said, start }, next: at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true) };
}

/**
 * The entries of a zip file by name. A name that occurs twice maps to `null`: which of the two counts depends on the program that opens the
 * file. Throws an ImportError where the directory is broken or contradicts an entry, and a RangeError where the file is cut off.
 */
export function zipEntries(bytes: Uint8Array): ReadonlyMap<string, ZipEntry | null> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, end, count } = directoryOf(view);
  if (count > MAX_PARTS) throw importError('unpacks-too-large');
  const entries = new Map<string, ZipEntry | null>();
  let at = offset;
  for (let index = 0; index < count; index += 1) {
    const { entry, next } = entryAt(bytes, view, at);
    entries.set(entry.name, entries.has(entry.name) ? null : entry);
    at = next;
  }
  if (at !== end) throw importError('broken-file');
  return entries;
}
