import type { Deadline } from '../positioned/deadline.js';
import { MAX_PACKED_STREAMS, MAX_UNPACKED } from './reading-limits.js';

// Detects decompression bombs before pdf.js decompresses anything. The file is scanned once, and no more is decompressed than a fixed
// multiple of its size. The length that a stream states is not trusted, so where it ends is only known after decompressing it.

/** Bytes fed to the decompressor first. Each step is twice as long, so that a short stream costs little and a long one takes few steps. */
const FIRST_STEP = 1024;

const MAX_STEP = 65_536;

/**
 * Bytes that may be read: a multiple of the file's size, plus what is fed past the end of each stream before the decompressor notices the
 * end. Reading more means that streams overlap, which they do in no report.
 */
const MAX_BYTES_READ = { timesTheFile: 4, forEachStream: 2 * MAX_STEP } as const;

/** Decompressed bytes that are checked for being compressed once more, as only those of bombs are. */
const PREFIX = 4096;

/** A compressed prefix that decompresses to more than this is no coincidence. */
const MAX_PACKED_PREFIX = 4 * PREFIX;

/**
 * Whether data starts with a zlib header. RFC 1950: the method is 8, the window at most 32 KiB, and both bytes together a multiple of 31.
 */
function isZlib(bytes: Uint8Array): boolean {
  const [method = 0, flags = 0] = bytes;
  return (method & 0x0f) === 8 && method >> 4 <= 7 && (method * 256 + flags) % 31 === 0;
}

interface InflatedStart {
  /** Decompressed length in bytes, counted up to one step past the limit. */
  readonly length: number;
  /** The first decompressed bytes. */
  readonly prefix: Uint8Array<ArrayBuffer>;
  /** Compressed bytes that were read. */
  readonly bytesRead: number;
}

const ignore = (): undefined => undefined;

/** Decompresses data up to a limit. At most one step is read past the end of the stream. */
async function unpacked(packed: Uint8Array<ArrayBuffer>, limit: number): Promise<InflatedStart> {
  const stream = new DecompressionStream('deflate');
  const writer = stream.writable.getWriter();
  const reader = stream.readable.getReader();
  let bytesRead = 0;
  const feed = async (): Promise<void> => {
    for (let step = FIRST_STEP; bytesRead < packed.length; step = Math.min(2 * step, MAX_STEP)) {
      const start = bytesRead;
      bytesRead = Math.min(packed.length, start + step);
      await writer.write(packed.subarray(start, bytesRead));
    }
    await writer.close();
  };
  // Some engines report data after the end of the stream as an error. It is scanned separately.
  feed().catch(ignore);
  let length = 0;
  let prefix = new Uint8Array(0);
  try {
    while (length <= limit) {
      const { done, value } = await reader.read();
      if (done) break;
      if (prefix.length === 0) prefix = new Uint8Array(value.subarray(0, PREFIX));
      length += value.length;
    }
  } catch {
    // Broken streams, and data that only looks like a stream, are left to pdf.js.
  }
  reader.cancel().catch(ignore);
  writer.abort().catch(ignore);
  return { length, prefix, bytesRead };
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
 * @throws ImportError (as a rejected promise) if the time is up
 */
export async function isPdfBomb(bytes: Uint8Array<ArrayBuffer>, deadline: Deadline): Promise<boolean> {
  let packedStreams = 0;
  let length = 0;
  let bytesRead = 0;
  for (const start of streamStarts(bytes)) {
    deadline.pass();
    const packed = bytes.subarray(start);
    if (!isZlib(packed)) continue;
    deadline.check();
    const found = await unpacked(packed, MAX_UNPACKED - length);
    packedStreams += 1;
    length += found.length;
    bytesRead += found.bytesRead;
    if (length > MAX_UNPACKED || packedStreams > MAX_PACKED_STREAMS) return true;
    if (bytesRead > MAX_BYTES_READ.timesTheFile * bytes.length + MAX_BYTES_READ.forEachStream * packedStreams) return true;
    if (isZlib(found.prefix) && (await unpacked(found.prefix, MAX_PACKED_PREFIX)).length > MAX_PACKED_PREFIX) return true;
  }
  return false;
}
