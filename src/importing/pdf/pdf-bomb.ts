import type { Deadline } from './deadline.js';
import { MAX_PACKED_STREAMS, MAX_UNPACKED } from './reading-limits.js';

// Whether a PDF unpacks to more than a report can be, found out before anything else unpacks it. The file is gone through once, and no more is unpacked than a
// fixed multiple of its size: what a stream says of its own length is only a claim, so that where it ends is known when it is unpacked.

/** Bytes handed over at first; each step after it is twice as long, so that a short stream costs little and a long one few steps. */
const FIRST_STEP = 1024;

const MAX_STEP = 65_536;

/**
 * Streams of a file do not overlap: what is looked at of them is the file and what is taken in behind the end of each, which an engine does before it finds the end. Where it is more,
 * they overlap, as no report's do.
 */
const MAX_LOOKED_AT = { timesTheFile: 4, forEachStream: 2 * MAX_STEP } as const;

/** Looked at of what a stream unpacks to: whether it is packed once more, as only bombs are. */
const PREFIX = 4096;

/** A packed prefix that unpacks to this is no coincidence. */
const PACKED_TWICE = 4 * PREFIX;

/** RFC 1950: the method is 8, the window at most 32 KiB, and both bytes together divide by 31. */
function isZlib(bytes: Uint8Array): boolean {
  const [method = 0, flags = 0] = bytes;
  return (method & 0x0f) === 8 && method >> 4 <= 7 && (method * 256 + flags) % 31 === 0;
}

interface InflatedStart {
  /** Bytes that it unpacks to, counted no further than one step past the limit. */
  readonly length: number;
  /** What it begins with, unpacked. */
  readonly prefix: Uint8Array<ArrayBuffer>;
  /** Packed bytes that were looked at. */
  readonly lookedAt: number;
}

const ignore = (): undefined => undefined;

/** What packed bytes begin with once unpacked, and how many they are. Nothing behind the end of the stream is looked at but the rest of a step. */
async function unpacked(packed: Uint8Array<ArrayBuffer>, limit: number): Promise<InflatedStart> {
  const stream = new DecompressionStream('deflate');
  const writer = stream.writable.getWriter();
  const reader = stream.readable.getReader();
  let lookedAt = 0;
  const feed = async (): Promise<void> => {
    for (let step = FIRST_STEP; lookedAt < packed.length; step = Math.min(2 * step, MAX_STEP)) {
      const start = lookedAt;
      lookedAt = Math.min(packed.length, start + step);
      await writer.write(packed.subarray(start, lookedAt));
    }
    await writer.close();
  };
  // What stands behind the end of the packed bytes is an error to some engines; it is looked at for its own sake elsewhere.
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
    // Broken streams, and the word in other data, are pdf.js's to judge.
  }
  reader.cancel().catch(ignore);
  writer.abort().catch(ignore);
  return { length, prefix, lookedAt };
}

const STREAM = Array.from('stream', (letter) => letter.charCodeAt(0));

/** Where the data of streams starts: after the word and the end of its line. */
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
 * Whether the streams of a PDF unpack to more than a report needs, or are more than a report has.
 *
 * @throws ImportError (as a rejected promise) where the time is up
 */
export async function isPdfBomb(bytes: Uint8Array<ArrayBuffer>, deadline: Deadline): Promise<boolean> {
  let packedStreams = 0;
  let length = 0;
  let lookedAt = 0;
  for (const start of streamStarts(bytes)) {
    deadline.pass();
    const packed = bytes.subarray(start);
    if (!isZlib(packed)) continue;
    deadline.check();
    const found = await unpacked(packed, MAX_UNPACKED - length);
    packedStreams += 1;
    length += found.length;
    lookedAt += found.lookedAt;
    if (length > MAX_UNPACKED || packedStreams > MAX_PACKED_STREAMS) return true;
    if (lookedAt > MAX_LOOKED_AT.timesTheFile * bytes.length + MAX_LOOKED_AT.forEachStream * packedStreams) return true;
    if (isZlib(found.prefix) && (await unpacked(found.prefix, PACKED_TWICE)).length > PACKED_TWICE) return true;
  }
  return false;
}
