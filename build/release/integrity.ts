import { createHash } from 'node:crypto';
import type { Files } from './zip.js';

/** The hash of a file as the attribute `integrity` of `<script>` states it (Subresource Integrity). */
export const integrityOf = (bytes: Uint8Array): string => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** The text of integrity.json: the hash of each file of a folder, by the path in that folder. */
export function integrityJson(files: Files): string {
  const hashes = [...files].map(([path, bytes]): [string, string] => [path, integrityOf(bytes)]);
  return `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`;
}
