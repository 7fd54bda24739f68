import type { PublishedDocument } from '../published-document.js';
import type { ImportErrorData } from '../notes/import-error.js';

// The messages between the worker that reads PDFs and the thread that uses it. Messages of pdf.js on the same channel have no `kind`.

/** Asks to read a PDF. The buffer is transferred. */
export interface PdfRequest {
  readonly kind: 'read';
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly milliseconds: number;
}

/** The worker is ready; the document it has read; or the error, as data from which the other side builds the message. */
export type PdfAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'document'; readonly document: PublishedDocument }
  | { readonly kind: 'failure'; readonly error: ImportErrorData };

const hasKind = (message: unknown, kinds: readonly string[]): boolean =>
  typeof message === 'object' && message !== null && 'kind' in message && typeof message.kind === 'string' && kinds.includes(message.kind);

export const isPdfRequest = (message: unknown): message is PdfRequest => hasKind(message, ['read']);

export const isPdfAnswer = (message: unknown): message is PdfAnswer => hasKind(message, ['ready', 'document', 'failure']);
