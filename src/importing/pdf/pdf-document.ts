import type { PublishedDocument } from '../published-document.js';
import { nodeStarts } from './node-thread.js';
import { pageStarts } from './pdf-threads.js';
import { WorkerReader } from './pdf-worker-reader.js';
import { MAX_MILLISECONDS } from '../positioned/page-limits.js';
import { withoutStrayRejections } from './stray-rejections.js';

let reader: WorkerReader | undefined;

/**
 * Reads a PDF in a worker, which is terminated if it takes too long. Where workers are unavailable (in an old browser, a page opened as a
 * file, or with a bundler that cannot build them), reads it in this thread, which keeps to the same time limit as far as it can.
 *
 * @throws ImportError (as a rejected promise) if it is scanned, encrypted, broken, too large or too slow
 */
export async function pdfDocument(bytes: Uint8Array): Promise<PublishedDocument> {
  reader ??= new WorkerReader([...pageStarts(), ...nodeStarts()]);
  const document = await reader.read(bytes, MAX_MILLISECONDS);
  if (document) return document;
  const { readPdf } = await import('./pdf-reading.js');
  return withoutStrayRejections(() => readPdf(new Uint8Array(bytes), MAX_MILLISECONDS));
}
