import { nodeZlib } from './node-threads.js';
import type { NodeZlib } from './node-threads.js';

// Decompresses the start of data that may go on behind the end of the stream, and tells how much was read for it.

/** Bytes fed to the decompressor first. Each step is twice as long, so that a short stream costs little and a long one takes few steps. */
const FIRST_STEP = 1024;

/** And the longest step. */
export const MAX_STEP = 65_536;

/** Decompressed bytes that are checked for being compressed once more, as only those of bombs are. */
export const PREFIX = 4096;

export interface UnpackedStart {
  /** Decompressed length in bytes, counted up to one step past the limit. */
  readonly length: number;
  /** The first decompressed bytes. */
  readonly prefix: Uint8Array<ArrayBuffer>;
  /** Compressed bytes that were read. */
  readonly bytesRead: number;
}

const ignore = (): undefined => undefined;

/** By the engine of a browser, which reports data after the end of the stream as an error. At most one step is read past the end. */
async function byBrowser(packed: Uint8Array<ArrayBuffer>, limit: number): Promise<UnpackedStart> {
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

/** By Node, whose `DecompressionStream` goes on to the end of the data in version 20, wherever the stream ends. */
async function byNode({ createInflate }: NodeZlib, packed: Uint8Array<ArrayBuffer>, limit: number): Promise<UnpackedStart> {
  const inflate = createInflate();
  inflate.end(packed);
  let length = 0;
  let prefix = new Uint8Array(0);
  try {
    for await (const chunk of inflate) {
      if (prefix.length === 0) prefix = new Uint8Array(chunk.subarray(0, PREFIX));
      length += chunk.length;
      if (length > limit) break;
    }
  } catch {
    // Broken streams, and data that only looks like a stream, are left to pdf.js.
  }
  return { length, prefix, bytesRead: inflate.bytesWritten };
}

/** Decompresses data up to a limit. */
export function unpackedStart(packed: Uint8Array<ArrayBuffer>, limit: number): Promise<UnpackedStart> {
  const zlib = nodeZlib();
  return zlib ? byNode(zlib, packed, limit) : byBrowser(packed, limit);
}
