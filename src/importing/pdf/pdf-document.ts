import type { PublishedDocument } from '../published-document.js';
import { nodeStarts } from './node-thread.js';
import { pageStarts } from './pdf-threads.js';
import { WorkerReader } from './pdf-worker-reader.js';
import { MAX_MILLISECONDS } from './reading-limits.js';
import { withoutStrayRejections } from './stray-rejections.js';

let reader: WorkerReader | undefined;

/**
 * What stands in a PDF. It is read in a worker, which is ended where it takes too long; where there can be no worker (an old browser, a page that was opened as a
 * file, a bundler that does not know how to build one), it is read in this thread, which keeps to the same time as well as it can.
 *
 * @throws ImportError (as a rejected promise) where it is scanned, encrypted, broken, too large or too slow
 */
export async function pdfDocument(bytes: Uint8Array): Promise<PublishedDocument> {
  reader ??= new WorkerReader([...pageStarts(), ...nodeStarts()]);
  const document = await reader.read(bytes, MAX_MILLISECONDS);
  if (document) return document;
  const { readPdf } = await import('./pdf-reading.js');
  return withoutStrayRejections(() => readPdf(new Uint8Array(bytes), MAX_MILLISECONDS));
}
