import { wrongCall } from '../../values/wrong-call.js';

/** A file to be imported: its bytes, or what a file input, a drop or `fetch` gives. */
export type FileInput = Uint8Array | ArrayBuffer | ArrayBufferView | Blob;

/** Also of another window, whose classes are not those of this one. */
const isBuffer = (value: unknown): value is ArrayBuffer => Object.prototype.toString.call(value) === '[object ArrayBuffer]';

const isBlob = (value: unknown): value is Blob =>
  typeof value === 'object' && value !== null && 'arrayBuffer' in value && 'size' in value && !('json' in value);

/**
 * How many bytes a file has, before any is read.
 *
 * @param call the function that was called with it
 * @throws TypeError where it is no file
 */
export function sizeOf(call: string, file: unknown): number {
  if (isBuffer(file) || ArrayBuffer.isView(file)) return file.byteLength;
  if (isBlob(file)) return file.size;
  const needed = [
    '文件（File、Blob）或它的字节（Uint8Array、ArrayBuffer）；读文字用 importText，读网页的文字用 importHtml',
    'a file (File, Blob) or its bytes (Uint8Array, ArrayBuffer); importText reads a text, importHtml that of a page',
  ] as const;
  throw wrongCall(call, needed, file);
}

/** The bytes of a file. */
export async function bytesOf(file: FileInput): Promise<Uint8Array> {
  if (isBlob(file)) return new Uint8Array(await file.arrayBuffer());
  if (isBuffer(file)) return new Uint8Array(file);
  return file instanceof Uint8Array ? file : new Uint8Array(file.buffer, file.byteOffset, file.byteLength);
}

/** The name that a file has of its own. */
export const nameOf = (file: FileInput): string | undefined => ('name' in file && typeof file.name === 'string' ? file.name : undefined);
