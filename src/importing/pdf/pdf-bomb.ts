// Whether a PDF unpacks to more than a report can be, found out before anything else unpacks it.

/** Bytes that all streams of a file unpack to. */
const LARGEST_UNPACKED = 96 * 2 ** 20;

const STEP = 65_536;

/** Looked at of what a stream unpacks to: whether it is packed once more, as only bombs are. */
const PREFIX = 4096;

/** A packed prefix that unpacks to this is no coincidence. */
const PACKED_TWICE = 4 * PREFIX;

/** RFC 1950: the method is 8, the window at most 32 KiB, and both bytes together divide by 31. */
function isZlib(bytes: Uint8Array): boolean {
  const [method = 0, flags = 0] = bytes;
  return (method & 0x0f) === 8 && method >> 4 <= 7 && (method * 256 + flags) % 31 === 0;
}

interface Unpacked {
  readonly length: number;
  readonly prefix: Uint8Array<ArrayBuffer>;
}

/** What packed bytes begin with once unpacked, and how many they are: counted no further than one step past the limit. */
async function unpacked(packed: Uint8Array<ArrayBuffer>, limit: number): Promise<Unpacked> {
  const stream = new DecompressionStream('deflate');
  const writer = stream.writable.getWriter();
  const reader = stream.readable.getReader();
  const ignore = (): undefined => undefined;
  const feed = async (): Promise<void> => {
    for (let at = 0; at < packed.length; at += STEP) await writer.write(packed.subarray(at, at + STEP));
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
  return { length, prefix };
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

/** Whether the streams of a PDF unpack to more than a report needs. */
export async function isPdfBomb(bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  let left = LARGEST_UNPACKED;
  for (const start of streamStarts(bytes)) {
    const packed = bytes.subarray(start);
    if (!isZlib(packed)) continue;
    const { length, prefix } = await unpacked(packed, left);
    left -= length;
    if (left < 0) return true;
    if (isZlib(prefix) && (await unpacked(prefix, PACKED_TWICE)).length > PACKED_TWICE) return true;
  }
  return false;
}
