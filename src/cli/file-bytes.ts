import { createReadStream } from 'node:fs';
import { InputError } from './errors/command-error.js';
import { STANDARD_INPUT } from './input-files.js';

/**
 * In megabytes (2^20 bytes), the same as for documents: larger JSON takes more memory than a small machine has to spare. It holds ten
 * thousand reports of five kilobytes.
 */
const MAX_FILE_MB = 50;

/**
 * The bytes of a file or of the standard input. Nothing beyond the limit is read: it may be a device that never ends.
 *
 * @throws InputError `too-large`, or the system's error (as a rejected promise)
 */
export async function fileBytes(path: string): Promise<Uint8Array> {
  const stream = path === STANDARD_INPUT ? process.stdin : createReadStream(path, { highWaterMark: 2 ** 20 });
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > MAX_FILE_MB * 2 ** 20) throw new InputError('too-large', { most: MAX_FILE_MB });
    chunks.push(chunk);
  }
  // Not copied again: such a file is large.
  const { buffer, byteOffset, byteLength } = Buffer.concat(chunks);
  return new Uint8Array(buffer, byteOffset, byteLength);
}
