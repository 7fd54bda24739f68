import type { Deadline } from '../positioned/deadline.js';
import { MAX_STEP, PREFIX, unpackedStart } from './unpacked-start.js';
import { MAX_PACKED_STREAMS, MAX_UNPACKED } from './reading-limits.js';

// Detects decompression bombs before pdf.js decompresses anything. The file is scanned once, and no more is decompressed than a fixed
// multiple of its size. The length that a stream states is not trusted, so where it ends is only known after decompressing it.

/**
 * Bytes that may be read: a multiple of the file's size, plus what is fed past the end of each stream before the decompressor notices the
 * end. Reading more means that streams overlap, which they do in no report.
 */
const MAX_BYTES_READ = { timesTheFile: 4, forEachStream: 2 * MAX_STEP } as const;

/** A compressed prefix that decompresses to more than this is no coincidence. */
const MAX_PACKED_PREFIX = 4 * PREFIX;

/**
 * Whether data starts with a zlib header. RFC 1950: the method is 8, the window at most 32 KiB, and both bytes together a multiple of 31.
 */
function isZlib(bytes: Uint8Array): boolean {
  const [method = 0, flags = 0] = bytes;
  return (method & 0x0f) === 8 && method >> 4 <= 7 && (method * 256 + flags) % 31 === 0;
}

const STREAM = Array.from('stream', (letter) => letter.charCodeAt(0));

/** The positions at which the data of streams starts: after the word `stream` and its line break. */
function* streamStarts(bytes: Uint8Array<ArrayBuffer>): Generator<number> {
  const [first = 0] = STREAM;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (!STREAM.every((code, index) => bytes[at + index] === code)) continue;
    const end = at + STREAM.length;
    const start = bytes[end] === 0x0d ? end + (bytes[end + 1] === 0x0a ? 2 : 1) : bytes[end] === 0x0a ? end + 1 : end;
    if (start > end) yield start;
  }
}

/**
 * Whether a PDF has more streams than a report, or streams that decompress to more than a report needs.
 *
 * @param most how many packed streams it may have
 * @throws ImportError (as a rejected promise) if the time is up
 */
export async function isPdfBomb(bytes: Uint8Array<ArrayBuffer>, deadline: Deadline, most = MAX_PACKED_STREAMS): Promise<boolean> {
  let packedStreams = 0;
  let length = 0;
  let bytesRead = 0;
  for (const start of streamStarts(bytes)) {
    deadline.pass();
    const packed = bytes.subarray(start);
    if (!isZlib(packed)) continue;
    deadline.check();
    const found = await unpackedStart(packed, MAX_UNPACKED - length);
    packedStreams += 1;
    length += found.length;
    bytesRead += found.bytesRead;
    if (length > MAX_UNPACKED || packedStreams > most) return true;
    if (bytesRead > MAX_BYTES_READ.timesTheFile * bytes.length + MAX_BYTES_READ.forEachStream * packedStreams) return true;
    if (isZlib(found.prefix) && (await unpackedStart(found.prefix, MAX_PACKED_PREFIX)).length > MAX_PACKED_PREFIX) return true;
  }
  return false;
}
